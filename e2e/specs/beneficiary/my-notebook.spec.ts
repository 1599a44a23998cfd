import { carnetOf } from '../../setup/carnets.ts';
import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

const sophie = 'sophie.tifour@example.org';

test('the person reads her appointments, her contract and the notes shared with her, not those of the team', async ({
  page,
  product,
}) => {
  const carnet = await carnetOf(product, '93-0001');
  await query(
    product,
    `insert into note (territory_id, notebook_id, body, visibility)
      select territory_id, id, 'Merci pour le dossier, il est complet', 'team_and_beneficiary' from notebook where id = $1
      union all select territory_id, id, 'Prévoir un relais', 'team' from notebook where id = $1`,
    [carnet.id],
  );
  await signIn(page, product, sophie);
  await expect(page.getByRole('heading', { name: 'Quand ai-je rendez-vous ?' })).toBeVisible();
  await expect(page.getByText('Merci pour le dossier, il est complet')).toBeVisible();
  await expect(page.getByText('Prévoir un relais')).toHaveCount(0);
  await expect(page.getByRole('region', { name: 'Mon contrat' }).getByText('Signé', { exact: true })).toBeVisible();
  await reviewPage(page, 'my-notebook');
});

test('the person says what she thinks of a situation, and her team reads it beside its own answer', async ({
  page,
  product,
}) => {
  await signIn(page, product, sophie);
  const situation = page.getByRole('listitem').filter({ hasText: 'N’a pas le permis' });
  await situation.getByRole('button', { name: /mon avis/ }).click();
  const dialog = page.getByRole('dialog', { name: 'N’a pas le permis' });
  await dialog.getByLabel('J’ai besoin d’aide').check();
  await dialog.getByLabel(/^Avec vos mots/).fill('Je voudrais repasser le code');
  await reviewPage(page, 'my-view-dialog');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(situation).toContainText('J’ai besoin d’aide');
  await expect(situation).toContainText('Je voudrais repasser le code');
});

test('the person asks for a correction and finds her request again', async ({ page, product }) => {
  await signIn(page, product, sophie);
  const requests = page.getByRole('region', { name: 'Mes demandes' });
  await requests.getByRole('button', { name: 'Faire une demande' }).click();
  await requests.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await expect(requests.getByLabel('Votre demande')).toBeFocused();
  await requests.getByLabel('Votre demande').fill('Ma commune de naissance est Bobigny');
  await requests.getByRole('button', { name: 'Envoyer ma demande' }).click();
  await expect(requests.getByRole('listitem').filter({ hasText: 'Bobigny' })).toContainText('pas encore de réponse');
});
