/** `pnpm bench:pages`: what the main pages weigh at a first visit, against their budgets, in a real browser. */
import { appendFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium, type BrowserContext } from '@playwright/test';
import { findBrowser } from '../../../e2e/setup/find-browser.ts';
import { startProduct } from '../../../e2e/setup/start-product.ts';
import { runNode } from '../data/run-node.ts';
import { pages, type MeasuredPage } from './pages.ts';
import { signIn } from './sign-in.ts';
import { weighPage, type Weight } from './weigh-page.ts';

const { values: given } = parseArgs({ options: { out: { type: 'string' } } });

await runNode('tools/up.ts', ['build']);
const product = await startProduct();
const { executablePath, env } = await findBrowser();
const browser = await chromium.launch({ executablePath, env, args: ['--no-sandbox', '--disable-gpu'] });
try {
  const heads = ['page', 'JS kB', 'budget', 'CSS kB', 'budget', 'fonts kB', 'data kB', 'requests', 'GraphQL'];
  console.log(`| ${[...heads, 'heading ms', 'slow phone ms', 'layout shift'].join(' | ')} |`);
  console.log(`| --- |${' ---: |'.repeat(11)}`);
  const contexts = new Map<string, BrowserContext>();
  for (const page of pages) {
    const who = page.email ?? '';
    const context = contexts.get(who) ?? (await signIn(browser, product.url, page.email));
    contexts.set(who, context);
    const weight = await weighPage(context, `${product.url}${await addressOf(context, page)}`);
    if (given.out !== undefined) appendFileSync(given.out, `${JSON.stringify({ page: page.name, ...weight })}\n`);
    console.log(row(page, weight));
    if (weight.script > page.budget.script || weight.style > page.budget.style || weight.layoutShift > 0.01) {
      console.error(`${page.name} is over its budget.`);
      process.exitCode = 1;
    }
  }
} finally {
  await browser.close();
  await product.stop();
}

async function addressOf(context: BrowserContext, { path }: MeasuredPage): Promise<string> {
  if (!path.includes(':carnet')) return path;
  const page = await context.newPage();
  await page.goto('/carnets');
  const carnets = page.locator('main a[href^="/carnets/"]');
  await carnets.first().waitFor();
  await page.waitForLoadState('networkidle');
  const links = await carnets.all();
  const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
  await page.close();
  const address = addresses.find((each) => /^\/carnets\/[0-9a-f-]{36}/.test(each ?? ''));
  if (!address) throw new Error('The list of carnets links to none.');
  return address;
}

function row({ name, budget }: MeasuredPage, weight: Weight): string {
  const cells = [
    name,
    weight.script.toFixed(1),
    String(budget.script),
    weight.style.toFixed(1),
    String(budget.style),
    weight.font.toFixed(1),
    weight.data.toFixed(1),
    String(weight.requests),
    String(weight.graphqlRequests),
    weight.heading.toFixed(0),
    weight.headingSlow.toFixed(0),
    weight.layoutShift.toFixed(3),
  ];
  return `| ${cells.join(' | ')} |`;
}
