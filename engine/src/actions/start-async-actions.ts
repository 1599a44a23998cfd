/** Calls the handlers of asynchronous actions in the background, and notes what became of each. */
import type { Queryable } from '../catalog/read-catalog.ts';
import { EngineError } from '../errors.ts';
import type { ActionDefinition } from '../model/model.ts';
import { repeat } from '../shared/repeat.ts';
import { endAction, takeActions, type WaitingAction } from './action-log.ts';
import { callAction } from './call-action.ts';

export interface AsyncActionOptions {
  readonly actions: readonly ActionDefinition[];
  readonly database: Queryable;
  readonly milliseconds: number;
  readonly version: string;
  readonly onFault: (error: unknown) => void;
}

/** Stops when called, after waiting for what is running. The log must be there. */
export function startAsyncActions(options: AsyncActionOptions): () => Promise<void> {
  const { database, version } = options;
  const byName = new Map(
    options.actions.filter(({ mode }) => mode === 'asynchronous').map((action) => [action.name, action]),
  );
  if (byName.size === 0) return () => Promise.resolve();

  async function run(waiting: WaitingAction): Promise<void> {
    const action = byName.get(waiting.name);
    if (action === undefined) return;
    const { input, sessionVariables, headers } = waiting;
    try {
      const call = { input, sessionVariables, headers, query: undefined, addCookie: () => undefined };
      const { answer } = await callAction(action, call, version);
      await endAction(database, waiting.id, 'completed', JSON.stringify(answer ?? null));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      await endAction(database, waiting.id, 'error', JSON.stringify(told(error)));
    }
  }

  const tick = async (): Promise<void> => {
    const taken = await takeActions(database, [...byName.keys()]);
    await Promise.all(taken.map(run));
  };
  return repeat(tick, options.milliseconds, options.onFault);
}

/** As `errors` shows it: the form that errors have outside of GraphQL. */
function told(error: EngineError): unknown {
  const { path = error.path, code = error.code, ...rest } = error.extensions ?? {};
  return {
    path,
    error: error.message,
    code,
    ...(Object.keys(rest).length === 0 ? {} : { extensions: rest }),
    ...(error.internal === undefined ? {} : { internal: error.internal }),
  };
}
