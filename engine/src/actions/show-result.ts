/** The row of an asynchronous action, shaped to what was asked of its result. */
import type { Binding } from '../execute/bind.ts';
import { EngineError } from '../errors.ts';
import type { ActionResultField } from '../plan/action-result.ts';
import { AnswerMisfit, shapeAnswer, type ReadRelated } from './shape-answer.ts';

/** `json`: the row as `actionResult` reads it, or `null` where there is none that the session may see. */
export type ShowResult = (fields: readonly ActionResultField[], json: string, binding: Binding) => Promise<unknown>;

export function createResultView(readRelated: ReadRelated): ShowResult {
  return async (fields, json, binding) => {
    const row = JSON.parse(json) as Readonly<Record<string, unknown>> | null;
    if (row === null) return null;
    const shown: Record<string, unknown> = {};
    for (const field of fields) {
      if (field.kind === 'typename') shown[field.key] = field.value;
      else if (field.kind === 'column') shown[field.key] = row[field.name];
      else {
        const payload = row['response_payload'];
        shown[field.key] = payload === null ? null : await shaped(field.selection, payload, readRelated, binding);
      }
    }
    return shown;
  };
}

async function shaped(...args: Parameters<typeof shapeAnswer>): Promise<unknown> {
  try {
    return await shapeAnswer(...args);
  } catch (error) {
    if (!(error instanceof AnswerMisfit)) throw error;
    throw new EngineError('unexpected', error.message, { internal: { error: 'unexpected response' } });
  }
}
