/** Tells accounts of an event: a row each, shown live in the product, and a letter when and if each one wants it; once per event and account. */
import type { Notice, NotificationKind } from '@carnet/domain';
import { sql } from 'kysely';
import type { ActContext } from './act.ts';

/** The job that sends the letters of notifications: its payload is a list of ids, all of one account. */
export const emailNotificationsTask = 'email_notifications';

export interface Telling {
  readonly kind: NotificationKind;
  readonly notebook: { readonly id: string; readonly territory_id: string };
  readonly event_id: string;
  readonly notice: Notice;
  /** Accounts; whoever acts is not told, nor who has no live grant in the territory. */
  readonly to: readonly string[];
}

export async function tell(context: ActContext, { kind, notebook, event_id, notice, to }: Telling): Promise<void> {
  const { db, acting, batch } = context;
  if (to.length === 0) return;
  const { rows } = await sql<{ id: string; account_id: string }>`
    insert into notification (territory_id, account_id, kind, notebook_id, event_id, payload)
    select ${notebook.territory_id}, a.id, ${kind}, ${notebook.id}, ${event_id}, ${JSON.stringify(notice)}::jsonb
    from account a
    where a.id = any(${[...to]}::uuid[]) and a.id <> ${acting.account_id} and a.disabled_at is null
      and exists (
        select from role_grant g
        where g.account_id = a.id and g.territory_id = ${notebook.territory_id} and g.revoked_at is null)
    on conflict (account_id, event_id) do nothing
    returning id, account_id`.execute(db);
  for (const { id, account_id } of rows) {
    const gather = batch === null ? {} : { gather: `${account_id}:${batch}` };
    context.enqueue({ task: emailNotificationsTask, payload: [id], ...gather });
  }
}
