-- Action plans. A few are written; the others draw on the suggestions, always the same for the same person.
-- Each row is written as its author, so that the triggers tell who acted; then the events take the dates of what they tell.
create temporary table plan_line (
  external_id text, theme text, goal text, goal_status text, goal_due_in integer, action text, status text, owner text, author text,
  created_days_ago integer, due_in integer, weekly_hours numeric
) on commit drop;

insert into plan_line values
  ('93-0001', 'logement-hebergement', 'Se maintenir dans le logement', 'done', -60, 'Demander le maintien de l’aide au logement', 'done', 'sarah.bennani', 'sarah.bennani', 300, -210, null),
  ('93-0001', 'logement-hebergement', 'Se maintenir dans le logement', 'done', -60, 'Mettre en place l’échéancier avec le bailleur', 'done', null, 'sarah.bennani', 280, -180, null),
  ('93-0001', 'trouver-un-emploi', 'Travailler comme aide à domicile', 'in_progress', 60, 'Refaire le CV avec les expériences d’aidante', 'done', null, 'pierre.chevalier', 180, -120, 2),
  ('93-0001', 'trouver-un-emploi', 'Travailler comme aide à domicile', 'in_progress', 60, 'Faire une immersion dans un service d’aide à domicile', 'in_progress', 'claire.dumont', 'claire.dumont', 60, 15, 14),
  ('93-0001', 'trouver-un-emploi', 'Travailler comme aide à domicile', 'in_progress', 60, 'Répondre à trois offres d’emploi', 'in_progress', null, 'pierre.chevalier', 40, -6, 4),
  ('93-0001', 'mobilite', 'Se déplacer sans dépendre de ses proches', 'in_progress', 120, 'Demander l’aide au permis du département', 'planned', 'pierre.chevalier', 'pierre.chevalier', 35, -2, null),
  ('93-0001', 'mobilite', 'Se déplacer sans dépendre de ses proches', 'in_progress', 120, 'S’inscrire au code de la route', 'planned', null, 'pierre.chevalier', 35, 25, 3),
  ('93-0001', 'sante', 'Reprendre un suivi de santé', 'in_progress', 30, 'Prendre rendez-vous chez le dentiste', 'standby', null, 'pierre.chevalier', 90, 10, null),
  ('93-0010', 'lecture-ecriture-calcul', 'Atteindre le niveau A2 en français', 'in_progress', 90, 'Suivre les cours de français de l’association', 'in_progress', null, 'lea.marchand', 110, 40, 6),
  ('93-0010', 'difficultes-administratives-ou-juridiques', 'Renouveler le titre de séjour', 'in_progress', 20, 'Déposer le dossier en préfecture', 'in_progress', 'pierre.chevalier', 'pierre.chevalier', 50, -11, null),
  ('93-0010', 'difficultes-financieres', 'Retrouver un budget équilibré', 'abandoned', null, 'Rencontrer un conseiller budget', 'abandoned', null, 'pierre.chevalier', 300, -200, null),
  ('93-0011', 'famille', 'Faire garder ses enfants', 'in_progress', 15, 'Demander une place en crèche', 'in_progress', null, 'pierre.chevalier', 120, -30, null),
  ('93-0011', 'famille', 'Faire garder ses enfants', 'in_progress', 15, 'Rencontrer une assistante maternelle du quartier', 'planned', null, 'nadia.belkacem', 20, 5, null),
  ('93-0011', 'se-former', 'Entrer en formation d’auxiliaire de puériculture', 'in_progress', 150, 'Monter le dossier de financement', 'planned', 'pierre.chevalier', 'pierre.chevalier', 30, 45, 2),
  ('93-0038', 'remobilisation', 'Reprendre contact', 'in_progress', null, 'Appeler une fois par semaine', 'standby', 'pierre.chevalier', 'pierre.chevalier', 140, -90, null),
  ('26-0001', 'sante', 'Reprendre un suivi de santé', 'in_progress', 40, 'Choisir un médecin traitant', 'done', null, 'karine.roux', 200, -120, null),
  ('26-0001', 'sante', 'Reprendre un suivi de santé', 'in_progress', 40, 'Passer un bilan de santé', 'planned', 'karine.roux', 'karine.roux', 60, -4, null),
  ('26-0001', 'mobilite', 'Pouvoir aller à Valence une fois par semaine', 'in_progress', 80, 'Demander le transport à la demande', 'in_progress', null, 'karine.roux', 45, 12, null);

insert into plan_line
select o.external_id, g.theme, g.label, 'in_progress', g.dice % 120 + 20, a.label,
  (array['planned', 'in_progress', 'done', 'in_progress', 'standby', 'planned'])[a.dice % 6 + 1],
  case a.dice % 3 when 0 then o.referent end, o.referent, a.dice % greatest(o.days - 5, 1) + 3,
  case when a.dice % 7 > 0 then a.dice % 75 - 20 end, case a.dice % 4 when 0 then a.dice % 8 + 1 end
