/** Where to go back to after sign-in: a path of ours, or nothing. */

/** Gives the path with its query, or `undefined` for anything that would leave the site or come back to sign-in. */
export function returnPath(value: string | null | undefined): string | undefined {
  if (!value?.startsWith('/') || value.startsWith('//') || value.includes('\\')) return undefined;
  const url = new URL(value, 'http://here.invalid');
  if (url.host !== 'here.invalid' || url.pathname.startsWith('/connexion') || url.pathname === '/') return undefined;
  return url.pathname + url.search;
}
