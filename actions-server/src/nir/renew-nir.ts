/** After a change of key: what is sealed under a former one is sealed anew, so that the former key can be forgotten. */
import { sql } from 'kysely';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';
import type { NirKeys } from './nir-keys.ts';

export const renewNirTask = 'renew_nir';

export function nirTasks(db: Database, keys: NirKeys | undefined): Tasks {
  return {
    [renewNirTask]: async () => {
      if (keys !== undefined) while ((await renewBatch(db, keys)) > 0);
    },
  };
}

interface StoredNir {
  readonly beneficiary_id: string;
  readonly territory_id: string;
  readonly cipher: Buffer;
  readonly key_id: string;
}

function renewBatch(db: Database, keys: NirKeys): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const { rows } = await sql<StoredNir>`
      select beneficiary_id, territory_id, cipher, key_id from private.nir
      where key_id <> ${keys.currentId} limit 500 for update`.execute(trx);
    for (const row of rows) {
      const nir = keys.open({ cipher: row.cipher, keyId: row.key_id }, row.territory_id);
      const { cipher, keyId } = keys.seal(nir, row.territory_id);
      await sql`
        update private.nir set cipher = ${cipher}, key_id = ${keyId}, lookup_hash = ${keys.lookupHashes(nir)[0]}
        where beneficiary_id = ${row.beneficiary_id}`.execute(trx);
    }
    return rows.length;
  });
}
