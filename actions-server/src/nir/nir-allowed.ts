/** Whether the acting structure may use the NIR: the territory has chosen it, and it is the département or France Travail. */
import { sql } from 'kysely';
import type { ActContext } from '../platform/act.ts';

/** Locks nothing; ask inside the act. */
export async function nirAllowed({ db, acting }: ActContext): Promise<boolean> {
  if (acting.structure_id === null) return false;
  const { rows } = await sql`
    select from structure s join territory t on t.id = s.territory_id
    where s.id = ${acting.structure_id} and t.id = ${acting.territory_id}
      and t.settings -> 'nir' = 'true' and s.kind in ('departement', 'france_travail')`.execute(db);
  return rows.length === 1;
}
