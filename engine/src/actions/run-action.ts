/** Calls the handler of a synchronous action and shapes its answer to the selection. */
import { EngineError } from '../errors.ts';
import type { ActionDefinition } from '../model/model.ts';
import type { JsonTemplate, RootPlan } from '../plan/plan.ts';
import type { Binding } from '../execute/bind.ts';
import { jsonAt } from '../execute/bind.ts';
import { TemplateError, type Template } from '../shared/transform-template.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import { AnswerMisfit, shapeAnswer, type ReadRelated } from './shape-answer.ts';
import { fillTemplate, type Scope } from './transform/fill-template.ts';

export type RunAction = (root: ActionRoot, binding: Binding) => Promise<unknown>;

type ActionRoot = Extract<RootPlan, { kind: 'action' }>;

/** Of the request that a binding belongs to: what the handler is told, and where its cookies go. */
export interface ActionRequest {
  readonly headers: Readonly<Record<string, string | undefined>>;
  readonly query: string;
  readonly addCookie: (cookie: string) => void;
}

export interface ActionSettings {
  readonly version: string;
  readonly readRelated: ReadRelated;
  readonly requestOf: (binding: Binding) => ActionRequest;
}

export function createActionRunner(settings: ActionSettings): RunAction {
  return async (root, binding) => {
    const { action } = root;
    const request = settings.requestOf(binding);
    const body = {
      action: { name: action.name },
      input: Object.fromEntries(root.input.map(({ name, value }) => [name, filled(value, binding)])),
      session_variables: Object.fromEntries(binding.session.variables),
      request_query: request.query,
    };
    const sent = withTemplate(action.requestTransform, body, binding) ?? body;
    const told = {
      url: action.handler,
      headers: action.declaredHeaders,
      body,
      transformed_request: action.requestTransform === undefined ? null : { body: sent },
    };
    const { answer, response } = await callHandler(action, JSON.stringify(sent), told, request, settings.version);
    const shaped = action.responseTransform
      ? withTemplate(action.responseTransform, answer, binding, { $request: { body }, $response: response })
      : answer;
    try {
      return await shapeAnswer(root.selection, shaped, settings.readRelated, binding);
    } catch (error) {
      if (!(error instanceof AnswerMisfit)) throw error;
      throw new EngineError('unexpected', error.message, {
        internal: { error: 'unexpected response', request: told, response },
      });
    }
  };
}

function withTemplate(template: Template | undefined, body: unknown, { session }: Binding, more: Scope = {}): unknown {
  if (template === undefined) return undefined;
  try {
    const variables = Object.fromEntries(session.variables);
    return fillTemplate(template, { ...more, $body: body, $session_variables: variables });
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    throw new EngineError('unexpected', 'the transform of the action cannot be applied', {
      status: 500,
      internal: { error: error.message },
    });
  }
}

function filled(template: JsonTemplate, binding: Binding): unknown {
  switch (template.kind) {
    case 'json':
      return template.value;
    case 'variable':
      return jsonAt(binding.variables, template.origin) ?? null;
    case 'list':
      return template.of.map((item) => filled(item, binding));
    case 'object':
      return Object.fromEntries(template.of.map(([key, value]) => [key, filled(value, binding)]));
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
  request: ActionRequest,
  version: string,
): Promise<{ answer: unknown; response: HandlerResponse }> {
  const headers = new Headers(
    action.forwardClientHeaders ? forwardedHeaders(request.headers, action.ignoredClientHeaders) : {},
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
  for (const cookie of received.headers.getSetCookie()) request.addCookie(cookie);
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
