/** `engine migrate` and `engine seed`. */
import { applySeeds } from '../migrate/apply-seeds.ts';
import { migrate } from '../migrate/migrate.ts';
import type { Command } from './command.ts';

export const migrateCommand: Command = async ({ projectDir, databaseUrl, print }) => {
  const { applied } = await migrate({ projectDir, databaseUrl, onFile: print });
  print(applied.length === 0 ? 'nothing to apply' : `${applied.length} migrations applied`);
  return 0;
};

export const seedCommand: Command = async ({ projectDir, databaseUrl, print }) => {
  const files = await applySeeds({ projectDir, databaseUrl, onFile: print });
  print(`${files.length} seeds applied`);
  return 0;
};
