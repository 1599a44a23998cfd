/** Several people at once: one act per person, each all or nothing, with a result per person. A retry with the same key goes on where it stopped. */
import { createHash, randomUUID } from 'node:crypto';
import { messageOf, type ErrorCode, type Role } from '@carnet/domain';
import { z } from 'zod';
import type { Act } from './act.ts';
import type { Database } from './database.ts';
import { done, type Outcome } from './outcome.ts';
import { performAct, type ActRequest } from './perform-act.ts';
import type { RateLimits } from './rate-limit.ts';

export interface BatchItem {
  readonly notebook_id: string;
}

export interface Batch {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Checks the whole, and says for whom `each` is done, with its input. Once its key has an answer, that is kept. */
  readonly plan: Act<readonly BatchItem[]>;
  readonly each: Act<{ readonly orientation_id: string; readonly referent_id: string | null }>;
}

export interface PersonOutcome {
  readonly notebook_id: string;
  readonly code: ErrorCode | 'done';
  readonly message: string;
  readonly orientation_id: string | null;
  readonly referent_id: string | null;
}

export interface BatchOutcome {
  readonly done: number;
  readonly refused: number;
  readonly results: readonly PersonOutcome[];
}

/** People per call: the data server waits thirty seconds for an answer. */
export const mostPeople = 100;

export function isBatch(act: Act | Batch): act is Batch {
  return 'each' in act;
}

export async function performBatch(
  db: Database,
  limits: RateLimits,
  { plan, each }: Batch,
  request: ActRequest,
): Promise<Outcome<BatchOutcome>> {
  const planned = await performAct(db, limits, plan, request);
  if (!planned.ok) return planned;
  const key = keyOf(request.input);
  const batch = key ?? randomUUID();
  const results: PersonOutcome[] = [];
  for (const item of planned.value) {
    const input = key === null ? item : { ...item, idempotency_key: keyFor(key, item.notebook_id) };
    const outcome = await performAct(db, limits, each, { ...request, input }, batch);
    results.push(
      outcome.ok
        ? { notebook_id: item.notebook_id, code: 'done', message: 'C’est fait.', ...outcome.value }
        : {
            notebook_id: item.notebook_id,
            code: outcome.code,
            message: messageOf(outcome.code),
            orientation_id: null,
            referent_id: null,
          },
    );
  }
  const count = results.filter(({ code }) => code === 'done').length;
  return done({ done: count, refused: results.length - count, results });
}

/** Checked by `performAct` before. */
function keyOf(input: unknown): string | null {
  return z.object({ idempotency_key: z.string() }).safeParse(input).data?.idempotency_key ?? null;
}

/** The key of one person within the batch: drawn from both, so that a retry draws it again. */
function keyFor(key: string, notebookId: string): string {
  const hex = createHash('sha256').update(`${key}:${notebookId}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}
