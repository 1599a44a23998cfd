/** JSON text of a value that the engine itself built. */

export function jsonText(value: unknown): string {
  return value === undefined ? 'null' : JSON.stringify(value);
}
