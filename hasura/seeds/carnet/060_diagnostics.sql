-- Diagnostics, work profiles and projects: dated, authored, some told by the person, some lifted since.
-- The lists come with the product; where they are not loaded yet, what is cited here is enough.
insert into public.ref_situation (code, theme, label, position) values
  ('logement-heberge', 'logement-hebergement', 'Est hébergé par un proche ou dans un foyer', 1002),
  ('logement-impayes', 'logement-hebergement', 'A des loyers ou des factures d’énergie impayés', 1005),
  ('logement-demarches', 'logement-hebergement', 'Ne sait pas comment demander un logement', 1008),
  ('sante-soins-retardes', 'sante', 'Repousse des soins nécessaires', 1009),
  ('sante-sans-medecin', 'sante', 'N’a pas de médecin traitant', 1010),
  ('sante-limite-activite', 'sante', 'A un état de santé qui limite l’activité', 1012),
  ('mobilite-sans-permis', 'mobilite', 'N’a pas le permis', 1017),
  ('mobilite-sans-vehicule', 'mobilite', 'N’a pas de véhicule', 1019),
  ('mobilite-zone-mal-desservie', 'mobilite', 'Habite un lieu mal desservi', 1021),
  ('famille-garde-reguliere', 'famille', 'N’a pas de garde régulière pour un enfant', 1024),
  ('famille-parent-isole', 'famille', 'Élève seul ses enfants', 1026),
  ('numerique-sans-bases', 'numerique', 'Ne maîtrise pas les bases', 1033),
  ('numerique-demarches', 'numerique', 'A besoin d’aide pour les démarches en ligne', 1035)
on conflict do nothing;
insert into public.rome_occupation (code, label) values
  ('K1302', 'Aide à domicile auprès d’adultes'), ('K2204', 'Nettoyage de locaux'), ('J1304', 'Aide en puériculture'),
  ('G1602', 'Cuisine'), ('M1607', 'Secrétariat')
on conflict do nothing;
insert into public.rome_title (code, occupation, label) values
  ('K1302-2', 'K1302', 'Aide à domicile'), ('K2204-1', 'K2204', 'Agent / Agente d’entretien'), ('J1304-1', 'J1304', 'Auxiliaire de puériculture'),
  ('G1602-3', 'G1602', 'Aide de cuisine'), ('G1602-1', 'G1602', 'Cuisinier / Cuisinière'), ('M1607-1', 'M1607', 'Secrétaire')
on conflict do nothing;

-- Who follows whom now: the authors of what is written below.
create temporary table followed on commit drop as
select b.external_id, n.id as notebook_id, n.territory_id, m.account_id, m.structure_id, m.joined_at,
  current_date - m.joined_at::date as days, ('x' || left(md5('diagnostic ' || b.external_id), 6))::bit(24)::integer as dice
from public.notebook_member m
join public.notebook n on n.id = m.notebook_id
join public.beneficiary b on b.id = n.beneficiary_id
where m.role = 'referent' and m.ended_at is null;

