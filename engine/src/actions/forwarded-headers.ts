/** Which of the client's headers a handler receives. */

const kept = new Set([
  'content-length',
  'content-md5',
  'user-agent',
  'host',
  'origin',
  'referer',
  'cache-control',
  'connection',
  'dnt',
  'content-type',
  'transfer-encoding',
]);

/** Header names in lower case. */
export function forwardedHeaders(
  headers: Readonly<Record<string, string | undefined>>,
  ignored: ReadonlySet<string>,
): Record<string, string> {
  const forwarded: Record<string, string> = {};
  for (const [name, value] of Object.entries(headers)) {
    if (
      value === undefined ||
      kept.has(name) ||
      ignored.has(name) ||
      name.startsWith('accept') ||
      name.startsWith('x-hasura-')
    )
      continue;
    forwarded[name] = value;
  }
  for (const name of ['host', 'user-agent', 'origin']) {
    const value = headers[name];
    if (value !== undefined) forwarded[`x-forwarded-${name}`] = value;
  }
  return forwarded;
}
