/** How the statements of the generator draw: the same keys and the same dice for the same seed. */

export interface Step {
  readonly table: string;
  /** `$1` number of the territory from 0, `$2` carnets in it. `pg_temp.gid` and `pg_temp.dice` give the same for the same seed. */
  readonly sql: string;
}

/** The territory that is being written. */
export const territory = `pg_temp.gid('territory', $1::integer, 0)`;
/** The key of a row, by its kind and a number that is its own in the territory. */
export const id = (kind: string, number: string): string => `pg_temp.gid('${kind}', $1::integer, ${number})`;
/** One of these, drawn by `key`; null is one too. */
export const one = (values: readonly (string | null)[], kind: string, key: string): string =>
  `(array[${values.map((value) => (value === null ? 'null' : `'${value}'`)).join(', ')}])[pg_temp.dice('${kind}', ${key}, ${values.length}) + 1]`;
export const ago = (days: string): string => `now() - make_interval(days => ${days})`;
