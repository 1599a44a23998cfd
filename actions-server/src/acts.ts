/** Every act, under the name of its Hasura action. */
import { findByNir } from './nir/find-by-nir.ts';
import type { NirKeys } from './nir/nir-keys.ts';
import { setNir } from './nir/set-nir.ts';
import { joinNotebook } from './notebooks/join-notebook.ts';
import { searchDirectory } from './notebooks/search-directory.ts';
import { assignReferent } from './orientation/assign-referent.ts';
import { decideOrientation } from './orientation/decide-orientation.ts';
import type { Act } from './platform/act.ts';
import { confirmHomonyms } from './rights/confirm-homonyms.ts';
import { exportPersonData } from './rights/export-person-data.ts';
import { mergeDuplicates } from './rights/merge-duplicates.ts';
import { openArchivedNotebook } from './rights/open-archived-notebook.ts';

/** `nirKeys` is undefined where the NIR is off. */
export function actsWith(nirKeys: NirKeys | undefined): readonly Act[] {
  return [
    decideOrientation,
    assignReferent,
    joinNotebook,
    searchDirectory,
    exportPersonData,
    openArchivedNotebook,
    mergeDuplicates,
    confirmHomonyms,
    setNir(nirKeys),
    findByNir(nirKeys),
  ];
}
