-- Demonstration data: two territories, what they offer. Fictitious, dated from today, for an empty database only.
do $$
begin
  if exists (select from public.territory) then
    raise exception 'The demonstration data goes into an empty database only: this one already has territories.';
  end if;
end $$;

insert into public.territory (name, department_code) values
  ('Seine-Saint-Denis', '93'),
  ('Drôme', '26');

insert into public.structure (territory_id, name, kind, email, phone, address, postal_code, city, website)
select t.id, s.name, s.kind, s.email, s.phone, s.address, s.postal_code, s.city, s.website
from (values
  ('93', 'Conseil départemental de la Seine-Saint-Denis', 'departement', 'insertion.93@example.org', '+33199000001', '3 esplanade Jean-Moulin', '93000', 'Bobigny', 'https://cd93.example.org'),
  ('93', 'France Travail Livry-Gargan', 'france_travail', 'agence.livry@example.org', '+33199000002', '12 avenue de la Gare', '93190', 'Livry-Gargan', null),
  ('93', 'Mission locale de l’Ourcq', 'mission_locale', 'accueil.ml-ourcq@example.org', '+33199000003', '27 rue du Canal', '93130', 'Noisy-le-Sec', 'https://ml-ourcq.example.org'),
  ('93', 'Cap emploi 93', 'cap_emploi', 'cap-emploi-93@example.org', '+33199000004', '8 rue de la République', '93100', 'Montreuil', null),
  ('93', 'CCAS de Livry-Gargan', 'ccas', 'ccas.livry-gargan@example.org', '+33199000005', '3 place François-Mitterrand', '93190', 'Livry-Gargan', null),
  ('93', 'PLIE des Portes de l’Est', 'plie', 'plie-est@example.org', '+33199000006', '40 boulevard Gallieni', '93250', 'Villemomble', null),
  ('93', 'Association Tremplin', 'association', 'contact.tremplin@example.org', '+33199000007', '5 allée des Tilleuls', '93340', 'Le Raincy', 'https://tremplin.example.org'),
  ('93', 'Régie de quartier Les Coteaux', 'siae', null, '+33199000008', '16 rue des Coteaux', '93220', 'Gagny', null),
  ('26', 'Conseil départemental de la Drôme', 'departement', 'insertion.26@example.org', '+33465710001', '26 avenue du Président-Herriot', '26000', 'Valence', null),
  ('26', 'France Travail Valence', 'france_travail', 'agence.valence@example.org', '+33465710002', '4 rue Barthélemy', '26000', 'Valence', null),
  ('26', 'Mission locale du Val de Drôme', 'mission_locale', 'accueil.ml-vdd@example.org', '+33465710003', '9 rue de la Gare', '26400', 'Crest', null),
  ('26', 'Cap emploi Drôme', 'cap_emploi', 'cap-emploi-26@example.org', '+33465710004', '11 avenue de Chabeuil', '26000', 'Valence', null),
  ('26', 'CCAS de Die', 'ccas', 'ccas.die@example.org', '+33465710005', '1 place Jules-Plan', '26150', 'Die', null),
  ('26', 'PLIE du Valentinois', 'plie', null, '+33465710006', '22 rue Faventines', '26000', 'Valence', null),
  ('26', 'Association L’Élan du Diois', 'association', 'elan-diois@example.org', '+33465710007', '7 rue du Viaduc', '26150', 'Die', null),
  ('26', 'La Forge, chantier d’insertion', 'siae', 'la-forge@example.org', null, 'Quartier des Fondeaux', '26150', 'Die', null)
) as s (department_code, name, kind, email, phone, address, postal_code, city, website)
join public.territory t using (department_code);

