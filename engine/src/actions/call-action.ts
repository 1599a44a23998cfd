/** One call of an action's handler, with the transforms of the metadata. */
import { EngineError } from '../errors.ts';
import type { ActionDefinition } from '../model/model.ts';
import { TemplateError, type Template } from '../shared/transform-template.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import { fillTemplate, type Scope } from '../shared/fill-template.ts';

export interface ActionCall {
  readonly input: unknown;
  readonly sessionVariables: Readonly<Record<string, string>>;
  /** Of the client's request. */
  readonly headers: Readonly<Record<string, string | undefined>>;
  /** The text of the request; asynchronous actions are called without it. */
  readonly query: string | undefined;
  readonly addCookie: (cookie: string) => void;
}

export interface Called {
  readonly answer: unknown;
  /** What administrators read about the exchange when it goes wrong. */
  readonly told: unknown;
  readonly response: unknown;
}

/** The handler's JSON. Throws `EngineError` for its refusals, and for everything that is no answer. */
export async function callAction(action: ActionDefinition, call: ActionCall, version: string): Promise<Called> {
  const body = {
    action: { name: action.name },
    input: call.input,
    session_variables: call.sessionVariables,
    ...(call.query === undefined ? {} : { request_query: call.query }),
  };
  const sent = withTemplate(action.requestTransform, body, call) ?? body;
  const told = {
    url: action.handler,
    headers: action.declaredHeaders,
    body,
    transformed_request: action.requestTransform === undefined ? null : { body: sent },
  };
  const { answer, response } = await callHandler(action, JSON.stringify(sent), told, call, version);
  const shaped = action.responseTransform
    ? withTemplate(action.responseTransform, answer, call, { $request: { body }, $response: response })
    : answer;
  return { answer: shaped, told, response };
}

function withTemplate(
  template: Template | undefined,
  body: unknown,
  { sessionVariables }: ActionCall,
  more: Scope = {},
): unknown {
  if (template === undefined) return undefined;
  try {
    return fillTemplate(template, { ...more, $body: body, $session_variables: sessionVariables });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new EngineError('unexpected', 'the transform of the action cannot be applied', {
      status: 500,
      internal: { error: error.message },
    });
  }
}

interface HandlerResponse {
  readonly status: number;
  readonly headers: readonly { readonly name: string; readonly value: string }[];
  /** JSON, or text when it is none. */
  readonly body: unknown;
}

/** `told` is what administrators read about the request when it goes wrong. */
async function callHandler(
  action: ActionDefinition,
  body: string,
  told: unknown,
  call: ActionCall,
  version: string,
): Promise<{ answer: unknown; response: HandlerResponse }> {
  const headers = new Headers(
    action.forwardClientHeaders ? forwardedHeaders(call.headers, action.ignoredClientHeaders) : {},
  );
  for (const { name, value } of action.headers) headers.set(name, value);
  headers.set('content-type', 'application/json');
  headers.set('user-agent', `hasura-graphql-engine/${version}`);
  const failed = (message: string, error: unknown, response: HandlerResponse | null) =>
    new EngineError('unexpected', message, { status: 500, internal: { error, request: told, response } });
  let received: Response;
  let text: string;
  try {
    received = await fetch(action.handler, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(action.timeoutSeconds * 1_000),
    });
    text = await received.text();
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unknown';
    throw failed('http exception when calling webhook', { type: 'http_exception', message }, null);
  }
  for (const cookie of received.headers.getSetCookie()) call.addCookie(cookie);
  const { status } = received;
  const responseHeaders = [...received.headers].map(([name, value]) => ({ name: capitalised(name), value }));
  let json: unknown;
  try {
    json = JSON.parse(text) as unknown;
  } catch (error) {
    const reason = `invalid JSON: ${error instanceof Error ? error.message : 'unknown'}`;
    throw failed('not a valid json response from webhook', reason, { status, headers: responseHeaders, body: text });
  }
  const response: HandlerResponse = { status, headers: responseHeaders, body: json };
  if (received.ok) return { answer: json, response };
  const refused = status >= 400 && status < 500 ? refusal(json, status) : undefined;
  if (refused) throw refused;
  const reason = status >= 400 && status < 500 ? 'unexpected response' : 'expecting 2xx or 4xx status code';
  throw failed('internal error', reason, response);
}

/** `Content-Type`, as the genuine engine shows names. */
function capitalised(name: string): string {
  return name.replaceAll(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

/** A 4xx answer is the handler's own refusal; its `extensions`, when given, replace the engine's wholly. */
function refusal(json: unknown, status: number): EngineError | undefined {
  if (typeof json !== 'object' || json === null || !('message' in json) || typeof json.message !== 'string') {
    return undefined;
  }
  const code = 'code' in json && typeof json.code === 'string' ? json.code : 'unexpected';
  const given = 'extensions' in json ? json.extensions : undefined;
  const extensions =
    typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : { path: '$', code };
  return new EngineError('unexpected', json.message, { status, extensions });
}
