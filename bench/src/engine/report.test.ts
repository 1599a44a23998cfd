import { expect, test } from 'vitest';
import { median, ratio, report, type Line } from './report.ts';
import { operations } from './operations.ts';

const cell = { requests: 10, p50: 1, p99: 2, errors: 0, serverMs: 0.2, postgresMs: 0.8 };
const line = (contender: 'raw' | 'engine', repetition: number, perSecond: number): Line => ({
  ...cell,
  operation: 'carnet',
  connections: 16,
  contender,
  repetition,
  perSecond,
});

test('a ratio compares neighbours in time: it is taken inside each repetition, then the median', () => {
  const raw = [line('raw', 0, 100), line('raw', 1, 10), line('raw', 2, 100)];
  const engine = [line('engine', 0, 90), line('engine', 1, 8), line('engine', 2, 70)];
  expect(ratio(engine, raw, ({ perSecond }) => perSecond)).toBe(0.8);
});

test('the median of an even number is between the two in the middle; of nothing it is not a number', () => {
  expect(median([4, 1, 2, 3])).toBe(2.5);
  expect(median([undefined])).toBeNaN();
});

test('the table has a line per operation and number of connections, with the aim beside it', () => {
  const table = report([line('raw', 0, 100), line('engine', 0, 85)], operations).split('\n');
  expect(table).toHaveLength(3);
  expect(table[2]).toBe(
    '| carnet | 16 | 100 | 85.0 | 0.85 | 0.80 | 1.00 / 2.00 | 1.00 / 2.00 | 0.20 + 0.80 | 0.20 + 0.80 | 1.00 | 0 |',
  );
});
