-- Who signs in: the personas of the README, and their colleagues. Phones are in the ranges kept for fiction.
insert into public.account (email, firstname, lastname, phone, position)
select a.name || '@example.org', a.firstname, a.lastname, a.phone, a.position
from (values
  ('pierre.chevalier', 'Pierre', 'Chevalier', '+33639980101', 'Travailleur social'),
  ('lea.marchand', 'Léa', 'Marchand', '+33639980102', 'Conseillère en économie sociale et familiale'),
  ('nadia.belkacem', 'Nadia', 'Belkacem', '+33199000051', 'Assistante sociale'),
  ('paul.camara', 'Paul', 'Camara', '+33639980103', 'Conseiller en insertion'),
  ('ines.robert', 'Inès', 'Robert', '+33199000031', 'Conseillère en insertion'),
  ('sarah.bennani', 'Sarah', 'Bennani', '+33639980104', 'Assistante sociale'),
  ('thomas.girard', 'Thomas', 'Girard', '+33199000011', 'Référent RSA'),
  ('claire.dumont', 'Claire', 'Dumont', '+33199000021', 'Conseillère emploi'),
  ('yanis.haddad', 'Yanis', 'Haddad', null, 'Conseiller emploi'),
  ('emilie.perrin', 'Émilie', 'Perrin', '+33199000041', 'Chargée de mission handicap'),
  ('marc.fontaine', 'Marc', 'Fontaine', '+33199000061', 'Référent de parcours'),
  ('aicha.diallo', 'Aïcha', 'Diallo', '+33639980105', 'Référente de parcours'),
  ('julien.besson', 'Julien', 'Besson', '+33199000071', 'Éducateur spécialisé'),
  ('olivia.santos', 'Olivia', 'Santos', '+33199000081', 'Encadrante technique'),
  ('denis.marty', 'Denis', 'Marty', null, 'Travailleur social'),
  ('valerie.roche', 'Valérie', 'Roche', '+33199000022', 'Conseillère emploi'),
  ('nora.lefevre', 'Nora', 'Lefèvre', '+33199000050', 'Directrice du CCAS'),
  ('bruno.arnaud', 'Bruno', 'Arnaud', '+33199000030', 'Directeur'),
  ('giulia.diaby', 'Giulia', 'Diaby', '+33199000012', 'Chargée d’orientation'),
  ('amel.kaci', 'Amel', 'Kaci', '+33199000013', 'Chargée d’orientation'),
  ('samuel.portal', 'Samuel', 'Portal', '+33199000014', 'Chef de projet insertion'),
  ('karine.roux', 'Karine', 'Roux', '+33639980201', 'Travailleuse sociale'),
  ('luc.vernet', 'Luc', 'Vernet', '+33465710051', 'Travailleur social'),
  ('maud.teyssier', 'Maud', 'Teyssier', '+33465710031', 'Conseillère en insertion'),
  ('eric.blanc', 'Éric', 'Blanc', '+33465710011', 'Assistant social'),
  ('sonia.ferrand', 'Sonia', 'Ferrand', '+33465710021', 'Conseillère emploi'),
  ('paule.chapuis', 'Paule', 'Chapuis', '+33465710050', 'Directrice du CCAS'),
  ('hugo.faure', 'Hugo', 'Faure', '+33465710012', 'Chargé d’orientation'),
  ('anne.vial', 'Anne', 'Vial', '+33465710013', 'Responsable insertion'),
  ('admin.national', 'Camille', 'Aubert', null, 'Équipe nationale'),
  ('sophie.tifour', 'Sophie', 'Tifour', '+33639980001', null)
) as a (name, firstname, lastname, phone, position);

insert into public.role_grant (account_id, role, territory_id, structure_id, granted_by, granted_at)
select a.id, g.role, t.id, s.id, boss.id, now() - make_interval(days => g.granted_days_ago)
from (values
  ('pierre.chevalier', 'professional', '93', 'CCAS de Livry-Gargan', 'samuel.portal', 500),
  ('lea.marchand', 'professional', '93', 'CCAS de Livry-Gargan', 'samuel.portal', 420),
  ('lea.marchand', 'professional', '93', 'Association Tremplin', 'samuel.portal', 150),
  ('nadia.belkacem', 'professional', '93', 'CCAS de Livry-Gargan', 'nora.lefevre', 300),
  ('denis.marty', 'professional', '93', 'CCAS de Livry-Gargan', 'samuel.portal', 640),
  ('paul.camara', 'professional', '93', 'Mission locale de l’Ourcq', 'samuel.portal', 480),
  ('ines.robert', 'professional', '93', 'Mission locale de l’Ourcq', 'bruno.arnaud', 210),
  ('sarah.bennani', 'professional', '93', 'Conseil départemental de la Seine-Saint-Denis', 'samuel.portal', 510),
  ('thomas.girard', 'professional', '93', 'Conseil départemental de la Seine-Saint-Denis', 'samuel.portal', 460),
  ('claire.dumont', 'professional', '93', 'France Travail Livry-Gargan', 'samuel.portal', 450),
  ('yanis.haddad', 'professional', '93', 'France Travail Livry-Gargan', 'samuel.portal', 120),
  ('valerie.roche', 'professional', '93', 'France Travail Livry-Gargan', 'samuel.portal', 450),
  ('emilie.perrin', 'professional', '93', 'Cap emploi 93', 'samuel.portal', 330),
  ('marc.fontaine', 'professional', '93', 'PLIE des Portes de l’Est', 'samuel.portal', 400),
  ('aicha.diallo', 'professional', '93', 'PLIE des Portes de l’Est', 'samuel.portal', 260),
  ('julien.besson', 'professional', '93', 'Association Tremplin', 'samuel.portal', 380),
  ('olivia.santos', 'professional', '93', 'Régie de quartier Les Coteaux', 'samuel.portal', 90),
  ('nora.lefevre', 'structure_admin', '93', 'CCAS de Livry-Gargan', 'samuel.portal', 520),
  ('bruno.arnaud', 'structure_admin', '93', 'Mission locale de l’Ourcq', 'samuel.portal', 490),
  ('giulia.diaby', 'orientation_manager', '93', null, 'samuel.portal', 520),
  ('amel.kaci', 'orientation_manager', '93', null, 'samuel.portal', 200),
  ('samuel.portal', 'territory_admin', '93', null, 'admin.national', 540),
  ('karine.roux', 'professional', '26', 'CCAS de Die', 'anne.vial', 310),
  ('luc.vernet', 'professional', '26', 'CCAS de Die', 'paule.chapuis', 190),
  ('maud.teyssier', 'professional', '26', 'Mission locale du Val de Drôme', 'anne.vial', 280),
  ('eric.blanc', 'professional', '26', 'Conseil départemental de la Drôme', 'anne.vial', 300),
  ('sonia.ferrand', 'professional', '26', 'France Travail Valence', 'anne.vial', 240),
  ('paule.chapuis', 'structure_admin', '26', 'CCAS de Die', 'anne.vial', 320),
  ('hugo.faure', 'orientation_manager', '26', null, 'anne.vial', 320),
  ('anne.vial', 'territory_admin', '26', null, 'admin.national', 330),
  ('admin.national', 'platform_admin', null, null, null, 700)
) as g (name, role, department_code, structure, granted_by, granted_days_ago)
join public.account a on a.email = (g.name || '@example.org')::citext
left join public.account boss on boss.email = (g.granted_by || '@example.org')::citext
left join public.territory t using (department_code)
left join public.structure s on s.territory_id = t.id and s.name = g.structure::citext;
