import { carnetOf } from '../../setup/carnets.ts';
import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

const pierre = 'pierre.chevalier@example.org';
const action = 'S’inscrire au code de la route';

test('a professional gives an action its date and its person, comments it, and rewords a goal', async ({
  page,
  product,
}) => {
  await signIn(page, product, pierre);
  await page.goto((await carnetOf(product, '93-0001')).path);
  await page.getByRole('button', { name: `Modifier l’action ${action}` }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Qui s’en charge').selectOption('Pierre Chevalier');
  await dialog.getByLabel(/^Début/).fill('2030-01-10');
  await dialog.getByLabel(/^Échéance/).fill('2030-01-02');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('alert')).toContainText('ne peut pas précéder le début');
  await dialog.getByLabel(/^Échéance/).fill('2030-02-02');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
  const line = page.getByRole('listitem').filter({ has: page.getByLabel(`Statut de l’action ${action}`) });
  await expect(line).toContainText('2 févr. 2030');

  await line.getByRole('button', { name: /^(Commenter|\d+\scommentaires?) :/ }).click();
  await line.getByLabel('Ajouter un commentaire').fill('Le livret est commandé');
  await line.getByRole('button', { name: /^Publier le commentaire/ }).click();
  await expect(line.getByText('Le livret est commandé')).toBeVisible();
  await reviewPage(page, 'carnet-plan');

  await page.getByRole('button', { name: 'Modifier l’objectif Se déplacer sans dépendre de ses proches' }).click();
  await dialog.getByLabel('Objectif', { exact: true }).fill('Se déplacer seule');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(page.getByRole('heading', { name: 'Se déplacer seule' })).toBeVisible();
});

test('the plan can be narrowed to a theme', async ({ page, product }) => {
  await signIn(page, product, pierre);
  await page.goto((await carnetOf(product, '93-0001')).path);
  const plan = page.getByRole('region', { name: 'Plan d’action' });
  await plan.getByLabel('Thème').selectOption('Santé');
  await expect(plan.getByRole('heading', { level: 3 })).toHaveText(['Santé']);
});

test('what a colleague changes appears without reloading, with her name beside the section', async ({
  page,
  product,
}) => {
  const sophie = await carnetOf(product, '93-0001');
  await signIn(page, product, pierre);
  await page.goto(sophie.path);
  await expect(page.getByRole('heading', { name: 'Plan d’action' })).toBeVisible();
  await expect(async () => {
    // Until the live answers have begun, a change is not news.
    await query(
      product,
      `with acting as materialized (
         select set_config('hasura.user', jsonb_build_object('x-hasura-user-id', a.id)::text, true)
         from account a where a.email = 'claire.dumont@example.org')
       update goal set label = 'Reprendre un suivi de santé ' || to_char(clock_timestamp(), 'SS.US')
       from acting where notebook_id = $1 and label like 'Reprendre un suivi de santé%'`,
      [sophie.id],
    );
    await expect(page.getByText('Modifié à l’instant par Claire Dumont').first()).toBeVisible({ timeout: 2000 });
  }).toPass();
});

test('the sheet that is printed holds the plan, not the notes, the diagnostic or the history', async ({
  page,
  product,
}) => {
  await signIn(page, product, pierre);
  await page.goto((await carnetOf(product, '93-0001')).path);
  await expect(page.getByRole('heading', { name: 'Plan d’action' })).toBeVisible();
  await page.getByRole('button', { name: 'Plan d’action', exact: true }).click();
  await page.emulateMedia({ media: 'print' });
  // Even folded on screen.
  await expect(page.getByText('Prendre rendez-vous chez le dentiste').first()).toBeVisible();
  for (const hidden of ['Notes', 'Diagnostic', 'Historique', 'Identité et droits']) {
    await expect(page.getByRole('heading', { name: hidden, exact: true })).toHaveCount(0);
  }
});
