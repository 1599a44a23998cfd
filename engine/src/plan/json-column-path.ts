/** The `path` argument of json columns: `$.a[0].b`, `a.b`, `["a b"][1]`. */
import { EngineError } from '../errors.ts';

const step = /\.?(?:([\p{L}\p{N}_-]+)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\])/uy;

/** Keys and indexes for `#>`; none for `$`. Throws `validation-failed` on a path that does not parse. */
export function parseJsonPath(text: string, path: string): string[] {
  if (text === '$') return [];
  const body = text.startsWith('$') ? text.slice(1) : text;
  const steps: string[] = [];
  step.lastIndex = 0;
  do {
    const match = step.exec(body);
    if (match === null) throw unreadable(text, path);
    const quoted = match[3] ?? match[4];
    steps.push(quoted === undefined ? (match[1] ?? match[2] ?? '') : quoted.replace(/\\(.)/g, '$1'));
  } while (step.lastIndex < body.length);
  return steps;
}

/** Told of the field's arguments, not of `path` itself. */
function unreadable(text: string, path: string): EngineError {
  return new EngineError(
    'validation-failed',
    `parse json path error: ${text}. Accept letters, digits, underscore (_) or hyphen (-) only. Use quotes enclosed in bracket (["..."]) if there is any special character`,
    { path: path.replace(/\.path$/, '') },
  );
}
