/** `pnpm bench:start`: how long the product takes to start, and to answer what the screens ask, on the demonstration's data. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { places, startServer } from '@carnet/server';
import { measure, printMeasures } from './measure.ts';
import { carnetPage, notebookList } from './queries.ts';
import { signIn, type Caller } from './sign-in.ts';

const dataDir = mkdtempSync(path.join(tmpdir(), 'carnet-bench-'));
const start = performance.now();
const server = await startServer({
  ...places,
  dataDir,
  port: 0,
  host: '127.0.0.1',
  mailFrom: 'Carnet de bord <ne-pas-repondre@example.org>',
  actionsSettings: {},
  demoData: true,
  throwAway: true,
  onFailure: console.error,
});
console.log(`First start, database made and filled: ${((performance.now() - start) / 1000).toFixed(2)} s\n`);
try {
  const manager = await signIn(server.url, 'giulia.diaby@example.org');
  const professional = await signIn(server.url, 'pierre.chevalier@example.org');
  const [first] = await idsOf(professional);
  printMeasures([
    await measure('home page', async () => {
      const response = await fetch(server.url);
      if (!response.ok) throw new Error(`The home page answered ${response.status}.`);
      await response.arrayBuffer();
    }),
    await measure('50 carnets of the territory', () => ask(manager, notebookList)),
    await measure('carnets of one professional', () => ask(professional, notebookList)),
    await measure('one carnet, whole', () => ask(professional, carnetPage, { id: first })),
  ]);
} finally {
  await server.close();
  rmSync(dataDir, { recursive: true, force: true });
}

async function ask(caller: Caller, query: string, variables: Record<string, unknown> = {}): Promise<void> {
  await caller(query, variables);
}

async function idsOf(caller: Caller): Promise<readonly string[]> {
  const { notebook } = (await caller('{ notebook { id } }', {})) as { notebook: { id: string }[] };
  return notebook.map(({ id }) => id);
}
