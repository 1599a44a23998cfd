import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { actorsOf } from '../../tests/actors.ts';
import { callAct } from '../../tests/call-act.ts';
import { runTask } from '../../tests/run-task.ts';
import { startTestServer, type TestServer } from '../../tests/start-test-server.ts';
import { keepRetentionTask } from './keep-retention.ts';

const day = 24;
const year = 365 * day;
let carnet: TestServer;
beforeEach(async () => {
  carnet = await startTestServer();
});
afterEach(() => carnet.stop());

const night = (): Promise<void> => runTask(carnet, keepRetentionTask);
const orient = () =>
  callAct(carnet, actorsOf(carnet.ids).giulia, 'decide_orientation', {
    notebook_id: carnet.ids.sophieNotebook,
    program_id: carnet.ids.employment,
    structure_id: carnet.ids.ccas,
    referent_id: carnet.ids.pierre,
  });
const stateOf = async (id: string) =>
  (
    await carnet.rows(
      `select archive_notice_at is not null as noticed, archived_at is not null as archived, archived_reason from notebook where id = $1`,
      [id],
    )
  )[0];
const noticesTo = (address: string) =>
  carnet.mail.mails.filter(({ to, parsed }) => to.includes(address) && parsed.subject?.includes('archivé'));

describe('over four years without contact, a carnet', () => {
  test('is announced to its referent, archived thirty days later, erased after two years, and counted', async () => {
    const { ids } = carnet;
    await orient();
    await carnet.rows(
      `insert into import_batch (id, territory_id, kind, file_name, file_hash, created_by)
       values (gen_random_uuid(), $1, 'people', 'people.csv', repeat('a', 64), $2)`,
      [ids.seineSaintDenis, ids.giulia],
    );
    await carnet.rows(
      `insert into import_line (batch_id, territory_id, number, read_values, verdict, written_table, written_id)
       select id, territory_id, 1, '{"nom": "Tifour"}', 'create', 'beneficiary', $1 from import_batch`,
      [ids.sophie],
    );
    await night();
    expect(await stateOf(ids.sophieNotebook)).toEqual({ noticed: false, archived: false, archived_reason: null });

    carnet.clock.advance({ hours: 2 * year - 29 * day });
    await night();
    await night();
    expect(await stateOf(ids.sophieNotebook)).toEqual({ noticed: true, archived: false, archived_reason: null });
    await carnet.settled();
    const [letter, ...more] = noticesTo('pierre.chevalier@example.org');
    expect(more).toEqual([]);
    expect(letter?.parsed.subject).toBe('Un carnet va être archivé');
    expect(letter?.parsed.text).not.toMatch(/Sophie|Tifour/);
    expect(await carnet.rows(`select account_id, notebook_id from notification where kind = 'archive_notice'`)).toEqual(
      [{ account_id: ids.pierre, notebook_id: ids.sophieNotebook }],
    );

    carnet.clock.advance({ hours: 31 * day });
    await night();
    expect(await stateOf(ids.sophieNotebook)).toEqual({
      noticed: true,
      archived: true,
      archived_reason: 'no_contact',
    });
    expect(await carnet.rows(`select end_reason from orientation`)).toEqual([{ end_reason: 'no_contact' }]);
    expect(await carnet.rows(`select account_id from notebook_member where ended_at is null`)).toEqual([]);
    expect(
      await carnet.rows(
        `select type from event where notebook_id = $1 and type in ('archive_notice', 'notebook_archived') order by occurred_at`,
        [ids.sophieNotebook],
      ),
    ).toEqual([{ type: 'archive_notice' }, { type: 'notebook_archived' }]);

    carnet.clock.advance({ hours: 2 * year - 2 * day });
    await night();
    expect(await stateOf(ids.sophieNotebook)).toMatchObject({ archived: true });

    carnet.clock.advance({ hours: 4 * day });
    await night();
    await night();
    expect(await carnet.rows('select from beneficiary')).toEqual([]);
    for (const table of ['notebook', 'orientation', 'notebook_member', 'event', 'notification'])
      expect(await carnet.rows(`select from ${table}`)).toEqual([]);
    expect(await carnet.rows('select read_values from import_line')).toEqual([{ read_values: {} }]);
    expect(await carnet.rows(`select from account where email = 'sophie.tifour@example.org'`)).toEqual([]);
    expect(await carnet.rows(`select from account where email = 'pierre.chevalier@example.org'`)).toHaveLength(1);
    const month = `${carnet.clock.now().toISOString().slice(0, 7)}-01`;
    expect(
      await carnet.rows(
        `select territory_id, month::text, pathway, end_reason, people from erasure_count order by pathway nulls last, territory_id = $1 desc`,
        [ids.seineSaintDenis],
      ),
    ).toEqual([
      { territory_id: ids.seineSaintDenis, month, pathway: 'professional', end_reason: 'no_contact', people: 1 },
      { territory_id: ids.seineSaintDenis, month, pathway: null, end_reason: null, people: 1 },
      { territory_id: ids.drome, month, pathway: null, end_reason: null, people: 1 },
    ]);
  });

  test('whose last contact is told later is no longer announced, and a kept appointment is a contact', async () => {
    const { ids } = carnet;
    carnet.clock.advance({ hours: 2 * year - 29 * day });
    await night();
    expect(await stateOf(ids.sophieNotebook)).toMatchObject({ noticed: true });
    const now = carnet.clock.now();
    await carnet.rows('update notebook set last_contact_on = $2 where id = $1', [ids.sophieNotebook, now]);
    await carnet.rows(
      `insert into appointment (territory_id, notebook_id, starts_at, status) values ($1, $2, $3, 'seen')`,
      [ids.seineSaintDenis, ids.ahmedNotebook, now],
    );
    carnet.clock.advance({ hours: 40 * day });
    await night();
    expect(await stateOf(ids.sophieNotebook)).toEqual({ noticed: false, archived: false, archived_reason: null });
    expect(await stateOf(ids.ahmedNotebook)).toEqual({ noticed: false, archived: false, archived_reason: null });
    expect(await stateOf(ids.jeanneNotebook)).toMatchObject({ archived: true });
  });
});

