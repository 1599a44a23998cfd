-- What is said and agreed round the plans: appointments past and to come, notes, comments, contracts, requests, notifications.
create temporary table followed on commit drop as
select b.external_id, b.firstname, b.lastname, b.firstname || ' ' || left(b.lastname, 1) || '.' as short_name, n.id as notebook_id, n.territory_id,
  m.account_id, m.structure_id, m.joined_at, a.firstname || ' ' || a.lastname as with_name, s.name as structure,
  current_date - m.joined_at::date as days, ('x' || left(md5('exchange ' || b.external_id), 6))::bit(24)::integer as dice
from public.notebook_member m
join public.account a on a.id = m.account_id
join public.structure s on s.id = m.structure_id
join public.notebook n on n.id = m.notebook_id
join public.beneficiary b on b.id = n.beneficiary_id
where m.role = 'referent' and m.ended_at is null;

create function pg_temp.act_as(account uuid, structure uuid) returns void
language sql as $$
  select set_config('hasura.user', jsonb_build_object('x-hasura-role', case when structure is null then 'beneficiary' else 'professional' end,
    'x-hasura-user-id', account, 'x-hasura-structure-id', structure)::text, true)
$$;
create function pg_temp.account(name text) returns uuid
language sql stable return (select id from public.account where email = (name || '@example.org')::citext);
create function pg_temp.notebook(of_person text) returns uuid
language sql stable return (select n.id from public.notebook n join public.beneficiary b on b.id = n.beneficiary_id where b.external_id = of_person);

do $$
declare
  line record;
  the_contract uuid;
  the_version uuid;
  sophie uuid := pg_temp.account('sophie.tifour');
  hash text := encode(sha256('Contrat de démonstration'), 'hex');
