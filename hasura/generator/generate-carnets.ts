/** Fills a migrated database with any number of fictitious carnets, always the same for the same seed. */
import type pg from 'pg';
import { carnetLines, steps } from './steps.ts';

export interface GenerateOptions {
  readonly carnets: number;
  /** Lower-case letters, digits and hyphens; it is in names and addresses. Two runs with two seeds stand beside each other; the same seed twice is refused by the unique keys. */
  readonly seed: string;
  readonly carnetsPerTerritory?: number;
  /** Told after each territory. */
  readonly onTerritory?: (done: number, of: number) => void;
}

/** Rows written, by table. */
export type Generated = Readonly<Record<string, number>>;

const usualTerritory = 20_000;

/** One transaction per territory: what broke off has whole territories. Triggers sleep meanwhile, and history is written here. */
export async function generateCarnets(client: pg.Client, options: GenerateOptions): Promise<Generated> {
  const { carnets, seed, carnetsPerTerritory = usualTerritory } = options;
  if (!/^[a-z0-9-]{1,30}$/.test(seed)) throw new Error('A seed is made of lower-case letters, digits and hyphens.');
  const territories = Math.ceil(carnets / carnetsPerTerritory);
  const written: Record<string, number> = {};
  for (let territory = 0; territory < territories; territory += 1) {
    const size = Math.min(carnetsPerTerritory, carnets - territory * carnetsPerTerritory);
    await client.query('begin');
    try {
      const wakeTriggers = await silenceTriggers(client);
      await prepare(client, seed);
      await client.query(carnetLines.replaceAll('$2', String(size))); // a utility statement takes no parameter
      for (const { table, sql } of steps) {
        const values = sql.includes('$2') ? [territory, size] : sql.includes('$1') ? [territory] : [];
        const { rowCount } = await client.query(sql, values);
        written[table] = (written[table] ?? 0) + (rowCount ?? 0);
      }
      await wakeTriggers();
      await client.query('commit');
    } catch (error) {
      await client.query('rollback');
      throw error;
    }
    options.onTerritory?.(territory + 1, territories);
  }
  for (const { table } of steps) await client.query(`analyze ${table}`);
  return written;
}

/** Functions of this session: keys and dice that depend on the seed alone. */
async function prepare(client: pg.Client, seed: string): Promise<void> {
  await client.query(`select set_config('carnet.seed', $1, true)`, [seed]);
  await client.query(`
    create or replace function pg_temp.gid(kind text, territory integer, number bigint) returns uuid language sql stable parallel safe
    return md5(current_setting('carnet.seed') || ':' || kind || ':' || territory || ':' || number)::uuid`);
  await client.query(`
    create or replace function pg_temp.dice(kind text, number bigint, sides integer) returns integer language sql stable parallel safe
    return (hashtextextended(current_setting('carnet.seed') || ':' || kind || ':' || number, 0) & 2147483647)::integer % sides`);
}

/** As a replica where one may: no trigger, and keys not checked row by row (the test does). Else without the triggers of ours. */
async function silenceTriggers(client: pg.Client): Promise<() => Promise<void>> {
  const { rows } = await client.query<{ may: boolean }>(
    `select has_parameter_privilege('session_replication_role', 'SET') as may`,
  );
  if (rows[0]?.may === true) {
    await client.query(`set local session_replication_role = replica`);
    return () => Promise.resolve();
  }
  for (const { table } of steps) await client.query(`alter table ${table} disable trigger user`);
  return async () => {
    await client.query('set constraints all immediate');
    for (const { table } of steps) await client.query(`alter table ${table} enable trigger user`);
  };
}
