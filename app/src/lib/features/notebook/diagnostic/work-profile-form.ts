/** The work profile as the fields of a form, and back; each save is a new version. */
import {
  educationLevel,
  workSituation,
  type ClosedList,
  type EducationLevel,
  type WorkSituation,
} from '@carnet/domain';
import type { WorkProfileFragment } from '#lib/graphql/generated/documents.ts';
import { mediumDate } from '#lib/french/dates.ts';

export type KnownProfile = WorkProfileFragment & { readonly disabled_worker?: boolean | null };

export interface WorkProfileFields extends Record<string, string> {
  situation: string;
  since: string;
  until: string;
  lastJob: string;
  lastJobEnded: string;
  education: string;
  disabledWorker: string;
  drivingLicence: string;
  vehicle: string;
  available: string;
}

export const yesNoOptions = [
  { value: 'yes', label: 'Oui' },
  { value: 'no', label: 'Non' },
  { value: '', label: 'Non renseigné' },
];

export function workProfileFields(profile: KnownProfile | undefined): WorkProfileFields {
  return {
    situation: profile?.situation ?? '',
    since: profile?.situation_since ?? '',
    until: profile?.situation_until ?? '',
    lastJob: profile?.last_job ?? '',
    lastJobEnded: profile?.last_job_ended_on ?? '',
    education: profile?.education_level ?? '',
    disabledWorker: fromBoolean(profile?.disabled_worker),
    drivingLicence: fromBoolean(profile?.driving_licence),
    vehicle: fromBoolean(profile?.has_vehicle),
    available: profile?.available_on ?? '',
  };
}

export function checkWorkProfile(fields: WorkProfileFields): { field: string; message: string }[] {
  return fields.since && fields.until && fields.until < fields.since
    ? [{ field: 'situation-jusqu-au', message: 'La fin de la situation ne peut pas précéder son début.' }]
    : [];
}

export interface WorkProfileWrite {
  readonly situation: WorkSituation | null;
  readonly situation_since: string | null;
  readonly situation_until: string | null;
  readonly last_job: string | null;
  readonly last_job_ended_on: string | null;
  readonly education_level: EducationLevel | null;
  readonly disabled_worker: boolean | null;
  readonly driving_licence: boolean | null;
  readonly has_vehicle: boolean | null;
  readonly available_on: string | null;
}

export function workProfileWrite(fields: WorkProfileFields): WorkProfileWrite {
  return {
    situation: workSituation.has(fields.situation) ? fields.situation : null,
    situation_since: fields.since || null,
    situation_until: fields.until || null,
    last_job: fields.lastJob.trim() || null,
    last_job_ended_on: fields.lastJobEnded || null,
    education_level: educationLevel.has(fields.education) ? fields.education : null,
    disabled_worker: toBoolean(fields.disabledWorker),
    driving_licence: toBoolean(fields.drivingLicence),
    has_vehicle: toBoolean(fields.vehicle),
    available_on: fields.available || null,
  };
}

/** Both versions, field by field, in words. */
export function compareWorkProfiles(
  mine: WorkProfileFields,
  saved: KnownProfile,
): { label: string; mine: string; theirs: string }[] {
  const theirs = workProfileFields(saved);
  const line = (label: string, tell: (fields: WorkProfileFields) => string) => ({
    label,
    mine: tell(mine),
    theirs: tell(theirs),
  });
  return [
    line('Situation', ({ situation }) => nameOf(workSituation, situation)),
    line('Depuis', ({ since }) => dateOf(since)),
    line('Jusqu’au', ({ until }) => dateOf(until)),
    line('Dernier emploi', ({ lastJob }) => lastJob),
    line('Fin du dernier emploi', ({ lastJobEnded }) => dateOf(lastJobEnded)),
    line('Niveau d’études', ({ education }) => nameOf(educationLevel, education)),
    line('Travailleur handicapé', ({ disabledWorker }) => yesNoOf(disabledWorker)),
    line('Permis B', ({ drivingLicence }) => yesNoOf(drivingLicence)),
    line('Véhicule', ({ vehicle }) => yesNoOf(vehicle)),
    line('Disponible', ({ available }) => dateOf(available)),
  ];
}

function fromBoolean(value: boolean | null | undefined): string {
  return value === true ? 'yes' : value === false ? 'no' : '';
}

function toBoolean(value: string): boolean | null {
  return value === 'yes' ? true : value === 'no' ? false : null;
}

function yesNoOf(value: string): string {
  return yesNoOptions.find((option) => option.value === value)?.label ?? '';
}

function dateOf(date: string): string {
  return date && mediumDate(date);
}

function nameOf<Code extends string>(list: ClosedList<Code>, code: string): string {
  return list.has(code) ? list.labels[code] : '';
}
