/** The pool of connections: prepared statements by name, answers as text, nothing parsed. */
import pg from 'pg';
import { EngineError } from '../errors.ts';
import type { Statement } from '../sql/printer.ts';
import { Batch, FailedBatch, type Prepared } from './batch.ts';
import { fromConnecting } from './postgres-error.ts';

export type Row = Readonly<Record<string, string | null>>;

export interface Connection {
  /**
   * Runs statements in their order, their values bound to text, in one round trip and, unless one is open, in one
   * transaction. Throws `FailedBatch`.
   */
  run(statements: readonly BoundStatement[]): Promise<readonly (readonly Row[])[]>;
}

export interface BoundStatement {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

export interface Database {
  /** One statement on any connection. Throws what Postgres or the network says. */
  run(statement: BoundStatement): Promise<readonly Row[]>;
  /** One connection for the time of `work`. A connection left in doubt (`work` threw) is cleaned or dropped. */
  withConnection<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  readonly pool: pg.Pool;
  close(): Promise<void>;
}

export type { Statement };

/** Names kept per connection; past it connections are replaced one by one, so that Postgres' memory is bounded. */
const maxPrepared = 2_000;
/** Characters of all their texts. */
const maxPreparedText = 4_000_000;
/** A longer text is prepared each time: it would push out a hundred others. */
const maxTextLength = 40_000;

/** A new connection has no plans: its first requests are several times as dear, so that a pause must not cost them. */
const idleMilliseconds = 180_000;

interface ClientState {
  /** Of the names that were given when it connected. */
  readonly generation: number;
  readonly names: Set<string>;
}

/** `onError` hears of connections lost while idle. */
export function openDatabase(options: {
  readonly connectionString: string;
  readonly size: number;
  /** Settings of each connection, as `-c name=value`. */
  readonly settings?: string;
  /** How long a request waits for a connection, 0 for ever. */
  readonly timeoutMilliseconds?: number;
  readonly onError: (error: Error) => void;
}): Database {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.size,
    application_name: 'engine',
    idleTimeoutMillis: idleMilliseconds,
    connectionTimeoutMillis: options.timeoutMilliseconds ?? 0,
    ...(options.settings === undefined ? {} : { options: options.settings }),
  });
  pool.on('error', options.onError);
  // A connection cut while it works tells its statements; were nobody to hear the event itself, the process would end.
  pool.on('connect', (client) => client.on('error', () => undefined));
  let known = new Map<string, Prepared>();
  let nameLength = 0;
  let generation = 0;
  const states = new WeakMap<pg.PoolClient, ClientState>();

  function prepared(text: string): Prepared {
    const found = known.get(text);
    if (found !== undefined) return found;
    if (text.length > maxTextLength) return { name: undefined };
    if (known.size >= maxPrepared || nameLength > maxPreparedText) {
      known = new Map();
      nameLength = 0;
      generation += 1;
    }
    const made = { name: `s${generation}_${known.size}` };
    known.set(text, made);
    nameLength += text.length;
    return made;
  }

  async function connect(): Promise<pg.PoolClient> {
    try {
      return await pool.connect();
    } catch (error) {
      throw fromConnecting(error);
    }
  }

  async function withConnection<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    const client = await connect();
    const state = states.get(client) ?? { generation, names: new Set() };
    states.set(client, state);
    let isSound = false;
    try {
      const result = await work({
        run: (statements) =>
          new Promise((resolve, reject) => {
            const batch = statements.map(({ text, values }) => ({ text, values, prepared: prepared(text) }));
            client.query(new Batch(batch, state.names, { resolve, reject }));
          }),
      });
      isSound = true;
      return result;
    } catch (error) {
      // What Postgres or the engine refused was also rolled back; anything else leaves a connection in doubt.
      const told = error instanceof FailedBatch ? error.cause : error;
      isSound =
        told instanceof pg.DatabaseError
          ? told.severity === 'ERROR'
          : told instanceof EngineError && told.code !== 'postgres-error';
      throw error;
    } finally {
      client.release(state.generation !== generation || !isSound);
    }
  }

  return {
    pool,
    withConnection,
    async run(statement) {
      try {
        const [rows = []] = await withConnection((connection) => connection.run([statement]));
        return rows;
      } catch (error) {
        throw error instanceof FailedBatch ? error.cause : error;
      }
    },
    close: () => pool.end(),
  };
}
