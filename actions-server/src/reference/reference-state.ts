/** What each list was last loaded from: a start with nothing new costs one statement. */
import type pg from 'pg';

export interface ListState {
  readonly source: 'built_in' | 'imported';
  readonly fingerprint: string;
  readonly rowCount: number;
}

export async function readStates(client: Pick<pg.ClientBase, 'query'>): Promise<ReadonlyMap<string, ListState>> {
  const { rows } = await client.query<ListState & { list: string }>(
    'select list, source, fingerprint, row_count as "rowCount" from auth.reference_state',
  );
  return new Map(rows.map(({ list, ...state }) => [list, state]));
}

export async function writeState(client: pg.ClientBase, list: string, state: ListState): Promise<void> {
  await client.query(
    `insert into auth.reference_state (list, source, fingerprint, row_count) values ($1, $2, $3, $4)
     on conflict (list) do update set source = excluded.source, fingerprint = excluded.fingerprint,
       row_count = excluded.row_count, loaded_at = now()`,
    [list, state.source, state.fingerprint, state.rowCount],
  );
}

/** The built-in list stays as it is when it was loaded as it is now, or when an operator has put an official file in its place. */
export function isSettled(state: ListState | undefined, fingerprint: string): boolean {
  return state !== undefined && (state.source === 'imported' || state.fingerprint === fingerprint);
}

/** One transaction, alone among the loaders of this database; a fault undoes it. */
export async function inReferenceTransaction<Result>(
  pool: pg.Pool,
  act: (client: pg.ClientBase) => Promise<Result>,
): Promise<Result> {
  const client = await pool.connect();
  try {
    await client.query(
      "begin; set local statement_timeout = '5min'; set local idle_in_transaction_session_timeout = '5min'",
    );
    await client.query("select pg_advisory_xact_lock(hashtext('carnet reference lists'))");
    const result = await act(client);
    await client.query('commit');
    client.release();
    return result;
  } catch (error) {
    // A connection that cannot even roll back is thrown away: the pool must not lend it again.
    await client.query('rollback').then(
      () => client.release(),
      () => client.release(true),
    );
    throw error;
  }
}
