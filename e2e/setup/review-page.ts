/** What is looked at on every page: accessibility and appearance, in both themes. */
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';

const screenshots = fileURLToPath(new URL('../screenshots', import.meta.url));
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails on any accessibility fault and on a page wider than its window; keeps a picture of each theme under `name`. */
export async function reviewPage(page: Page, name: string): Promise<void> {
  await picturePage(page, name, async (theme) => {
    const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze();
    const faults = violations.map(({ id, help, nodes }) => ({
      id,
      help,
      where: nodes.map((node) => node.target.join(' ')),
    }));
    expect(faults, `${name}, ${theme}`).toEqual([]);
  });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow, `${name} is wider than its window`).toBeLessThanOrEqual(0);
}

/** Only the pictures, for a page with a frame that lets no script in, the accessibility checker's neither. */
export async function picturePage(
  page: Page,
  name: string,
  inEachTheme: (theme: string) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  // What the mouse happens to rest on would be judged and pictured in its hovered state.
  await page.mouse.move(0, 0);
  // What lies under a head that stays in view would be judged as too small a target.
  await page.evaluate(() => {
    scrollTo(0, 0);
  });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const file = `${screenshots}/${test.info().project.name}/${name}-${colorScheme}.png`;
    await page.screenshot({ path: file, fullPage: true });
    await inEachTheme(colorScheme);
  }
}
