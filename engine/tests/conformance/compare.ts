/** Compares an answer with what a case expects. */
import { isDeepStrictEqual } from 'node:util';

/**
 * Undefined when equal, else the first difference in words. Key order counts in objects whose keys are all among `selected`,
 * the response keys of the request: it is not ours in values of type jsonb.
 */
export function difference(
  expected: unknown,
  actual: unknown,
  selected: ReadonlySet<string>,
  path = '$',
): string | undefined {
  if (typeof expected === 'number' && typeof actual === 'number') {
    return expected === actual ? undefined : `${path}: expected ${expected}, found ${actual}`;
  }
  // The suite's handler sends no other headers than these; a handler in Node does.
  if (path.endsWith('.internal.response.headers') && Array.isArray(actual) && Array.isArray(expected)) {
    const names = new Set((expected as { name: string }[]).map(({ name }) => name));
    actual = (actual as { name: string }[]).filter(({ name }) => names.has(name));
  }
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual)) return `${path}: expected a list, found ${short(actual)}`;
    if (expected.length !== actual.length)
      return `${path}: expected ${expected.length} items, found ${actual.length}: ${short(actual)}`;
    for (const [index, item] of expected.entries()) {
      const found = difference(item, actual[index], selected, `${path}[${index}]`);
      if (found) return found;
    }
    return undefined;
  }
  if (isObject(expected)) {
    if (!isObject(actual)) return `${path}: expected an object, found ${short(actual)}`;
    // What Postgres said is compared where a case expects it, and ignored where it does not.
    const ignored = (key: string) => key === 'internal' && !Object.hasOwn(expected, key);
    const keys = Object.keys(actual).filter((key) => !ignored(key));
    for (const key of Object.keys(expected)) {
      // Over sockets the suite saw a null beside errors, which HTTP leaves out.
      if (path === '$' && key === 'data' && expected[key] === null && 'errors' in expected) continue;
      if (!Object.hasOwn(actual, key)) return `${path}.${key}: missing; found ${short(actual)}`;
      const found = difference(expected[key], actual[key], selected, `${path}.${key}`);
      if (found) return found;
    }
    const extra = keys.find((key) => !Object.hasOwn(expected, key));
    if (extra !== undefined) return `${path}.${extra}: unexpected ${short(actual[extra])}`;
    const isSelection = path.startsWith('$.data') && keys.every((key) => selected.has(key));
    if (isSelection && !isDeepStrictEqual(Object.keys(expected), keys)) {
      return `${path}: expected the keys in the order ${Object.keys(expected).join(', ')}, found ${keys.join(', ')}`;
    }
    return undefined;
  }
  return Object.is(expected, actual) ? undefined : `${path}: expected ${short(expected)}, found ${short(actual)}`;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function short(value: unknown): string {
  const text = value === undefined ? 'nothing' : JSON.stringify(value);
  return text.length > 300 ? `${text.slice(0, 300)}…` : text;
}
