/** A clock that only moves when told. */
import type { Clock } from '../src/platform/clock.ts';

export interface TestClock extends Clock {
  advance(by: { readonly minutes?: number; readonly seconds?: number; readonly hours?: number }): void;
}

export function testClock(start = new Date()): TestClock {
  let now = start.getTime();
  return {
    now: () => new Date(now),
    advance: ({ hours = 0, minutes = 0, seconds = 0 }) => {
      now += ((hours * 60 + minutes) * 60 + seconds) * 1000;
    },
  };
}
