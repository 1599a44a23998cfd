/** The page of a structure's referents, as its query asks for it. */
import type { StructureReferentsQueryVariables } from '#lib/graphql/generated/documents.ts';
import { queueSize } from './orientation-place.ts';
import { waitingInStructure } from '#lib/worklists/worklist-filters.ts';

export function referentsVariables(structureId: string, page: number): StructureReferentsQueryVariables {
  return {
    waiting: waitingInStructure(structureId),
    structure_id: structureId,
    limit: queueSize,
    offset: (page - 1) * queueSize,
  };
}
