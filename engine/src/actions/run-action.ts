/** Calls the handler of a synchronous action and shapes its answer to the selection. */
import { EngineError } from '../errors.ts';
import type { ActionDefinition } from '../model/model.ts';
import type { JsonTemplate, RootPlan } from '../plan/plan.ts';
import type { Binding } from '../execute/bind.ts';
import { jsonAt } from '../execute/bind.ts';
import { forwardedHeaders } from './forwarded-headers.ts';
import { shapeAnswer, type ReadRelated } from './shape-answer.ts';

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
    const request = settings.requestOf(binding);
    const body = JSON.stringify({
      action: { name: root.action.name },
      input: Object.fromEntries(root.input.map(({ name, value }) => [name, filled(value, binding)])),
      session_variables: Object.fromEntries(binding.session.variables),
      request_query: request.query,
    });
    const answer = await callHandler(root.action, body, request, settings.version);
    return shapeAnswer(root.selection, answer, settings.readRelated, binding);
  };
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

async function callHandler(
  action: ActionDefinition,
  body: string,
  request: ActionRequest,
  version: string,
): Promise<unknown> {
  const headers = new Headers(action.forwardClientHeaders ? forwardedHeaders(request.headers) : {});
  for (const { name, value } of action.headers) headers.set(name, value);
  headers.set('content-type', 'application/json');
  headers.set('user-agent', `hasura-graphql-engine/${version}`);
  let response: Response;
  let text: string;
  try {
    response = await fetch(action.handler, {
      method: 'POST',
      headers,
      body,
      signal: AbortSignal.timeout(action.timeoutSeconds * 1_000),
    });
    text = await response.text();
  } catch (error) {
    throw new EngineError('unexpected', 'http exception when calling webhook', {
      status: 500,
      internal: { error: { type: 'http_exception', message: error instanceof Error ? error.message : 'unknown' } },
    });
  }
  for (const cookie of response.headers.getSetCookie()) request.addCookie(cookie);
  const json = parseAnswer(text, response.status);
  if (response.ok) return json;
  if (response.status >= 400 && response.status < 500) throw refusal(json, response.status);
  throw new EngineError('unexpected', 'internal error', {
    status: 500,
    internal: { error: 'expecting 2xx or 4xx status code', response: { status: response.status, body: json } },
  });
}

function parseAnswer(text: string, status: number): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new EngineError('unexpected', 'not a valid json response from webhook', {
      status: 500,
      internal: { error: 'not a valid json response from webhook', response: { status } },
    });
  }
}

/** A 4xx answer is the handler's own refusal; its `extensions`, when given, replace the engine's wholly. */
function refusal(json: unknown, status: number): EngineError {
  if (typeof json !== 'object' || json === null || !('message' in json) || typeof json.message !== 'string') {
    return new EngineError('unexpected', 'internal error', {
      status: 500,
      internal: { error: 'expecting a message in the error of the webhook', response: { status, body: json } },
    });
  }
  const code = 'code' in json && typeof json.code === 'string' ? json.code : 'unexpected';
  const given = 'extensions' in json ? json.extensions : undefined;
  const extensions =
    typeof given === 'object' && given !== null ? (given as Record<string, unknown>) : { path: '$', code };
  return new EngineError('unexpected', json.message, { status, extensions });
}
