-- Orientations, past and current, and care teams. Events carry what the acts write, so that the history reads alone.
create temporary table decision on commit drop as
select d.*, n.id as notebook_id, n.territory_id, p.id as program_id, p.pathway, s.id as structure_id, r.id as referent_account_id, m.id as decided_by_id,
  gen_random_uuid() as orientation_id, gen_random_uuid() as member_id,
  now() - make_interval(days => d.decided_days_ago) as decided_at,
  now() - make_interval(days => d.referent_days_ago) as referent_at,
  now() - make_interval(days => d.ended_days_ago) as ended_at
from (values
  ('93-0001', 'Conseil départemental de la Seine-Saint-Denis', 'Accompagnement social RSA', 'sarah.bennani', 'giulia.diaby', 320, 318, 200, 'reoriented', 'Logement et santé à traiter d’abord.'),
  ('93-0001', 'CCAS de Livry-Gargan', 'Accompagnement global', 'pierre.chevalier', 'giulia.diaby', 200, 200, null, null, 'Logement stabilisé, projet d’aide à domicile.'),
  ('93-0002', 'Conseil départemental de la Seine-Saint-Denis', 'Accompagnement social RSA', 'sarah.bennani', 'giulia.diaby', 250, 245, null, null, null),
  ('93-0003', 'France Travail Livry-Gargan', 'Accompagnement intensif vers l’emploi', 'claire.dumont', 'amel.kaci', 80, 78, null, null, 'Disponible immédiatement.'),
  ('93-0004', 'Conseil départemental de la Seine-Saint-Denis', 'Accompagnement global', 'thomas.girard', 'giulia.diaby', 270, 270, null, null, null),
  ('93-0005', 'CCAS de Livry-Gargan', 'Accompagnement social RSA', 'denis.marty', 'giulia.diaby', 590, 580, null, null, 'Dettes de loyer.'),
  ('93-0006', 'CCAS de Livry-Gargan', 'Accompagnement social RSA', null, 'giulia.diaby', 40, null, null, null, 'Sort d’hospitalisation.'),
  ('93-0007', 'Mission locale de l’Ourcq', 'Contrat d’engagement jeune', 'paul.camara', 'amel.kaci', 148, 146, null, null, null),
  ('93-0008', 'PLIE des Portes de l’Est', 'Parcours PLIE', 'marc.fontaine', 'giulia.diaby', 400, 396, null, null, null),
  ('93-0009', 'Association Tremplin', 'Accompagnement social RSA', 'julien.besson', 'giulia.diaby', 210, 205, null, null, 'Hébergée chez des proches.'),
  ('93-0010', 'CCAS de Livry-Gargan', 'Accompagnement social RSA', 'pierre.chevalier', 'giulia.diaby', 360, 355, null, null, 'Apprentissage du français.'),
  ('93-0011', 'CCAS de Livry-Gargan', 'Accompagnement global', 'pierre.chevalier', 'amel.kaci', 185, 180, null, null, 'Garde des enfants à trouver.'),
  ('93-0012', 'France Travail Livry-Gargan', 'Accompagnement intensif vers l’emploi', 'valerie.roche', 'giulia.diaby', 290, 288, null, null, null),
  ('93-0013', 'Conseil départemental de la Seine-Saint-Denis', 'Accompagnement social RSA', 'sarah.bennani', 'giulia.diaby', 505, 500, 230, 'rsa_closed', null),
  ('93-0014', 'Mission locale de l’Ourcq', 'Contrat d’engagement jeune', 'ines.robert', 'amel.kaci', 128, 128, null, null, null),
  ('93-0015', 'PLIE des Portes de l’Est', 'Parcours PLIE', 'aicha.diallo', 'giulia.diaby', 250, 249, null, null, 'Diplôme d’infirmière à faire reconnaître.'),
  ('93-0016', 'Cap emploi 93', 'Santé et insertion', 'emilie.perrin', 'giulia.diaby', 300, 290, null, null, 'Reconnaissance de la qualité de travailleur handicapé.'),
  ('93-0017', 'CCAS de Livry-Gargan', 'Accompagnement global', null, 'giulia.diaby', 15, null, null, null, null),
  ('93-0022', 'France Travail Livry-Gargan', 'Accompagnement intensif vers l’emploi', 'claire.dumont', 'giulia.diaby', 30, 30, 8, 'reoriented', 'Emploi visé trop tôt : problème de santé.'),
  ('93-0025', 'PLIE des Portes de l’Est', 'Parcours PLIE', 'marc.fontaine', 'giulia.diaby', 380, 379, null, null, null),
  ('93-0026', 'Conseil départemental de la Seine-Saint-Denis', 'Accompagnement global', 'thomas.girard', 'giulia.diaby', 305, 300, null, null, null),
  ('93-0027', 'France Travail Livry-Gargan', 'Accompagnement intensif vers l’emploi', 'yanis.haddad', 'amel.kaci', 110, 108, null, null, null),
  ('93-0028', 'Conseil départemental de la Seine-Saint-Denis', 'Accompagnement social RSA', 'sarah.bennani', 'amel.kaci', 165, 163, null, null, null),
  ('93-0029', 'Conseil départemental de la Seine-Saint-Denis', 'Accompagnement social RSA', null, 'amel.kaci', 33, null, null, null, null),
  ('93-0030', 'CCAS de Livry-Gargan', 'Accompagnement social RSA', 'lea.marchand', 'giulia.diaby', 105, 104, null, null, null),
  ('93-0031', 'Mission locale de l’Ourcq', 'Contrat d’engagement jeune', 'paul.camara', 'amel.kaci', 92, 90, null, null, null),
  ('93-0032', 'Cap emploi 93', 'Accompagnement intensif vers l’emploi', 'emilie.perrin', 'giulia.diaby', 320, 318, null, null, null),
  ('93-0033', 'CCAS de Livry-Gargan', 'Accompagnement social RSA', 'nadia.belkacem', 'giulia.diaby', 225, 223, null, null, null),
  ('93-0034', 'Mission locale de l’Ourcq', 'Accompagnement intensif vers l’emploi', 'ines.robert', 'amel.kaci', 80, 79, null, null, null),
  ('93-0035', 'Association Tremplin', 'Accompagnement social RSA', 'lea.marchand', 'giulia.diaby', 145, 140, null, null, 'Difficultés familiales.'),
  ('93-0036', 'PLIE des Portes de l’Est', 'Parcours PLIE', null, 'amel.kaci', 20, null, null, null, null),
  ('93-0037', 'Conseil départemental de la Seine-Saint-Denis', 'Accompagnement social RSA', 'sarah.bennani', 'giulia.diaby', 500, 498, null, null, null),
  ('93-0038', 'CCAS de Livry-Gargan', 'Accompagnement social RSA', 'pierre.chevalier', 'giulia.diaby', 235, 230, null, null, 'Ne vient plus aux rendez-vous.'),
  ('93-0039', 'France Travail Livry-Gargan', 'Accompagnement global', 'claire.dumont', 'giulia.diaby', 410, 405, 60, 'no_contact', null),
  ('93-0040', 'PLIE des Portes de l’Est', 'Parcours PLIE', 'marc.fontaine', 'giulia.diaby', 390, 388, 290, 'retirement', null),
  ('93-0041', 'France Travail Livry-Gargan', 'Accompagnement intensif vers l’emploi', 'claire.dumont', 'giulia.diaby', 340, 338, 74, 'employment', 'Expérience de vendeuse.'),
  ('93-0042', 'Association Tremplin', 'Accompagnement social RSA', 'julien.besson', 'giulia.diaby', 370, 365, 205, 'moved', null),
  ('93-0043', 'Conseil départemental de la Seine-Saint-Denis', 'Accompagnement social RSA', 'thomas.girard', 'giulia.diaby', 455, 450, 440, 'person_request', null),
  ('93-0044', 'Régie de quartier Les Coteaux', 'Parcours PLIE', 'olivia.santos', 'amel.kaci', 88, 86, null, null, null),
  ('93-0045', 'Association Tremplin', 'Accompagnement social RSA', null, 'giulia.diaby', 12, null, null, null, null),
  ('26-0001', 'CCAS de Die', 'Accompagnement social de proximité', 'karine.roux', 'hugo.faure', 280, 278, null, null, null),
  ('26-0002', 'CCAS de Die', 'Mobilité et ruralité', 'luc.vernet', 'hugo.faure', 95, 94, null, null, 'Sans véhicule.'),
  ('26-0003', 'France Travail Valence', 'Accompagnement vers l’emploi', 'sonia.ferrand', 'hugo.faure', 175, 174, null, null, null),
  ('26-0004', 'Mission locale du Val de Drôme', 'Jeunes en Drôme', 'maud.teyssier', 'hugo.faure', 66, 65, null, null, null),
  ('26-0005', 'CCAS de Die', 'Mobilité et ruralité', 'karine.roux', 'hugo.faure', 305, 300, null, null, null),
  ('26-0006', 'France Travail Valence', 'Accompagnement global Drôme', 'sonia.ferrand', 'hugo.faure', 220, 218, null, null, null),
  ('26-0007', 'CCAS de Die', 'Accompagnement social de proximité', null, 'hugo.faure', 18, null, null, null, null),
  ('26-0010', 'Conseil départemental de la Drôme', 'Accompagnement social de proximité', 'eric.blanc', 'hugo.faure', 295, 290, null, null, 'Isolé, sans téléphone.'),
  ('26-0011', 'CCAS de Die', 'Accompagnement social de proximité', 'karine.roux', 'hugo.faure', 200, 199, null, null, null),
  ('26-0012', 'France Travail Valence', 'Accompagnement vers l’emploi', 'sonia.ferrand', 'hugo.faure', 135, 134, null, null, null),
  ('26-0013', 'Association L’Élan du Diois', 'Mobilité et ruralité', null, 'hugo.faure', 30, null, null, null, null),
  ('26-0014', 'Conseil départemental de la Drôme', 'Accompagnement social de proximité', 'eric.blanc', 'hugo.faure', 298, 295, 160, 'retirement', null),
  ('26-0015', 'Mission locale du Val de Drôme', 'Jeunes en Drôme', 'maud.teyssier', 'hugo.faure', 275, 274, 270, 'no_contact', null)
) as d (external_id, structure, program, referent, decided_by, decided_days_ago, referent_days_ago, ended_days_ago, end_reason, motive)
join public.beneficiary b on b.external_id = d.external_id
join public.notebook n on n.beneficiary_id = b.id
join public.structure s on s.territory_id = n.territory_id and s.name = d.structure::citext
join public.program p on p.territory_id = n.territory_id and p.name = d.program::citext
join public.account m on m.email = (d.decided_by || '@example.org')::citext
left join public.account r on r.email = (d.referent || '@example.org')::citext;

