/** Where a piece of metadata stands in the project, kept beside the plain objects so that they stay plain. */

export interface Location {
  /** Relative to the metadata directory. */
  readonly file: string;
  readonly line: number;
}

interface Entry extends Location {
  readonly keys: ReadonlyMap<string, number>;
}

const locations = new WeakMap<object, Entry>();

export function rememberLocation(object: object, file: string, line: number, keys: ReadonlyMap<string, number>): void {
  locations.set(object, { file, line, keys });
}

/** Location of `object`, or of one of its keys; undefined for metadata that was not read from files. */
export function locationOf(object: unknown, key?: string): Location | undefined {
  if (typeof object !== 'object' || object === null) return undefined;
  const entry = locations.get(object);
  if (!entry) return undefined;
  return { file: entry.file, line: (key === undefined ? undefined : entry.keys.get(key)) ?? entry.line };
}
