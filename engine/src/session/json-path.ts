/** The small JSON path of claims: `$`, `$.a.b`, `$['https://x'].y`, `$.list[0]`. */

const step = /\.([^.[\]]+)|\[(\d+)\]|\['([^']*)'\]|\["([^"]*)"\]/gy;

/** The value at `path`, or undefined when something on the way is missing. Throws on a malformed path. */
export function valueAtPath(root: unknown, path: string): unknown {
  let text = path.trim();
  if (text.startsWith('$')) text = text.slice(1);
  else text = `.${text}`;
  let value = root;
  step.lastIndex = 0;
  while (step.lastIndex < text.length) {
    const start = step.lastIndex;
    const match = step.exec(text);
    if (match === null) throw new Error(`malformed JSON path at character ${start}: ${path}`);
    const key = match[1] ?? match[2] ?? match[3] ?? match[4] ?? '';
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
