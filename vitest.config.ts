/** Unit and integration tests: one project per package, one throw-away PostgreSQL for the run. */
import { defineConfig } from 'vitest/config';

const nodePackages = [
  'domain',
  'postgres',
  'testkit',
  'engine',
  'actions-server',
  'hasura',
  'server',
  'tools',
  'bench',
];

export default defineConfig({
  test: {
    maxWorkers: 2,
    globalSetup: ['testkit/src/vitest-postgres.ts'],
    projects: [
      ...nodePackages.map((name) => ({
        test: {
          name,
          root: name,
          environment: 'node' as const,
          include: ['**/*.test.ts'],
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      })),
      'app',
    ],
  },
});
