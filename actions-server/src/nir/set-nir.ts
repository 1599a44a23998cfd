/** A professional of the département or of France Travail writes, or takes away, the NIR of somebody whom it accompanies. */
import { parseNir } from '@carnet/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import { defineAct, type Act } from '../platform/act.ts';
import { lockNotebook } from '../platform/lock-notebook.ts';
import { done, refused } from '../platform/outcome.ts';
import { writeEvent } from '../platform/write-event.ts';
import { nirAllowed } from './nir-allowed.ts';
import type { NirKeys } from './nir-keys.ts';

/** Without keys the NIR is off. */
export function setNir(keys: NirKeys | undefined): Act {
  return defineAct({
    name: 'set_nir',
    roles: ['professional'],
    input: z.object({ notebook_id: z.guid().toLowerCase(), nir: z.string().max(40).nullish() }),
    limit: { points: 60, seconds: 60 * 60 },
    async run(context, { notebook_id, nir: given }) {
      const { db, acting } = context;
      if (keys === undefined || !(await nirAllowed(context))) return refused('nir_not_enabled');
      const locked = await lockNotebook(context, notebook_id);
      if (!locked.ok) return locked;
      const notebook = locked.value;
      const person = await db
        .selectFrom('notebook as n')
        .innerJoin('notebook_member as m', 'm.notebook_id', 'n.id')
        .select('n.beneficiary_id')
        .where('n.id', '=', notebook.id)
        .where('m.account_id', '=', acting.account_id)
        .where('m.structure_id', '=', acting.structure_id)
        .where('m.ended_at', 'is', null)
        .executeTakeFirst();
      if (person === undefined) return refused('not_found');

      const { beneficiary_id } = person;
      if (given === null || given === undefined || given.trim() === '') {
        await sql`delete from private.nir where beneficiary_id = ${beneficiary_id}`.execute(db);
      } else {
        const nir = parseNir(given);
        if (nir === null) return refused('nir_invalid');
        const hashes = keys.lookupHashes(nir);
        const { rows } = await sql`
          select from private.nir
          where territory_id = ${notebook.territory_id} and lookup_hash = any(${hashes}) and beneficiary_id <> ${beneficiary_id}`.execute(
          db,
        );
        if (rows.length > 0) return refused('nir_taken');
        const { cipher, keyId } = keys.seal(nir, notebook.territory_id);
        await sql`
          insert into private.nir (beneficiary_id, territory_id, cipher, key_id, lookup_hash)
          values (${beneficiary_id}, ${notebook.territory_id}, ${cipher}, ${keyId}, ${hashes[0]})
          on conflict (beneficiary_id) do update
          set cipher = excluded.cipher, key_id = excluded.key_id, lookup_hash = excluded.lookup_hash, created_at = now()`.execute(
          db,
        );
      }
      await writeEvent(context, notebook, {
        type: 'nir_changed',
        subject: { table: 'beneficiary', id: beneficiary_id },
        payload: {},
      });
      return done({ notebook_id: notebook.id });
    },
  });
}
