/** An HTTP answer as a value, before anything is written. */
import type { ServerResponse } from 'node:http';

export interface HttpRequest {
  readonly method: string;
  /** Path and query string. */
  readonly url: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly body: string;
}

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string;
}

export function jsonAnswer(status: number, body: string, headers: HttpAnswer['headers'] = {}): HttpAnswer {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}

export function textAnswer(status: number, body: string): HttpAnswer {
  return { status, headers: { 'content-type': 'text/plain; charset=utf-8' }, body };
}

/** How long a client may leave its answer unread, bytes not moving at all. */
const maxStallMilliseconds = 60_000;

/** Hangs up on a client that does not read, since the answer stays in memory until it does. */
export function writeAnswer(
  response: ServerResponse,
  answer: HttpAnswer,
  stallMilliseconds: number = maxStallMilliseconds,
): void {
  const body = Buffer.from(answer.body, 'utf8');
  const headers = Object.fromEntries(
    Object.entries(answer.headers).map(([name, value]) => [name, typeof value === 'string' ? value : [...value]]),
  );
  response.writeHead(answer.status, { ...headers, 'content-length': body.length });
  response.end(body);
  if (response.writableLength > 0) response.setTimeout(stallMilliseconds, () => response.destroy());
}