from (
  select b.external_id, split_part(r.email, '@', 1) as referent, current_date - m.joined_at::date as days
  from public.notebook_member m
  join public.account r on r.id = m.account_id
  join public.notebook n on n.id = m.notebook_id
  join public.beneficiary b on b.id = n.beneficiary_id
  where m.role = 'referent' and m.ended_at is null
    and not exists (select from plan_line l where l.external_id = b.external_id)
    and ('x' || left(md5(b.external_id), 4))::bit(16)::integer % 6 <> 0
) as o
cross join lateral (
  select r.theme, r.label, ('x' || left(md5(o.external_id || r.code), 4))::bit(16)::integer as dice
  from public.ref_goal r order by md5(o.external_id || r.code) limit 2
) as g
cross join lateral (
  select r.label, ('x' || left(md5(o.external_id || r.code), 4))::bit(16)::integer as dice
  from public.ref_action r where r.theme = g.theme order by md5(o.external_id || r.code) limit 2
) as a;

do $$
declare
  line record;
  the_focus uuid;
  the_goal uuid;
  the_action uuid;
begin
  for line in
    select l.*, n.id as notebook_id, n.territory_id, a.id as author_id, o.id as owner_id, now() - make_interval(days => l.created_days_ago) as created_at,
      coalesce(m.structure_id, (select past.structure_id from public.notebook_member past where past.notebook_id = n.id and past.account_id = a.id order by past.joined_at desc limit 1)) as structure_id
    from plan_line l
    join public.beneficiary b on b.external_id = l.external_id
    join public.notebook n on n.beneficiary_id = b.id
    join public.account a on a.email = (l.author || '@example.org')::citext
    left join public.account o on o.email = (l.owner || '@example.org')::citext
    left join public.notebook_member m on m.notebook_id = n.id and m.account_id = a.id and m.ended_at is null
    order by l.external_id, l.created_days_ago desc, l.theme, l.action
  loop
    perform set_config('hasura.user', jsonb_build_object('x-hasura-role', 'professional', 'x-hasura-user-id', line.author_id, 'x-hasura-structure-id', line.structure_id)::text, true);
    select f.id into the_focus from public.focus f where f.notebook_id = line.notebook_id and f.theme = line.theme and f.closed_at is null;
    if the_focus is null then
      insert into public.focus (territory_id, notebook_id, theme, created_by, opened_at)
      values (line.territory_id, line.notebook_id, line.theme, line.author_id, line.created_at) returning id into the_focus;
    end if;
    select g.id into the_goal from public.goal g where g.focus_id = the_focus and g.label = line.goal;
    if the_goal is null then
      insert into public.goal (territory_id, notebook_id, focus_id, label, due_on, created_by, created_at)
      values (line.territory_id, line.notebook_id, the_focus, line.goal, current_date + line.goal_due_in, line.author_id, line.created_at) returning id into the_goal;
    end if;
    insert into public.action (territory_id, notebook_id, goal_id, label, owner_id, started_on, due_on, weekly_hours, created_by, created_at)
    values (line.territory_id, line.notebook_id, the_goal, line.action, line.owner_id, line.created_at::date, current_date + line.due_in, line.weekly_hours, line.author_id, line.created_at)
    returning id into the_action;
    if line.status <> 'planned' then
      -- Sophie Tifour tells herself what she has done.
      if line.external_id = '93-0001' and line.owner_id is null and line.status = 'done' then
        perform set_config('hasura.user', jsonb_build_object('x-hasura-role', 'beneficiary', 'x-hasura-user-id',
          (select id from public.account where email = 'sophie.tifour@example.org'))::text, true);
      end if;
      update public.action set status = line.status where id = the_action;
    end if;
  end loop;

  for line in
    select distinct g.id, l.goal_status, g.created_by, n.structure_id
    from plan_line l
    join public.beneficiary b on b.external_id = l.external_id
    join public.notebook k on k.beneficiary_id = b.id
    join public.goal g on g.notebook_id = k.id and g.label = l.goal
    left join public.notebook_member n on n.notebook_id = k.id and n.account_id = g.created_by and n.ended_at is null
    where l.goal_status <> 'in_progress'
  loop
    perform set_config('hasura.user', jsonb_build_object('x-hasura-role', 'professional', 'x-hasura-user-id', line.created_by, 'x-hasura-structure-id', line.structure_id)::text, true);
    update public.goal set status = line.goal_status where id = line.id;
    update public.focus set closed_at = opened_at + (now() - opened_at) * 0.8
    where id = (select g.focus_id from public.goal g where g.id = line.id) and theme = 'logement-hebergement';
  end loop;
  perform set_config('hasura.user', '', true);
end $$;

-- The only place where history is dated afterwards: what is told here was written a moment ago.
alter table public.event disable trigger event_append_only;
update public.event e set occurred_at = case
    when e.type = 'focus_opened' then s.created_at
    when e.type = 'goal_added' then s.created_at + interval '1 minute'
    when e.type = 'action_added' then s.created_at + interval '2 minutes'
    when e.type = 'focus_closed' then s.closed_at
    else s.created_at + (now() - s.created_at) * 0.4
  end
from (
  select id, opened_at as created_at, closed_at from public.focus
  union all select id, created_at, null from public.goal
  union all select id, created_at, null from public.action
) as s
where s.id = e.subject_id and e.subject_table in ('focus', 'goal', 'action');
alter table public.event enable trigger event_append_only;
