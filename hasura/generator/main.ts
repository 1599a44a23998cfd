/** `pnpm data:generate --carnets N [--seed WORD]`: fills the database at DATABASE_URL with fictitious carnets. */
import { parseArgs } from 'node:util';
import pg from 'pg';
import { generateCarnets } from './generate-carnets.ts';

const { values } = parseArgs({
  options: { carnets: { type: 'string' }, seed: { type: 'string', default: 'carnet' } },
});
const carnets = Number(values.carnets);
const url = process.env['DATABASE_URL'];
if (!Number.isInteger(carnets) || carnets < 1 || carnets > 5_000_000 || !url) {
  console.error('Usage: DATABASE_URL=postgres://… pnpm data:generate --carnets N [--seed WORD], N from 1 to 5000000.');
  process.exit(1);
}
const client = new pg.Client({ connectionString: url });
await client.connect();
try {
  const start = performance.now();
  const written = await generateCarnets(client, {
    carnets,
    seed: values.seed,
    onTerritory: (done, of) => console.log(`territory ${done} of ${of}, ${seconds(start)} s`),
  });
  console.table(written);
  console.log(`${carnets} carnets in ${seconds(start)} s`);
} finally {
  await client.end();
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}
