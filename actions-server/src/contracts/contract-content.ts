/** What a contract says, as it stands when it is proposed: both sides, the dates, the hours, and the goals and actions under way. */
import { contractKind, hoursMode } from '@carnet/domain';
import { sql, type Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';

/** As `contract_version.plan` holds it. */
export interface PlannedGoal {
  /** A code, and its words on that day. */
  readonly theme: string;
  readonly theme_label: string;
  readonly goal: string;
  /** Dates as text. */
  readonly due_on: string | null;
  readonly actions: readonly {
    readonly label: string;
    /** Null: the person. */
    readonly owner: string | null;
    readonly due_on: string | null;
    readonly weekly_hours: number | null;
  }[];
}

export interface ContractContent {
  readonly title: string;
  readonly version: number;
  readonly person: string;
  readonly date_of_birth: string;
  readonly territory: string;
  readonly structure: string;
  readonly program: string;
  readonly referent: string;
  readonly starts_on: string;
  readonly ends_on: string;
  readonly hours: string;
  readonly plan: readonly PlannedGoal[];
}

interface Row extends Omit<ContractContent, 'title' | 'hours'> {
  readonly kind: string;
  readonly hours_mode: string;
  readonly hours_reason: string | null;
  readonly weekly_hours: number | null;
}

/** Undefined when the carnet has no referent, who is one of the two sides. */
export async function contentOf(db: Transaction<DB>, versionId: string): Promise<ContractContent | undefined> {
  const { rows } = await sql<Row>`
    select c.kind, v.version, b.firstname || ' ' || b.lastname as person, b.date_of_birth::text, t.name as territory,
      s.name::text as structure, p.name::text as program, a.firstname || ' ' || a.lastname as referent,
      v.starts_on::text, v.ends_on::text, v.hours_mode, v.hours_reason, v.weekly_hours::float8 as weekly_hours,
      coalesce((
        select jsonb_agg(jsonb_build_object('theme', h.code, 'theme_label', h.label, 'goal', g.label, 'due_on', g.due_on, 'actions', coalesce((
            select jsonb_agg(jsonb_build_object('label', x.label, 'owner', w.firstname || ' ' || w.lastname,
              'due_on', x.due_on, 'weekly_hours', x.weekly_hours) order by x.created_at, x.id)
            from action x left join account w on w.id = x.owner_id
            where x.goal_id = g.id and x.status in ('planned', 'in_progress', 'standby')), '[]')) order by h.position, g.created_at, g.id)
        from goal g join focus f on f.id = g.focus_id join ref_theme h on h.code = f.theme
        where g.notebook_id = v.notebook_id and g.status = 'in_progress' and f.closed_at is null), '[]') as plan
    from contract_version v
    join contract c on c.id = v.contract_id
    join notebook n on n.id = v.notebook_id
    join beneficiary b on b.id = n.beneficiary_id
    join territory t on t.id = n.territory_id
    join orientation o on o.notebook_id = n.id and o.ended_at is null
    join structure s on s.id = o.structure_id
    join program p on p.id = o.program_id
    join notebook_member m on m.orientation_id = o.id and m.ended_at is null
    join account a on a.id = m.account_id
    where v.id = ${versionId}`.execute(db);
  const row = rows[0];
  if (row === undefined) return undefined;
  const { kind, hours_mode, hours_reason, weekly_hours, ...content } = row;
  const mode = hoursMode.has(hours_mode) ? hoursMode.labels[hours_mode] : hours_mode;
  const weekly = weekly_hours === null ? '' : `, ${weekly_hours.toLocaleString('fr-FR')} heures par semaine`;
  return {
    ...content,
    title: contractKind.has(kind) ? contractKind.labels[kind] : kind,
    hours: `${mode}${weekly}${hours_reason === null ? '' : ` (${hours_reason})`}`,
  };
}
