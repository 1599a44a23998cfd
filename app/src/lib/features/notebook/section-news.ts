/** Which section of the page an event belongs to. */
import type { EventType } from '@carnet/domain';

const sections: Readonly<Partial<Record<EventType, string>>> = {
  focus_opened: 'plan',
  focus_closed: 'plan',
  goal_added: 'plan',
  goal_changed: 'plan',
  action_added: 'plan',
  action_changed: 'plan',
  comment_added: 'plan',
  diagnostic_answered: 'diagnostic',
  work_profile_changed: 'diagnostic',
  project_added: 'diagnostic',
  project_changed: 'diagnostic',
  appointment_added: 'rendez-vous',
  appointment_changed: 'rendez-vous',
  contract_prepared: 'contrat',
  contract_changed: 'contrat',
  contract_signature: 'contrat',
  note_added: 'notes',
  member_joined: 'equipe',
  member_left: 'equipe',
  referent_assigned: 'equipe',
  orientation_decided: 'orientation',
  orientation_ended: 'orientation',
};

/** The anchor of the section; the history, that tells every event, when it has none of its own. */
export function sectionOf(type: string): string {
  return (sections as Readonly<Record<string, string | undefined>>)[type] ?? 'historique';
}
