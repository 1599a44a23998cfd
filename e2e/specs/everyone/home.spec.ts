import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

const people = [
  ['beneficiary', 'sophie.tifour@example.org', '/mon-carnet'],
  ['professional', 'pierre.chevalier@example.org', '/accueil'],
  ['structure_admin', 'nora.lefevre@example.org', '/accueil'],
  ['orientation_manager', 'hugo.faure@example.org', '/accueil'],
  ['territory_admin', 'samuel.portal@example.org', '/accueil'],
  ['platform_admin', 'admin.national@example.org', '/accueil'],
] as const;

for (const [role, email, home] of people) {
  test(`a ${role} arrives at a home of their own, and each entry of the menu opens a page`, async ({
    page,
    product,
  }) => {
    await signIn(page, product, email);
    await expect(page).toHaveURL(new RegExp(`${home}$`));
    await reviewPage(page, `home-${role}`);
    const menu = page.getByRole('navigation', { name: 'Navigation principale' });
    const entries = await menu
      .getByRole('link')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
    expect(entries).toContain(home);
    for (const [index, entry] of entries.entries()) {
      await page.goto(entry);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await reviewPage(page, `${role}-${index}`);
    }
  });
}

test('a person who signs out is out, also after going back', async ({ page, product }) => {
  await signIn(page, product, 'pierre.chevalier@example.org');
  await page.getByRole('button', { name: /^Mon compte/ }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page).toHaveURL(`${product.url}/`);
  await page.goto('/accueil');
  await expect(page.getByLabel('Adresse électronique')).toBeVisible();
  await page.goBack();
  await expect(page.getByText('Actions en retard')).toHaveCount(0);
});

test('a person with two grants works for one structure, then for the other', async ({ page, product }) => {
  await signIn(page, product, 'lea.marchand@example.org');
  const account = page.getByRole('button', { name: /^Mon compte/ });
  await account.click();
  await reviewPage(page, 'account-menu');
  await page.getByRole('button', { name: /Association Tremplin/ }).click();
  await expect(page.getByText(/Vous travaillez maintenant pour .*Tremplin/)).toBeVisible();
  await page.reload();
  await account.click();
  await expect(page.getByRole('button', { name: /Association Tremplin/ })).toHaveAttribute('aria-current', 'true');
});

test('a person sees where her account is open, and signs out everywhere at once', async ({
  page,
  product,
  browser,
}) => {
  const email = 'anne.vial@example.org';
  const elsewhere = await (await browser.newContext({ baseURL: product.url, locale: 'fr-FR' })).newPage();
  await signIn(elsewhere, product, email);
  await signIn(page, product, email);
  await page.goto('/mon-compte');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await reviewPage(page, 'account');
  await page.getByRole('button', { name: 'Se déconnecter partout' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Tout déconnecter' }).click();
  await page.waitForURL((url) => !url.pathname.startsWith('/mon-compte'));
  for (const each of [page, elsewhere]) {
    await each.goto('/accueil');
    await expect(each.getByLabel('Adresse électronique')).toBeVisible();
  }
  await elsewhere.context().close();
});

test('an address that leads nowhere says so, and where to go', async ({ page }) => {
  await page.goto('/nulle-part');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  await reviewPage(page, 'not-found');
});
