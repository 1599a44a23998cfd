/** Turns the cells of a run into a table: ratios are taken inside each repetition, then their median. */
import type { Cell } from './load.ts';
import type { Operation } from './operations.ts';
import type { Contender } from './requests.ts';

export interface Line extends Cell {
  readonly operation: string;
  readonly connections: number;
  readonly repetition: number;
  readonly contender: Contender;
}

/** Markdown: one line per operation and number of connections. */
export function report(lines: readonly Line[], operations: readonly Operation[]): string {
  const heads = [
    'operation',
    'connections',
    'raw req/s',
    'engine req/s',
    'engine / raw',
    'aim',
    'raw p50 / p99 ms',
    'engine p50 / p99 ms',
    'raw CPU ms (server + Postgres)',
    'engine CPU ms (server + Postgres)',
    'CPU engine / raw',
    'errors',
  ];
  const rows = operations.flatMap((operation) => {
    const own = lines.filter((line) => line.operation === operation.name);
    const connections = [...new Set(own.map((line) => line.connections))].sort((a, b) => a - b);
    return connections.map((count) =>
      row(
        operation,
        count,
        own.filter((line) => line.connections === count),
      ),
    );
  });
  const table = [heads, heads.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return table.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

function row(operation: Operation, connections: number, lines: readonly Line[]): readonly string[] {
  const of = (contender: Contender): readonly Line[] => lines.filter((line) => line.contender === contender);
  const raw = of('raw');
  const engine = of('engine');
  const delays = (cells: readonly Line[]): string =>
    `${tell(median(cells.map(({ p50 }) => p50)))} / ${tell(median(cells.map(({ p99 }) => p99)))}`;
  const cpu = (cells: readonly Line[]): string =>
    `${tell(median(cells.map(({ serverMs }) => serverMs)))} + ${tell(median(cells.map(({ postgresMs }) => postgresMs)))}`;
  return [
    operation.name,
    String(connections),
    tell(median(raw.map(({ perSecond }) => perSecond))),
    tell(median(engine.map(({ perSecond }) => perSecond))),
    tell(ratio(engine, raw, ({ perSecond }) => perSecond)),
    connections === 16 ? tell(operation.aim) : '',
    delays(raw),
    delays(engine),
    cpu(raw),
    cpu(engine),
    tell(ratio(engine, raw, ({ serverMs, postgresMs }) => (serverMs ?? Number.NaN) + (postgresMs ?? Number.NaN))),
    String(lines.reduce((sum, { errors }) => sum + errors, 0)),
  ];
}

/** Median, over the repetitions that both did, of one's figure over the other's. */
export function ratio(some: readonly Line[], others: readonly Line[], figure: (line: Line) => number): number {
  return median(
    some.flatMap((line) => {
      const other = others.find(({ repetition }) => repetition === line.repetition);
      return other === undefined ? [] : [figure(line) / figure(other)];
    }),
  );
}

/** NaN when nothing is known. */
export function median(values: readonly (number | undefined)[]): number {
  const known = values.filter((value): value is number => value !== undefined && Number.isFinite(value));
  known.sort((left, right) => left - right);
  const below = known[Math.floor((known.length - 1) / 2)] ?? Number.NaN;
  const above = known[Math.floor(known.length / 2)] ?? Number.NaN;
  return (below + above) / 2;
}

function tell(value: number): string {
  if (!Number.isFinite(value)) return '–';
  return value.toFixed(value >= 100 ? 0 : value >= 10 ? 1 : 2);
}