begin
  -- Appointments: at the hours of an office in Paris; those that are over have an outcome, two of them still wait for one.
  for line in
    select f.*, r.* from followed f
    cross join lateral (values
      (-least(f.days, 45) + 1, 9.5, (array['seen', 'seen', 'noshow', 'seen', 'excused', 'revoked'])[f.dice % 6 + 1], 'Point d’étape'),
      (-(f.dice % 12) - 1, 14, case f.dice % 7 when 0 then 'pending' when 1 then 'noshow' when 2 then 'excused' else 'seen' end, 'Recherche d’emploi'),
      (f.dice % 20 + 1, 10, 'pending', 'Bilan du mois'),
      (case when f.dice % 4 = 0 then f.dice % 30 + 10 end, 15.5, case f.dice % 8 when 4 then 'revoked' else 'pending' end, 'Rencontre avec l’employeur')
    ) as r (days_from_today, at_hour, status, subject)
    where r.days_from_today is not null and -r.days_from_today < f.days
    order by r.days_from_today
  loop
    perform pg_temp.act_as(line.account_id, line.structure_id);
    insert into public.appointment (territory_id, notebook_id, account_id, structure_id, starts_at, duration_minutes, mode, place, subject, with_name,
      status, created_by, created_at)
    values (line.territory_id, line.notebook_id, line.account_id, line.structure_id,
      (current_date + line.days_from_today + make_interval(mins => (line.at_hour * 60)::integer)) at time zone 'Europe/Paris',
      (array[30, 45, 60])[line.dice % 3 + 1], (array['on_site', 'on_site', 'phone', 'video', 'home'])[(line.dice + line.days_from_today + 60) % 5 + 1],
      case when (line.dice + line.days_from_today + 60) % 5 < 2 then line.structure end, line.subject, line.with_name, line.status, line.account_id,
      least(now(), (current_date + line.days_from_today - 10)::timestamptz));
  end loop;

  -- Notes: most are for the person too.
  for line in
    select f.*, t.* from followed f
    cross join lateral (values
      ((array['Premier entretien : la personne est motivée, ses démarches sont à jour.', 'Souhaite être rappelée plutôt le matin.',
        'Documents reçus, dossier complet.'])[f.dice % 3 + 1], 'team_and_beneficiary', f.days * 3 / 4),
      (case when f.dice % 3 = 0 then 'Fatigue visible, à reprendre avec précaution au prochain rendez-vous.' end, 'team', f.days / 3)
    ) as t (body, visibility, days_ago)
    where t.body is not null and f.dice % 5 > 0
  loop
    perform pg_temp.act_as(line.account_id, line.structure_id);
    insert into public.note (territory_id, notebook_id, body, visibility, author_id, author_structure_id, created_at, updated_at)
    values (line.territory_id, line.notebook_id, line.body, line.visibility, line.account_id, line.structure_id,
      now() - make_interval(days => line.days_ago), now() - make_interval(days => line.days_ago));
  end loop;

  -- Comments: Sophie Tifour and Pierre Chevalier answer each other; elsewhere the referent asks where an action stands.
  for line in
    select a.id as action_id, a.notebook_id, a.territory_id, t.author, t.structure_id, t.body, t.days_ago
    from public.action a
    cross join lateral (values
      (pg_temp.account('pierre.chevalier'), (select structure_id from followed where notebook_id = a.notebook_id), 'Avez-vous reçu une réponse ?', 12),
      (sophie, null::uuid, 'Une seule, j’ai un entretien mardi.', 10),
      (pg_temp.account('pierre.chevalier'), (select structure_id from followed where notebook_id = a.notebook_id), 'Très bien. On le prépare lundi.', 9)
    ) as t (author, structure_id, body, days_ago)
    where a.notebook_id = pg_temp.notebook('93-0001') and a.label = 'Répondre à trois offres d’emploi'
    union all
    select a.id, a.notebook_id, a.territory_id, f.account_id, f.structure_id, 'Où en êtes-vous ?', 6
    from public.action a join followed f using (notebook_id)
    where a.status = 'in_progress' and a.due_on < current_date and a.notebook_id <> pg_temp.notebook('93-0001')
    order by 7 desc
  loop
    perform pg_temp.act_as(line.author, line.structure_id);
    insert into public.action_comment (territory_id, notebook_id, action_id, body, author_id, created_at)
    values (line.territory_id, line.notebook_id, line.action_id, line.body, line.author, now() - make_interval(days => line.days_ago));
  end loop;

  -- Contracts. Signed ones go their whole way: drawn, read, signed by both sides. Those from before 2025 are to be made anew.
  for line in
    select f.*, c.* from followed f join (values
      ('93-0001', 'engagement', 1, 'superseded', 185, 200, 15, 'standard', null),
      ('93-0001', 'engagement', 2, 'signed', 60, 120, 15, 'standard', null),
      ('93-0010', 'engagement', 1, 'signed', 345, 20, 10, 'reduced', 'Apprentissage du français, six heures de cours par semaine.'),
      ('93-0011', 'engagement', 1, 'to_sign', -3, 180, 8, 'reduced', 'Élève seule ses enfants.'),
      ('93-0004', 'engagement', 1, 'draft', -5, 180, 15, 'standard', null),
      ('93-0002', 'cer', 1, 'signed', 240, 45, null, 'none', 'Situation de santé.'),
      ('93-0008', 'ppae', 1, 'signed', 390, 300, 15, 'standard', null),
      ('93-0007', 'cej', 1, 'signed', 140, 40, 18, 'standard', null),
      ('93-0014', 'pacea', 1, 'signed', 120, 6, null, 'none', 'Parcours contractualisé vers l’autonomie.'),
      ('93-0016', 'engagement', 1, 'signed', 280, 55, 5, 'reduced', 'Reconnaissance de la qualité de travailleur handicapé en cours.'),
      ('93-0030', 'engagement', 1, 'to_sign', -1, 180, 12, 'reduced', 'Démarches de surendettement.'),
      ('93-0033', 'engagement', 1, 'ended', 220, -30, 15, 'standard', null),
      ('26-0001', 'engagement', 1, 'signed', 270, 25, 6, 'reduced', 'Lieu mal desservi.'),
      ('26-0003', 'engagement', 1, 'signed', 170, 10, 15, 'standard', null),
      ('26-0002', 'engagement', 1, 'to_sign', -2, 180, 10, 'reduced', 'Sans véhicule.')
    ) as c (external_id, kind, version, state, started_days_ago, ends_in, weekly_hours, hours_mode, hours_reason) using (external_id)
    order by f.external_id, c.version
  loop
    perform pg_temp.act_as(line.account_id, line.structure_id);
    if line.version = 1 then
      insert into public.contract (territory_id, notebook_id, kind, created_by, created_at)
      values (line.territory_id, line.notebook_id, line.kind, line.account_id, now() - make_interval(days => line.days - 2))
      returning id into the_contract;
    else
      update public.contract_version set state = 'superseded', ended_at = now() - make_interval(days => line.started_days_ago)
      where contract_id = the_contract and state = 'signed';
    end if;
    insert into public.contract_version (territory_id, notebook_id, contract_id, version, state, plan, weekly_hours, hours_mode, hours_reason, starts_on,
      ends_on, document_hash, created_by, created_at)
    values (line.territory_id, line.notebook_id, the_contract, line.version, case line.state when 'draft' then 'draft' else 'to_sign' end,
      coalesce((select jsonb_agg(jsonb_build_object('theme', f.theme, 'goal', g.label, 'due_on', g.due_on, 'actions',
          (select coalesce(jsonb_agg(jsonb_build_object('label', a.label, 'due_on', a.due_on, 'weekly_hours', a.weekly_hours) order by a.created_at, a.id), '[]')
           from public.action a where a.goal_id = g.id)) order by g.created_at, g.id)
        from public.goal g join public.focus f on f.id = g.focus_id where g.notebook_id = line.notebook_id and g.status = 'in_progress'), '[]'),
      line.weekly_hours, line.hours_mode, line.hours_reason, current_date - line.started_days_ago, current_date + line.ends_in,
      case line.state when 'draft' then null else hash end, line.account_id, now() - make_interval(days => greatest(line.started_days_ago + 4, 1)))
    returning id into the_version;
    if line.state = 'draft' then
      continue;
    end if;
    insert into public.contract_signature (territory_id, notebook_id, contract_version_id, account_id, by_beneficiary, signed_at, method, document_hash, proof)
    values (line.territory_id, line.notebook_id, the_version, line.account_id, false, now() - make_interval(days => greatest(line.started_days_ago + 1, 1)),
      'one_time_code', hash, '{}');
    if line.state = 'to_sign' then
      continue;
    end if;
    perform pg_temp.act_as(case line.external_id when '93-0001' then sophie else line.account_id end, case line.external_id when '93-0001' then null else line.structure_id end);
    insert into public.contract_signature (territory_id, notebook_id, contract_version_id, account_id, by_beneficiary, signed_at, method, document_hash, proof)
    values (line.territory_id, line.notebook_id, the_version, case line.external_id when '93-0001' then sophie end, true,
      now() - make_interval(days => greatest(line.started_days_ago, 1)), case line.external_id when '93-0001' then 'one_time_code' else 'paper' end, hash, '{}');
    perform pg_temp.act_as(line.account_id, line.structure_id);
    update public.contract_version set state = 'signed' where id = the_version;
    update public.goal set contract_id = the_contract where notebook_id = line.notebook_id and status = 'in_progress' and line.kind = 'engagement';
    if line.state = 'ended' then
      update public.contract_version set state = 'ended', ended_at = now() + make_interval(days => line.ends_in), end_reason = 'term' where id = the_version;
    end if;
  end loop;
  perform set_config('hasura.user', '', true);
