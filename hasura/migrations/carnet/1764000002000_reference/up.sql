-- Closed lists. `value` is the stable code, `comment` the French label (enum tables of Hasura).
create table public.role (value text primary key, comment text not null);
insert into public.role (value, comment) values
  ('beneficiary', 'Bénéficiaire'),
  ('professional', 'Professionnel'),
  ('structure_admin', 'Responsable de structure'),
  ('orientation_manager', 'Chargé d’orientation'),
  ('territory_admin', 'Administrateur de territoire'),
  ('platform_admin', 'Administrateur national');

create table public.structure_kind (value text primary key, comment text not null);
insert into public.structure_kind (value, comment) values
  ('departement', 'Conseil départemental'),
  ('delegataire', 'Délégataire du RSA'),
  ('france_travail', 'France Travail'),
  ('mission_locale', 'Mission locale'),
  ('cap_emploi', 'Cap emploi'),
  ('ccas', 'CCAS'),
  ('siae', 'Structure d’insertion par l’activité économique'),
  ('plie', 'PLIE'),
  ('association', 'Association');

-- The three pathways of the law.
create table public.pathway (value text primary key, comment text not null);
insert into public.pathway (value, comment) values
  ('professional', 'Parcours professionnel'),
  ('socio_professional', 'Parcours socio-professionnel'),
  ('social', 'Parcours social');

create table public.audience (value text primary key, comment text not null);
insert into public.audience (value, comment) values
  ('brsa', 'Bénéficiaire du RSA'),
  ('deld', 'Demandeur d’emploi de longue durée'),
  ('neet', 'Jeune ni en emploi, ni en études, ni en formation'),
  ('boe', 'Bénéficiaire de l’obligation d’emploi'),
  ('senior', 'Senior en recherche d’emploi'),
  ('refugee', 'Personne réfugiée');

create table public.rsa_state (value text primary key, comment text not null);
insert into public.rsa_state (value, comment) values
  ('none', 'Pas de droit au RSA'),
  ('open', 'Droit ouvert et versable'),
  ('suspended', 'Droit ouvert et suspendu'),
  ('closed', 'Droit clos');

create table public.contact_channel (value text primary key, comment text not null);
insert into public.contact_channel (value, comment) values
  ('phone', 'Téléphone'),
  ('sms', 'SMS'),
  ('email', 'Courriel'),
  ('mail', 'Courrier postal');

create table public.member_role (value text primary key, comment text not null);
insert into public.member_role (value, comment) values
  ('referent', 'Référent'),
  ('member', 'Membre du groupe de suivi'),
  ('orientation_manager', 'Chargé d’orientation');

create table public.orientation_end_reason (value text primary key, comment text not null);
insert into public.orientation_end_reason (value, comment) values
  ('reoriented', 'Réorientation'),
  ('employment', 'Reprise d’emploi durable'),
  ('training', 'Entrée en formation longue'),
  ('goals_reached', 'Objectifs atteints'),
  ('rsa_closed', 'Fin du droit au RSA'),
  ('moved', 'Déménagement hors du territoire'),
  ('retirement', 'Départ en retraite'),
  ('person_request', 'À la demande de la personne'),
  ('no_contact', 'Personne injoignable'),
  ('deceased', 'Décès');

create table public.goal_status (value text primary key, comment text not null);
insert into public.goal_status (value, comment) values
  ('in_progress', 'En cours'),
  ('done', 'Atteint'),
  ('abandoned', 'Abandonné');

create table public.action_status (value text primary key, comment text not null);
insert into public.action_status (value, comment) values
  ('planned', 'Prévue'),
  ('in_progress', 'En cours'),
  ('standby', 'En attente'),
  ('done', 'Réalisée'),
  ('canceled', 'Annulée par la structure'),
  ('abandoned', 'Abandonnée par la personne');

create table public.event_type (value text primary key, comment text not null);
insert into public.event_type (value, comment) values
  ('notebook_opened', 'Carnet ouvert'),
  ('orientation_decided', 'Orientation décidée'),
  ('orientation_ended', 'Accompagnement terminé'),
  ('referent_assigned', 'Référent désigné'),
  ('member_joined', 'Arrivée dans le groupe de suivi'),
  ('member_left', 'Départ du groupe de suivi'),
  ('focus_opened', 'Axe de travail ouvert'),
  ('focus_closed', 'Axe de travail clos'),
  ('goal_added', 'Objectif ajouté'),
  ('goal_changed', 'Objectif modifié'),
  ('action_added', 'Action ajoutée'),
  ('action_changed', 'Action modifiée');

create table public.access_kind (value text primary key, comment text not null);
insert into public.access_kind (value, comment) values
  ('opened', 'Ouverture du carnet'),
  ('searched', 'Recherche dans l’annuaire'),
  ('joined', 'Entrée dans le groupe de suivi'),
  ('exported', 'Export');

