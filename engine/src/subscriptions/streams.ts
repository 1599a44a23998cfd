/** Streams: each subscriber reads on from its own cursor. */
import { bind, bindValue, type Binding } from '../execute/bind.ts';
import type { Database } from '../execute/database.ts';
import { fromPostgres } from '../execute/postgres-error.ts';
import type { StreamPlan } from '../plan/plan.ts';
import { streamStatement } from '../sql/live.ts';
import type { PrinterOptions } from '../sql/printer.ts';
import type { LiveAnswer, LiveQueries } from './live-queries.ts';

/** Batches that are empty are not told. Returns the function that ends the stream. */
export function subscribeToStream(
  stream: StreamPlan,
  binding: Binding,
  context: { readonly database: Database; readonly live: LiveQueries; readonly options: PrinterOptions },
  push: (answer: LiveAnswer) => void,
): () => void {
  const { database, live, options } = context;
  const cast = stream.column.type.cast;
  let cursor = bindValue(stream.initial, binding);
  let reading = false;

  async function read(): Promise<void> {
    if (reading) return;
    reading = true;
    try {
      // A full batch may have more behind it.
      while (await readBatch());
    } finally {
      reading = false;
    }
  }

  async function readBatch(): Promise<boolean> {
    const statement = bind(streamStatement(stream, { kind: 'value', value: cursor, cast }, options), binding);
    try {
      const [row] = await database.run(statement);
      const count = Number(row?.['count'] ?? 0);
      if (count === 0 || stopped) return false;
      cursor = row?.['cursor'] ?? null;
      push({ kind: 'data', json: row?.['json'] ?? '[]' });
      return count >= Number(bindValue(stream.batchSize, binding));
    } catch (error) {
      push({ kind: 'error', error: fromPostgres(error, statement) });
      return false;
    }
  }

  let stopped = false;
  const stop = live.onChange(read);
  void read();
  return () => {
    stopped = true;
    stop();
  };
}
