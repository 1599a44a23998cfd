/** What the process tells about itself: JSON lines without personal data, whatever an error's text may quote. */
import { pino, type Logger } from 'pino';

export type Log = Logger;

export function createLog(level: string): Log {
  return pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime });
}

/** An error as it may be logged: its kind, its code and where it was raised; not its message, which may quote values. */
export function faultOf(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { kind: typeof error };
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return { kind: error.name, code, constraint, frames: frames.slice(0, 12).map((line) => line.trim()) };
}
