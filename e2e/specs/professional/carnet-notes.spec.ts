import { carnetOf } from '../../setup/carnets.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

test('a professional writes notes, says who may read each, and is asked before losing a change', async ({
  page,
  product,
}) => {
  const sophie = await carnetOf(product, '93-0001');
  await signIn(page, product, 'pierre.chevalier@example.org');
  await page.goto(sophie.path);
  const notes = page.getByRole('region', { name: 'Notes' });
  const dialog = page.getByRole('dialog');
  for (const [text, reader] of [
    ['Prévoir un relais pendant mes congés', 'Groupe de suivi seulement'],
    ['Merci pour le dossier, il est complet', 'Groupe de suivi et la personne'],
  ] as const) {
    await notes.getByRole('button', { name: 'Écrire une note' }).click();
    await dialog.getByLabel('Note', { exact: true }).fill(text);
    await dialog.getByLabel(reader).check();
    await dialog.getByRole('button', { name: 'Enregistrer' }).click();
    await expect(notes.getByRole('listitem').filter({ hasText: text })).toContainText(reader);
  }
  await reviewPage(page, 'carnet-notes');
  const line = notes.getByRole('listitem').filter({ hasText: 'Merci pour le dossier' });
  await line.getByRole('button', { name: /^Modifier la note/ }).click();
  await dialog.getByLabel('Note', { exact: true }).fill('Merci pour le dossier, envoyé ce jour');
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('Ce que vous avez écrit n’est pas enregistré.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Continuer la saisie' }).click();
  await dialog.getByRole('button', { name: 'Enregistrer' }).click();
  await expect(notes.getByText('Merci pour le dossier, envoyé ce jour')).toBeVisible();
});
