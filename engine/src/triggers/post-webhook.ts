/** One delivery to a webhook of a trigger, told as a value: what was sent, what came back. */
import type { HeaderTemplate } from '../model/model.ts';

export interface Delivery {
  readonly delivered: boolean;
  /** HTTP status, or 1000 when there was no answer, as the genuine engine writes it. */
  readonly status: number;
  readonly response: unknown;
  /** From the header `Retry-After`: seconds. */
  readonly retryAfter: number | undefined;
}

export async function postWebhook(options: {
  readonly url: string;
  readonly headers: readonly HeaderTemplate[];
  readonly timeoutSeconds: number;
  readonly body: unknown;
}): Promise<Delivery> {
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const { name, value } of options.headers) headers.set(name, value);
  try {
    const answer = await fetch(options.url, {
      method: 'POST',
      headers,
      body: JSON.stringify(options.body),
      signal: AbortSignal.timeout(options.timeoutSeconds * 1_000),
    });
    const body = await answer.text();
    const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
    return {
      delivered: answer.ok,
      status: answer.status,
      response: { type: 'webhook_response', version: '2', data: { status: answer.status, body } },
      retryAfter: Number.isFinite(wait) && wait > 0 ? wait : undefined,
    };
  } catch (error) {
    // No answer is an outcome of the delivery: it is logged beside the event, and tried again.
    const message = error instanceof Error ? error.message : 'unknown';
    return {
      delivered: false,
      status: 1_000,
      response: { type: 'client_error', version: '2', data: { message } },
      retryAfter: undefined,
    };
  }
}