insert into public.orientation (id, territory_id, notebook_id, pathway, program_id, structure_id, motive, decided_by, decided_at, notified_at, started_on, review_due_on, ended_at, end_reason, assessment)
select orientation_id, territory_id, notebook_id, pathway, program_id, structure_id, motive, decided_by_id, decided_at, decided_at + interval '2 hours', decided_at::date,
  case when pathway = 'social' then (decided_at + case when decided_days_ago > 300 then interval '12 months' else interval '6 months' end)::date end,
  ended_at, end_reason,
  case end_reason when 'employment' then 'Contrat à durée indéterminée dans un magasin de Gagny, période d’essai validée.' when 'retirement' then 'Dossier de retraite déposé et accepté.' end
from decision;

insert into public.notebook_member (id, territory_id, notebook_id, account_id, structure_id, role, orientation_id, joined_at, invited_by, ended_at, end_reason)
select member_id, territory_id, notebook_id, referent_account_id, structure_id, 'referent', orientation_id, referent_at, decided_by_id, ended_at,
  case when ended_at is not null then case end_reason when 'reoriented' then 'replaced' else 'orientation_ended' end end
from decision where referent is not null;

-- The rest of the care teams.
insert into public.notebook_member (territory_id, notebook_id, account_id, structure_id, role, joined_at, join_reason, invited_by, ended_at, end_reason)
select n.territory_id, n.id, a.id, s.id, m.role, now() - make_interval(days => m.joined_days_ago), m.reason, i.id,
  now() - make_interval(days => m.ended_days_ago), m.end_reason
