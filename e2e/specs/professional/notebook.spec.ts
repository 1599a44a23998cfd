import { carnetOf } from '../../setup/carnets.ts';
import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

const pierre = 'pierre.chevalier@example.org';
const action = 'Appeler la caisse d’allocations familiales';

test('a professional sees what is late and what comes soon as soon as signed in', async ({ page, product }) => {
  await signIn(page, product, pierre);
  await expect(page.getByRole('heading', { name: 'Actions en retard' })).toBeVisible();
  await reviewPage(page, 'professional-home');
  const counter = page.getByRole('link', { name: /carnets? suivis?/ });
  const counted = Number(/\d+/.exec(await counter.innerText())![0]);
  await counter.click();
  await expect(page.getByText(new RegExp(`^${counted}\\scarnets?$`))).toBeVisible();
  await reviewPage(page, 'professional-notebooks');
});

test('a professional finds a carnet by its name, reads it, adds an action and changes its status', async ({
  page,
  product,
}) => {
  await signIn(page, product, pierre);
  await page.goto('/carnets');
  await page.getByLabel('Rechercher un carnet').fill('tifour');
  await expect(page.getByText(/^1\scarnet trouvé$/)).toBeVisible();
  const person = page.getByRole('link', { name: /Sophie Tifour/i });
  await expect(person).toHaveCount(1);
  await person.click();
  await expect(page.getByRole('heading', { level: 1, name: /Sophie Tifour/i })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Plan d’action' })).toBeVisible();
  await expect(page.getByText('Référent : Pierre Chevalier')).toBeVisible();
  await reviewPage(page, 'notebook');

  const line = page.getByLabel(/^Ajouter une action à l’objectif/).first();
  await line.fill(action);
  await line.press('Enter');
  const status = page.getByLabel(`Statut de l’action ${action}`);
  await expect(status).toBeVisible();
  await status.selectOption('En cours');
  await expect(page.getByText(`« ${action} » : en cours`)).toBeVisible();
  await page.getByRole('button', { name: `Réalisée : ${action}` }).click();
  await expect(page.getByText(`« ${action} » : réalisée`)).toBeVisible();

  await page.reload();
  await expect(page.getByRole('button', { name: `Réalisée : ${action}` })).toHaveAttribute('aria-pressed', 'true');
  const events = await query(
    product,
    `select e.type, a.email::text from event e join account a on a.id = e.author_id
      where e.occurred_at > now() - interval '1 minute' and e.type like 'action%' order by e.occurred_at`,
  );
  expect(events.length).toBeGreaterThanOrEqual(3);
  expect(new Set(events.map(({ email }) => email))).toEqual(new Set([pierre]));
});

test('a carnet opened while the search is still waiting stays open', async ({ page, product }) => {
  await signIn(page, product, pierre);
  await page.goto('/carnets');
  const person = page.getByRole('link', { name: /Sophie Tifour/i });
  await expect(person).toBeVisible();
  await page.getByLabel('Rechercher un carnet').pressSequentially('tif');
  await person.click();
  await expect(page.getByRole('heading', { name: 'Plan d’action' })).toBeVisible();
  // Longer than the list waits before it searches.
  const calledBack = page.waitForURL(/\/carnets(#|$)/, { timeout: 1000 }).then(
    () => true,
    () => false,
  );
  expect(await calledBack).toBe(false);
});

test('the search of a professional forgives accents and typing errors', async ({ page, product }) => {
  await signIn(page, product, pierre);
  await page.goto('/carnets');
  for (const typed of ['TIFOUR sophie', 'sophié', 'Tifuor']) {
    await page.getByLabel('Rechercher un carnet').fill(typed);
    await expect(page.getByRole('link', { name: /Sophie Tifour/i }), typed).toBeVisible();
  }
  await page.getByLabel('Rechercher un carnet').fill('personne de ce nom');
  await expect(page.getByRole('heading', { name: 'Aucun carnet ne répond à cette recherche' })).toBeVisible();
  await reviewPage(page, 'notebooks-none-found');
});

for (const [who, email] of [
  ['of the same territory who is not in the care team', 'paul.camara@example.org'],
  ['of the other territory', 'karine.roux@example.org'],
] as const) {
  test(`a professional ${who} cannot open the carnet`, async ({ page, product }) => {
    await signIn(page, product, email);
    const sophie = await carnetOf(product, '93-0001');
    await page.goto(sophie.path);
    await expect(page.getByText(/n’existe pas, ou vous n’y avez pas accès/).first()).toBeVisible();
    await expect(page.getByText(/Tifour/i)).toHaveCount(0);
    await page.goto('/carnets#recherche=tifour');
    await expect(page.getByText(/^\d+\scarnets? trouvés?$/)).toBeVisible();
    await expect(page.locator(`a[href="${sophie.path}"]`)).toHaveCount(0);
  });
}

test('a professional joins the follow-up of a person of the territory, with a reason that the team reads', async ({
  page,
  product,
}) => {
  await signIn(page, product, 'paul.camara@example.org');
  await page.goto('/carnets/annuaire');
  await page.getByRole('searchbox').or(page.getByRole('textbox')).first().fill('tifour');
  await page.keyboard.press('Enter');
  const join = page.getByRole('button', { name: /Rejoindre le suivi de Sophie Tifour/i });
  await expect(join).toBeVisible();
  await reviewPage(page, 'directory');
  await join.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox').fill('Atelier de recherche d’emploi');
  await reviewPage(page, 'join-dialog');
  await dialog.getByRole('button', { name: /Rejoindre/ }).click();
  await expect(page.getByRole('heading', { level: 1, name: /Sophie Tifour/i })).toBeVisible();
  await expect(page.getByText(/atelier de recherche d’emploi/).first()).toBeVisible();
});
