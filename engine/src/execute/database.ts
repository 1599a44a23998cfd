/** The pool of connections: prepared statements by name, answers as text, nothing parsed. */
import pg from 'pg';
import { EngineError } from '../errors.ts';
import type { Statement } from '../sql/printer.ts';
import { fromConnecting } from './postgres-error.ts';

export type Row = Readonly<Record<string, string | null>>;

export interface Connection {
  /** Runs one prepared statement; the caller has bound its values to text. */
  run(statement: BoundStatement): Promise<readonly Row[]>;
  /** Runs a text without parameters: BEGIN, COMMIT. */
  command(text: string): Promise<void>;
  /** All that `start` sends leaves in one packet. */
  together<T>(start: () => T): T;
}

export interface BoundStatement {
  readonly text: string;
  readonly values: readonly (string | null)[];
}

export interface Database {
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

const identity = { getTypeParser: () => (text: unknown) => text };

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
    types: identity,
    application_name: 'engine',
    idleTimeoutMillis: idleMilliseconds,
    connectionTimeoutMillis: options.timeoutMilliseconds ?? 0,
    ...(options.settings === undefined ? {} : { options: options.settings }),
    pipeline: true,
  });
  pool.on('error', options.onError);
  // A connection cut while it works tells its statements; were nobody to hear the event itself, the process would end.
  pool.on('connect', (client) => client.on('error', () => undefined));
  let names = new Map<string, string>();
  let nameLength = 0;
  let generation = 0;
  const bornIn = new WeakMap<pg.PoolClient, number>();

  function nameOf(text: string): string | undefined {
    if (text.length > maxTextLength) return undefined;
    const known = names.get(text);
    if (known !== undefined) return known;
    if (names.size >= maxPrepared || nameLength > maxPreparedText) {
      names = new Map();
      nameLength = 0;
      generation += 1;
    }
    const name = `s${generation}_${names.size}`;
    names.set(text, name);
    nameLength += text.length;
    return name;
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
    if (!bornIn.has(client)) bornIn.set(client, generation);
    let isSound = false;
    try {
      const result = await work({
        run: async ({ text, values }) => {
          const answer = await client.query<Record<string, string | null>>({
            name: nameOf(text),
            text,
            values: [...values],
          });
          return answer.rows;
        },
        command: async (text) => {
          await client.query(text);
        },
        together: (start) => {
          if (!(client instanceof pg.Client)) return start();
          const { stream } = client.connection;
          stream.cork();
          try {
            return start();
          } finally {
            stream.uncork();
          }
        },
      });
      isSound = true;
      return result;
    } catch (error) {
      // What Postgres or the engine refused was also rolled back; anything else leaves a connection in doubt.
      isSound =
        error instanceof pg.DatabaseError
          ? error.severity === 'ERROR'
          : error instanceof EngineError && error.code !== 'postgres-error';
      throw error;
    } finally {
      const isOutdated = bornIn.get(client) !== generation;
      client.release(isOutdated || !isSound);
    }
  }

  return {
    pool,
    withConnection,
    run: (statement) => withConnection((connection) => connection.run(statement)),
    close: () => pool.end(),
  };
}
