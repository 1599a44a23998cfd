/** The page of notifications, as its query asks for it. */
import type { NotificationsQueryVariables } from '#lib/graphql/generated/documents.ts';

export const pageSize = 30;

/** From 1. */
export function notificationsVariables(page: number): NotificationsQueryVariables {
  return { limit: pageSize, offset: (page - 1) * pageSize };
}