from (values
  ('93-0001', 'sarah.bennani', 'Conseil départemental de la Seine-Saint-Denis', 'member', 200, 'Ancien référent', 'giulia.diaby', null, null),
  ('93-0001', 'claire.dumont', 'France Travail Livry-Gargan', 'member', 150, 'Suivi commun de la recherche d’emploi', null, null, null),
  ('93-0001', 'giulia.diaby', null, 'orientation_manager', 200, 'Point à six mois demandé par la structure', null, null, null),
  ('93-0001', 'julien.besson', 'Association Tremplin', 'member', 310, 'Aide au déménagement', 'sarah.bennani', 190, 'left'),
  ('93-0010', 'lea.marchand', 'Association Tremplin', 'member', 120, 'Cours de français à l’association', 'pierre.chevalier', null, null),
  ('93-0010', 'thomas.girard', 'Conseil départemental de la Seine-Saint-Denis', 'member', 340, 'Dossier d’aide financière', null, null, null),
  ('93-0011', 'nadia.belkacem', 'CCAS de Livry-Gargan', 'member', 170, 'Remplacement pendant les congés', 'pierre.chevalier', null, null),
  ('93-0016', 'giulia.diaby', null, 'orientation_manager', 260, 'Suivi de la reconnaissance de handicap', null, null, null),
  ('93-0026', 'sarah.bennani', 'Conseil départemental de la Seine-Saint-Denis', 'member', 290, 'Protection de l’enfance', null, 100, 'left'),
  ('93-0030', 'nadia.belkacem', 'CCAS de Livry-Gargan', 'member', 100, 'Dossier de surendettement', 'lea.marchand', null, null),
  ('93-0034', 'paul.camara', 'Mission locale de l’Ourcq', 'member', 70, 'Atelier de recherche d’emploi', 'ines.robert', null, null),
  ('26-0002', 'karine.roux', 'CCAS de Die', 'member', 90, 'Remplacement pendant les congés', 'luc.vernet', null, null),
  ('26-0006', 'hugo.faure', null, 'orientation_manager', 200, 'Situation suivie en commission', null, null, null),
  ('26-0006', 'eric.blanc', 'Conseil départemental de la Drôme', 'member', 205, 'Accompagnement global', 'sonia.ferrand', null, null)
) as m (external_id, account, structure, role, joined_days_ago, reason, invited_by, ended_days_ago, end_reason)
join public.beneficiary b on b.external_id = m.external_id
join public.notebook n on n.beneficiary_id = b.id
join public.account a on a.email = (m.account || '@example.org')::citext
left join public.account i on i.email = (m.invited_by || '@example.org')::citext
left join public.structure s on s.territory_id = n.territory_id and s.name = m.structure::citext;

