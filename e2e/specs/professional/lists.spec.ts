import { readFileSync } from 'node:fs';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

const giulia = 'giulia.diaby@example.org';

test('a list keeps its filters and its order in its address; going back finds place and focus again', async ({
  page,
  product,
}) => {
  await signIn(page, product, giulia);
  await page.goto('/carnets');
  await page.getByLabel('Trier par').selectOption({ label: 'Attente la plus longue' });
  await page.getByLabel('Parcours').selectOption({ label: 'Parcours social' });
  await expect(page).toHaveURL(/parcours=social/);
  await expect(page).toHaveURL(/tri=waiting/);
  const row = page.getByRole('rowheader').getByRole('link').nth(2);
  const name = await row.textContent();
  await row.click();
  await expect(page.getByRole('heading', { level: 1, name: name! })).toBeVisible();
  await page.goBack();
  await expect(page.getByLabel('Parcours').locator('option:checked')).toHaveText('Parcours social');
  await expect(row).toBeFocused();
});

test('what the list shows is kept as a file, all of it, with its filters', async ({ page, product }) => {
  await signIn(page, product, giulia);
  await page.goto('/carnets?statut=awaiting_referent');
  const counted = page.getByText(/carnets? trouvés?/);
  await expect(counted).toBeVisible();
  const total = Number.parseInt((await counted.textContent()) ?? '', 10);
  await reviewPage(page, 'list-filtered');
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Exporter la liste' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^carnets-\d{4}-\d\d-\d\d\.csv$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toMatch(/^\ufeffNom;Prénom;/);
  expect(text.trim().split('\r\n')).toHaveLength(total + 1);
  expect(text).not.toContain('Accompagnement en cours');
});

test('a search of the directory is found again by going back, and never leaves in the address that is sent', async ({
  page,
  product,
}) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await signIn(page, product, 'paul.camara@example.org');
  await page.goto('/carnets/annuaire');
  const search = page.getByLabel('Rechercher dans l’annuaire');
  await expect(search).toBeVisible();
  await page.keyboard.press('/');
  await expect(search).toBeFocused();
  await page.keyboard.type('tifour');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: /Sophie Tifour/ })).toBeVisible();
  await page.getByRole('link', { name: 'Accueil', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Bonjour/ })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: /Sophie Tifour/ })).toBeVisible();
  expect(sent.filter((url) => /tifour/i.test(url))).toEqual([]);
});
