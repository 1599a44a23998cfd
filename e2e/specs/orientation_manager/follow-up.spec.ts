import { carnetLedBy } from '../../setup/carnets.ts';
import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

const giulia = 'giulia.diaby@example.org';

test.use({ expectedComplaints: [/ERR_INTERNET_DISCONNECTED|WebSocket/] });

test('a manager ends a follow-up with its assessment, and takes it up again', async ({ page, product }) => {
  const person = await carnetLedBy(product, 'sarah.bennani@example.org');
  await signIn(page, product, giulia);
  await page.goto(`/orientation?carnet=${person.id}`);
  await page.getByRole('button', { name: /Terminer l’accompagnement/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Terminer l’accompagnement' }).click();
  await expect(dialog.getByRole('link', { name: 'Écrivez le bilan, même bref.' })).toBeVisible();
  await reviewPage(page, 'orientation-end');
  await dialog.getByLabel('Motif de fin').selectOption({ label: 'Objectifs atteints' });
  await dialog.getByLabel('Bilan').fill('Logement trouvé, formation commencée.');
  await dialog.getByRole('button', { name: 'Terminer l’accompagnement' }).click();
  await expect(page.getByText(/est terminé\. L’équipe garde accès/)).toBeVisible();

  await page.goto(`/orientation?carnet=${person.id}`);
  await expect(page.getByText(/Logement trouvé, formation commencée/)).toBeVisible();
  await page.getByLabel('Pourquoi reprendre').fill('La formation s’est interrompue.');
  await page.getByRole('button', { name: 'Reprendre l’accompagnement' }).click();
  await expect(page.getByText(/L’accompagnement de .* reprend avec/)).toBeVisible();
});

test('a manager decides for several people that she chose, and reads what became of each', async ({
  page,
  product,
}) => {
  await signIn(page, product, giulia);
  await page.goto('/orientation');
  await page.getByRole('button', { name: 'Choisir plusieurs personnes' }).click();
  await page.getByRole('button', { name: 'Décider', exact: true }).click();
  await expect(page.getByText('Cochez au moins une personne dans la liste.')).toBeVisible();
  const boxes = page.getByRole('checkbox', { name: /^Choisir / });
  const last = await boxes.count();
  await boxes.nth(last - 1).check();
  await boxes.nth(last - 2).check();
  await page.getByLabel('Dispositif').selectOption({ index: 1 });
  await page.getByRole('group', { name: 'Structure' }).getByRole('radio').first().check();
  await reviewPage(page, 'orientation-batch');
  await page.getByRole('button', { name: /Décider pour 2.personnes/ }).click();
  await expect(page.getByText(/^C’est fait pour 2.personnes/)).toBeFocused();
  await expect(page.getByRole('list', { name: 'Résultat par personne' }).getByRole('listitem')).toHaveCount(2);
});

test('a decision taken without a network leaves by itself when it is back, once', async ({
  page,
  product,
  context,
}) => {
  const person = await carnetLedBy(product, 'pierre.chevalier@example.org');
  await signIn(page, product, giulia);
  await page.goto(`/orientation?carnet=${person.id}`);
  await page.getByRole('radio', { name: /Nadia Belkacem/ }).check();
  await context.setOffline(true);
  await page.getByRole('button', { name: 'Désigner le référent' }).click();
  await expect(page.getByText('En attente du réseau')).toBeVisible();
  await page.getByRole('button', { name: 'Désigner le référent' }).click({ force: true });
  await context.setOffline(false);
  await expect(page.getByText(/^Référent désigné pour/)).toBeVisible();
  const led = await query(
    product,
    `select from notebook_member m join account a on a.id = m.account_id
      where m.notebook_id = $1 and m.role = 'referent' and m.ended_at is null and a.email = 'nadia.belkacem@example.org'`,
    [person.id],
  );
  expect(led).toHaveLength(1);
});
