/** Everything that is kept about one person, as one JSON document with names instead of keys; never the NIR. */
import { sql, type RawBuilder, type Transaction } from 'kysely';
import type { DB, JsonObject } from '../generated/database.ts';

export interface Reach {
  /** Notes and comments: for the person and her care team. Notes of the team alone are in nobody's copy. */
  readonly exchanges: boolean;
  /** Who opened the carnet, and the person's own requests: for the person. */
  readonly accesses: boolean;
}

/** The carnet must exist, and the caller have a right to it. */
export async function personDocument(db: Transaction<DB>, notebookId: string, reach: Reach): Promise<JsonObject> {
  const id = sql`${notebookId}::uuid`;
  const sections = [
    ...alwaysIn(id),
    ...(reach.exchanges ? exchangesOf(id) : []),
    ...(reach.accesses ? accessesOf(id) : []),
  ];
  const pairs = sections.map(
    ([name, rows]) => sql`${name}::text, (select coalesce(jsonb_agg(to_jsonb(r)), '[]') from (${rows}) r)`,
  );
  const { rows } = await sql<{ document: JsonObject }>`
    select jsonb_build_object(
      'person', (select to_jsonb(r) from (${identityOf(id)}) r),
      'notebook', (select to_jsonb(r) from (
        select opened_at, last_contact_on, archived_at, archived_reason from notebook where id = ${id}) r)
    ) || jsonb_build_object(${sql.join(pairs)}) as document`.execute(db);
  const document = rows[0]?.document;
  if (document === undefined) throw new Error('The document of a carnet has no row.');
  return document;
}

type Section = readonly [name: string, rows: RawBuilder<unknown>];
type Id = RawBuilder<unknown>;

/** The name of an account as a column of the document; NULL when nobody is named, or the person herself. */
const nameOf = (column: string): RawBuilder<unknown> =>
  sql`(select a.firstname || ' ' || a.lastname from account a where a.id = ${sql.ref(column)})`;
const structureOf = (column: string): RawBuilder<unknown> =>
  sql`(select s.name from structure s where s.id = ${sql.ref(column)})`;
const programOf = (column: string): RawBuilder<unknown> =>
  sql`(select p.name from program p where p.id = ${sql.ref(column)})`;

function identityOf(id: Id): RawBuilder<unknown> {
  return sql`
    select b.firstname, b.lastname, b.birth_name, b.date_of_birth, b.place_of_birth, b.email, b.phone, b.preferred_channel,
      b.address, b.postal_code, b.city, b.insee_code, b.external_id, b.caf_number, b.france_travail_id, b.rsa_state,
      b.rsa_suspension_reason, b.rsa_closure_reason, b.rsa_closed_on, b.rights_and_duties, b.objected_at, b.created_at
    from beneficiary b join notebook n on n.beneficiary_id = b.id where n.id = ${id}`;
}

