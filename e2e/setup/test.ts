/** The `test` of every spec: a fresh product per test process, and no page that complains. */
import { expect, test as base, type Page } from '@playwright/test';
import { startProduct, type Product } from './start-product.ts';

interface WorkerFixtures {
  readonly product: Product;
}

interface TestFixtures {
  /** Complaints that a test brings about on purpose, for instance a refused sign-in. Matched against text and address. */
  readonly expectedComplaints: RegExp[];
  readonly complaints: undefined;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  product: [
    async ({}, use) => {
      const product = await startProduct();
      await use(product);
      await product.stop();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: async ({ product }, use) => {
    await use(product.url);
  },
  expectedComplaints: [[], { option: true }],
  complaints: [
    async ({ context, expectedComplaints }, use) => {
      const complaints: string[] = [];
      context.on('page', (page) => {
        listenTo(page, complaints);
      });
      await use(undefined);
      const expected = [...expectedComplaints, nobodySignedIn];
      expect(complaints.filter((complaint) => !expected.some((pattern) => pattern.test(complaint)))).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** The browser reports each refused request as an error; a visitor without a session is refused once, at arrival. */
const nobodySignedIn = /status of 401 .*\/auth\/refresh/;

function listenTo(page: Page, complaints: string[]): void {
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (error) => {
    complaints.push(error.stack ?? error.message);
  });
}
