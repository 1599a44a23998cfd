/** The operations on the events of event triggers: one made by hand, one delivered anew. */
import type { Queryable } from '../catalog/read-catalog.ts';
import { EngineError } from '../errors.ts';
import type { Metadata } from '../metadata/metadata.ts';
import { qualify } from '../shared/qualified-name.ts';

interface EventArguments {
  readonly name?: string;
  readonly payload?: unknown;
  readonly event_id?: string;
}

type Run = (args: EventArguments, metadata: Metadata, database: Queryable) => Promise<unknown>;

/** By their names without prefix. The log of events must be there. */
export const eventOperations: Readonly<Record<string, Run>> = {
  async invoke_event_trigger({ name, payload }, metadata, database) {
    if (name === undefined || payload === undefined) throw missing(name === undefined ? 'name' : 'payload');
    const tables = metadata.sources.flatMap((source) => source.tables);
    const table = tables.find((entry) => entry.event_triggers?.some((trigger) => trigger.name === name));
    const trigger = table?.event_triggers?.find((entry) => entry.name === name);
    if (!table || !trigger)
      throw new EngineError('not-exists', `event trigger "${name}" does not exist`, { path: '$.args' });
    if (trigger.definition.enable_manual !== true)
      throw new EngineError('not-supported', 'manual mode is not enabled for event trigger', { path: '$.args' });
    const on = qualify(table.table);
    const { rows } = await database.query(
      // Who acts is the administrator; the setting ends with the statement's transaction.
      `select hdb_catalog.insert_event_log($1, $2, $3, 'MANUAL', $4) as id
       from (select set_config('hasura.user', '{"x-hasura-role":"admin"}', true) offset 0) acting(as_admin)`,
      [on.schema, on.name, name, JSON.stringify({ old: null, new: payload })],
    );
    return { event_id: rows[0]?.['id'] };
  },

  async redeliver_event({ event_id: id }, _metadata, database) {
    if (id === undefined) throw missing('event_id');
    const { rows } = await database.query(
      `with found as (select id, locked from hdb_catalog.event_log where id = $1),
       freed as (
         update hdb_catalog.event_log e set delivered = false, error = false, tries = 0, next_retry_at = null
         from found where e.id = found.id and found.locked is null returning e.id
       )
       select (select count(*) from found)::int as found, (select count(*) from freed)::int as freed`,
      [id],
    );
    if (Number(rows[0]?.['found']) === 0) throw new EngineError('not-exists', 'event not found', { path: '$.args' });
    if (Number(rows[0]?.['freed']) === 0)
      throw new EngineError('busy', 'event is already being processed', { path: '$.args' });
    return { message: 'success' };
  },
};

function missing(key: string): EngineError {
  return new EngineError('parse-failed', `key "${key}" not found`, { path: '$.args' });
}
