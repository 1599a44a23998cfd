/** Every act, under the name of its Hasura action. */
import { joinNotebook } from './notebooks/join-notebook.ts';
import { searchDirectory } from './notebooks/search-directory.ts';
import { assignReferent } from './orientation/assign-referent.ts';
import { decideOrientation } from './orientation/decide-orientation.ts';
import type { Act } from './platform/act.ts';

export const acts: readonly Act[] = [decideOrientation, assignReferent, joinNotebook, searchDirectory];
