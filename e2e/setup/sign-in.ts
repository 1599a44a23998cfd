/** Signing in as people do: the form, the mail, the link, the button. */
import { expect, type Page } from '@playwright/test';
import type { Product } from './start-product.ts';

export async function signIn(page: Page, product: Product, email: string): Promise<void> {
  await page.goto(await askForLink(page, product, email));
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.waitForURL((url) => !url.pathname.startsWith('/connexion'));
}

/** Fills the form and gives the link of the mail that comes. */
export async function askForLink(page: Page, product: Product, email: string): Promise<string> {
  const inbox = `${product.url}/courriels/api?to=${encodeURIComponent(email)}`;
  await fetch(inbox, { method: 'DELETE' });
  await fillSignInForm(page, email);
  let link: string | undefined;
  // Other mails may come to the same person: told of a decision, for instance.
  await expect
    .poll(async () => {
      const response = await fetch(`${inbox}&wait=5000`);
      const mails = (await response.json()) as { text: string }[];
      link = mails.map(({ text }) => /https?:\/\/\S+#jeton=[\w-]+/.exec(text)?.[0]).find(Boolean);
      return link;
    }, `a sign-in link for ${email}`)
    .toBeDefined();
  return link!;
}

export async function fillSignInForm(page: Page, email: string): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
}