insert into public.program (territory_id, name, pathway, description)
select t.id, p.name, p.pathway, p.description
from (values
  ('93', 'Accompagnement intensif vers l’emploi', 'professional', 'Rendez-vous chaque semaine, pour une personne disponible tout de suite.'),
  ('93', 'Contrat d’engagement jeune', 'professional', 'Moins de 26 ans, quinze à vingt heures par semaine.'),
  ('93', 'Accompagnement global', 'socio_professional', 'Un conseiller emploi et un travailleur social ensemble.'),
  ('93', 'Parcours PLIE', 'socio_professional', 'Étapes d’insertion jusqu’à six mois après l’embauche.'),
  ('93', 'Accompagnement social RSA', 'social', 'Lever d’abord les difficultés de logement, de santé ou de budget.'),
  ('93', 'Santé et insertion', 'social', 'Pour une personne dont la santé empêche l’emploi.'),
  ('26', 'Accompagnement vers l’emploi', 'professional', 'Recherche d’emploi active avec un conseiller.'),
  ('26', 'Jeunes en Drôme', 'professional', 'Moins de 26 ans.'),
  ('26', 'Accompagnement global Drôme', 'socio_professional', 'Un conseiller emploi et un travailleur social ensemble.'),
  ('26', 'Insertion par l’activité économique', 'socio_professional', 'Contrat de travail en structure d’insertion.'),
  ('26', 'Accompagnement social de proximité', 'social', 'Avec le CCAS ou le centre médico-social.'),
  ('26', 'Mobilité et ruralité', 'social', 'Lever l’isolement et les freins de mobilité.')
) as p (department_code, name, pathway, description)
join public.territory t using (department_code);

insert into public.structure_program (structure_id, program_id, territory_id, pathway, places)
select s.id, p.id, p.territory_id, p.pathway, o.places
from (values
  ('Conseil départemental de la Seine-Saint-Denis', 'Accompagnement social RSA', 120), ('Conseil départemental de la Seine-Saint-Denis', 'Accompagnement global', 60),
  ('Conseil départemental de la Seine-Saint-Denis', 'Santé et insertion', 30), ('France Travail Livry-Gargan', 'Accompagnement intensif vers l’emploi', 200),
  ('France Travail Livry-Gargan', 'Accompagnement global', 60), ('Mission locale de l’Ourcq', 'Contrat d’engagement jeune', 80),
  ('Mission locale de l’Ourcq', 'Accompagnement intensif vers l’emploi', 40), ('Cap emploi 93', 'Accompagnement intensif vers l’emploi', 50),
  ('Cap emploi 93', 'Santé et insertion', 25), ('CCAS de Livry-Gargan', 'Accompagnement social RSA', 45), ('CCAS de Livry-Gargan', 'Accompagnement global', 8),
  ('PLIE des Portes de l’Est', 'Parcours PLIE', 90), ('Association Tremplin', 'Accompagnement social RSA', 6), ('Association Tremplin', 'Parcours PLIE', null),
  ('Régie de quartier Les Coteaux', 'Parcours PLIE', 12),
  ('Conseil départemental de la Drôme', 'Accompagnement social de proximité', 80), ('Conseil départemental de la Drôme', 'Accompagnement global Drôme', 40),
  ('France Travail Valence', 'Accompagnement vers l’emploi', 150), ('France Travail Valence', 'Accompagnement global Drôme', 40),
  ('Mission locale du Val de Drôme', 'Jeunes en Drôme', 60), ('Cap emploi Drôme', 'Accompagnement vers l’emploi', 30),
  ('CCAS de Die', 'Accompagnement social de proximité', 25), ('CCAS de Die', 'Mobilité et ruralité', 10), ('PLIE du Valentinois', 'Insertion par l’activité économique', 40),
  ('Association L’Élan du Diois', 'Mobilité et ruralité', 15), ('La Forge, chantier d’insertion', 'Insertion par l’activité économique', 14)
) as o (structure, program, places)
join public.structure s on s.name = o.structure::citext
join public.program p on p.name = o.program::citext and p.territory_id = s.territory_id;
