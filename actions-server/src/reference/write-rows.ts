/** Writes rows of a reference list: one statement for all of them, and nothing where nothing differs. */
import type pg from 'pg';
import type { Row } from './check-records.ts';
import type { ReferenceList } from './reference-list.ts';

/** Lists whose rows have no end: départements do not disappear. */
const endless = new Set(['departments']);

/** Inserts or changes; a row that was ended and is back has no end any more. Gives how many rows were written. */
export async function upsertRows(client: pg.ClientBase, list: ReferenceList, rows: readonly Row[]): Promise<number> {
  const columns = [...list.columns.map(({ name }) => name), ...(list.positioned ? ['position'] : [])];
  const types = [
    ...list.columns.map(({ name, type }) => `${name} ${type}`),
    ...(list.positioned ? ['position integer'] : []),
  ];
  const changing = columns.filter((name) => name !== list.key);
  const end = endless.has(list.name) ? { set: '', current: '', incoming: '' } : endColumn;
  const { rowCount } = await client.query(
    `insert into ${list.table} as present (${columns.join(', ')})
     select ${columns.join(', ')} from jsonb_to_recordset($1::jsonb) as file (${types.join(', ')})
     on conflict (${list.key}) do update
     set ${changing.map((name) => `${name} = excluded.${name}`).join(', ')}${end.set}
     where (${changing.map((name) => `present.${name}`).join(', ')}${end.current})
       is distinct from (${changing.map((name) => `excluded.${name}`).join(', ')}${end.incoming})
       ${list.hasTerritory ? 'and present.territory_id is null' : ''}`,
    [JSON.stringify(rows)],
  );
  return rowCount ?? 0;
}

const endColumn = { set: ', ended_on = null', current: ', present.ended_on', incoming: ', null::date' };

/** Ends the rows whose code is not among `codes`; they stay, for whoever refers to them. Gives how many. */
export async function endMissingRows(
  client: pg.ClientBase,
  list: ReferenceList,
  codes: readonly string[],
): Promise<number> {
  if (endless.has(list.name)) return 0;
  const { rowCount } = await client.query(
    `update ${list.table} as present set ended_on = current_date
     where ended_on is null ${list.hasTerritory ? 'and territory_id is null' : ''}
       and not exists (select from unnest($1::text[]) as file (code) where file.code = present.${list.key})`,
    [codes],
  );
  return rowCount ?? 0;
}