create temporary table answer_line (external_id text, situation text, viewpoint text, value text, impact text, comment text, author text, days_ago integer)
on commit drop;
insert into answer_line values
  ('93-0001', 'logement-impayes', 'professional', 'constraint', 'high', 'Trois mois de retard, échéancier demandé.', 'sarah.bennani', 300),
  ('93-0001', 'logement-impayes', 'professional', 'resolved', null, 'Échéancier tenu depuis six mois.', 'pierre.chevalier', 120),
  ('93-0001', 'mobilite-sans-permis', 'professional', 'constraint', 'medium', 'Le code est commencé.', 'pierre.chevalier', 180),
  ('93-0001', 'mobilite-sans-permis', 'person', 'constraint', 'high', 'Sans permis je ne peux pas faire les tournées du matin.', 'sophie.tifour', 60),
  ('93-0001', 'sante-soins-retardes', 'professional', 'need', 'medium', null, 'pierre.chevalier', 95),
  ('93-0001', 'sante-soins-retardes', 'person', 'none', null, 'J’ai pris rendez-vous.', 'sophie.tifour', 9),
  ('93-0001', 'numerique-demarches', 'professional', 'strength', null, 'Fait ses démarches seule.', 'claire.dumont', 140),
  ('93-0001', 'famille-garde-reguliere', 'professional', 'none', null, null, 'pierre.chevalier', 180),
  ('93-0010', 'numerique-sans-bases', 'professional', 'constraint', 'medium', 'Atelier proposé à l’association.', 'lea.marchand', 100),
  ('93-0010', 'logement-heberge', 'professional', 'constraint', 'high', null, 'pierre.chevalier', 340),
  ('93-0010', 'logement-heberge', 'professional', 'need', 'medium', 'Demande de logement social déposée.', 'pierre.chevalier', 50),
  ('93-0011', 'famille-garde-reguliere', 'professional', 'constraint', 'high', 'Sans garde le mercredi et à partir de 17 heures.', 'pierre.chevalier', 170),
  ('93-0011', 'famille-parent-isole', 'professional', 'constraint', 'medium', null, 'pierre.chevalier', 170),
  ('93-0038', 'sante-limite-activite', 'professional', 'constraint', 'high', 'Dit ne plus pouvoir sortir.', 'pierre.chevalier', 150),
  ('26-0001', 'sante-sans-medecin', 'professional', 'constraint', 'high', null, 'karine.roux', 260),
  ('26-0001', 'sante-sans-medecin', 'professional', 'resolved', null, 'Suivie à la maison de santé.', 'karine.roux', 110),
  ('26-0001', 'mobilite-zone-mal-desservie', 'professional', 'constraint', 'high', 'Deux cars par jour.', 'karine.roux', 260);
-- The others draw on the same situations, always the same for the same person; one in four has been lifted since.
insert into answer_line
select f.external_id, s.code, 'professional', step.value, case when step.value in ('need', 'constraint') then (array['low', 'medium', 'high'])[s.dice % 3 + 1] end,
  null, split_part(a.email, '@', 1), step.days_ago
from followed f
join public.account a on a.id = f.account_id
cross join lateral (
  select r.code, ('x' || left(md5(f.external_id || r.code), 4))::bit(16)::integer as dice
  from public.ref_situation r
  where r.code in ('logement-impayes', 'logement-demarches', 'sante-sans-medecin', 'mobilite-sans-permis', 'mobilite-sans-vehicule',
    'famille-garde-reguliere', 'numerique-sans-bases', 'numerique-demarches')
  order by md5(f.external_id || r.code) limit 2 + f.dice % 3
) as s
cross join lateral (values
  ((array['constraint', 'need', 'constraint', 'strength', 'none'])[s.dice % 5 + 1], greatest(f.days - 2, 1)),
  (case when s.dice % 4 = 0 then 'resolved' end, greatest(f.days / 3, 1))
) as step (value, days_ago)
where step.value is not null and f.days > 3 and f.dice % 8 > 0
  and not exists (select from answer_line l where l.external_id = f.external_id);

do $$
declare
  line record;