function alwaysIn(id: Id): readonly Section[] {
  return [
    ['audiences', sql`
      select x.audience, x.started_on, x.ended_on from beneficiary_audience x
      join notebook n on n.beneficiary_id = x.beneficiary_id where n.id = ${id} order by x.started_on`],
    ['team', sql`
      select ${nameOf('x.account_id')} as name, ${structureOf('x.structure_id')} as structure, x.role, x.joined_at, x.join_reason,
        x.ended_at, x.end_reason from notebook_member x where x.notebook_id = ${id} order by x.joined_at`],
    ['orientations', sql`
      select x.pathway, ${programOf('x.program_id')} as program, ${structureOf('x.structure_id')} as structure, x.motive,
        ${nameOf('x.decided_by')} as decided_by, x.decided_at, x.notified_at, x.started_on, x.review_due_on, x.ended_at, x.end_reason,
        x.assessment from orientation x where x.notebook_id = ${id} order by x.decided_at`],
    ['reorientation_requests', sql`
      select ${nameOf('x.asked_by')} as asked_by, ${programOf('x.advised_program_id')} as advised_program, x.reason, x.state,
        x.asked_at, ${nameOf('x.decided_by')} as decided_by, x.decided_at, x.decision_motive
      from reorientation_request x where x.notebook_id = ${id} order by x.asked_at`],
    ['referent_requests', sql`
      select ${nameOf('x.asked_by')} as asked_by, ${structureOf('x.structure_id')} as structure, ${programOf('x.program_id')} as program,
        x.reason, x.state, x.asked_at, ${nameOf('x.decided_by')} as decided_by, x.decided_at, x.decision_motive
      from referent_request x where x.notebook_id = ${id} order by x.asked_at`],
    ['diagnostic', sql`
      select s.label as situation, x.viewpoint, x.value, x.impact, x.comment, x.source, ${nameOf('x.author_id')} as author,
        x.answered_at, x.ended_at
      from diagnostic_answer x join ref_situation s on s.code = x.situation where x.notebook_id = ${id} order by x.answered_at`],
    ['work_profiles', sql`
      select x.version, x.situation, x.situation_since, x.situation_until, x.last_job, x.last_job_ended_on, x.education_level,
        x.disabled_worker, x.driving_licence, x.has_vehicle, x.available_on, ${nameOf('x.author_id')} as author, x.source,
        x.created_at, x.superseded_at from work_profile x where x.notebook_id = ${id} order by x.version`],
    ['professional_projects', sql`
      select t.label as title, x.mobility_radius_km, x.hourly_wage_cents, x.working_time, x.employment_contract, x.comment,
        ${nameOf('x.author_id')} as author, x.created_at, x.ended_at
      from professional_project x left join rome_title t on t.code = x.rome_title where x.notebook_id = ${id} order by x.created_at`],
    ['focuses', sql`
      select x.theme, x.opened_at, x.closed_at, ${nameOf('x.created_by')} as created_by
      from focus x where x.notebook_id = ${id} order by x.opened_at`],
    ['goals', sql`
      select f.theme, x.label, x.status, x.due_on, ${nameOf('x.created_by')} as created_by, x.created_at
      from goal x join focus f on f.id = x.focus_id where x.notebook_id = ${id} order by x.created_at`],
    ['actions', sql`
      select g.label as goal, x.label, x.status, ${nameOf('x.owner_id')} as owner, x.started_on, x.due_on, x.weekly_hours,
        ${nameOf('x.created_by')} as created_by, x.created_at
      from action x join goal g on g.id = x.goal_id where x.notebook_id = ${id} order by x.created_at`],
    ['contracts', sql`
      select c.kind, x.version, x.state, x.plan, x.weekly_hours, x.hours_mode, x.hours_reason, x.starts_on, x.ends_on,
        x.document_hash, ${nameOf('x.created_by')} as created_by, x.created_at, x.ended_at, x.end_reason
      from contract_version x join contract c on c.id = x.contract_id where x.notebook_id = ${id} order by x.created_at`],
    ['signatures', sql`
      select v.version, x.by_beneficiary, ${nameOf('x.account_id')} as signed_by, x.signed_at, x.method, x.document_hash
      from contract_signature x join contract_version v on v.id = x.contract_version_id where x.notebook_id = ${id} order by x.signed_at`],
    ['appointments', sql`
      select x.starts_at, x.duration_minutes, x.mode, x.place, x.subject, x.with_name, ${nameOf('x.account_id')} as professional,
        ${structureOf('x.structure_id')} as structure, x.status, x.source from appointment x where x.notebook_id = ${id} order by x.starts_at`],
    ['events', sql`
      select x.type, x.occurred_at, ${nameOf('x.author_id')} as author, ${structureOf('x.author_structure_id')} as structure, x.payload
      from event x where x.notebook_id = ${id} order by x.occurred_at`],
  ]; // prettier-ignore
}

function exchangesOf(id: Id): readonly Section[] {
  return [
    ['notes', sql`
      select x.body, ${nameOf('x.author_id')} as author, ${structureOf('x.author_structure_id')} as structure, x.created_at, x.updated_at
      from note x where x.notebook_id = ${id} and x.visibility = 'team_and_beneficiary' order by x.created_at`],
    ['comments', sql`
      select a.label as action, x.body, ${nameOf('x.author_id')} as author, x.created_at
      from action_comment x join action a on a.id = x.action_id where x.notebook_id = ${id} order by x.created_at`],
  ]; // prettier-ignore
}

function accessesOf(id: Id): readonly Section[] {
  return [
    ['accesses', sql`
      select ${nameOf('x.account_id')} as name, x.role, ${structureOf('x.structure_id')} as structure, x.kind, x.reason, x.occurred_at
      from access_log x where x.notebook_id = ${id} order by x.occurred_at`],
    ['requests', sql`
      select x.kind, x.body, x.created_at, x.answered_at, x.answer from person_request x where x.notebook_id = ${id} order by x.created_at`],
  ]; // prettier-ignore
}
