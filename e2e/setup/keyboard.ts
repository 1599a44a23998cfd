/** Going about a page with the keyboard alone. */
import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab until `target` has focus; fails when a whole page of stops does not lead there. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  for (let stop = 0; stop < 120; stop++) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches ${String(target)}.`);
}