insert into public.event (territory_id, notebook_id, type, occurred_at, author_id, subject_table, subject_id, payload)
select territory_id, notebook_id, 'orientation_decided', decided_at + interval '1 second', decided_by_id, 'orientation', orientation_id,
  jsonb_build_object('pathway', pathway, 'program', program, 'structure', structure, 'motive', motive,
    'referent', case when referent_days_ago = decided_days_ago then (select firstname || ' ' || lastname from public.account where id = referent_account_id) end,
    'review_due_on', (select review_due_on from public.orientation where id = orientation_id))
from decision
union all
select territory_id, notebook_id, 'orientation_ended', ended_at, coalesce(case when end_reason <> 'reoriented' then referent_account_id end, decided_by_id), 'orientation', orientation_id,
  jsonb_build_object('pathway', pathway, 'program', program, 'structure', structure, 'end_reason', end_reason,
    'referent', (select firstname || ' ' || lastname from public.account where id = referent_account_id))
from decision where ended_at is not null
union all
select territory_id, notebook_id, 'referent_assigned', referent_at + interval '2 seconds', decided_by_id, 'notebook_member', member_id,
  jsonb_build_object('referent', (select firstname || ' ' || lastname from public.account where id = referent_account_id), 'structure', structure,
    'former_referent', lag((select firstname || ' ' || lastname from public.account where id = referent_account_id)) over (partition by notebook_id order by referent_at))
