/** Decides the orientations of several people at once, one act each, with a result per person. */
import { z } from 'zod';
import { defineAct } from '../platform/act.ts';
import { mostPeople, type Batch } from '../platform/batch.ts';
import { done } from '../platform/outcome.ts';
import { decideOrientation, decision } from './decide-orientation.ts';

const name = 'decide_orientations';
const roles = ['orientation_manager'] as const;

const input = z.object({
  decisions: z
    .array(decision)
    .min(1)
    .max(mostPeople)
    .refine((decisions) => new Set(decisions.map(({ notebook_id }) => notebook_id)).size === decisions.length),
});

export const decideOrientations: Batch = {
  name,
  roles,
  plan: defineAct({ name, roles, input, run: (_context, { decisions }) => Promise.resolve(done(decisions)) }),
  each: { ...decideOrientation, name: 'decide_orientations.person' },
};
