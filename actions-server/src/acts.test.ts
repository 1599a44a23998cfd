/** What the former system let pass through its own endpoints, asked of every act that names a carnet. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { actorsOf } from '../tests/actors.ts';
import { callAct, codeOf, type Actor } from '../tests/call-act.ts';
import { startTestServer, type TestServer } from '../tests/start-test-server.ts';

let carnet: TestServer;
let actors: ReturnType<typeof actorsOf>;
beforeAll(async () => {
  carnet = await startTestServer();
  actors = actorsOf(carnet.ids);
});
afterAll(() => carnet.stop());

/** Each act as its own role would call it, on the carnet of Sophie Tifour. */
const calls = (): Readonly<
  Record<string, { readonly by: Actor; readonly stranger: Actor; readonly input: object }>
> => {
  const { ids } = carnet;
  const notebook_id = ids.sophieNotebook;
  return {
    decide_orientation: {
      by: actors.giulia,
      stranger: actors.hugo,
      input: { notebook_id, program_id: ids.social, structure_id: ids.ccas },
    },
    assign_referent: {
      by: actors.giulia,
      stranger: actors.hugo,
      input: { notebook_id, orientation_id: randomUUID(), referent_id: ids.pierre },
    },
    join_notebook: { by: actors.pierre, stranger: actors.karine, input: { notebook_id, reason: 'Rencontrée' } },
  };
};

const written = () =>
  carnet.rows('select id from orientation union all select id from notebook_member union all select id from event');
const call = (name: string, actor: Actor, input: object, secret?: string) =>
  callAct(carnet, actor, name, { ...input }, secret);

test('hole 13: the other territory attaches nobody to a carnet, and does not learn that it exists', async () => {
  for (const [name, { stranger, input }] of Object.entries(calls())) {
    expect(codeOf(await call(name, stranger, input)), name).toBe('not_found');
    expect(codeOf(await call(name, stranger, { ...input, notebook_id: randomUUID() })), name).toBe('not_found');
  }
  expect(await written()).toEqual([]);
});

test('hole 13: without the secret of the data server, no session variable is believed', async () => {
  for (const [name, { by, input }] of Object.entries(calls()))
    expect((await call(name, by, input, 'another secret of the same kind')).status, name).toBe(403);
  expect(await written()).toEqual([]);
});

test('hole 15: the name of a role opens no act: it takes a live grant of this role and this account', async () => {
  for (const [name, { by, input }] of Object.entries(calls())) {
    const forged: readonly Actor[] = [
      { ...by, account: carnet.ids.nora, grant: carnet.ids.noraGrant },
      { ...by, account: carnet.ids.nora },
      { ...by, grant: randomUUID() },
    ];
    for (const actor of forged) expect(codeOf(await call(name, actor, input)), name).toBe('grant_not_active');
  }
  expect(await written()).toEqual([]);
});