from decision where referent is not null;

insert into public.event (territory_id, notebook_id, type, occurred_at, author_id, author_structure_id, subject_table, subject_id, payload)
select m.territory_id, m.notebook_id, e.type, e.occurred_at, a.id, m.structure_id, 'notebook_member', m.id,
  jsonb_build_object('member', a.firstname || ' ' || a.lastname, 'structure', s.name, 'role', m.role) || e.payload
from public.notebook_member m
join public.account a on a.id = m.account_id
left join public.structure s on s.id = m.structure_id
cross join lateral (values
  ('member_joined', m.joined_at + interval '3 seconds', jsonb_build_object('reason', m.join_reason)),
  ('member_left', m.ended_at, jsonb_build_object('end_reason', m.end_reason))
) as e (type, occurred_at, payload)
where m.role <> 'referent' and e.occurred_at is not null;

-- What became of two referents: one left the CCAS, the account of the other was disabled. Triggers end their memberships.
update public.role_grant g set revoked_at = now() - interval '90 days', revoked_by = n.id
from public.account a, public.account n
where a.id = g.account_id and a.email = 'denis.marty@example.org' and n.email = 'nora.lefevre@example.org';
do $$
begin
  perform set_config('hasura.user', (select jsonb_build_object('x-hasura-role', 'territory_admin', 'x-hasura-user-id', id)::text
    from public.account where email = 'samuel.portal@example.org'), true);
  update public.account set disabled_at = now() - interval '20 days' where email = 'valerie.roche@example.org';
  perform set_config('hasura.user', '', true);
end $$;

update public.notebook n set archived_at = now() - a.days * interval '1 day'
from public.beneficiary b, (values ('93-0043', 150), ('26-0015', 45)) as a (external_id, days)
where n.beneficiary_id = b.id and b.external_id = a.external_id;

-- Who looked at Sophie Tifour's carnet.
insert into public.access_log (territory_id, notebook_id, account_id, role, structure_id, kind, reason, occurred_at)
select n.territory_id, n.id, a.id, l.role, m.structure_id, l.kind, l.reason, now() - make_interval(days => l.days_ago, hours => l.days_ago % 7)
from (values
  ('pierre.chevalier', 'professional', 'opened', null, 199), ('claire.dumont', 'professional', 'joined', 'Suivi commun de la recherche d’emploi', 150),
  ('claire.dumont', 'professional', 'opened', null, 150), ('giulia.diaby', 'orientation_manager', 'opened', null, 60),
  ('pierre.chevalier', 'professional', 'opened', null, 12), ('pierre.chevalier', 'professional', 'opened', null, 2)
) as l (account, role, kind, reason, days_ago)
join public.account a on a.email = (l.account || '@example.org')::citext
join public.beneficiary b on b.external_id = '93-0001'
join public.notebook n on n.beneficiary_id = b.id
left join public.notebook_member m on m.notebook_id = n.id and m.account_id = a.id and m.ended_at is null;
