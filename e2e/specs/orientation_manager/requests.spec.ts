import type { Browser, Page } from '@playwright/test';
import { carnetLedBy, type Carnet } from '../../setup/carnets.ts';
import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import type { Product } from '../../setup/start-product.ts';
import { expect, test } from '../../setup/test.ts';

const giulia = 'giulia.diaby@example.org';
const pierre = 'pierre.chevalier@example.org';
// Each test takes a carnet for itself, and Pierre leads two.
const thomas = 'thomas.girard@example.org';

test('a referent asks for a reorientation, a manager keeps the follow-up, and the referent reads why', async ({
  page,
  product,
  browser,
}) => {
  const person = await carnetLedBy(product, pierre);
  const referent = await visitor(browser, product, page, pierre);
  await ask(referent, person);
  await expect(referent.getByRole('button', { name: 'Retirer la demande' })).toBeVisible();
  await expect(referent.getByRole('button', { name: /Demander une réorientation/ })).toHaveCount(0);

  await signIn(page, product, giulia);
  await openRequest(page, person);
  await reviewPage(page, 'orientation-request');
  await page.getByRole('button', { name: /Maintenir l’accompagnement/ }).click();
  await page.getByRole('button', { name: 'Maintenir l’accompagnement', exact: true }).click();
  await expect(page.getByText(/Écrivez le motif/)).toBeVisible();
  await page.getByLabel('Pourquoi maintenir l’accompagnement').fill('Le suivi actuel porte ses fruits.');
  await page.getByRole('button', { name: 'Maintenir l’accompagnement', exact: true }).click();
  await expect(page.getByText(/est maintenu/)).toBeVisible();

  await referent.reload();
  await expect(referent.getByText('Le suivi actuel porte ses fruits.').first()).toBeVisible();
  await referent.context().close();
});

test('a referent takes back the reorientation that she asked for', async ({ page, product }) => {
  const person = await carnetLedBy(product, thomas);
  await signIn(page, product, thomas);
  await ask(page, person);
  await page.getByRole('button', { name: 'Retirer la demande' }).click();
  await expect(page.getByText('Demande de réorientation retirée.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Demander une réorientation/ })).toBeVisible();
});

test('accepting a request takes up the advised program, and leaves no request pending', async ({ page, product }) => {
  const [asked] = await query<{ id: string; name: string; program: string }>(
    product,
    `select r.notebook_id as id, b.firstname || ' ' || b.lastname as name, p.name as program
      from reorientation_request r
      join program p on p.id = r.advised_program_id
      join notebook n on n.id = r.notebook_id join beneficiary b on b.id = n.beneficiary_id
      join territory t on t.id = r.territory_id and t.department_code = '93'
      where r.state = 'pending' order by r.asked_at limit 1`,
  );
  await signIn(page, product, giulia);
  await openRequest(page, { id: asked!.id, name: asked!.name });
  await page.getByRole('button', { name: 'Réorienter' }).click();
  await expect(page.getByLabel('Dispositif')).toBeFocused();
  await expect(page.getByLabel('Dispositif').locator('option:checked')).toHaveText(asked!.program);
  await page.getByRole('group', { name: 'Structure' }).getByRole('radio').first().check();
  await page.getByRole('button', { name: 'Décider l’orientation' }).click();
  await expect(page.getByText(/orientation enregistrée/)).toBeVisible();
  const [left] = await query<{ state: string }>(
    product,
    `select state from reorientation_request where notebook_id = $1 order by asked_at desc limit 1`,
    [asked!.id],
  );
  expect(left?.state).toBe('accepted');
});

async function ask(page: Page, person: Carnet): Promise<void> {
  await page.goto(person.path);
  await page.getByRole('button', { name: /Demander une réorientation/ }).click();
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByRole('link', { name: 'Choisissez le dispositif conseillé.' })).toBeVisible();
  await page.getByLabel('Dispositif conseillé').selectOption({ index: 1 });
  await page.getByLabel('Pourquoi', { exact: true }).fill('Sa situation a changé.');
  await page.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByText(/Demande envoyée/)).toBeVisible();
}

async function openRequest(page: Page, person: Pick<Carnet, 'id' | 'name'>): Promise<void> {
  await page.goto(`/orientation?file=requests&carnet=${person.id}`);
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(person.name, 'i') })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Demande de réorientation' })).toBeVisible();
}

async function visitor(browser: Browser, product: Product, like: Page, email: string): Promise<Page> {
  const context = await browser.newContext({ baseURL: product.url, viewport: like.viewportSize() });
  const page = await context.newPage();
  await signIn(page, product, email);
  return page;
}
