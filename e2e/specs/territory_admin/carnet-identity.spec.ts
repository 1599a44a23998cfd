import { carnetOf } from '../../setup/carnets.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

test('the territory corrects an identity, with its commune taken from the list', async ({ page, product }) => {
  await signIn(page, product, 'samuel.portal@example.org');
  await page.goto((await carnetOf(product, '93-0011')).path);
  const identity = page.getByRole('region', { name: 'Identité' });
  await identity.getByRole('button', { name: 'Modifier l’identité' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^Téléphone/).fill('06 39');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('alert')).toContainText('Ce numéro n’est pas complet');
  await dialog.getByLabel(/^Téléphone/).fill('06 39 98 55 44');
  await dialog.getByLabel(/^Commune/).fill('montreui');
  await dialog.getByRole('option', { name: /^Montreuil \(93100\)/ }).click();
  await reviewPage(page, 'carnet-identity-dialog');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(identity.getByText('06 39 98 55 44')).toBeVisible();
  await expect(identity.getByText('93100 Montreuil')).toBeVisible();
});
