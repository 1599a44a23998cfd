/** A carnet under way: oriented to the CCAS by Giulia, led by Pierre unless told. */
import { expect } from 'vitest';
import { actorsOf } from './actors.ts';
import { callAct } from './call-act.ts';
import type { TestServer } from './start-test-server.ts';

/** Gives the orientation's id, once all letters have left and the mail server has forgotten them. */
export async function orient(
  carnet: TestServer,
  input: Readonly<Record<string, unknown>> = {},
  referent: string | null = carnet.ids.pierre,
): Promise<string> {
  const { ids } = carnet;
  const answer = await callAct(carnet, actorsOf(ids).giulia, 'decide_orientation', {
    notebook_id: ids.sophieNotebook,
    program_id: ids.social,
    structure_id: ids.ccas,
    referent_id: referent,
    ...input,
  });
  expect(answer.status).toBe(200);
  await carnet.settled();
  carnet.mail.mails.length = 0;
  return String(answer.body.orientation_id);
}

/** Who has been told what, and of which event, the latest last. */
export function toldOf(carnet: TestServer, kind: string): Promise<Record<string, unknown>[]> {
  return carnet.rows(
    `select a.firstname as who, n.payload, e.type as event from notification n join account a on a.id = n.account_id
     left join event e on e.id = n.event_id where n.kind = $1 order by n.created_at, a.firstname`,
    [kind],
  );
}
