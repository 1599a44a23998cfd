/** Runs an action that was asked for: calls its handler and shapes the answer, or notes it down for later. */
import { EngineError } from '../errors.ts';
import type { ActionDefinition } from '../model/model.ts';
import type { JsonTemplate, RootPlan } from '../plan/plan.ts';
import type { Binding } from '../execute/bind.ts';
import { jsonAt } from '../execute/bind.ts';
import { callAction } from './call-action.ts';
import { AnswerMisfit, shapeAnswer, type ReadRelated } from './shape-answer.ts';

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
  /** Keeps an asynchronous action for its turn; gives its id. */
  readonly enqueue: (
    action: ActionDefinition,
    input: unknown,
    sessionVariables: Readonly<Record<string, string>>,
    headers: ActionRequest['headers'],
  ) => Promise<string>;
}

export function createActionRunner(settings: ActionSettings): RunAction {
  return async (root, binding) => {
    const { action } = root;
    const { headers, query, addCookie } = settings.requestOf(binding);
    const input = Object.fromEntries(root.input.map(({ name, value }) => [name, filled(value, binding)]));
    const sessionVariables = Object.fromEntries(binding.session.variables);
    if (action.mode === 'asynchronous') return settings.enqueue(action, input, sessionVariables, headers);
    const { answer, told, response } = await callAction(
      action,
      { input, sessionVariables, headers, query, addCookie },
      settings.version,
    );
    try {
      return await shapeAnswer(root.selection, answer, settings.readRelated, binding);
    } catch (error) {
      if (!(error instanceof AnswerMisfit)) throw error;
      throw new EngineError('unexpected', error.message, {
        internal: { error: 'unexpected response', request: told, response },
      });
    }
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