end $$;

-- Requests: one waits, one was refused with its motive, one was withdrawn.
with asked as (
  insert into public.reorientation_request (territory_id, notebook_id, asked_by, asked_structure_id, advised_program_id, advised_pathway, reason, state,
    asked_at, decided_by, decided_at, decision_motive)
  select f.territory_id, f.notebook_id, f.account_id, f.structure_id, p.id, p.pathway, r.reason, r.state, now() - make_interval(days => r.asked_days_ago),
    case when r.state <> 'pending' then pg_temp.account(r.decided_by) end,
    case when r.state <> 'pending' then now() - make_interval(days => r.decided_days_ago) end, r.motive
  from followed f join (values
    ('93-0038', 'Santé et insertion', 'Ne vient plus aux rendez-vous : sa santé demande un autre accompagnement.', 'pending', 9, null, null, null),
    ('93-0034', 'Accompagnement social RSA', 'Hébergement perdu, l’emploi passe au second plan.', 'kept', 40, 'amel.kaci', 33, 'Un logement temporaire est trouvé : l’accompagnement vers l’emploi continue.'),
    ('93-0031', 'Accompagnement intensif vers l’emploi', 'Bientôt 26 ans.', 'withdrawn', 30, 'paul.camara', 25, null)
  ) as r (external_id, program, reason, state, asked_days_ago, decided_by, decided_days_ago, motive) using (external_id)
  join public.program p on p.territory_id = f.territory_id and p.name = r.program::citext
  returning *
)
insert into public.event (territory_id, notebook_id, type, occurred_at, author_id, author_structure_id, subject_table, subject_id, payload)
select a.territory_id, a.notebook_id, e.type, e.at, e.author, e.structure, 'reorientation_request', a.id,
  jsonb_build_object('program', p.name, 'pathway', p.pathway) || e.payload
