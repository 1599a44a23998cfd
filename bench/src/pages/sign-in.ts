/** Opens the product in a browser of its own for somebody of the demonstration, signed in by her mail. */
import type { Browser, BrowserContext } from '@playwright/test';

export async function signIn(browser: Browser, url: string, email: string | undefined): Promise<BrowserContext> {
  const context = await browser.newContext({
    baseURL: url,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 360, height: 740 },
  });
  if (email === undefined) return context;
  await fetch(`${url}/auth/link`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email }),
  });
  const inbox = await fetch(`${url}/courriels/api?to=${encodeURIComponent(email)}&wait=10000`);
  const mails = (await inbox.json()) as { text: string }[];
  const link = mails.map(({ text }) => /https?:\/\/\S+#jeton=[\w-]+/.exec(text)?.[0]).find(Boolean);
  if (link === undefined) throw new Error(`No sign-in link came for ${email}.`);
  const page = await context.newPage();
  await page.goto(link);
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await page.waitForURL((at) => !at.pathname.startsWith('/connexion'));
  await page.waitForLoadState('networkidle');
  await page.close();
  return context;
}
