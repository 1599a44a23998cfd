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
  const response = await fetch(`${inbox}&wait=20000`);
  const [mail] = (await response.json()) as { text: string }[];
  const link = mail?.text.match(/https?:\/\/\S+#jeton=[\w-]+/)?.[0];
  if (link === undefined) throw new Error(`No mail with a sign-in link came for ${email}.`);
  return link;
}

export async function fillSignInForm(page: Page, email: string): Promise<void> {
  await page.goto('/connexion');
  await page.getByLabel('Adresse électronique').fill(email);
  await page.getByRole('button', { name: 'Recevoir un lien de connexion' }).click();
}
