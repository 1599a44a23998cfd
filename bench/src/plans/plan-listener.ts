/** Stands between a server and PostgreSQL and hears the plans that auto_explain tells, as they were really run. */
import { once } from 'node:events';
import net from 'node:net';

/** A node of a plan, as EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) gives it. Times in milliseconds. */
export interface PlanNode {
  readonly 'Node Type': string;
  readonly 'Relation Name'?: string;
  readonly 'Actual Rows': number;
  readonly 'Actual Loops': number;
  readonly 'Rows Removed by Filter'?: number;
  readonly 'Shared Hit Blocks'?: number;
  readonly 'Shared Read Blocks'?: number;
  readonly Plans?: readonly PlanNode[];
}

export interface ToldPlan {
  /** Milliseconds, from PostgreSQL's own clock. */
  readonly duration: number;
  readonly sql: string;
  readonly root: PlanNode;
}

export interface PlanListener {
  /** An address that leads through the listener; connections made by it tell their plans. */
  readonly databaseUrl: string;
  /** The plans told since the last call. */
  take(): readonly ToldPlan[];
  close(): void;
}

const settings = [
  'session_preload_libraries=auto_explain',
  'auto_explain.log_min_duration=0',
  'auto_explain.log_analyze=on',
  'auto_explain.log_buffers=on',
  // Reading the clock at each row would be measured too.
  'auto_explain.log_timing=off',
  'auto_explain.log_format=json',
  'auto_explain.log_level=notice',
];

export async function listenToPlans(databaseUrl: string): Promise<PlanListener> {
  const target = new URL(databaseUrl);
  let told: ToldPlan[] = [];
  const sockets = new Set<net.Socket>();
  const server = net.createServer((client) => {
    const upstream = net.connect(Number(target.port), target.hostname);
    const read = messageReader((type, body) => {
      const plan = type === 'N' ? readPlan(body) : undefined;
      if (plan !== undefined) told.push(plan);
    });
    upstream.on('data', read);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      // A server that stops cuts its connections; the other side follows.
      socket.on('error', () => socket.destroy());
      socket.once('close', () => {
        sockets.delete(socket);
        client.destroy();
        upstream.destroy();
      });
    }
    client.pipe(upstream).pipe(client);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as net.AddressInfo;
  const through = new URL(databaseUrl);
  through.port = String(port);
  through.searchParams.set('options', settings.map((setting) => `-c ${setting}`).join(' '));
  return {
    databaseUrl: through.href,
    take() {
      const all = told;
      told = [];
      return all;
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

/** Cuts PostgreSQL's stream into messages: a letter, a length that counts itself, a body. */
function messageReader(onMessage: (type: string, body: Buffer) => void): (chunk: Buffer) => void {
  let rest = Buffer.alloc(0);
  return (chunk) => {
    rest = Buffer.concat([rest, chunk]);
    for (;;) {
      if (rest.length < 5) return;
      const end = 1 + rest.readInt32BE(1);
      if (rest.length < end) return;
      onMessage(String.fromCharCode(rest.readUInt8(0)), rest.subarray(5, end));
      rest = rest.subarray(end);
    }
  };
}

/** A notice is a list of fields, a letter and a text each; `M` is what it says: `duration: 1.2 ms  plan: {…}`. */
function readPlan(notice: Buffer): ToldPlan | undefined {
  const message = notice
    .toString()
    .split('\0')
    .find((field) => field.startsWith('M'));
  const found = /^Mduration: ([\d.]+) ms {2}plan:\n(.*)$/s.exec(message ?? '');
  if (found?.[2] === undefined) return undefined;
  const { 'Query Text': sql, Plan: root } = JSON.parse(found[2]) as { 'Query Text': string; Plan: PlanNode };
  return { duration: Number(found[1]), sql, root };
}
