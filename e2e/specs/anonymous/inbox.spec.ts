import { picturePage, reviewPage } from '../../setup/review-page.ts';
import { expect, test } from '../../setup/test.ts';

// Playwright looks into every frame, and the frame of a mail lets no script in.
test.use({ expectedComplaints: [[/Blocked script execution in '[^']*\/courriels\//], { scope: 'test' }] });

test('the inbox of the demonstration shows a mail as soon as it comes, and opens its link', async ({
  page,
  request,
}) => {
  await page.goto('/courriels?to=nora.lefevre@example.org');
  await expect(page.getByText('Aucun courriel pour l’instant.')).toBeVisible();
  await reviewPage(page, 'inbox-empty');

  const asked = await request.post('/auth/link', { data: { email: 'nora.lefevre@example.org' } });
  expect(asked.status()).toBe(202);
  const mail = page.getByRole('article');
  await expect(mail).toHaveCount(1);
  await expect(mail.getByText('nora.lefevre@example.org')).toBeVisible();
  await picturePage(page, 'inbox');

  await mail.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/connexion\/lien/);
});
