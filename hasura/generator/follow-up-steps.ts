/** What a follow-up leaves behind, for the generated carnets: diagnostic, projects, appointments, notes, contracts, requests, notifications. */
import { ago, id, one, territory, type Step } from './drawing.ts';

/** The product's own codes; loading its lists finds them there. */
const situations = [
  ['logement-heberge', 'logement-hebergement', 'Est hébergé par un proche ou dans un foyer'],
  ['logement-impayes', 'logement-hebergement', 'A des loyers ou des factures d’énergie impayés'],
  ['sante-soins-retardes', 'sante', 'Repousse des soins nécessaires'],
  ['sante-sans-medecin', 'sante', 'N’a pas de médecin traitant'],
  ['mobilite-sans-permis', 'mobilite', 'N’a pas le permis'],
  ['mobilite-sans-vehicule', 'mobilite', 'N’a pas de véhicule'],
  ['famille-garde-reguliere', 'famille', 'N’a pas de garde régulière pour un enfant'],
  ['numerique-sans-bases', 'numerique', 'Ne maîtrise pas les bases'],
  ['numerique-demarches', 'numerique', 'A besoin d’aide pour les démarches en ligne'],
] as const;
const titles = [
  ['K1302-2', 'K1302', 'Aide à domicile'],
  ['K2204-1', 'K2204', 'Agent / Agente d’entretien'],
  ['G1602-3', 'G1602', 'Aide de cuisine'],
] as const;
const codes = situations.map(([code]) => code);
const values = (rows: readonly (readonly string[])[]): string =>
  rows.map((row) => `(${row.map((value) => `'${value.replaceAll("'", "''")}'`).join(', ')})`).join(', ');

/** Carnets with a story; the structure of their referent; how many days it has lasted. */
const told = `carnet_line l where l.status in ('in_progress', 'ended')`;
const structure = id('structure', 'l.structure');
const author = id('account', 'l.pro');
const notebook = id('notebook', 'l.i');
/** A day of the follow-up, drawn by `key`. */
const during = (kind: string, key: string): string =>
  ago(`pg_temp.dice('${kind}', ${key}, greatest(l.oriented, 2)) + 1`);
const hash = `repeat('a', 64)`;
/** One carnet in two has a contract, by the age of its orientation. */
const contracted = `${told} and pg_temp.dice('contract', l.i, 2) = 0 and l.oriented > 20`;
const contractState = `case when l.status = 'ended' then 'ended' else ${one(['signed', 'signed', 'signed', 'to_sign', 'draft'], 'contract-state', 'l.i')} end`;

export const followUpSteps: readonly Step[] = [
  { table: 'ref_situation', sql: `
    insert into ref_situation (code, theme, label, position)
    select code, theme, label, 1000 + row_number() over () from (values ${values(situations)}) as v (code, theme, label) on conflict do nothing` },
  { table: 'rome_occupation', sql: `
    insert into rome_occupation (code, label)
    values ('K1302', 'Aide à domicile auprès d’adultes'), ('K2204', 'Nettoyage de locaux'), ('G1602', 'Cuisine') on conflict do nothing` },
  { table: 'rome_title', sql: `
    insert into rome_title (code, occupation, label) values ${values(titles)} on conflict do nothing` },
  { table: 'diagnostic_answer', sql: `
    insert into diagnostic_answer (id, territory_id, notebook_id, situation, viewpoint, value, impact, author_id, answered_at, ended_at, ended_by)
    select ${id('answer', 'l.i * 100 + s * 10 + v')}, ${territory}, ${notebook}, (array[${codes.map((code) => `'${code}'`).join(', ')}])[s + 1],
      'professional', case when v = 1 then 'resolved' else ${one(['constraint', 'need', 'constraint', 'strength', 'none'], 'answer', 'l.i * 10 + s')} end,
      case when v = 0 then ${one(['low', 'medium', 'high'], 'impact', 'l.i * 10 + s')} end, ${author},
      ${ago('case when v = 1 then l.oriented / 3 else l.oriented end')}, case when v = 0 and lifted then ${ago('l.oriented / 3')} end,
      case when v = 0 and lifted then ${author} end
    from (
      select l.*, s, pg_temp.dice('lifted', l.i * 10 + s, 4) = 0 as lifted
      from carnet_line l, generate_series(0, ${codes.length - 1}) as s
      where l.status in ('in_progress', 'ended') and pg_temp.dice('asked', l.i * 10 + s, 9) < 4
    ) as l, generate_series(0, 1) as v where v = 0 or lifted` },
  { table: 'work_profile', sql: `
    insert into work_profile (id, territory_id, notebook_id, version, situation, situation_since, last_job, education_level, disabled_worker,
      driving_licence, has_vehicle, author_id, created_at, superseded_at)
    select ${id('profile', 'l.i * 10 + v')}, ${territory}, ${notebook}, v, ${one(['job_seeker', 'job_seeker', 'unavailable', 'training', 'inclusion_contract'], 'work', 'l.i * 10 + v')},
      current_date - l.oriented, ${one(['Agent d’entretien', 'Vendeuse', 'Préparateur de commandes', 'Serveur'], 'job', 'l.i')},
      ${one(['middle_school', 'level_3', 'level_4', 'none', 'level_5'], 'education', 'l.i')}, pg_temp.dice('rqth', l.i, 9) = 0,
      pg_temp.dice('licence', l.i, 2) = 0, pg_temp.dice('vehicle', l.i, 4) = 0, ${author}, ${ago('case v when 1 then l.oriented else l.oriented / 4 end')},
      case when v = 1 and versions = 2 then ${ago('l.oriented / 4')} end
    from (select l.*, 1 + (pg_temp.dice('profiles', l.i, 3) / 2) as versions from ${told}) as l, lateral generate_series(1, l.versions) as v` },
  { table: 'professional_project', sql: `
    insert into professional_project (id, territory_id, notebook_id, rome_title, mobility_radius_km, hourly_wage_cents, working_time, author_id, created_at,
      updated_at)
    select ${id('project', 'l.i * 10 + k')}, ${territory}, ${notebook}, (array[${titles.map(([code]) => `'${code}'`).join(', ')}])[(pg_temp.dice('title', l.i, 3) + k) % 3 + 1],
      5 * (1 + pg_temp.dice('radius', l.i, 8)), 1188 + pg_temp.dice('wage', l.i, 400), ${one(['full_time', 'part_time'], 'time', 'l.i')}, ${author},
      ${ago('l.oriented')}, ${ago('l.oriented')}
    from carnet_line l, lateral generate_series(0, pg_temp.dice('projects', l.i, 3) - 1) as k where l.status in ('in_progress', 'ended')` },
  { table: 'note', sql: `
    insert into note (id, territory_id, notebook_id, body, visibility, author_id, author_structure_id, created_at, updated_at)
    select ${id('note', 'l.i * 10 + k')}, ${territory}, ${notebook},
      ${one(['Entretien fait, dossier complet.', 'Souhaite être rappelée le matin.', 'Documents reçus.', 'À reprendre au prochain rendez-vous.'], 'note', 'l.i * 10 + k')},
      ${one(['team_and_beneficiary', 'team_and_beneficiary', 'team'], 'visibility', 'l.i * 10 + k')}, ${author}, ${structure}, at, at
    from (
      select l.*, k, ${during('note-on', 'l.i * 10 + k')} as at
      from carnet_line l, lateral generate_series(0, pg_temp.dice('notes', l.i, 4) - 1) as k where l.status in ('in_progress', 'ended')
    ) as l` },
  { table: 'appointment', sql: `
    insert into appointment (id, territory_id, notebook_id, account_id, structure_id, starts_at, duration_minutes, mode, subject, status, created_by,
      created_at, updated_at)
    select ${id('appointment', 'l.i * 10 + k')}, ${territory}, ${notebook}, ${author}, ${structure}, day + make_interval(hours => 8 + pg_temp.dice('hour', l.i * 10 + k, 9)),
      30 * (1 + pg_temp.dice('length', l.i * 10 + k, 2)), ${one(['on_site', 'on_site', 'phone', 'video', 'home'], 'mode', 'l.i * 10 + k')},
      ${one(['Point d’étape', 'Bilan', 'Recherche d’emploi', null], 'subject', 'l.i * 10 + k')},
      case when day < current_date then ${one(['seen', 'seen', 'seen', 'noshow', 'excused', 'revoked'], 'outcome', 'l.i * 10 + k')} else 'pending' end, ${author},
      least(day - interval '10 days', now()), least(day, now())
    from (
      select l.*, k, current_date - case when k = 0 and l.status = 'in_progress' then -1 - pg_temp.dice('to-come', l.i, 40)
        else 1 + pg_temp.dice('day', l.i * 10 + k, greatest(l.oriented, 2)) end + time '00:00' as day
      from carnet_line l, lateral generate_series(0, 2 + pg_temp.dice('appointments', l.i, 4)) as k where l.status in ('in_progress', 'ended')
    ) as l` },
  { table: 'contract', sql: `
    insert into contract (id, territory_id, notebook_id, kind, created_by, created_at)
    select ${id('contract', 'l.i')}, ${territory}, ${notebook}, case when l.oriented > 600 then ${one(['cer', 'ppae'], 'kind', 'l.i')} else 'engagement' end,
      ${author}, ${ago('l.oriented - 10')} from ${contracted}` },
  { table: 'contract_version', sql: `
    insert into contract_version (id, territory_id, notebook_id, contract_id, version, state, weekly_hours, starts_on, ends_on, document_hash, created_by,
      created_at, updated_at, ended_at, end_reason)
    select ${id('version', 'l.i')}, ${territory}, ${notebook}, ${id('contract', 'l.i')}, 1, state, 15, current_date - l.oriented + 15,
      current_date + pg_temp.dice('ends', l.i, 360) - 20 + case when l.oriented < 40 then 60 else 0 end, case when state <> 'draft' then ${hash} end,
      ${author}, ${ago('l.oriented - 10')}, ${ago('l.oriented - 15')}, case when state = 'ended' then ${ago('5')} end,
      case when state = 'ended' then 'follow_up_ended' end
    from (select l.*, ${contractState} as state from ${contracted}) as l` },
  { table: 'contract_signature', sql: `
    insert into contract_signature (territory_id, notebook_id, contract_version_id, account_id, by_beneficiary, signed_at, method, document_hash)
    select v.territory_id, v.notebook_id, v.id, case when not person then v.created_by end, person, v.updated_at,
      case when person then 'paper' else 'one_time_code' end, v.document_hash
    from contract_version v, (values (true), (false)) as s (person)
    where v.territory_id = ${territory} and (v.state in ('signed', 'ended') or (v.state = 'to_sign' and not person))` },
  { table: 'reorientation_request', sql: `
    insert into reorientation_request (id, territory_id, notebook_id, asked_by, asked_structure_id, advised_program_id, advised_pathway, reason, asked_at)
    select ${id('request', 'l.i')}, ${territory}, ${notebook}, ${author}, ${structure}, p.id, p.pathway, 'La situation a changé.',
      ${ago("pg_temp.dice('asked-on', l.i, 20)")}
    from carnet_line l join program p on p.id = ${id('program', '(l.program + 2) % 6')}
    where l.status = 'in_progress' and pg_temp.dice('request', l.i, 20) = 0` },
  { table: 'event', sql: `
    insert into event (id, territory_id, notebook_id, type, occurred_at, author_id, author_structure_id, subject_table, subject_id, payload)
    select md5(e.type || e.subject_id)::uuid, ${territory}, e.notebook_id, e.type, least(e.at, now()), e.author, e.structure, e.subject, e.subject_id, e.payload
    from (
      select notebook_id, 'appointment_added' as type, created_at as at, created_by as author, structure_id as structure, 'appointment' as subject,
        id as subject_id, jsonb_build_object('starts_at', starts_at, 'status', status, 'mode', mode) as payload
      from appointment where territory_id = ${territory}
      union all
      select notebook_id, 'note_added', created_at, author_id, author_structure_id, 'note', id, jsonb_build_object('visibility', visibility)
      from note where territory_id = ${territory} and visibility = 'team_and_beneficiary'
      union all
      select notebook_id, 'contract_prepared', created_at, created_by, null, 'contract_version', id, jsonb_build_object('version', version, 'state', state)
      from contract_version where territory_id = ${territory}
      union all
      select notebook_id, 'reorientation_asked', asked_at, asked_by, asked_structure_id, 'reorientation_request', id, jsonb_build_object('pathway', advised_pathway)
      from reorientation_request where territory_id = ${territory}
    ) as e` },
  { table: 'notification', sql: `
    insert into notification (territory_id, account_id, kind, notebook_id, event_id, payload, created_at, read_at)
    select e.territory_id, m.account_id, case e.type when 'reorientation_asked' then 'reorientation_asked' else 'contract' end, e.notebook_id, e.id,
      jsonb_build_object('person', b.firstname || ' ' || left(b.lastname, 1) || '.'), e.occurred_at,
      case when e.occurred_at < now() - interval '7 days' then e.occurred_at + interval '1 day' end
    from event e
    join notebook n on n.id = e.notebook_id join beneficiary b on b.id = n.beneficiary_id
    join notebook_member m on m.notebook_id = e.notebook_id and m.role = 'member' and m.ended_at is null
    where e.territory_id = ${territory} and e.type in ('reorientation_asked', 'contract_prepared') and e.occurred_at > now() - interval '90 days'` },
]; // prettier-ignore
