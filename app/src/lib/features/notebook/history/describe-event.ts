/** A line of the history in French. Its payload was written with the names of its day, so that the line reads alone. */
import {
  actionStatus,
  appointmentStatus,
  contractState,
  eventType,
  goalStatus,
  orientationEndReason,
  pathway,
  type ClosedList,
} from '@carnet/domain';
import { shortDate, shortDateTime } from '#lib/french/dates.ts';

export interface EventWords {
  readonly title: string;
  /** What changed, or the motive; may be empty. */
  readonly details: readonly string[];
}

type Payload = Readonly<Record<string, unknown>>;

/** `themeLabels` names the themes by code; an unknown type or payload still gives the type's label. */
export function describeEvent(
  event: { readonly type: string; readonly payload: unknown },
  themeLabels: ReadonlyMap<string, string>,
): EventWords {
  const payload = asRecord(event.payload);
  const theme = (code: string | undefined): string => (code && themeLabels.get(code)) ?? code ?? '';
  switch (event.type) {
    case 'notebook_opened':
      return words('Carnet ouvert');
    case 'orientation_decided':
      return words(
        `Orientation vers ${text(payload, 'structure') ?? 'une structure'}`,
        joined(label(pathway, payload, 'pathway'), text(payload, 'program')),
        prefixed('Référent : ', text(payload, 'referent')),
        prefixed('Motif : ', text(payload, 'motive')),
        prefixed('À réexaminer le ', date(payload, 'review_due_on')),
      );
    case 'orientation_ended':
      return words(
        `Fin de l’orientation vers ${text(payload, 'structure') ?? 'une structure'}`,
        prefixed('Raison : ', label(orientationEndReason, payload, 'end_reason')),
        prefixed('Référent jusque-là : ', text(payload, 'referent')),
      );
    case 'referent_assigned':
      return words(
        `${text(payload, 'referent') ?? 'Un professionnel'} devient référent`,
        text(payload, 'structure'),
        prefixed('À la place de ', text(payload, 'former_referent')),
      );
    case 'member_joined':
      return words(
        `${text(payload, 'member') ?? 'Un professionnel'} rejoint le groupe de suivi`,
        text(payload, 'structure'),
        prefixed('Motif : ', text(payload, 'reason')),
      );
    case 'member_left':
      return words(
        `${text(payload, 'member') ?? 'Un professionnel'} quitte le groupe de suivi`,
        text(payload, 'structure'),
      );
    case 'focus_opened':
      return words(`Axe de travail ouvert : ${theme(text(payload, 'theme'))}`);
    case 'focus_closed': {
      const reopened = asRecord(payload['to'])['closed_at'] === null;
      return words(`Axe de travail ${reopened ? 'rouvert' : 'clos'} : ${theme(text(payload, 'label'))}`);
    }
    case 'goal_added':
      return words(
        `Objectif ajouté : « ${text(payload, 'label') ?? ''} »`,
        prefixed('Échéance : ', date(payload, 'due_on')),
      );
    case 'goal_changed':
      return words(`Objectif « ${text(payload, 'label') ?? ''} »`, ...changes(payload, goalStatus));
    case 'action_added':
      return words(
        `Action ajoutée : « ${text(payload, 'label') ?? ''} »`,
        prefixed('Échéance : ', date(payload, 'due_on')),
      );
    case 'action_changed':
      return words(`Action « ${text(payload, 'label') ?? ''} »`, ...changes(payload, actionStatus));
    case 'appointment_added':
      return words(appointment('Rendez-vous ajouté', payload), text(payload, 'subject'));
    case 'appointment_changed': {
      const [from, to] = [asRecord(payload['from']), asRecord(payload['to'])];
      return words(
        appointment('Rendez-vous modifié', { ...payload, ...from }),
        prefixed('Déplacé au ', moment(to, 'starts_at')),
        prefixed('Statut : ', label(appointmentStatus, to, 'status')?.toLocaleLowerCase('fr')),
        prefixed('Objet : ', text(to, 'subject')),
      );
    }
    case 'work_profile_changed':
      return words('Situation professionnelle mise à jour');
    case 'diagnostic_answered':
      return words(
        payload['viewpoint'] === 'person'
          ? 'La personne donne son point de vue dans le diagnostic'
          : 'Diagnostic mis à jour',
      );
    case 'note_added':
      return words('Note ajoutée, que la personne peut lire');
    case 'contract_prepared':
    case 'contract_changed': {
      const to = { ...payload, ...asRecord(payload['to']) };
      return words(
        event.type === 'contract_prepared' ? 'Contrat préparé' : 'Contrat modifié',
        prefixed('État : ', label(contractState, to, 'state')?.toLocaleLowerCase('fr')),
        prefixed('Fin prévue : ', date(to, 'ends_on')),
      );
    }
    case 'contract_signature':
      return words(
        payload['by_beneficiary'] === true ? 'Contrat signé par la personne' : 'Contrat signé par la structure',
      );
    default:
      return words(eventType.has(event.type) ? eventType.labels[event.type] : 'Carnet modifié');
  }
}

function changes(payload: Payload, statuses: ClosedList<string>): readonly (string | undefined)[] {
  const from = asRecord(payload['from']);
  const to = asRecord(payload['to']);
  return Object.keys(to).map((column) => {
    switch (column) {
      case 'status':
        return `Statut : ${label(statuses, from, column) ?? '?'} → ${label(statuses, to, column) ?? '?'}`;
      case 'due_on':
        return `Échéance : ${date(from, column) ?? 'aucune'} → ${date(to, column) ?? 'aucune'}`;
      case 'label':
        return prefixed('Auparavant : ', text(from, column) && `« ${text(from, column) ?? ''} »`);
      case 'weekly_hours':
        return `Heures par semaine : ${number(from, column)} → ${number(to, column)}`;
      case 'owner_id':
        return 'Une autre personne s’en charge';
      default:
        return undefined;
    }
  });
}

function words(title: string, ...details: readonly (string | undefined)[]): EventWords {
  return { title, details: details.filter((detail) => detail !== undefined && detail !== '') as string[] };
}

function asRecord(value: unknown): Payload {
  return typeof value === 'object' && value !== null ? (value as Payload) : {};
}

function text(payload: Payload, key: string): string | undefined {
  const value = payload[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function date(payload: Payload, key: string): string | undefined {
  const value = text(payload, key);
  return value && /^\d{4}-\d\d-\d\d/.test(value) ? shortDate(value) : undefined;
}

function moment(payload: Payload, key: string): string | undefined {
  const value = text(payload, key);
  return value && !Number.isNaN(Date.parse(value)) ? shortDateTime(value) : undefined;
}

function appointment(title: string, payload: Payload): string {
  const when = moment(payload, 'starts_at');
  return when ? `${title} : ${when}` : title;
}

function number(payload: Payload, key: string): string {
  const value = payload[key];
  return typeof value === 'number' ? value.toLocaleString('fr-FR') : 'aucune';
}

function label(list: ClosedList<string>, payload: Payload, key: string): string | undefined {
  const code = payload[key];
  return list.has(code) ? list.labels[code] : undefined;
}

function prefixed(prefix: string, value: string | undefined): string | undefined {
  return value === undefined ? undefined : prefix + value;
}

function joined(...values: readonly (string | undefined)[]): string | undefined {
  return values.filter(Boolean).join(' · ') || undefined;
}
