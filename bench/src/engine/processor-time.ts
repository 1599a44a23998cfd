/** Processor time of a process and of PostgreSQL's tree, from /proc; undefined where there is none. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux tells ticks of a hundredth of a second. */
const tickMilliseconds = 10;

interface Times {
  readonly parent: number;
  /** Milliseconds of its own, and of its children that have ended. */
  readonly own: number;
  readonly ended: number;
}

/** Milliseconds so far of one process. */
export function processTime(pid: number): number | undefined {
  return timesOf(pid)?.own;
}

/** Milliseconds so far of the postmaster, its living children and those that have ended. */
export function treeTime(pid: number): number | undefined {
  const main = timesOf(pid);
  if (main === undefined) return undefined;
  const children = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => timesOf(Number(name)))
    .filter((times) => times?.parent === pid);
  return children.reduce((sum, times) => sum + (times?.own ?? 0), main.own + main.ended);
}

function timesOf(pid: number): Times | undefined {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) return undefined;
  let stat: string;
  try {
    stat = readFileSync(file, 'utf8');
  } catch {
    return undefined; // the process ended between the two looks
  }
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const at = (index: number): number => Number(fields[index]);
  return { parent: at(1), own: (at(11) + at(12)) * tickMilliseconds, ended: (at(13) + at(14)) * tickMilliseconds };
}
