import {
  closedList,
  accessKind,
  actionStatus,
  audience,
  contactChannel,
  eventType,
  goalStatus,
  memberRole,
  messageOf,
  orientationEndReason,
  pathway,
  role,
  rsaState,
  structureKind,
  type ClosedList,
} from '@carnet/domain';
import * as domain from '@carnet/domain';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actorsOf } from '../tests/actors.ts';
import { openBrowser } from '../tests/browser.ts';
import { callAct, codeOf } from '../tests/call-act.ts';
import { startTestServer, type TestServer } from '../tests/start-test-server.ts';

let carnet: TestServer;
beforeAll(async () => {
  carnet = await startTestServer();
});
afterAll(() => carnet.stop());

describe('the public part', () => {
  test('says that it is well when the database answers', async () => {
    const answer = await openBrowser(carnet).request('GET', '/auth/health');
    expect([answer.status, answer.body]).toEqual([200, { status: 'ok' }]);
  });

  test('does not serve the acts', async () => {
    const answer = await openBrowser(carnet).request(
      'POST',
      '/actions/join_notebook',
      {},
      { 'x-carnet-actions-secret': 'x' },
    );
    expect([answer.status, answer.body]).toEqual([404, { code: 'not_found' }]);
  });

  test('refuses a body of more than sixteen kilobytes', async () => {
    const answer = await openBrowser(carnet).request('POST', '/auth/link', { email: 'a'.repeat(17_000) });
    expect([answer.status, answer.body]).toEqual([400, { code: 'invalid_input' }]);
  });
});

describe('the acts', () => {
  test('are refused without the secret shared with Hasura', async () => {
    const { pierre } = actorsOf(carnet.ids);
    for (const secret of ['', 'wrong', 'a-secret-of-the-tests-that-is-long-enougH']) {
      const answer = await callAct(carnet, pierre, 'search_directory', { search: 'tifour' }, secret);
      expect([answer.status, codeOf(answer)]).toEqual([403, 'not_allowed']);
    }
  });

  test('answer a refusal as Hasura wants it: a sentence for the person, a code for the program', async () => {
    const answer = await callAct(carnet, actorsOf(carnet.ids).pierre, 'join_notebook', {
      notebook_id: carnet.ids.sophieNotebook,
      reason: '',
    });
    expect(answer.body).toEqual({ message: messageOf('reason_required'), extensions: { code: 'reason_required' } });
  });

  test('that nobody has written are not found', async () => {
    const answer = await callAct(carnet, actorsOf(carnet.ids).pierre, 'erase_everything', {});
    expect([answer.status, codeOf(answer)]).toEqual([404, 'not_found']);
  });
});

test('a fault of ours is told as unavailable, without any detail', async () => {
  const lost = await startTestServer();
  await lost.rows('alter table auth.session rename to hidden');
  const browser = openBrowser(lost);
  browser.cookie = 'A'.repeat(43);
  const answer = await browser.request('GET', '/auth/sessions');
  expect([answer.status, answer.body]).toEqual([500, { code: 'unavailable' }]);
  await lost.stop();
});

test('a database that is gone is told as unavailable, and the server still closes', async () => {
  const lost = await startTestServer();
  await lost.dropDatabase();
  const answer = await openBrowser(lost).request('GET', '/auth/health');
  expect([answer.status, answer.body]).toEqual([503, { code: 'unavailable' }]);
  const act = await callAct(lost, actorsOf(lost.ids).pierre, 'search_directory', { search: 'tifour' });
  expect([act.status, codeOf(act)]).toEqual([503, 'unavailable']);
  await lost.stop();
});

describe('the vocabulary', () => {
  const lists: Readonly<Record<string, ClosedList<string>>> = {
    role, structure_kind: structureKind, pathway, audience, rsa_state: rsaState, contact_channel: contactChannel,
    member_role: memberRole, orientation_end_reason: orientationEndReason, goal_status: goalStatus, action_status: actionStatus,
    event_type: eventType, access_kind: accessKind,
    diagnostic_value: domain.diagnosticValue,
    impact: domain.impact,
    viewpoint: domain.viewpoint,
    data_source: domain.dataSource,
    work_situation: domain.workSituation,
    education_level: domain.educationLevel,
    working_time: domain.workingTime,
    employment_contract: domain.employmentContract,
    note_visibility: domain.noteVisibility,
    appointment_status: domain.appointmentStatus,
    appointment_mode: domain.appointmentMode,
    contract_kind: domain.contractKind,
    contract_state: domain.contractState,
    hours_mode: domain.hoursMode,
    signature_method: domain.signatureMethod,
    request_state: domain.requestState,
    referent_request_state: domain.referentRequestState,
    notification_kind: domain.notificationKind,
    delivery: domain.delivery,
    import_kind: domain.importKind,
    import_state: domain.importState,
    import_verdict: domain.importVerdict,
    partner_scope: domain.partnerScope,
    rsa_suspension_reason: domain.rsaSuspensionReason,
    rsa_closure_reason: domain.rsaClosureReason,
    person_request_kind: domain.personRequestKind,
  }; // prettier-ignore

  test.for(Object.entries(lists))('of %s is the same in the database and in the domain', async ([table, list]) => {
    const rows = await carnet.rows(`select value, comment from ${table}`);
    const stored = closedList(
      Object.fromEntries(rows.map(({ value, comment }) => [value as string, comment as string])),
    );
    expect(list.labels).toEqual(stored.labels);
  });
});
