import { query } from '../../setup/database.ts';
import { reviewPage } from '../../setup/review-page.ts';
import { signIn } from '../../setup/sign-in.ts';
import { expect, test } from '../../setup/test.ts';

const pierre = 'pierre.chevalier@example.org';

test('the bell counts what is unread, live; reading takes it down', async ({ page, product }) => {
  await query(
    product,
    `update notification set read_at = now() where read_at is null and account_id = (select id from account where email = $1)`,
    [pierre],
  );
  await signIn(page, product, pierre);
  const bell = page.getByRole('link', { name: /^Notifications/ });
  await expect(bell).toHaveAccessibleName('Notifications');
  await query(
    product,
    `insert into notification (territory_id, account_id, kind, notebook_id, payload)
      select m.territory_id, m.account_id, 'reorientation_decided', m.notebook_id,
        '{"what":"reorientation_kept","person":"Sophie T.","detail":"Encore trop tôt"}'
      from notebook_member m join account a on a.id = m.account_id
      where a.email = $1 and m.ended_at is null order by m.joined_at limit 1`,
    [pierre],
  );
  await expect(bell).toHaveAccessibleName(/1.non lue/);
  await bell.click();
  await expect(page.getByText('Encore trop tôt').first()).toBeVisible();
  await reviewPage(page, 'notifications');
  await page.getByRole('button', { name: 'Tout marquer comme lu' }).click();
  await expect(page.getByText('Tout est lu.')).toBeVisible();
  await expect(bell).toHaveAccessibleName('Notifications');
});

test('what leaves by e-mail is chosen kind by kind, and kept', async ({ page, product }) => {
  await signIn(page, product, pierre);
  await page.goto('/mon-compte');
  const choice = page.getByLabel('Quelqu’un rejoint un groupe de suivi');
  await choice.selectOption({ label: 'Jamais par courriel' });
  await expect(page.getByText('Préférence enregistrée.')).toBeVisible();
  await page.reload();
  await expect(choice.locator('option:checked')).toHaveText('Jamais par courriel');
  await reviewPage(page, 'account-notifications');
});