test('a referent of several silent carnets gets one letter', async () => {
  const { ids } = carnet;
  await orient();
  await callAct(carnet, actorsOf(ids).giulia, 'decide_orientation', {
    notebook_id: ids.ahmedNotebook,
    program_id: ids.employment,
    structure_id: ids.ccas,
    referent_id: ids.pierre,
  });
  carnet.clock.advance({ hours: 2 * year });
  await night();
  await carnet.settled();
  expect(noticesTo('pierre.chevalier@example.org').map(({ parsed }) => parsed.subject)).toEqual([
    '2 carnets vont être archivés',
  ]);
});

test('two nights at once archive and count each carnet once', async () => {
  await orient();
  carnet.clock.advance({ hours: 2 * year });
  await night();
  carnet.clock.advance({ hours: 30 * day });
  await Promise.all([night(), night()]);
  expect(await carnet.rows(`select from event where type = 'notebook_archived'`)).toHaveLength(3);
  carnet.clock.advance({ hours: 2 * year + day });
  await Promise.all([night(), night()]);
  expect(await carnet.rows('select sum(people)::int as people from erasure_count')).toEqual([{ people: 3 }]);
});

describe('the words of a search', () => {
  const search = async (words: string): Promise<void> => {
    const { paul, mission, seineSaintDenis } = carnet.ids;
    await carnet.rows(
      `insert into access_log (territory_id, account_id, role, structure_id, kind, reason, occurred_at)
       values ($1, $2, 'professional', $3, 'searched', $4, $5)`,
      [seineSaintDenis, paul, mission, words, carnet.clock.now()],
    );
  };
  const remembered = async () =>
    (await carnet.rows(`select reason from access_log where kind = 'searched' order by occurred_at, reason`)).map(
      ({ reason }) => reason,
    );

  test('are forgotten after six months, the search itself is not', async () => {
    await search('tifour');
    carnet.clock.advance({ hours: 170 * day });
    await search('belaid');
    await night();
    expect(await remembered()).toEqual(['tifour', 'belaid']);
    carnet.clock.advance({ hours: 20 * day });
    await night();
    expect(await remembered()).toEqual([null, 'belaid']);
  });

  test('go with the person whom they find, however they were typed, and leave those of others', async () => {
    await carnet.rows('update notebook set archived_at = $1 where id = $2', [
      carnet.clock.now(),
      carnet.ids.sophieNotebook,
    ]);
    carnet.clock.advance({ hours: 2 * year + day });
    await carnet.rows('update notebook set last_contact_on = $1', [carnet.clock.now()]);
    for (const words of ['Tifour', 'tifuor', 'sophie', 'tif soph', 'bélaïd']) await search(words);
    await night();
    expect(await carnet.rows('select from beneficiary')).toHaveLength(2);
    expect((await remembered()).filter((words) => words !== null)).toEqual(['bélaïd']);
  });
});
