/** The process that puts load on a contender: reads what to send from its input, writes what it saw as JSON. */
import { text } from 'node:stream/consumers';
import autocannon from 'autocannon';
import type { Load, Observed } from './load.ts';

const { url, requests, connections, seconds } = JSON.parse(await text(process.stdin)) as Load;
const method = 'POST' as const;
const all = requests.map(({ headers, body }) => ({ method, headers, body }));
const taken: number[] = [];
let refused = 0;
let opened = 0;

const options: autocannon.Options = {
  url,
  connections,
  duration: seconds,
  timeout: 30,
  requests: all,
  setupClient(client) {
    // Each connection begins elsewhere, so that they do not ask for the same at the same moment.
    const first = Math.floor((opened++ * all.length) / connections);
    client.setRequests([...all.slice(first), ...all.slice(0, first)]);
  },
  // GraphQL tells its errors with a status of 200.
  verifyBody: (body) => {
    const isError = String(body).startsWith('{"errors"');
    if (isError) refused++;
    return !isError;
  },
};
const result = await new Promise<autocannon.Result>((resolve, reject) => {
  const instance = autocannon(options, (error: Error | null, seen: autocannon.Result) => {
    if (error) reject(error);
    else resolve(seen);
  });
  instance.on('response', (_client, _status, _bytes, milliseconds) => {
    taken.push(milliseconds);
  });
});
taken.sort((left, right) => left - right);
const at = (share: number): number => taken[Math.floor(taken.length * share)] ?? Number.NaN;
const observed: Observed = {
  requests: taken.length,
  perSecond: taken.length / result.duration,
  p50: at(0.5),
  p99: at(0.99),
  errors: result.errors + result.timeouts + result.non2xx + refused,
};
process.stdout.write(JSON.stringify(observed));