from asked a
join public.program p on p.id = a.advised_program_id
cross join lateral (values
  ('reorientation_asked', a.asked_at, a.asked_by, a.asked_structure_id, '{}'::jsonb),
  (case a.state when 'kept' then 'reorientation_kept' when 'withdrawn' then 'reorientation_withdrawn' end, a.decided_at, a.decided_by, null,
    jsonb_build_object('motive', a.decision_motive))
) as e (type, at, author, structure, payload)
where e.type is not null;

insert into public.person_request (territory_id, notebook_id, kind, body, created_at, answered_at, answered_by, answer)
select n.territory_id, n.id, r.kind, r.body, now() - make_interval(days => r.days_ago), now() - make_interval(days => r.answered_days_ago),
  case when r.answer is not null then pg_temp.account('samuel.portal') end, r.answer
from (values
  ('93-0001', 'rectification', 'Mon nom de naissance est Ferrand, il manque dans mon dossier.', 4, null, null),
  ('93-0001', 'question', 'Qui est la personne de France Travail qui a rejoint mon suivi ?', 140, 138, 'Claire Dumont, conseillère emploi, suit avec vous votre recherche.'),
  ('93-0011', 'copy', 'Je voudrais une copie de mon dossier.', 16, null, null)
) as r (external_id, kind, body, days_ago, answered_days_ago, answer)
join public.notebook n on n.id = pg_temp.notebook(r.external_id);

-- The history takes the dates of what it tells; an appointment is changed on its day.
alter table public.event disable trigger event_append_only;
update public.event e set occurred_at = least(s.at, now())
from (
  select id, created_at as at, 'appointment_added' as type from public.appointment
  union all select id, created_at, 'note_added' from public.note
  union all select id, created_at, 'comment_added' from public.action_comment
  union all select id, created_at, 'contract_prepared' from public.contract_version
  union all select id, coalesce(ended_at, created_at + interval '3 days'), 'contract_changed' from public.contract_version
  union all select id, signed_at, 'contract_signature' from public.contract_signature
) as s
where s.id = e.subject_id and s.type = e.type;
alter table public.event enable trigger event_append_only;

-- What waits in each inbox. A first name and an initial, never more.
insert into public.notification (territory_id, account_id, kind, notebook_id, event_id, payload, created_at, read_at)
select e.territory_id, w.account_id, w.kind, e.notebook_id, e.id, jsonb_build_object('person', w.short_name), e.occurred_at,
  case when e.occurred_at < now() - interval '30 days' then e.occurred_at + interval '1 day' end
from public.event e
join public.beneficiary b on b.id = (select n.beneficiary_id from public.notebook n where n.id = e.notebook_id)
join lateral (
  select g.account_id, k.kind, b.firstname || ' ' || left(b.lastname, 1) || '.' as short_name
  from (values
    ('reorientation_asked', 'reorientation_asked', 'managers'), ('reorientation_kept', 'reorientation_decided', 'referent'),
    ('member_joined', 'member_joined', 'referent'), ('comment_added', 'comment_added', 'referent'), ('comment_added', 'comment_added', 'person'),
    ('appointment_added', 'appointment', 'person'), ('contract_prepared', 'contract', 'person'), ('orientation_decided', 'orientation_decided', 'referent')
  ) as k (type, kind, told)
  join public.role_grant g on g.revoked_at is null and g.territory_id = e.territory_id and (
    (k.told = 'managers' and g.role = 'orientation_manager')
    or (k.told = 'person' and g.beneficiary_id = b.id)
    or (k.told = 'referent' and g.role = 'professional' and exists (
      select from public.notebook_member m where m.notebook_id = e.notebook_id and m.account_id = g.account_id and m.structure_id = g.structure_id
        and m.role = 'referent' and m.ended_at is null)))
  where k.type = e.type and g.account_id <> e.author_id
) as w on true
where e.occurred_at > now() - interval '200 days';

insert into public.notification_preference (account_id, kind, email) values
  (pg_temp.account('pierre.chevalier'), 'comment_added', 'daily'), (pg_temp.account('giulia.diaby'), 'reorientation_asked', 'immediate'),
  (pg_temp.account('sophie.tifour'), 'appointment', 'immediate');
