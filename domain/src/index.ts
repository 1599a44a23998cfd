/** The vocabulary that screens, acts and tests share: codes, labels, names and checks. Pure; imports nothing of ours. */
export { closedList } from './closed-list.ts';
export type { ClosedList, CodeOf } from './closed-list.ts';
export * from './administration-lists.ts';
export * from './diagnostic-lists.ts';
export * from './error-codes.ts';
export * from './follow-up-lists.ts';
export { parseEmail } from './identity/email.ts';
export { parseNir } from './identity/nir.ts';
export { formatPhone, isMobile, parsePhone } from './identity/phone.ts';
export { parseSiret } from './identity/siret.ts';
export * from './notebook-status.ts';
export { wordsOf } from './notice.ts';
export type { Notice, NoticeWords } from './notice.ts';
export * from './plan-status.ts';
export * from './reference-lists.ts';
export * from './roles.ts';
export * from './session-variables.ts';
export { shortName } from './short-name.ts';
