import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import type { Product } from '../../setup/start-product.ts';
import { expect, test } from '../../setup/test.ts';

const nora = 'nora.lefevre@example.org';

test('the head of a structure sees who waits since when, and names a referent for those ticked', async ({
  page,
  product,
}) => {
  await signIn(page, product, nora);
  await reviewPage(page, 'structure-home');
  await page
    .getByRole('link', { name: /en attente de référent/ })
    .first()
    .click();
  const waiting = page.getByRole('list', { name: 'Personnes en attente de référent' });
  await expect(waiting.getByText(/attend depuis/).first()).toBeVisible();
  await reviewPage(page, 'structure-referents');
  await page.getByRole('button', { name: 'Désigner', exact: true }).click();
  await expect(page.getByText('Cochez au moins une personne.')).toBeVisible();
  const before = await waiting.getByRole('listitem').count();
  await waiting.getByRole('checkbox').first().check();
  await page.getByLabel('Référent pour les personnes cochées').selectOption({ index: 1 });
  await page.getByRole('button', { name: /Désigner pour 1.personne/ }).click();
  await expect(page.getByText(/^C’est fait pour 1.personne/)).toBeFocused();
  await page.getByRole('button', { name: 'Revenir à la liste' }).click();
  await expect(waiting.getByRole('listitem')).toHaveCount(before - 1);
});

test('the carnets of a professional who leaves pass to the colleagues chosen, and to nobody else', async ({
  page,
  product,
}) => {
  await signIn(page, product, nora);
  await page.goto('/referents');
  const led = await loadOf(product, 'pierre.chevalier@example.org');
  expect(led).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Transférer les carnets de Pierre Chevalier' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Transférer les carnets' }).click();
  await expect(dialog.getByText('Choisissez au moins un collègue.')).toBeVisible();
  const before = await loadOf(product, 'nadia.belkacem@example.org');
  await dialog.getByRole('checkbox', { name: /Nadia Belkacem/ }).check();
  await reviewPage(page, 'structure-transfer');
  await dialog.getByRole('button', { name: 'Transférer les carnets' }).click();
  await expect(dialog.getByText(new RegExp(`${led}.carnets? transférés?`))).toBeVisible();
  expect(await loadOf(product, 'pierre.chevalier@example.org')).toBe(0);
  expect(await loadOf(product, 'nadia.belkacem@example.org')).toBe(before + led);
  // Given back, for the tests that follow on this database.
  await dialog.getByRole('button', { name: 'Fermer' }).last().click();
  await page.getByRole('button', { name: 'Transférer les carnets de Nadia Belkacem' }).click();
  await dialog.getByRole('checkbox', { name: /Pierre Chevalier/ }).check();
  await dialog.getByRole('button', { name: 'Transférer les carnets' }).click();
  await expect(dialog.getByText(/transférés?\./)).toBeVisible();
});

test('the head of a structure finds neither the desk of orientation nor another structure’s people', async ({
  page,
  product,
}) => {
  await signIn(page, product, nora);
  await page.goto('/orientation');
  await expect(page.getByRole('heading', { name: 'Page introuvable' })).toBeVisible();
  const [other] = await query<{ id: string; lastname: string }>(
    product,
    `select o.notebook_id as id, o.lastname from notebook_overview o join structure s on s.id = o.structure_id
      where o.status = 'awaiting_referent' and s.name <> 'CCAS de Livry-Gargan' limit 1`,
  );
  await page.goto('/referents');
  await expect(page.getByRole('heading', { name: /En attente de référent/ })).toBeVisible();
  await expect(page.locator(`a[href="/carnets/${other!.id}"]`)).toHaveCount(0);
});

async function loadOf(product: Product, email: string): Promise<number> {
  const [row] = await query<{ load: number }>(
    product,
    `select count(*)::integer as load from notebook_member m
      join account a on a.id = m.account_id join structure s on s.id = m.structure_id
      where a.email = $1 and s.name = 'CCAS de Livry-Gargan' and m.role = 'referent' and m.ended_at is null`,
    [email],
  );
  return row?.load ?? 0;
}