begin
  for line in
    select l.*, n.id as notebook_id, n.territory_id, a.id as author_id, m.structure_id
    from answer_line l
    join public.beneficiary b on b.external_id = l.external_id
    join public.notebook n on n.beneficiary_id = b.id
    join public.account a on a.email = (l.author || '@example.org')::citext
    left join lateral (
      select t.structure_id from public.notebook_member t where t.notebook_id = n.id and t.account_id = a.id order by t.joined_at desc limit 1
    ) as m on true
    order by l.days_ago desc
  loop
    perform set_config('hasura.user', jsonb_build_object('x-hasura-user-id', line.author_id, 'x-hasura-structure-id', line.structure_id,
      'x-hasura-role', case line.viewpoint when 'person' then 'beneficiary' else 'professional' end)::text, true);
    insert into public.diagnostic_answer (territory_id, notebook_id, situation, viewpoint, value, impact, comment, author_id, answered_at)
    values (line.territory_id, line.notebook_id, line.situation, line.viewpoint, line.value, line.impact, line.comment, line.author_id,
      now() - make_interval(days => line.days_ago));
  end loop;

  for line in
    select f.*, v.version, v.days_ago from followed f
    cross join lateral (values (1, greatest(f.days - 1, 1)), (case when f.dice % 3 = 0 and f.days > 20 then 2 end, f.days / 4)) as v (version, days_ago)
    where v.version is not null and f.dice % 8 > 0
    order by v.version
  loop
    perform set_config('hasura.user', jsonb_build_object('x-hasura-role', 'professional', 'x-hasura-user-id', line.account_id,
      'x-hasura-structure-id', line.structure_id)::text, true);
    insert into public.work_profile (territory_id, notebook_id, version, situation, situation_since, last_job, last_job_ended_on, education_level,
      disabled_worker, driving_licence, has_vehicle, available_on, author_id, created_at)
    values (line.territory_id, line.notebook_id, line.version,
      (array['job_seeker', 'job_seeker', 'unavailable', 'inclusion_contract', 'training', 'job_seeker', 'employed_part_time'])[(line.dice + line.version) % 7 + 1],
      current_date - line.days_ago - 60,
      (array['Agent d’entretien', 'Vendeuse', 'Préparateur de commandes', 'Aide à domicile', 'Serveur', null])[line.dice % 6 + 1],
      case when line.dice % 6 < 5 then current_date - line.days - 200 end,
      (array['middle_school', 'level_3', 'level_4', 'none', 'level_3', 'level_5'])[line.dice % 6 + 1],
      case line.dice % 9 when 0 then true when 1 then null else false end, line.dice % 2 = 0, line.dice % 4 = 0,
      case when line.dice % 5 > 0 then current_date - line.days_ago + 30 end, line.account_id, now() - make_interval(days => line.days_ago));
  end loop;

  for line in
    select f.*, p.* from followed f
    cross join lateral (values
      ((array['K1302-2', 'K2204-1', 'G1602-3', 'M1607-1', null])[f.dice % 5 + 1], f.days * 2 / 3, null::integer),
      (case when f.dice % 3 = 0 then 'G1602-1' when f.dice % 3 = 1 then 'J1304-1' end, f.days / 2, case when f.dice % 6 = 0 then f.days / 5 end)
    ) as p (title, days_ago, ended_days_ago)
    where f.dice % 4 > 0 and (p.title is not null or p.days_ago = f.days * 2 / 3)
  loop
    perform set_config('hasura.user', jsonb_build_object('x-hasura-role', 'professional', 'x-hasura-user-id', line.account_id,
      'x-hasura-structure-id', line.structure_id)::text, true);
    insert into public.professional_project (territory_id, notebook_id, rome_title, mobility_radius_km, hourly_wage_cents, working_time,
      employment_contract, author_id, created_at)
    values (line.territory_id, line.notebook_id, line.title, (array[5, 10, 20, 40])[line.dice % 4 + 1], 1188 + line.dice % 300,
      (array['full_time', 'part_time'])[line.dice % 2 + 1], (array['cdi', 'cdd', 'inclusion', null])[line.dice % 4 + 1], line.account_id,
      now() - make_interval(days => line.days_ago));
    if line.ended_days_ago is not null then
      update public.professional_project set ended_at = now() - make_interval(days => line.ended_days_ago)
      where notebook_id = line.notebook_id and rome_title = line.title;
    end if;
  end loop;
  perform set_config('hasura.user', '', true);
end $$;

-- As for the plans: what is told here was written a moment ago.
alter table public.event disable trigger event_append_only;
update public.event e set occurred_at = s.at
from (
  select id, answered_at as at, 'diagnostic_answered' as type from public.diagnostic_answer
  union all select id, created_at, 'work_profile_changed' from public.work_profile
  union all select id, created_at, 'project_added' from public.professional_project
  union all select id, ended_at, 'project_changed' from public.professional_project where ended_at is not null
) as s
where s.id = e.subject_id and s.type = e.type;
alter table public.event enable trigger event_append_only;
