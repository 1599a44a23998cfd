/** The row triggers of event triggers, as one text of SQL that replaces those of former metadata. */
import type { Queryable } from '../catalog/read-catalog.ts';
import type { EventTrigger, Model, Table } from '../model/model.ts';

type EventOperation = 'INSERT' | 'UPDATE' | 'DELETE';

export async function eventTriggerSql(model: Model, database: Queryable): Promise<string> {
  const { rows } = await database.query(
    `select t.tgname as trigger, n.nspname as schema, c.relname as table
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and t.tgname like 'notify\\_hasura\\_%'`,
  );
  const dropped = (rows as { trigger: string; schema: string; table: string }[]).map(
    (row) => `drop trigger ${identifier(row.trigger)} on ${identifier(row.schema)}.${identifier(row.table)};`,
  );
  const created = model.eventTriggers.flatMap((trigger) => {
    const table = model.tables.get(trigger.table);
    return table
      ? [...trigger.operations].map(([operation, columns]) => rowTrigger(trigger, table, operation, columns))
      : [];
  });
  return ['begin;', ...dropped, ...created, 'commit;'].join('\n');
}

function rowTrigger(
  trigger: EventTrigger,
  table: Table,
  operation: EventOperation,
  columns: readonly string[] | '*',
): string {
  const name = identifier(`notify_hasura_${trigger.name}_${operation}`);
  const target = `${identifier(table.schema)}.${identifier(table.name)}`;
  const listened = columns === '*' ? table.columns.map((column) => column.name) : columns;
  const row = (of: 'OLD' | 'NEW') => `row(${listened.map((column) => `${of}.${identifier(column)}`).join(', ')})`;
  const before = operation === 'INSERT' ? 'null::json' : 'row_to_json(OLD)';
  const after = operation === 'DELETE' ? 'null::json' : 'row_to_json(NEW)';
  const when = operation === 'UPDATE' ? `if ${row('OLD')} is distinct from ${row('NEW')} then` : 'if true then';
  return `
create or replace function hdb_catalog.${name}() returns trigger language plpgsql as $notify$
begin
  ${when}
    perform hdb_catalog.insert_event_log(
      ${literal(table.schema)}, ${literal(table.name)}, ${literal(trigger.name)}, ${literal(operation)},
      json_build_object('old', ${before}, 'new', ${after})
    );
  end if;
  return null;
end $notify$;
create trigger ${name} after ${operation} on ${target} for each row execute function hdb_catalog.${name}();`;
}

function identifier(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
