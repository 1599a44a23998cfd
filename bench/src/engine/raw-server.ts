/** The practical limit: node:http and pg, one hand-written prepared statement per operation, its JSON text passed through. */
import { createServer } from 'node:http';
import { text as textOfStream } from 'node:stream/consumers';
import pg from 'pg';
import { namedValues } from './named-values.ts';
import { operations, textOf } from './operations.ts';

const [databaseUrl, port] = process.argv.slice(2);
if (databaseUrl === undefined) throw new Error('The address of the database is missing.');
const statements = new Map(operations.map((operation) => [operation.name, namedValues(textOf(operation).sql).text]));
const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 });

async function answer(body: string): Promise<string> {
  const { operation, values } = JSON.parse(body) as { operation: string; values: unknown[] };
  const text = statements.get(operation);
  if (text === undefined) throw new Error(`No operation ${operation}`);
  const { rows } = await pool.query<[string]>({ name: operation, text, values, rowMode: 'array' });
  return `{"data":${rows[0]?.[0] ?? 'null'}}`;
}

createServer((request, response) => {
  textOfStream(request)
    .then(answer)
    .then(
      (json) => {
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(json) });
        response.end(json);
      },
      (error: unknown) => {
        console.error(error);
        response.writeHead(500).end();
      },
    );
}).listen(Number(port), '127.0.0.1', () => console.log('listening'));
