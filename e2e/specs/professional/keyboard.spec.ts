import { tabTo } from '../../setup/keyboard.ts';
import { expect, test } from '../../setup/test.ts';

const email = 'pierre.chevalier@example.org';
const action = 'Préparer la visite de l’appartement';

test('a professional signs in, finds a carnet, adds an action and changes its status with the keyboard alone', async ({
  page,
  product,
}) => {
  const inbox = `${product.url}/courriels/api?to=${encodeURIComponent(email)}`;
  await fetch(inbox, { method: 'DELETE' });
  await page.goto('/connexion');
  await tabTo(page, page.getByLabel('Adresse électronique'));
  await page.keyboard.type(email);
  await page.keyboard.press('Enter');
  const [mail] = (await (await fetch(`${inbox}&wait=20000`)).json()) as { text: string }[];
  await page.goto(/https?:\/\/\S+#jeton=[\w-]+/.exec(mail?.text ?? '')![0]);
  await tabTo(page, page.getByRole('button', { name: 'Me connecter' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Bonjour Pierre' })).toBeFocused();

  await tabTo(page, page.getByRole('link', { name: /carnets? suivis?/ }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Carnets' })).toBeFocused();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Rechercher un carnet')).toBeFocused();
  await page.keyboard.type('tifour');
  await expect(page.getByText(/^1\scarnet trouvé$/)).toBeVisible();
  const person = page.getByRole('link', { name: /Sophie Tifour/i });
  await expect(person).toHaveCount(1);
  await tabTo(page, person);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /Sophie Tifour/i })).toBeFocused();

  const line = page.getByLabel(/^Ajouter une action à l’objectif/).first();
  await tabTo(page, line);
  await page.keyboard.type(action);
  await page.keyboard.press('Enter');
  const done = page.getByRole('button', { name: `Réalisée : ${action}` });
  await expect(done).toBeVisible();
  await expect(line).toBeFocused();
  await expect(line).toHaveValue('');
  // Backwards: the new action stands above the line that has focus.
  for (let stop = 0; stop < 20 && !(await done.evaluate((e) => e === document.activeElement)); stop++) {
    await page.keyboard.press('Shift+Tab');
  }
  await page.keyboard.press('Space');
  await expect(done).toHaveAttribute('aria-pressed', 'true');
});
