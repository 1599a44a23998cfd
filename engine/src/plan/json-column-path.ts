/** The `path` argument of json columns: `$.a[0].b`, `a.b`, `["a b"][1]`. */
import { EngineError } from '../errors.ts';

const step = /\.?([A-Za-z_][\w-]*)|\[(\d+)\]|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]/gy;

/** Keys and indexes for `#>`. Throws `validation-failed` on a path that does not parse. */
export function parseJsonPath(text: string, path: string): string[] {
  const body = text.startsWith('$') ? text.slice(1) : text;
  const steps: string[] = [];
  step.lastIndex = 0;
  while (step.lastIndex < body.length) {
    const at = step.lastIndex;
    const match = step.exec(body);
    if (match === null || (at > 0 && match[1] !== undefined && body[at] !== '.')) {
      throw new EngineError('validation-failed', `parse json path error: invalid path at character ${at + 1}`, {
        path,
      });
    }
    const quoted = match[3] ?? match[4];
    steps.push(quoted === undefined ? (match[1] ?? match[2] ?? '') : quoted.replace(/\\(.)/g, '$1'));
  }
  return steps;
}
