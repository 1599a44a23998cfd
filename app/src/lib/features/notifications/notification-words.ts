/** What a notification says on the screen. */
import { notificationKind, wordsOf, type NotificationKind, type NoticeWords } from '@carnet/domain';

/** The label of its kind for a payload that this version does not know. */
export function tellNotification(kind: NotificationKind, payload: unknown): NoticeWords {
  return wordsOf(payload) ?? { title: notificationKind.labels[kind], sentences: [], detail: null };
}
