import { carnetOf } from '../../setup/carnets.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

test('a member invites a professional of the territory, who can then leave', async ({ page, product }) => {
  const carnet = await carnetOf(product, '93-0011');
  await signIn(page, product, 'pierre.chevalier@example.org');
  await page.goto(carnet.path);
  const team = page.getByRole('region', { name: 'Groupe de suivi' });
  await team.getByRole('button', { name: 'Inviter' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Professionnel').fill('Camara');
  await dialog.getByRole('option', { name: /Paul Camara/ }).click();
  await dialog.getByLabel('Motif').fill('Garde d’enfants le mercredi');
  await reviewPage(page, 'carnet-invite');
  await dialog.getByRole('button', { name: 'Inviter' }).click();
  await expect(team.getByText('Paul Camara')).toBeVisible();

  await page.context().clearCookies();
  await signIn(page, product, 'paul.camara@example.org');
  await page.goto(carnet.path);
  await team.getByRole('button', { name: 'Quitter le groupe de suivi' }).click();
  await expect(dialog).toContainText('Vous ne pourrez plus ouvrir le carnet');
  await dialog.getByRole('button', { name: 'Quitter le groupe de suivi' }).click();
  await expect(page).toHaveURL(/\/carnets$/);
  await page.goto(carnet.path);
  await expect(page.getByText(/n’existe pas, ou vous n’y avez pas accès/).first()).toBeVisible();
});

test('a member asks to lead the follow-up and takes the request back', async ({ page, product }) => {
  await signIn(page, product, 'claire.dumont@example.org');
  await page.goto((await carnetOf(product, '93-0001')).path);
  const team = page.getByRole('region', { name: 'Groupe de suivi' });
  const dialog = page.getByRole('dialog');
  await team.getByRole('button', { name: 'Demander à être référent' }).click();
  await dialog.getByLabel('Dispositif').selectOption({ index: 1 });
  await dialog.getByLabel('Motif').fill('L’emploi est maintenant la priorité');
  await reviewPage(page, 'carnet-ask-referent');
  await dialog.getByRole('button', { name: 'Envoyer la demande' }).click();
  await expect(page.getByText('Votre demande est envoyée')).toBeVisible();
  await team.getByRole('button', { name: 'Demander à être référent' }).click();
  await expect(dialog).toContainText('La demande attend sa réponse');
  await dialog.getByRole('button', { name: 'Retirer ma demande' }).click();
  await expect(page.getByText('Votre demande est retirée.')).toBeVisible();
});
