/** Times one request, repeated by several callers at once. */

export interface Measure {
  readonly name: string;
  /** Milliseconds that half, and all but 5 %, of the requests took at most. */
  readonly p50: number;
  readonly p95: number;
  readonly perSecond: number;
}

/** `request` throws when the answer is not the expected one: a fast error must not pass for speed. */
export async function measure(
  name: string,
  request: () => Promise<void>,
  { times = 400, callers = 4 }: { readonly times?: number; readonly callers?: number } = {},
): Promise<Measure> {
  for (let warm = 0; warm < 20; warm++) await request();
  const taken: number[] = [];
  const call = async (): Promise<void> => {
    for (let left = times / callers; left > 0; left--) {
      const start = performance.now();
      await request();
      taken.push(performance.now() - start);
    }
  };
  const start = performance.now();
  await Promise.all(Array.from({ length: callers }, call));
  const seconds = (performance.now() - start) / 1000;
  taken.sort((left, right) => left - right);
  const at = (share: number): number => taken[Math.floor(taken.length * share)] ?? Number.NaN;
  return { name, p50: at(0.5), p95: at(0.95), perSecond: taken.length / seconds };
}

export function printMeasures(measures: readonly Measure[]): void {
  const width = Math.max(...measures.map(({ name }) => name.length));
  console.log(`${'request'.padEnd(width)}  p50 ms  p95 ms  per second`);
  for (const { name, p50, p95, perSecond } of measures) {
    const figures = [p50.toFixed(1).padStart(6), p95.toFixed(1).padStart(6), perSecond.toFixed(0).padStart(10)];
    console.log(`${name.padEnd(width)}  ${figures.join('  ')}`);
  }
}