-- Themes: one per category of data·inclusion's vocabulary, so that a theme maps to a search of services.
create table public.ref_theme (
  code text primary key check (code ~ '^[a-z]+(-[a-z]+)*$'),
  label text not null,
  position integer not null unique,
  ended_on date
);
insert into public.ref_theme (code, label, position) values
  ('choisir-un-metier', 'Choisir un métier', 1),
  ('se-former', 'Se former', 2),
  ('preparer-sa-candidature', 'Préparer sa candidature', 3),
  ('trouver-un-emploi', 'Trouver un emploi', 4),
  ('creer-une-entreprise', 'Créer une entreprise', 5),
  ('souvrir-a-linternational', 'S’ouvrir à l’international', 6),
  ('logement-hebergement', 'Logement et hébergement', 7),
  ('sante', 'Santé', 8),
  ('mobilite', 'Mobilité', 9),
  ('famille', 'Famille et garde d’enfants', 10),
  ('difficultes-financieres', 'Budget et difficultés financières', 11),
  ('difficultes-administratives-ou-juridiques', 'Démarches administratives et juridiques', 12),
  ('numerique', 'Numérique', 13),
  ('lecture-ecriture-calcul', 'Lecture, écriture, calcul', 14),
  ('equipement-et-alimentation', 'Équipement et alimentation', 15),
  ('remobilisation', 'Remobilisation et lien social', 16);

-- Suggestions for the plan. The person's own words always remain possible.
create table public.ref_goal (
  code text primary key,
  theme text not null references public.ref_theme (code),
  label text not null,
  unique (theme, label)
);
create table public.ref_action (
  code text primary key,
  theme text not null references public.ref_theme (code),
  label text not null,
  unique (theme, label)
);
insert into public.ref_goal (code, theme, label) values
  ('metier-projet', 'choisir-un-metier', 'Construire un projet professionnel réaliste'),
  ('formation-entree', 'se-former', 'Entrer en formation'),
  ('candidature-outils', 'preparer-sa-candidature', 'Disposer d’un CV et d’une lettre à jour'),
  ('emploi-reprise', 'trouver-un-emploi', 'Reprendre un emploi'),
  ('entreprise-projet', 'creer-une-entreprise', 'Vérifier la viabilité d’un projet de création'),
  ('logement-stable', 'logement-hebergement', 'Trouver un logement stable'),
  ('logement-maintien', 'logement-hebergement', 'Se maintenir dans le logement'),
  ('sante-soins', 'sante', 'Reprendre un suivi de santé'),
  ('mobilite-autonomie', 'mobilite', 'Se déplacer de façon autonome'),
  ('famille-garde', 'famille', 'Faire garder ses enfants'),
  ('budget-equilibre', 'difficultes-financieres', 'Retrouver un budget équilibré'),
  ('droits-acces', 'difficultes-administratives-ou-juridiques', 'Faire valoir tous ses droits'),
  ('numerique-bases', 'numerique', 'Faire ses démarches en ligne seul'),
  ('francais-progres', 'lecture-ecriture-calcul', 'Progresser en français'),
  ('lien-social', 'remobilisation', 'Rompre l’isolement');
insert into public.ref_action (code, theme, label) values
  ('bilan-competences', 'choisir-un-metier', 'Faire le point sur ses compétences'),
  ('immersion', 'choisir-un-metier', 'Faire une immersion en entreprise'),
  ('recherche-formation', 'se-former', 'Rechercher une formation'),
  ('dossier-formation', 'se-former', 'Monter le dossier de financement'),
  ('cv', 'preparer-sa-candidature', 'Rédiger son CV'),
  ('simulation-entretien', 'preparer-sa-candidature', 'S’entraîner à l’entretien'),
  ('candidatures', 'trouver-un-emploi', 'Répondre à des offres d’emploi'),
  ('relances', 'trouver-un-emploi', 'Relancer les employeurs'),
  ('etude-marche', 'creer-une-entreprise', 'Étudier le marché'),
  ('demande-logement-social', 'logement-hebergement', 'Déposer une demande de logement social'),
  ('dossier-dalo', 'logement-hebergement', 'Constituer un dossier DALO'),
  ('medecin-traitant', 'sante', 'Choisir un médecin traitant'),
  ('bilan-sante', 'sante', 'Passer un bilan de santé'),
  ('dossier-mdph', 'sante', 'Constituer un dossier MDPH'),
  ('permis', 'mobilite', 'S’inscrire au permis de conduire'),
  ('aide-transport', 'mobilite', 'Demander une aide au transport'),
  ('place-creche', 'famille', 'Demander une place en crèche'),
  ('dossier-surendettement', 'difficultes-financieres', 'Déposer un dossier de surendettement'),
  ('point-budget', 'difficultes-financieres', 'Rencontrer un conseiller budget'),
  ('ouverture-droits', 'difficultes-administratives-ou-juridiques', 'Vérifier l’ouverture des droits'),
  ('compte-en-ligne', 'numerique', 'Créer ses comptes en ligne'),
  ('atelier-numerique', 'numerique', 'Suivre un atelier numérique'),
  ('cours-francais', 'lecture-ecriture-calcul', 'Suivre des cours de français'),
  ('aide-alimentaire', 'equipement-et-alimentation', 'Accéder à l’aide alimentaire'),
  ('atelier-collectif', 'remobilisation', 'Participer à un atelier collectif');
