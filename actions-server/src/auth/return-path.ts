/** Where to go after sign-in: a path of ours, never another site. */

/** The path with its query and fragment, as a browser would understand it; null when it leads elsewhere. */
export function parseReturnPath(input: string, publicOrigin: string): string | null {
  // A browser drops tabs and line ends, and reads a backslash as a slash: «/\evil.example» is another site.
  if (!input.startsWith('/') || input.length > 2000 || /[\p{C}\\]/u.test(input)) return null;
  if (!URL.canParse(input, publicOrigin)) return null;
  const url = new URL(input, publicOrigin);
  // «/.//evil.example» resolves to a path of ours that, put alone in a location, would be another site.
  return url.origin === publicOrigin && !url.pathname.startsWith('//') ? url.pathname + url.search + url.hash : null;
}
