/** The conditions that the home pages count: those of the lists that their counters open. */
import { inStatus, queueFilters, waitingInStructure } from '#lib/worklists/worklist-filters.ts';
import type { OrientationHomeQueryVariables, StructureHomeQueryVariables } from '#lib/graphql/generated/documents.ts';

export function orientationHomeVariables(): OrientationHomeQueryVariables {
  const filters = queueFilters();
  return {
    ...filters,
    in_progress: inStatus('in_progress'),
    waiting: { _or: [filters.to_orient, filters.awaiting_referent] },
  };
}

export function structureHomeVariables(structureId: string): StructureHomeQueryVariables {
  return { waiting: waitingInStructure(structureId), in_progress: inStatus('in_progress'), structure_id: structureId };
}
