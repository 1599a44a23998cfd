/** Two small territories: who can do what to whom in the first, and a stranger of each kind in the second. */
import { randomUUID } from 'node:crypto';
import type pg from 'pg';

const names = [
  'seineSaintDenis', 'drome',
  'ccas', 'mission', 'ccasOfDie',
  'social', 'employment', 'socialOfDrome',
  'giulia', 'pierre', 'lea', 'paul', 'nora', 'sophieAccount', 'hugo', 'karine', 'ines', 'awa',
  'giuliaGrant', 'pierreGrant', 'leaGrant', 'leaMissionGrant', 'paulGrant', 'noraGrant', 'sophieGrant', 'hugoGrant', 'karineGrant', 'inesGrant', 'awaGrant',
  'sophie', 'sophieNotebook', 'ahmed', 'ahmedNotebook', 'jeanneOfDrome', 'jeanneNotebook',
] as const; // prettier-ignore

export type Ids = Readonly<Record<(typeof names)[number], string>>;

/**
 * Giulia orients, Nora heads the CCAS, Pierre and Léa work there, Léa and Paul at the mission locale; Sophie and Ahmed have a
 * carnet, not oriented; Awa administers the territory. In the Drôme: Hugo orients, Ines heads the CCAS of Die, Karine works there, Jeanne has a
 * carnet.
 */
export async function fillTwoTerritories(client: pg.Pool): Promise<Ids> {
  const id = Object.fromEntries(names.map((name) => [name, randomUUID()])) as Record<(typeof names)[number], string>;
  const insert = async (table: string, columns: string, rows: readonly (readonly unknown[])[]): Promise<void> => {
    for (const row of rows) {
      const values = row.map((_, index) => `$${index + 1}`).join(', ');
      await client.query(`insert into ${table} (${columns}) values (${values})`, [...row]);
    }
  };
  await insert('territory', 'id, name, department_code', [
    [id.seineSaintDenis, 'Seine-Saint-Denis', '93'],
    [id.drome, 'Drôme', '26'],
  ]);
  await insert('structure', 'id, territory_id, name, kind, email', [
    [id.ccas, id.seineSaintDenis, 'CCAS de Livry-Gargan', 'ccas', 'ccas@example.org'],
    [id.mission, id.seineSaintDenis, 'Mission locale', 'mission_locale', null],
    [id.ccasOfDie, id.drome, 'CCAS de Die', 'ccas', 'die@example.org'],
  ]);
  await insert('program', 'id, territory_id, name, pathway', [
    [id.social, id.seineSaintDenis, 'Accompagnement social', 'social'],
    [id.employment, id.seineSaintDenis, 'Accompagnement emploi', 'professional'],
    [id.socialOfDrome, id.drome, 'Accompagnement social', 'social'],
  ]);
  await insert('structure_program', 'structure_id, program_id, territory_id, pathway', [
    [id.ccas, id.social, id.seineSaintDenis, 'social'],
    [id.ccas, id.employment, id.seineSaintDenis, 'professional'],
    [id.mission, id.employment, id.seineSaintDenis, 'professional'],
    [id.ccasOfDie, id.socialOfDrome, id.drome, 'social'],
  ]);
  await insert('account', 'id, email, firstname, lastname, phone', [
    [id.giulia, 'giulia.diaby@example.org', 'Giulia', 'Diaby', null],
    [id.pierre, 'pierre.chevalier@example.org', 'Pierre', 'Chevalier', '+33199000101'],
    [id.lea, 'lea.marchand@example.org', 'Léa', 'Marchand', null],
    [id.paul, 'paul.camara@example.org', 'Paul', 'Camara', null],
    [id.nora, 'nora.lefevre@example.org', 'Nora', 'Lefèvre', null],
    [id.sophieAccount, 'sophie.tifour@example.org', 'Sophie', 'Tifour', null],
    [id.hugo, 'hugo.faure@example.org', 'Hugo', 'Faure', null],
    [id.karine, 'karine.roux@example.org', 'Karine', 'Roux', null],
    [id.ines, 'ines.petit@example.org', 'Inès', 'Petit', null],
    [id.awa, 'awa.diop@example.org', 'Awa', 'Diop', null],
  ]);
  await insert('beneficiary', 'id, territory_id, firstname, lastname, date_of_birth, email', [
    [id.sophie, id.seineSaintDenis, 'Sophie', 'Tifour', '1985-05-12', 'sophie.tifour@example.org'],
    [id.ahmed, id.seineSaintDenis, 'Ahmed', 'Bélaïd', '1990-01-31', null],
    [id.jeanneOfDrome, id.drome, 'Jeanne', 'Tifour', '1979-09-09', null],
  ]);
  await insert('notebook', 'id, territory_id, beneficiary_id', [
    [id.sophieNotebook, id.seineSaintDenis, id.sophie],
    [id.ahmedNotebook, id.seineSaintDenis, id.ahmed],
    [id.jeanneNotebook, id.drome, id.jeanneOfDrome],
  ]);
  await insert('role_grant', 'id, account_id, role, territory_id, structure_id, beneficiary_id, granted_at', [
    [id.giuliaGrant, id.giulia, 'orientation_manager', id.seineSaintDenis, null, null, '2026-01-01'],
    [id.pierreGrant, id.pierre, 'professional', id.seineSaintDenis, id.ccas, null, '2026-01-01'],
    [id.leaGrant, id.lea, 'professional', id.seineSaintDenis, id.ccas, null, '2026-01-01'],
    [id.leaMissionGrant, id.lea, 'professional', id.seineSaintDenis, id.mission, null, '2026-01-02'],
    [id.paulGrant, id.paul, 'professional', id.seineSaintDenis, id.mission, null, '2026-01-01'],
    [id.noraGrant, id.nora, 'structure_admin', id.seineSaintDenis, id.ccas, null, '2026-01-01'],
    [id.sophieGrant, id.sophieAccount, 'beneficiary', id.seineSaintDenis, null, id.sophie, '2026-01-01'],
    [id.hugoGrant, id.hugo, 'orientation_manager', id.drome, null, null, '2026-01-01'],
    [id.karineGrant, id.karine, 'professional', id.drome, id.ccasOfDie, null, '2026-01-01'],
    [id.inesGrant, id.ines, 'structure_admin', id.drome, id.ccasOfDie, null, '2026-01-01'],
    [id.awaGrant, id.awa, 'territory_admin', id.seineSaintDenis, null, null, '2026-01-01'],
  ]);
  return id;
}
