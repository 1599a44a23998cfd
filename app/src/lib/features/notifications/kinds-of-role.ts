/** The kinds of notifications that a role may receive: no choice is offered that would change nothing. */
import { notificationKind, type NotificationKind, type Role } from '@carnet/domain';

const ofPerson = [
  'orientation_decided',
  'follow_up_ended',
  'action_changed',
  'comment_added',
  'appointment',
  'contract',
  'archive_notice',
];
const ofHead = ['orientation_decided', 'referent_request'];
const ofManager = [
  'reorientation_asked',
  'reorientation_reminder',
  'reorientation_decided',
  'referent_request',
  'follow_up_ended',
  'action_changed',
  'comment_added',
  'appointment',
];
const ofProfessional = [
  'referent_assigned',
  'reorientation_decided',
  'referent_request',
  'follow_up_ended',
  'member_joined',
  'member_left',
  'action_changed',
  'comment_added',
  'appointment',
  'contract',
  'archive_notice',
];

const kinds: Readonly<Partial<Record<Role, readonly string[]>>> = {
  beneficiary: ofPerson,
  structure_admin: ofHead,
  orientation_manager: ofManager,
  professional: ofProfessional,
};

/** In the order of the closed list; all of them for the other roles. */
export function kindsOf(role: Role): readonly NotificationKind[] {
  const own = kinds[role];
  return notificationKind.codes.filter((kind) => own === undefined || own.includes(kind));
}
