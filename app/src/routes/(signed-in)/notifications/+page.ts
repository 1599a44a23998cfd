import { notificationsVariables } from '#lib/features/notifications/notifications-place.ts';
import { readPage } from '#lib/page-number.ts';
import { NotificationsDocument } from '#lib/graphql/generated/documents.ts';
import { prefetch } from '#lib/graphql/prefetch.ts';
import { isNotified } from '#lib/session/access.ts';
import { error } from '@sveltejs/kit';
import type { PageLoadEvent } from './$types';

export async function load({ parent, url }: PageLoadEvent) {
  const { role } = await parent();
  if (!isNotified(role)) error(404, 'Page introuvable');
  await prefetch(NotificationsDocument, notificationsVariables(readPage(url)));
  return { role };
}
