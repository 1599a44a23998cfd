/** The rows of one generated territory, as set-based statements: the shapes of the demonstration, any number of times. */
import { ago, id, one, territory, type Step } from './drawing.ts';
import { followUpSteps } from './follow-up-steps.ts';

const structures = 24;
const programs = 6;
/** Carnets that a professional leads, on average. */
const load = 95;

/** A carnet's whole story in one line: everything else is drawn from it. Dates count back from today. */
export const carnetLines = `
  create temporary table carnet_line on commit drop as
  select d.*, d.pro % ${structures} as structure,
    -- Each structure offers two programs that follow one another.
    (d.pro % ${structures} + pg_temp.dice('program', d.i, 2)) % ${programs} as program,
    least(d.opened - 1, pg_temp.dice('oriented', d.i, 700) + 5) as oriented
  from (
    select i, pg_temp.dice('pro', i, pros.n) as pro, pg_temp.dice('opened', i, 1400) + 10 as opened,
      case
        when pg_temp.dice('status', i, 100) < 8 then 'to_orient'
        when pg_temp.dice('status', i, 100) < 12 then 'awaiting_referent'
        when pg_temp.dice('status', i, 100) < 20 then 'ended'
        when pg_temp.dice('status', i, 100) < 22 then 'archived'
        else 'in_progress'
      end as status
    from generate_series(1, $2::integer) as i, (select greatest(${structures}, $2::integer / ${load}) as n) as pros
  ) as d`;

const pathwayOf = (program: string): string =>
  `(array['professional', 'professional', 'socio_professional', 'socio_professional', 'social', 'social'])[${program} + 1]`;

const firstnames = [
  'Sophie', 'Karim', 'Fatou', 'Anaïs', 'Thierry', 'Oksana', 'Mamadou', 'Lucie', 'Hicham', 'Sandrine', 'Kevin', 'Amina', 'Stéphane', 'Nour',
  'Émeline', 'Ibrahim', 'Delphine', 'Rachid', 'Chloé', 'Patrick', 'Samira', 'Bruno', 'Aïssatou', 'Nicolas', 'Zoé', 'Jean-François', 'Rose-Marie',
]; // prettier-ignore
const lastnames = [
  'Tifour', 'Dubois', 'Diallo', 'Benali', 'Le Goff', 'N’Diaye', 'Almeida', 'Traoré', 'Moreau', 'El Amrani', 'Petit', 'Lambert', 'Kovalenko',
  'Rousseau', 'Cherif', 'Garcia', 'Saïdi', 'Fabre', 'Keïta', 'Masson', 'Mansouri', 'Renard', 'Vasseur', 'Touati', 'Lefort', 'Ba', 'Martin',
  'Chauvin', 'Bouzid', 'Caron', 'Mbemba', 'Leclerc', 'Ouali', 'Dupuis', 'Célestin', 'Sow', 'Joly', 'Barbier', 'Rahmani', 'Pasquier', 'Brunet',
].map((name) => name.replaceAll("'", "''")); // prettier-ignore
const pros = `generate_series(0, greatest(${structures}, $2::integer / ${load}) - 1) as j`;
/** Who has a current orientation. */
const current = `l.status in ('in_progress', 'awaiting_referent')`;

