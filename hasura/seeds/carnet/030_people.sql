-- Sixty people. Their files are as files are: partial, late, sometimes contradictory.
-- Marie Dubois twice, born the same day: two different persons. Fatou Diallo twice, born in different years.
with people (department_code, external_id, firstname, lastname, birth_name, date_of_birth, city, postal_code, phone, email, rsa_state, rights_and_duties, opened_days_ago, contact_days_ago, audiences) as (
values
  ('93', '93-0001', 'Sophie', 'Tifour', null, date '1982-03-14', 'Livry-Gargan', '93190', '+33639980001', 'sophie.tifour@example.org', 'open', true, 330, 12, '{brsa,deld}'::text[]),
  ('93', '93-0002', 'Marie', 'Dubois', null, date '1985-06-12', 'Gagny', '93220', '+33639980002', null, 'open', true, 400, 30, '{brsa}'),
  ('93', '93-0003', 'Marie', 'Dubois', 'Lemaire', date '1985-06-12', 'Montreuil', '93100', null, 'marie.dubois@example.org', 'none', false, 90, 21, '{deld}'),
  ('93', '93-0004', 'Fatou', 'Diallo', null, date '1991-11-02', 'Bobigny', '93000', '+33639980004', null, 'open', true, 280, 45, '{brsa}'),
  ('93', '93-0005', 'Fatou', 'Diallo', null, date '1976-01-19', 'Livry-Gargan', '93190', '+33639980005', null, 'suspended', true, 610, 160, '{brsa,deld}'),
  ('93', '93-0006', 'Karim', 'Benali', null, date '1979-09-30', 'Livry-Gargan', '93190', '+33639980006', null, 'open', true, 41, null, '{brsa}'),
  ('93', '93-0007', 'Anaïs', 'Le Goff', null, date '2003-04-08', 'Noisy-le-Sec', '93130', '+33639980007', 'anais.legoff@example.org', 'none', false, 150, 5, '{neet}'),
  ('93', '93-0008', 'Jean-François', 'N’Diaye', null, date '1968-07-21', 'Villemomble', '93250', null, null, 'open', true, 700, 70, '{brsa,senior}'),
  ('93', '93-0009', 'Zoé', 'Almeida', null, date '1999-12-25', 'Le Raincy', '93340', '+33639980009', 'zoe.almeida@example.org', 'open', true, 220, 14, '{brsa}'),
  ('93', '93-0010', 'Mamadou', 'Traoré', null, date '1988-02-02', 'Livry-Gargan', '93190', '+33639980010', null, 'open', true, 365, 33, '{brsa,refugee}'),
  ('93', '93-0011', 'Lucie', 'Moreau', 'Garnier', date '1993-05-17', 'Livry-Gargan', '93190', '+33639980011', 'lucie.moreau@example.org', 'open', true, 190, 8, '{brsa}'),
  ('93', '93-0012', 'Hicham', 'El Amrani', null, date '1984-10-10', 'Gagny', '93220', '+33639980012', null, 'open', true, 300, 95, '{brsa,deld}'),
  ('93', '93-0013', 'Sandrine', 'Petit', null, date '1971-08-03', 'Clichy-sous-Bois', '93390', null, null, 'closed', false, 820, 240, '{brsa,senior}'),
  ('93', '93-0014', 'Kevin', 'Lambert', null, date '2002-02-28', 'Noisy-le-Sec', '93130', '+33639980014', null, 'none', false, 130, 3, '{neet}'),
  ('93', '93-0015', 'Oksana', 'Kovalenko', null, date '1990-01-31', 'Montreuil', '93100', '+33639980015', 'oksana.k@example.org', 'open', true, 260, 18, '{brsa,refugee}'),
  ('93', '93-0016', 'Thierry', 'Rousseau', null, date '1965-11-11', 'Bobigny', '93000', '+33199000116', null, 'open', true, 540, 50, '{brsa,senior,boe}'),
  ('93', '93-0017', 'Amina', 'Cherif', null, date '1987-03-05', 'Livry-Gargan', '93190', '+33639980017', null, 'open', true, 75, 20, '{brsa}'),
  ('93', '93-0018', 'Stéphane', 'Garcia', null, date '1980-06-06', 'Aulnay-sous-Bois', '93600', null, 'stephane.garcia@example.org', 'open', true, 18, null, '{brsa}'),
  ('93', '93-0019', 'Nour', 'Saïdi', null, date '1996-09-09', 'Le Raincy', '93340', '+33639980019', null, 'open', true, 9, null, '{brsa}'),
  ('93', '93-0020', 'Émeline', 'Fabre', null, date '1989-04-22', 'Gagny', '93220', '+33639980020', null, 'open', true, 6, null, '{brsa}'),
  ('93', '93-0021', 'Ibrahim', 'Keïta', null, date '1994-07-14', 'Bondy', '93140', '+33639980021', null, 'open', true, 25, null, '{brsa}'),
  ('93', '93-0022', 'Delphine', 'Masson', null, date '1977-12-01', 'Livry-Gargan', '93190', '+33639980022', null, 'open', true, 33, 33, '{brsa,deld}'),
  ('93', '93-0023', 'Rachid', 'Mansouri', null, date '1970-02-18', 'Sevran', '93270', null, null, 'open', true, 52, null, '{brsa}'),
  ('93', '93-0024', 'Chloé', 'Renard', null, date '2004-08-29', 'Noisy-le-Sec', '93130', '+33639980024', null, 'none', false, 2, null, '{neet}'),
  ('93', '93-0025', 'Patrick', 'Vasseur', null, date '1963-05-05', 'Villemomble', '93250', '+33199000125', null, 'open', true, 450, 60, '{brsa,senior}'),
  ('93', '93-0026', 'Samira', 'Touati', null, date '1986-10-23', 'Montreuil', '93100', '+33639980026', 'samira.touati@example.org', 'open', true, 310, 28, '{brsa}'),
  ('93', '93-0027', 'Bruno', 'Lefort', null, date '1974-01-07', 'Rosny-sous-Bois', '93110', '+33639980027', null, 'open', true, 200, 100, '{brsa,deld}'),
  ('93', '93-0028', 'Aïssatou', 'Ba', null, date '1995-03-27', 'Bobigny', '93000', '+33639980028', null, 'open', true, 170, 16, '{brsa}'),
  ('93', '93-0029', 'Nicolas', 'Martin', null, date '1983-09-15', 'Gagny', '93220', null, null, 'open', true, 145, 41, '{brsa}'),
  ('93', '93-0030', 'Ludovic', 'Chauvin', null, date '1992-06-19', 'Livry-Gargan', '93190', '+33639980030', 'ludovic.chauvin@example.org', 'open', true, 110, 10, '{brsa}'),
  ('93', '93-0031', 'Yasmine', 'Bouzid', null, date '2001-01-13', 'Bondy', '93140', '+33639980031', null, 'none', false, 95, 4, '{neet}'),
  ('93', '93-0032', 'Philippe', 'Caron', null, date '1966-12-30', 'Le Raincy', '93340', '+33639980032', null, 'open', true, 480, 35, '{brsa,boe}'),
  ('93', '93-0033', 'Grâce', 'Mbemba', null, date '1990-08-08', 'Livry-Gargan', '93190', '+33639980033', null, 'open', true, 230, 22, '{brsa}'),
  ('93', '93-0034', 'Antoine', 'Leclerc', null, date '1998-05-24', 'Noisy-le-Sec', '93130', '+33639980034', 'antoine.leclerc@example.org', 'open', true, 85, 15, '{brsa}'),
  ('93', '93-0035', 'Malika', 'Ouali', null, date '1972-04-04', 'Sevran', '93270', '+33639980035', null, 'open', true, 380, 55, '{brsa,deld}'),
  ('93', '93-0036', 'Florian', 'Dupuis', null, date '1997-11-28', 'Montreuil', '93100', '+33639980036', null, 'open', true, 60, 19, '{brsa}'),
  ('93', '93-0037', 'Rose-Marie', 'Célestin', null, date '1969-07-07', 'Bobigny', '93000', '+33639980037', null, 'open', true, 520, 48, '{brsa,senior}'),
  ('93', '93-0038', 'Ousmane', 'Sow', null, date '1981-02-09', 'Livry-Gargan', '93190', '+33639980038', null, 'open', true, 240, 130, '{brsa,deld}'),
  ('93', '93-0039', 'Caroline', 'Joly', null, date '1988-12-12', 'Rosny-sous-Bois', '93110', '+33639980039', 'caroline.joly@example.org', 'none', false, 420, 190, '{deld}'),
  ('93', '93-0040', 'Michel', 'Barbier', null, date '1959-03-03', 'Villemomble', '93250', '+33199000140', null, 'closed', false, 900, 300, '{brsa,senior}'),
  ('93', '93-0041', 'Dounia', 'Rahmani', null, date '1991-05-30', 'Gagny', '93220', '+33639980041', null, 'none', false, 350, 75, '{brsa}'),
  ('93', '93-0042', 'Gilles', 'Pasquier', null, date '1978-10-01', 'Lyon', '69003', '+33639980042', null, 'closed', true, 610, 210, '{brsa}'),
  ('93', '93-0043', 'Hélène', 'Brunet', null, date '1975-06-16', 'Livry-Gargan', '93190', null, null, 'closed', false, 1300, 900, '{brsa}'),
  ('93', '93-0044', 'Abdel', 'Hamdi', null, date '1986-01-26', 'Bondy', '93140', '+33639980044', null, 'open', true, 260, 38, '{brsa}'),
  ('93', '93-0045', 'Vanessa', 'Pires', null, date '1994-09-02', 'Livry-Gargan', '93190', '+33639980045', 'vanessa.pires@example.org', 'open', true, 47, 47, '{brsa}'),
  ('26', '26-0001', 'Marcel', 'Reynaud', null, date '1967-02-11', 'Die', '26150', '+33639980061', null, 'open', true, 290, 25, '{brsa,senior}'),
  ('26', '26-0002', 'Sophie', 'Tifour', null, date '1982-03-14', 'Die', '26150', '+33639980062', null, 'open', true, 100, 17, '{brsa}'),
  ('26', '26-0003', 'Élodie', 'Chabert', null, date '1992-07-18', 'Crest', '26400', '+33639980063', 'elodie.chabert@example.org', 'open', true, 180, 9, '{brsa}'),
  ('26', '26-0004', 'Mathis', 'Roland', null, date '2003-10-05', 'Crest', '26400', '+33639980064', null, 'none', false, 70, 6, '{neet}'),
  ('26', '26-0005', 'Josiane', 'Bernard', null, date '1964-04-27', 'Luc-en-Diois', '26310', '+33465710105', null, 'open', true, 410, 80, '{brsa,senior}'),
  ('26', '26-0006', 'Tarek', 'Nassar', null, date '1989-12-20', 'Valence', '26000', '+33639980066', null, 'open', true, 230, 31, '{brsa,refugee}'),
  ('26', '26-0007', 'Pauline', 'Serre', null, date '1985-08-13', 'Die', '26150', '+33639980067', null, 'open', true, 28, null, '{brsa}'),
  ('26', '26-0008', 'Guillaume', 'Arnoux', null, date '1979-05-09', 'Valence', '26000', '+33639980068', null, 'open', true, 15, null, '{brsa,deld}'),
  ('26', '26-0009', 'Lina', 'Costa', null, date '1998-03-23', 'Valence', '26000', '+33639980069', 'lina.costa@example.org', 'open', true, 5, null, '{brsa}'),
  ('26', '26-0010', 'Roger', 'Mathieu', null, date '1961-09-17', 'Châtillon-en-Diois', '26410', null, null, 'open', true, 360, 120, '{brsa,senior}'),
  ('26', '26-0011', 'Coralie', 'Gauthier', null, date '1990-11-29', 'Die', '26150', '+33639980071', null, 'suspended', true, 205, 44, '{brsa}'),
  ('26', '26-0012', 'Damien', 'Vincent', null, date '1983-01-16', 'Valence', '26000', '+33639980072', null, 'open', true, 140, 13, '{brsa,boe}'),
  ('26', '26-0013', 'Fatima', 'Zeroual', null, date '1977-07-01', 'Livron-sur-Drôme', '26250', '+33639980073', null, 'open', true, 90, 24, '{brsa}'),
  ('26', '26-0014', 'Alain', 'Besset', null, date '1962-06-02', 'Die', '26150', '+33465710114', null, 'closed', false, 640, 170, '{brsa,senior}'),
  ('26', '26-0015', 'Océane', 'Fayolle', null, date '2000-02-14', 'Crest', '26400', '+33639980075', null, 'none', false, 1100, 800, '{neet}')
), inserted as (
  insert into public.beneficiary (territory_id, external_id, firstname, lastname, birth_name, date_of_birth, city, postal_code, phone, email, preferred_channel, rsa_state, rights_and_duties, caf_number, created_at)
  select t.id, p.external_id, p.firstname, p.lastname, p.birth_name, p.date_of_birth, p.city, p.postal_code, p.phone, p.email,
    case when p.phone like '+336%' then 'sms' when p.phone is not null then 'phone' when p.email is not null then 'email' end,
    p.rsa_state, p.rights_and_duties,
    case when p.rsa_state <> 'none' and right(p.external_id, 1) <> '7' then translate(p.external_id, '-', '7') end,
    now() - make_interval(days => p.opened_days_ago)
  from people p join public.territory t using (department_code)
  returning id, territory_id, external_id
), audiences as (
  insert into public.beneficiary_audience (territory_id, beneficiary_id, audience, started_on)
  select i.territory_id, i.id, audience, current_date - p.opened_days_ago
  from inserted i join people p using (external_id) cross join unnest(p.audiences) as audience
)
insert into public.notebook (territory_id, beneficiary_id, opened_at, last_contact_on, created_at)
select i.territory_id, i.id, now() - make_interval(days => p.opened_days_ago), current_date - p.contact_days_ago, now() - make_interval(days => p.opened_days_ago)
from inserted i join people p using (external_id);

-- Sophie Tifour reads her own carnet.
insert into public.role_grant (account_id, role, territory_id, beneficiary_id, granted_by, granted_at)
select a.id, 'beneficiary', b.territory_id, b.id, p.id, now() - interval '200 days'
from public.account a, public.account p, public.beneficiary b
where a.email = 'sophie.tifour@example.org' and p.email = 'pierre.chevalier@example.org' and b.external_id = '93-0001';

insert into public.event (territory_id, notebook_id, type, occurred_at, author_id, subject_table, subject_id)
select n.territory_id, n.id, 'notebook_opened', n.opened_at, m.id, 'notebook', n.id
from public.notebook n join public.territory t on t.id = n.territory_id
join public.account m on m.email = case t.department_code when '93' then 'giulia.diaby@example.org' else 'hugo.faure@example.org' end::citext;
