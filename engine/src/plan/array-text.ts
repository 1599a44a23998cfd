/** Postgres' own notation of arrays: `{"a","b",NULL}`. */

export function printArray(items: readonly (string | null)[]): string {
  return joinArray(items.map(printElement));
}

export function printElement(item: string | null): string {
  return item === null ? 'NULL' : `"${item.replace(/[\\"]/g, '\\$&')}"`;
}

/** Elements already written, among them arrays of several dimensions. */
export function joinArray(elements: readonly string[]): string {
  return `{${elements.join(',')}}`;
}
