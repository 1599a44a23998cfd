/** What the history is filtered by, as a condition on events. */
import type { EventType } from '@carnet/domain';
import { dayIn, instantOf } from '#lib/french/dates.ts';
import type { Event_Bool_Exp } from '#lib/graphql/generated/documents.ts';

export interface HistoryFilter {
  readonly subject: string;
  readonly authorId: string;
  readonly period: string;
}

/** Events by what they are about, as people look for them. */
const subjects: Readonly<Record<string, readonly EventType[]>> = {
  plan: [
    'focus_opened',
    'focus_closed',
    'goal_added',
    'goal_changed',
    'action_added',
    'action_changed',
    'comment_added',
  ],
  diagnostic: ['diagnostic_answered', 'work_profile_changed', 'project_added', 'project_changed'],
  appointments: ['appointment_added', 'appointment_changed'],
  contract: ['contract_prepared', 'contract_changed', 'contract_signature'],
  follow_up: [
    'notebook_opened',
    'orientation_decided',
    'orientation_ended',
    'referent_assigned',
    'member_joined',
    'member_left',
    'reorientation_asked',
    'reorientation_kept',
    'reorientation_withdrawn',
  ],
};

export const subjectOptions = [
  { value: 'plan', label: 'Plan d’action' },
  { value: 'diagnostic', label: 'Diagnostic' },
  { value: 'appointments', label: 'Rendez-vous' },
  { value: 'contract', label: 'Contrat' },
  { value: 'follow_up', label: 'Orientation et groupe de suivi' },
];

export const periodOptions = [
  { value: '30', label: '30 derniers jours' },
  { value: '90', label: '3 derniers mois' },
  { value: '365', label: '12 derniers mois' },
];

export function historyWhere(notebookId: string, { subject, authorId, period }: HistoryFilter): Event_Bool_Exp {
  return {
    notebook_id: { _eq: notebookId },
    ...(subjects[subject] ? { type: { _in: [...subjects[subject]] } } : {}),
    ...(authorId ? { author_id: { _eq: authorId } } : {}),
    // Days begin at midnight in France.
    ...(period ? { occurred_at: { _gte: instantOf(dayIn(-Number(period)), '00:00') } } : {}),
  };
}
