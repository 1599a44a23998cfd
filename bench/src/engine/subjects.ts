/** Whom the measured requests are about: carnets drawn evenly from the database, with somebody who accompanies each and who orients there. */
import type pg from 'pg';

export interface Session {
  readonly role: 'professional' | 'orientation_manager';
  readonly account_id: string;
  readonly territory_id: string;
  /** Absent for an orientation manager, who acts for the territory. */
  readonly structure_id: string | null;
  readonly grant_id: string;
}

export interface Subject {
  readonly notebook_id: string;
  readonly goal_id: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly external_id: string;
  readonly professional: Session;
  readonly orientation_manager: Session;
}

/** The same subjects at each call: keys are hashes, so that the next key after a hash is a fair draw. */
const sql = `
  select n.id as notebook_id, b.firstname, b.lastname, b.external_id, g.id as goal_id,
    json_build_object('role', 'professional', 'account_id', m.account_id, 'territory_id', n.territory_id,
      'structure_id', m.structure_id, 'grant_id', pro.id) as professional,
    json_build_object('role', 'orientation_manager', 'account_id', manager.account_id, 'territory_id', n.territory_id,
      'structure_id', null, 'grant_id', manager.id) as orientation_manager
  from generate_series(1, $1::int) as i
  cross join lateral (
    select g.* from goal g
    where g.id > md5('subject ' || i)::uuid
      and exists (select from notebook_member m where m.notebook_id = g.notebook_id and m.role = 'referent' and m.ended_at is null)
    order by g.id limit 1
  ) as g
  join notebook n on n.id = g.notebook_id
  join beneficiary b on b.id = n.beneficiary_id
  join notebook_member m on m.notebook_id = n.id and m.role = 'referent' and m.ended_at is null
  join role_grant pro on pro.account_id = m.account_id and pro.structure_id = m.structure_id and pro.role = 'professional'
    and pro.revoked_at is null
  join role_grant manager on manager.territory_id = n.territory_id and manager.role = 'orientation_manager' and manager.revoked_at is null
  order by i`;

export async function drawSubjects(client: pg.Client, count: number): Promise<readonly Subject[]> {
  const { rows } = await client.query<Subject>(sql, [count]);
  if (rows.length < count / 2) throw new Error('The database has too few carnets that are accompanied.');
  return rows;
}

/** A colleague of the same territory and role without any right on this carnet: another account, a grant that is not hers. */
export function strangerTo(session: Session): Session {
  const nobody = '00000000-0000-4000-8000-000000000000';
  return { ...session, account_id: nobody, grant_id: nobody };
}