export const steps: readonly Step[] = [
  { table: 'territory', sql: `
    insert into territory (id, name, department_code)
    select ${territory}, 'Territoire d’essai ' || current_setting('carnet.seed') || ' ' || lpad(($1::integer + 1)::text, 3, '0'),
      (array['93', '26', '59', '13', '69', '33', '31', '44', '67', '35', '974', '2A'])[$1::integer % 12 + 1]` },
  { table: 'structure', sql: `
    insert into structure (id, territory_id, name, kind, email)
    select ${id('structure', 's')}, ${territory}, 'Structure d’essai ' || lpad((s + 1)::text, 2, '0'),
      (array['departement', 'france_travail', 'mission_locale', 'cap_emploi', 'ccas', 'plie', 'association', 'siae'])[s % 8 + 1],
      'structure-' || $1::integer || '-' || s || '@example.org'
    from generate_series(0, ${structures} - 1) as s where $2::integer > 0` },
  { table: 'program', sql: `
    insert into program (id, territory_id, name, pathway)
    select ${id('program', 'p')}, ${territory}, 'Dispositif d’essai ' || (p + 1), ${pathwayOf('p')}
    from generate_series(0, ${programs} - 1) as p where $2::integer > 0` },
  { table: 'structure_program', sql: `
    insert into structure_program (structure_id, program_id, territory_id, pathway, places)
    select ${id('structure', 's')}, ${id('program', 'p')}, ${territory}, ${pathwayOf('p')}, 50
    from generate_series(0, ${structures} - 1) as s, lateral (select (s + k) % ${programs} as p from generate_series(0, 1) as k) as o
    where $2::integer > 0` },
  { table: 'account', sql: `
    insert into account (id, email, firstname, lastname, phone)
    select ${id('account', 'j')}, 'pro-' || current_setting('carnet.seed') || '-' || $1::integer || '-' || j || '@example.org', ${one(firstnames, 'pro-first', 'j')},
      ${one(lastnames, 'pro-last', 'j')}, '+3319900' || lpad((j % 10000)::text, 4, '0')
    from ${pros}
    union all
    select ${id('account', 'j')}, k || '-' || current_setting('carnet.seed') || '-' || $1::integer || '@example.org', 'Essai', initcap(k), null
    from (values (-1, 'orientation'), (-2, 'territoire')) as v (j, k)` },
  { table: 'role_grant', sql: `
    insert into role_grant (id, account_id, role, territory_id, structure_id, granted_at)
    select ${id('grant', 'j')}, ${id('account', 'j')}, 'professional', ${territory}, ${id('structure', `j % ${structures}`)}, ${ago('1500')}
    from ${pros}
    union all
    select ${id('grant', 'j')}, ${id('account', 'j')}, k, ${territory}, null, ${ago('1500')}
    from (values (-1, 'orientation_manager'), (-2, 'territory_admin')) as v (j, k)` },
  { table: 'beneficiary', sql: `
    insert into beneficiary (id, territory_id, firstname, lastname, date_of_birth, email, phone, city, postal_code, external_id, rsa_state,
      rights_and_duties, created_at)
    select ${id('beneficiary', 'l.i')}, ${territory}, ${one(firstnames, 'first', 'l.i')}, ${one(lastnames, 'last', 'l.i')},
      date '1962-01-01' + pg_temp.dice('born', l.i, 16000),
      case when pg_temp.dice('email', l.i, 3) = 0 then 'personne-' || $1::integer || '-' || l.i || '@example.org' end,
      case when pg_temp.dice('phone', l.i, 5) > 0 then '+3363998' || lpad((l.i % 10000)::text, 4, '0') end,
      ${one(['Bobigny', 'Die', 'Gagny', 'Crest', 'Montreuil', 'Valence'], 'city', 'l.i')}, '93000', 'E' || $1::integer || '-' || l.i,
      ${one(['open', 'open', 'open', 'suspended', 'closed', 'none'], 'rsa', 'l.i')}, pg_temp.dice('duties', l.i, 4) > 0,
      ${ago('l.opened')}
    from carnet_line l` },
  { table: 'beneficiary_audience', sql: `
    insert into beneficiary_audience (territory_id, beneficiary_id, audience, started_on)
    select ${territory}, ${id('beneficiary', 'l.i')}, ${one(['brsa', 'brsa', 'brsa', 'deld', 'neet', 'senior'], 'audience', 'l.i')},
      current_date - l.opened
    from carnet_line l` },
  { table: 'notebook', sql: `
    insert into notebook (id, territory_id, beneficiary_id, opened_at, last_contact_on, archived_at, archived_reason, created_at)
    select ${id('notebook', 'l.i')}, ${territory}, ${id('beneficiary', 'l.i')}, ${ago('l.opened')},
      case when pg_temp.dice('contact', l.i, 10) > 2 then current_date - pg_temp.dice('contact-on', l.i, least(l.opened, 200)) end,
      case when l.status = 'archived' then ${ago('5')} end, case when l.status = 'archived' then 'no_contact' end, ${ago('l.opened')}
    from carnet_line l` },
  { table: 'orientation', sql: `
    insert into orientation (id, territory_id, notebook_id, pathway, program_id, structure_id, motive, decided_by, decided_at, notified_at,
      started_on, review_due_on, ended_at, end_reason)
    select ${id('orientation', 'l.i')}, ${territory}, ${id('notebook', 'l.i')}, ${pathwayOf('l.program')}, ${id('program', 'l.program')},
      ${id('structure', 'l.structure')}, ${one(['Premier rendez-vous', 'Emploi visé', 'Logement d’abord', 'Santé fragile'], 'motive', 'l.i')},
      ${id('account', '-1')}, ${ago('l.oriented')}, ${ago('l.oriented')}, current_date - l.oriented,
      case when ${pathwayOf('l.program')} = 'social' then current_date - l.oriented + 180 end,
      case when not (${current}) then ${ago('least(l.oriented, 5)')} end,
      case when not (${current}) then ${one(['employment', 'moved', 'no_contact', 'goals_reached', 'training'], 'end', 'l.i')} end
    from carnet_line l where l.status <> 'to_orient'` },
  { table: 'notebook_member', sql: `
    insert into notebook_member (territory_id, notebook_id, account_id, structure_id, role, orientation_id, joined_at, join_reason, ended_at,
      end_reason)
    select ${territory}, ${id('notebook', 'l.i')}, ${id('account', 'm.j')}, ${id('structure', `m.j % ${structures}`)},
      case when m.k = 0 then 'referent' else 'member' end, case when m.k = 0 then ${id('orientation', 'l.i')} end,
      ${ago('l.oriented')}, case when m.k > 0 then 'Accompagnement commun' end,
      case when l.status in ('ended', 'archived') then ${ago('least(l.oriented, 5)')} end,
      case when l.status in ('ended', 'archived') then 'archived' end
    from carnet_line l
    cross join (select greatest(${structures}, $2::integer / ${load}) as n) as pros
    cross join lateral (
      -- Two to four people of different places, the referent among them.
      select k, (l.pro + k * 5) % pros.n as j from generate_series(0, 1 + pg_temp.dice('team', l.i, 3)) as k
    ) as m
    where l.status <> 'to_orient' and (m.k > 0 or l.status <> 'awaiting_referent')` },
  { table: 'focus', sql: `
    insert into focus (id, territory_id, notebook_id, theme, created_by, opened_at)
    select ${id('focus', 'l.i * 10 + f')}, ${territory}, ${id('notebook', 'l.i')},
      (select array_agg(code order by position) from ref_theme where ended_on is null)[(pg_temp.dice('theme', l.i, 8) + f * 8) % 16 + 1],
      ${id('account', 'l.pro')}, ${ago('l.oriented')}
    from carnet_line l, generate_series(0, 1) as f where l.status in ('in_progress', 'ended')` },
  { table: 'goal', sql: `
    insert into goal (id, territory_id, notebook_id, focus_id, label, status, due_on, created_by, created_at)
    select ${id('goal', 'l.i * 10 + f')}, ${territory}, ${id('notebook', 'l.i')}, ${id('focus', 'l.i * 10 + f')},
      ${one(['Trouver un logement stable', 'Reprendre un emploi', 'Se déplacer seul', 'Retrouver un budget équilibré'], 'goal', 'l.i * 10 + f')},
      ${one(['in_progress', 'in_progress', 'in_progress', 'done'], 'goal-status', 'l.i * 10 + f')},
      current_date + pg_temp.dice('goal-due', l.i * 10 + f, 150) - 20, ${id('account', 'l.pro')}, ${ago('l.oriented')}
    from carnet_line l, generate_series(0, 1) as f where l.status in ('in_progress', 'ended')` },
  { table: 'action', sql: `
    insert into action (id, territory_id, notebook_id, goal_id, label, status, owner_id, started_on, due_on, weekly_hours, created_by, created_at)
    select ${id('action', 'l.i * 100 + f * 10 + a')}, ${territory}, ${id('notebook', 'l.i')}, ${id('goal', 'l.i * 10 + f')},
      ${one(['Refaire le CV', 'Déposer le dossier', 'Prendre rendez-vous', 'Suivre un atelier', 'Relancer les employeurs'], 'action', 'l.i * 100 + f * 10 + a')},
      ${one(['planned', 'in_progress', 'in_progress', 'standby', 'done'], 'action-status', 'l.i * 100 + f * 10 + a')},
      case when pg_temp.dice('owner', l.i * 100 + f * 10 + a, 3) = 0 then ${id('account', 'l.pro')} end,
      current_date - least(l.oriented, 60),
      case when pg_temp.dice('has-due', l.i * 100 + f * 10 + a, 7) > 0
        then current_date + pg_temp.dice('due', l.i * 100 + f * 10 + a, 90) - 20 end,
      case when pg_temp.dice('hours', l.i * 100 + f * 10 + a, 4) = 0 then 4 end, ${id('account', 'l.pro')}, ${ago('least(l.oriented, 60)')}
    from carnet_line l, generate_series(0, 1) as f, generate_series(0, 1) as a where l.status in ('in_progress', 'ended')` },
  { table: 'event', sql: `
    insert into event (territory_id, notebook_id, type, occurred_at, author_id, author_structure_id, subject_table, subject_id, payload)
    select x.territory_id, x.notebook_id, x.type, x.at, x.author, null, x.subject, x.id, x.payload
    from (
      select n.territory_id, n.id as notebook_id, 'notebook_opened' as type, n.opened_at as at, null::uuid as author, 'notebook' as subject,
        n.id, '{}'::jsonb as payload
      from notebook n where n.territory_id = ${territory}
      union all
      select o.territory_id, o.notebook_id, 'orientation_decided', o.decided_at, o.decided_by, 'orientation', o.id,
        jsonb_build_object('pathway', o.pathway) from orientation o where o.territory_id = ${territory}
      union all
      select m.territory_id, m.notebook_id, 'member_joined', m.joined_at, m.account_id, 'notebook_member', m.id,
        jsonb_build_object('role', m.role) from notebook_member m where m.territory_id = ${territory}
      union all
      select f.territory_id, f.notebook_id, 'focus_opened', f.opened_at, f.created_by, 'focus', f.id,
        jsonb_build_object('theme', f.theme) from focus f where f.territory_id = ${territory}
      union all
      select g.territory_id, g.notebook_id, 'goal_added', g.created_at, g.created_by, 'goal', g.id,
        jsonb_build_object('label', g.label, 'status', g.status) from goal g where g.territory_id = ${territory}
      union all
      select a.territory_id, a.notebook_id, 'action_added', a.created_at, a.created_by, 'action', a.id,
        jsonb_build_object('label', a.label, 'status', a.status) from action a where a.territory_id = ${territory}
    ) as x` },
  ...followUpSteps,
]; // prettier-ignore
