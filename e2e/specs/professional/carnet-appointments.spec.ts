import type { Locator, Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { carnetOf } from '../../setup/carnets.ts';
import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

const pierre = 'pierre.chevalier@example.org';

/** Those of the section, not the history that tells them too. */
function appointments(page: Page): Locator {
  return page.getByRole('region', { name: 'Rendez-vous' }).getByRole('listitem');
}

function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

test('a professional adds an appointment, moves it, puts it in a calendar and cancels it', async ({
  page,
  product,
}) => {
  await signIn(page, product, pierre);
  await page.goto((await carnetOf(product, '93-0001')).path);
  const section = page.getByRole('region', { name: 'Rendez-vous' });
  await section.getByRole('button', { name: 'Ajouter un rendez-vous' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ajouter un rendez-vous' });
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('alert')).toBeFocused();
  await dialog.getByLabel('Date').fill(inDays(400));
  await dialog.getByLabel('Heure').fill('09:30');
  await dialog.getByLabel(/^Objet/).fill('Préparer l’entretien');
  await reviewPage(page, 'carnet-appointment-dialog');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
  await expect(section.getByRole('button', { name: 'Ajouter un rendez-vous' })).toBeFocused();
  const line = section.getByRole('listitem').filter({ hasText: 'Préparer l’entretien' });
  await expect(line).toContainText('9 h 30');

  await line.getByRole('button', { name: /^Modifier/ }).click();
  await page.getByRole('dialog').getByLabel('Heure').fill('14:00');
  await page.getByRole('dialog').getByRole('button', { name: 'Enregistrer' }).click();
  await expect(line).toContainText('14 h 00');

  const download = page.waitForEvent('download');
  await line.getByRole('button', { name: /^Mettre dans mon agenda/ }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file).toContain('SUMMARY:Préparer l’entretien');
  expect(file).not.toContain('Tifour');

  await line.getByRole('button', { name: /^Annuler le rendez-vous/ }).click();
  await expect(line).toContainText('Annulé par le service');
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(line).not.toContainText('Annulé par le service');
});

test('a past appointment is marked as missed in one press', async ({ page, product }) => {
  const sophie = await carnetOf(product, '93-0001');
  const [past] = await query<{ id: string }>(
    product,
    `insert into appointment (territory_id, notebook_id, starts_at, subject, with_name)
      select territory_id, id, now() - interval '2 hours', 'Point oublié', 'Claire' from notebook where id = $1 returning id`,
    [sophie.id],
  );
  await signIn(page, product, pierre);
  await page.goto(sophie.path);
  const line = appointments(page).filter({ hasText: 'Point oublié' });
  await expect(line).toContainText('à renseigner');
  await line.getByRole('button', { name: /^Absence/ }).click();
  await expect(line).not.toContainText('à renseigner');
  const [row] = await query<{ status: string }>(product, 'select status from appointment where id = $1', [past!.id]);
  expect(row!.status).toBe('noshow');
});

test('of two who change the same appointment, the second compares both versions and chooses', async ({
  page,
  product,
}) => {
  const sophie = await carnetOf(product, '93-0001');
  const [row] = await query<{ id: string }>(
    product,
    `insert into appointment (territory_id, notebook_id, starts_at, subject, with_name)
      select territory_id, id, now() + interval '9 days', 'À deux mains', 'Claire' from notebook where id = $1 returning id`,
    [sophie.id],
  );
  await signIn(page, product, pierre);
  await page.goto(sophie.path);
  const line = appointments(page).filter({ hasText: 'À deux mains' });
  await line.getByRole('button', { name: /^Modifier/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Objet/).fill('Objet de Pierre');
  await query(product, `update appointment set subject = 'Objet d’une collègue' where id = $1`, [row!.id]);
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('row', { name: /Objet de Pierre/ })).toContainText('Objet d’une collègue');
  await reviewPage(page, 'carnet-conflict');
  await dialog.getByRole('button', { name: 'Garder ma saisie' }).click();
  await expect(dialog).toBeHidden();
  await expect(appointments(page).filter({ hasText: 'Objet de Pierre' })).toBeVisible();
});
