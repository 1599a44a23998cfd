/** Finds somebody of the territory by her whole NIR; the search is logged, the number is not. */
import { parseNir } from '@carnet/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { directoryCards } from '../platform/directory-card.ts';
import { defineAct, type Act } from '../platform/act.ts';
import { done, refused } from '../platform/outcome.ts';
import { nirAllowed } from './nir-allowed.ts';
import type { NirKeys } from './nir-keys.ts';

/** Without keys the NIR is off. Gives one directory card at most. */
export function findByNir(keys: NirKeys | undefined): Act {
  return defineAct({
    name: 'find_by_nir',
    roles: ['professional'],
    input: z.object({ nir: z.string().max(40) }),
    limit: { points: 30, seconds: 60 * 60 },
    async run(context, { nir: given }) {
      const { db, acting } = context;
      const { account_id, structure_id, territory_id, role } = acting;
      if (structure_id === null || territory_id === null) return refused('not_allowed');
      if (keys === undefined || !(await nirAllowed(context))) return refused('nir_not_enabled');
      const nir = parseNir(given);
      if (nir === null) return refused('nir_invalid');
      await db
        .insertInto('access_log')
        .values({ territory_id, account_id, role, structure_id, kind: 'searched', reason: 'NIR' })
        .execute();
      return done(
        await directoryCards(
          db,
          { account_id, structure_id, territory_id },
          sql`notebook_overview o join private.nir x
            on x.beneficiary_id = o.beneficiary_id and x.lookup_hash = any(${keys.lookupHashes(nir)})`,
          sql`o.notebook_id`,
        ),
      );
    },
  });
}
