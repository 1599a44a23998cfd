import { carnetOf } from '../../setup/carnets.ts';
import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';
import type { Locator, Page } from '@playwright/test';

const pierre = 'pierre.chevalier@example.org';

function diagnostic(page: Page): Locator {
  return page.getByRole('region', { name: 'Diagnostic', exact: true });
}

/** Opens the guided form at a theme. */
async function openTheme(page: Page, theme: string): Promise<void> {
  await diagnostic(page).getByRole('button', { name: 'Mettre à jour le diagnostic' }).click();
  await diagnostic(page).getByLabel('Aller à un thème').selectOption({ label: theme });
  await expect(diagnostic(page).getByRole('heading', { name: new RegExp(`^${theme} – thème`) })).toBeVisible();
}

test('a professional answers a theme, finds the draft again after a reload, and is led to services', async ({
  page,
  product,
}) => {
  const carnet = await carnetOf(product, '93-0010');
  await signIn(page, product, pierre);
  await page.goto(carnet.path);
  await openTheme(page, 'Mobilité');
  const permit = diagnostic(page).getByRole('group', { name: 'N’a pas le permis' });
  await permit.getByLabel('Contrainte').check();
  await diagnostic(page).getByRole('group', { name: 'Impact sur le parcours' }).getByLabel('Fort').check();
  await diagnostic(page)
    .getByLabel(/^Précision/)
    .fill('Code à passer');
  await reviewPage(page, 'carnet-diagnostic-form');

  await page.reload();
  await openTheme(page, 'Mobilité');
  await expect(permit.getByLabel('Contrainte')).toBeChecked();
  await expect(
    diagnostic(page)
      .getByLabel(/^Précision/)
      .first(),
  ).toHaveValue('Code à passer');
  await diagnostic(page).getByRole('button', { name: 'Sans difficulté pour le reste du thème' }).click();
  await diagnostic(page).getByRole('button', { name: 'Enregistrer et passer au thème suivant' }).click();
  await expect(page.getByText('Thème enregistré : Mobilité')).toBeVisible();
  await diagnostic(page).getByRole('button', { name: 'Fermer' }).click();

  const answer = diagnostic(page).getByRole('listitem').filter({ hasText: 'N’a pas le permis' });
  await expect(answer).toContainText('Contrainte, impact fort');
  await expect(answer).toContainText('Pierre Chevalier');
  const services = answer.getByRole('link', { name: /^Trouver une solution près de chez elle/ });
  await expect(services).toHaveAttribute('href', /recherche\?cats=mobilite&subs=mobilite--/);
});

test('a professional compares the diagnostic at two dates', async ({ page, product }) => {
  const carnet = await carnetOf(product, '93-0011');
  await query(
    product,
    `insert into diagnostic_answer (territory_id, notebook_id, situation, value, impact)
      select n.territory_id, n.id, s.code, 'constraint', 'high' from notebook n, ref_situation s
      where n.id = $1 and s.label = 'N’a pas le permis'`,
    [carnet.id],
  );
  await signIn(page, product, pierre);
  await page.goto(carnet.path);
  await diagnostic(page).getByRole('button', { name: 'Comparer deux dates' }).click();
  const row = diagnostic(page).getByRole('row', { name: /N’a pas le permis/ });
  await expect(row).toContainText('Contrainte, impact fort');
  await reviewPage(page, 'carnet-diagnostic-compared');
});

test('an answer that a colleague gave meanwhile is compared, not overwritten', async ({ page, product }) => {
  const carnet = await carnetOf(product, '93-0011');
  await signIn(page, product, pierre);
  await page.goto(carnet.path);
  await openTheme(page, 'Numérique');
  await diagnostic(page).getByRole('group', { name: 'N’a pas de connexion chez soi' }).getByLabel('Besoin').check();
  await query(
    product,
    `insert into diagnostic_answer (territory_id, notebook_id, situation, value, comment)
      select n.territory_id, n.id, s.code, 'none', 'Box installée' from notebook n, ref_situation s
      where n.id = $1 and s.label = 'N’a pas de connexion chez soi'`,
    [carnet.id],
  );
  await diagnostic(page).getByRole('button', { name: 'Enregistrer et passer au thème suivant' }).click();
  const conflict = diagnostic(page).getByRole('alert');
  await expect(conflict.getByRole('row', { name: /N’a pas de connexion/ })).toContainText('Box installée');
  await conflict.getByRole('button', { name: 'Garder ce qui est enregistré' }).click();
  await expect(conflict).toBeHidden();
  const answers = await query<{ value: string }>(
    product,
    'select value from diagnostic_answer where notebook_id = $1 and ended_at is null',
    [carnet.id],
  );
  expect(answers.map(({ value }) => value)).toContain('none');
});

test('a professional writes the work situation and a project chosen by its occupation', async ({ page, product }) => {
  const carnet = await carnetOf(product, '93-0010');
  await signIn(page, product, pierre);
  await page.goto(carnet.path);
  await diagnostic(page).getByRole('button', { name: 'Modifier la situation professionnelle' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Situation', { exact: true }).selectOption('En recherche d’emploi');
  await dialog.getByRole('group', { name: 'Permis B' }).getByLabel('Oui').check();
  // A colleague saves first: the second compares the two versions.
  await query(
    product,
    `insert into work_profile (territory_id, notebook_id, version, situation)
      select territory_id, id, coalesce((select max(version) from work_profile where notebook_id = $1), 0) + 1, 'training'
      from notebook where id = $1`,
    [carnet.id],
  );
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog.getByRole('row', { name: /^Situation/ })).toContainText('En formation');
  await dialog.getByRole('button', { name: 'Garder ma saisie' }).click();
  await expect(dialog).toBeHidden();
  await expect(diagnostic(page).getByText('En recherche d’emploi')).toBeVisible();

  await diagnostic(page).getByRole('button', { name: 'Ajouter un projet' }).click();
  await dialog.getByLabel(/^Métier/).fill('cuisin');
  await dialog.getByRole('listbox').getByRole('option').first().click();
  const occupation = await dialog.getByLabel(/^Métier/).inputValue();
  await reviewPage(page, 'carnet-project-dialog');
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(dialog).toBeHidden();
  await expect(diagnostic(page).getByText(occupation)).toBeVisible();
});
