import { carnetOf } from '../../setup/carnets.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

test('the history is filtered by subject and author, and read page by page', async ({ page, product }) => {
  await signIn(page, product, 'pierre.chevalier@example.org');
  await page.goto((await carnetOf(product, '93-0001')).path);
  const history = page.getByRole('region', { name: 'Historique' });
  const lines = history.getByRole('listitem');
  await expect(lines).toHaveCount(8);
  await history.getByRole('button', { name: 'Afficher les événements plus anciens' }).click();
  await expect(lines).not.toHaveCount(8);
  await history.getByLabel('Auteur').focus();
  await history.getByLabel('Auteur').selectOption('Giulia Diaby');
  await expect(history.getByText(/, par (?!Giulia Diaby)/)).toHaveCount(0);
  await history.getByLabel('Sujet').selectOption('Orientation et groupe de suivi');
  await expect(lines.filter({ hasText: 'Orientation vers' }).first()).toBeVisible();
  await reviewPage(page, 'carnet-history');
});

test('a link to a folded section opens it', async ({ page, product }) => {
  await signIn(page, product, 'pierre.chevalier@example.org');
  await page.goto((await carnetOf(product, '93-0001')).path);
  const fold = page.getByRole('button', { name: 'Historique', exact: true });
  await fold.click();
  await expect(page.getByLabel('Sujet')).toBeHidden();
  await page.getByRole('navigation', { name: 'Sections du carnet' }).getByRole('link', { name: 'Historique' }).click();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await expect(page.getByLabel('Sujet')).toBeVisible();
});
