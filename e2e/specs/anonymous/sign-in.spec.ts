import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { askForLink, fillSignInForm, signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

const email = 'pierre.chevalier@example.org';

test('a visitor learns what the carnet is and finds the way to sign in', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await reviewPage(page, 'home');
  await page.getByRole('link', { name: 'Se connecter' }).first().click();
  await expect(page.getByLabel('Adresse électronique')).toBeVisible();
  await reviewPage(page, 'sign-in');
});

test('a professional signs in with the link received by e-mail, and signs out', async ({ page, product }) => {
  await signIn(page, product, email);
  await expect(page).toHaveURL(/\/accueil$/);
  await page.reload();
  await expect(page).toHaveURL(/\/accueil$/);
});

test('an unknown address gets the same answer, and no e-mail', async ({ page, product }) => {
  await fillSignInForm(page, email);
  const answer = page.getByRole('main');
  await expect(answer).toContainText(email);
  const known = await answer.innerText();
  await fillSignInForm(page, 'inconnue@example.org');
  await expect(answer).toContainText('inconnue@example.org');
  expect((await answer.innerText()).replaceAll('inconnue@example.org', email)).toBe(known);
  await reviewPage(page, 'link-sent');
  const inbox = await fetch(`${product.url}/courriels/api?to=inconnue@example.org&wait=1000`);
  expect(await inbox.json()).toEqual([]);
});

test('an incomplete address is refused beside its field', async ({ page }) => {
  await fillSignInForm(page, 'pierre.chevalier');
  await expect(page.getByLabel('Adresse électronique')).toHaveAttribute('aria-invalid', 'true');
  await reviewPage(page, 'sign-in-refused');
});

test.describe('a link that is no longer good', () => {
  test.use({ expectedComplaints: [[/status of 401 .*\/auth\/session/], { scope: 'test' }] });

  test('is refused after fifteen minutes, with the way to another', async ({ page, product }) => {
    const link = await askForLink(page, product, email);
    await query(product, `update auth.sign_in_link set expires_at = now() - interval '1 second'`);
    await page.goto(link);
    await page.getByRole('button', { name: 'Me connecter' }).click();
    await expect(page.getByText('Ce lien de connexion a plus de quinze minutes.')).toBeVisible();
    await reviewPage(page, 'link-expired');
    await expect(page.getByRole('link', { name: /nouveau lien/ })).toBeVisible();
  });

  test('is refused when it has been used', async ({ page, product, browser }) => {
    const link = await askForLink(page, product, email);
    await page.goto(link);
    await page.getByRole('button', { name: 'Me connecter' }).click();
    await expect(page).toHaveURL(/\/accueil$/);

    const other = await browser.newPage();
    await other.goto(link);
    await other.getByRole('button', { name: 'Me connecter' }).click();
    await expect(other.getByText('Ce lien de connexion a déjà servi.')).toBeVisible();
    await other.close();
  });

  test('opens one session when two people press at the same moment', async ({ page, product, browser }) => {
    const link = await askForLink(page, product, email);
    const other = await (await browser.newContext()).newPage();
    const pages = [page, other];
    for (const each of pages) await each.goto(link);
    await Promise.all(pages.map((each) => each.getByRole('button', { name: 'Me connecter' }).click()));
    const arrived = (): number => pages.filter((each) => each.url().endsWith('/accueil')).length;
    const refused = async (): Promise<number> => {
      const shown = pages.map((each) => each.getByText('Ce lien de connexion a déjà servi.').count());
      return (await Promise.all(shown)).reduce((sum, count) => sum + count, 0);
    };
    await expect.poll(async () => [arrived(), await refused()]).toEqual([1, 1]);
    await other.context().close();
  });
});

test('the link alone, opened by a mail scanner, opens no session', async ({ page, product, request }) => {
  const link = await askForLink(page, product, email);
  await request.get(link);
  await page.goto(link);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await expect(page).toHaveURL(/\/accueil$/);
});
