/** One delivery to a webhook of a trigger, told as a value: what was sent, what came back. */
import type { HeaderTemplate } from '../model/model.ts';
import { fillTemplate } from '../shared/fill-template.ts';
import { TemplateError, type Template } from '../shared/transform-template.ts';

export interface Delivery {
  readonly delivered: boolean;
  /** HTTP status, or 1000 when there was no answer, as the genuine engine writes it. */
  readonly status: number;
  readonly response: unknown;
  /** From the header `Retry-After`: seconds. */
  readonly retryAfter: number | undefined;
  /** The body as it was sent; as it was before its transform, when that failed. */
  readonly sent: unknown;
  /** No later try would do better. */
  readonly isHopeless: boolean;
}

const unanswered = { status: 1_000, retryAfter: undefined, delivered: false, isHopeless: false } as const;

export async function postWebhook(options: {
  readonly url: string;
  readonly headers: readonly HeaderTemplate[];
  readonly timeoutSeconds: number;
  readonly body: unknown;
  /** What the body becomes, and what its template may read beside `$body`. */
  readonly transform?: Template | undefined;
  readonly sessionVariables?: unknown;
}): Promise<Delivery> {
  let sent: unknown;
  try {
    sent = options.transform
      ? fillTemplate(options.transform, {
          $body: options.body,
          $session_variables: options.sessionVariables ?? null,
        })
      : options.body;
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const response = { type: 'client_error', version: '2', data: { message: error.message } };
    return { ...unanswered, response, sent: options.body, isHopeless: true };
  }
  const headers = new Headers({ 'content-type': 'application/json' });
  for (const { name, value } of options.headers) headers.set(name, value);
  try {
    const answer = await fetch(options.url, {
      method: 'POST',
      headers,
      body: JSON.stringify(sent),
      signal: AbortSignal.timeout(options.timeoutSeconds * 1_000),
    });
    const body = await answer.text();
    const wait = Number(answer.headers.get('retry-after') ?? Number.NaN);
    return {
      delivered: answer.ok,
      status: answer.status,
      response: { type: 'webhook_response', version: '2', data: { status: answer.status, body } },
      retryAfter: Number.isFinite(wait) && wait > 0 ? wait : undefined,
      sent,
      isHopeless: false,
    };
  } catch (error) {
    // No answer is an outcome of the delivery: it is logged beside the event, and tried again.
    const message = error instanceof Error ? error.message : 'unknown';
    return { ...unanswered, response: { type: 'client_error', version: '2', data: { message } }, sent };
  }
}
