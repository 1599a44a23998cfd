import type { Browser, Page } from '@playwright/test';
import { carnetWaiting, type Carnet } from '../../setup/carnets.ts';
import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import type { Product } from '../../setup/start-product.ts';
import { expect, test } from '../../setup/test.ts';

const giulia = 'giulia.diaby@example.org';
const ccas = 'CCAS de Livry-Gargan';

test('an orientation manager opens the list that each counter of the home counts', async ({ page, product }) => {
  await signIn(page, product, giulia);
  await expect(page.getByRole('link', { name: /à orienter/ })).toBeVisible();
  await reviewPage(page, 'orientation-home');
  await page
    .getByRole('link', { name: /à orienter/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/orientation/);
  await expect(page.getByRole('list', { name: 'Personnes en attente' })).toBeVisible();
  await reviewPage(page, 'orientation-queue');
});

test('an orientation manager gives a person a structure and a referent, who then sees the carnet, and others do not', async ({
  page,
  product,
  browser,
}) => {
  const person = await carnetWaiting(product, '93', 'to_orient');
  await fetch(`${product.url}/courriels/api?to=pierre.chevalier@example.org`, { method: 'DELETE' });
  await signIn(page, product, giulia);
  await openFile(page, person);
  await choose(page, product, /Pierre Chevalier/i);
  await reviewPage(page, 'orientation-decision');
  await page.getByRole('button', { name: 'Décider l’orientation' }).click();
  await expect(waiting(page, person)).toHaveCount(0);

  const inbox = await fetch(`${product.url}/courriels/api?to=pierre.chevalier@example.org&wait=15000`);
  expect(await inbox.json()).toHaveLength(1);

  await expectCarnet(browser, product, 'pierre.chevalier@example.org', person, true);
  await expectCarnet(browser, product, 'paul.camara@example.org', person, false);
  await expectCarnet(browser, product, 'karine.roux@example.org', person, false);
});

test('an orientation manager names a referent for a person whose structure is known', async ({
  page,
  product,
  browser,
}) => {
  const person = await carnetWaiting(product, '93', 'awaiting_referent', ccas);
  await signIn(page, product, giulia);
  await openFile(page, person);
  await page.getByRole('radio', { name: /Léa Marchand/i }).check();
  await page.getByRole('button', { name: 'Désigner le référent' }).click();
  await expect(page.getByText(/^Référent désigné pour/)).toBeVisible();
  await page.goto('/orientation?file=awaiting_referent');
  await expect(waiting(page, person)).toHaveCount(0);
  await expectCarnet(browser, product, 'lea.marchand@example.org', person, true);
});

test('of two managers who decide at once for one person, the second is told and nothing of hers is written', async ({
  page,
  product,
  browser,
}) => {
  const person = await carnetWaiting(product, '93', 'to_orient');
  const other = await (await browser.newContext()).newPage();
  for (const each of [page, other]) {
    await signIn(each, product, giulia);
    await openFile(each, person);
    await choose(each, product, /Pierre Chevalier/i);
  }
  await page.getByRole('button', { name: 'Décider l’orientation' }).click();
  await expect(waiting(page, person)).toHaveCount(0);
  await other.getByRole('button', { name: 'Décider l’orientation' }).click();
  await expect(other.getByText(/Quelqu’un a modifié ce carnet|C’est déjà fait/).first()).toBeVisible();
  await reviewPage(other, 'orientation-changed-meanwhile');
  await other.context().close();
});

test('an orientation manager who decides nothing is told what is missing', async ({ page, product }) => {
  const person = await carnetWaiting(product, '93', 'to_orient');
  await signIn(page, product, giulia);
  await openFile(page, person);
  await page.getByRole('button', { name: 'Décider l’orientation' }).click();
  await expect(page.getByText('Choisissez un dispositif.').first()).toBeVisible();
  await reviewPage(page, 'orientation-incomplete');
});

test('the other territory’s manager finds neither the person nor her file', async ({ page, product }) => {
  const person = await carnetWaiting(product, '93', 'to_orient');
  await signIn(page, product, 'hugo.faure@example.org');
  await page.goto(`/orientation?carnet=${person.id}`);
  await expect(page.getByText(/n’existe pas ou n’est pas de votre territoire/)).toBeVisible();
  await expect(waiting(page, person)).toHaveCount(0);
});

function waiting(page: Page, person: Carnet) {
  return page
    .getByRole('list', { name: 'Personnes en attente' })
    .getByRole('link', { name: new RegExp(person.name, 'i') });
}

async function openFile(page: Page, person: Carnet): Promise<void> {
  await page.goto(`/orientation?carnet=${person.id}`);
  await expect(page.getByRole('heading', { level: 2, name: new RegExp(person.name, 'i') })).toBeVisible();
}

async function choose(page: Page, product: Product, referent: RegExp): Promise<void> {
  const [offer] = await query<{ program: string }>(
    product,
    `select p.name as program from structure s
      join structure_program sp on sp.structure_id = s.id join program p on p.id = sp.program_id
      where s.name = $1 order by p.name limit 1`,
    [ccas],
  );
  const programs = page.getByLabel('Dispositif');
  const option = programs.locator('option', { hasText: offer!.program });
  await programs.selectOption(await option.getAttribute('value'));
  await page.getByRole('radio', { name: new RegExp(ccas) }).check();
  await page.getByRole('radio', { name: referent }).check();
}

async function expectCarnet(
  browser: Browser,
  product: Product,
  email: string,
  person: Carnet,
  sees: boolean,
): Promise<void> {
  const context = await browser.newContext({ baseURL: product.url });
  const page = await context.newPage();
  await signIn(page, product, email);
  await page.goto(person.path);
  if (sees) await expect(page.getByRole('heading', { level: 1, name: new RegExp(person.name, 'i') })).toBeVisible();
  else await expect(page.getByText(/n’existe pas, ou vous n’y avez pas accès/).first()).toBeVisible();
  await context.close();
}
