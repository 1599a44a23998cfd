/** An appointment as the fields of a form, and back. */
import { appointmentMode, appointmentStatus, type AppointmentMode, type AppointmentStatus } from '@carnet/domain';
import { civilOf, clockOf, shortDateTime } from '#lib/french/dates.ts';
import type { AppointmentLineFragment } from '#lib/graphql/generated/documents.ts';

/** The choice of somebody who has no account. */
export const elsewhere = 'autre';

export interface AppointmentFields extends Record<string, string> {
  date: string;
  time: string;
  duration: string;
  mode: string;
  place: string;
  subject: string;
  withId: string;
  withName: string;
  status: string;
}

export function appointmentFields(
  appointment: AppointmentLineFragment | undefined,
  accountId: string,
): AppointmentFields {
  return {
    date: appointment ? civilOf(appointment.starts_at) : '',
    time: appointment ? clockOf(appointment.starts_at) : '',
    duration: String(appointment?.duration_minutes ?? 60),
    mode: appointment?.mode ?? 'on_site',
    place: appointment?.place ?? '',
    subject: appointment?.subject ?? '',
    withId: appointment ? (appointment.account?.id ?? elsewhere) : accountId,
    withName: appointment?.with_name ?? '',
    status: appointment?.status ?? 'pending',
  };
}

/** What is to be corrected, in the order of the form. */
export function checkAppointment(fields: AppointmentFields): { field: string; message: string }[] {
  const duration = Number(fields.duration);
  const errors = [];
  if (!/^\d{4}-\d\d-\d\d$/.test(fields.date))
    errors.push({ field: 'rdv-date', message: 'Indiquez la date du rendez-vous.' });
  if (!/^\d\d:\d\d$/.test(fields.time)) {
    errors.push({ field: 'rdv-heure', message: 'Indiquez l’heure du rendez-vous, par exemple 09:30.' });
  }
  if (!Number.isInteger(duration) || duration < 5 || duration > 1440) {
    errors.push({ field: 'rdv-duree', message: 'La durée est un nombre de minutes, de 5 à 1 440.' });
  }
  if (fields.withId === elsewhere && fields.withName.trim() === '') {
    errors.push({ field: 'rdv-avec-nom', message: 'Indiquez avec qui est le rendez-vous.' });
  }
  return errors;
}

/** What is written, for fields that have been checked. */
export function appointmentWrite(
  fields: AppointmentFields,
  startsAt: string,
): {
  starts_at: string;
  duration_minutes: number;
  mode: AppointmentMode;
  place: string | null;
  subject: string | null;
  with_name: string | null;
  status: AppointmentStatus;
} {
  return {
    starts_at: startsAt,
    duration_minutes: Number(fields.duration),
    mode: appointmentMode.has(fields.mode) ? fields.mode : 'on_site',
    place: fields.place.trim() || null,
    subject: fields.subject.trim() || null,
    with_name: fields.withId === elsewhere ? fields.withName.trim() : null,
    status: appointmentStatus.has(fields.status) ? fields.status : 'pending',
  };
}

/** Both versions, field by field, in words. */
export function compareAppointments(
  mine: AppointmentFields,
  saved: AppointmentLineFragment,
): { label: string; mine: string; theirs: string }[] {
  const theirs = appointmentFields(saved, '');
  const day = ({ date, time }: AppointmentFields): string => [date, time].filter(Boolean).join(' ');
  return [
    {
      label: 'Date et heure',
      mine: day(mine) === day(theirs) ? shortDateTime(saved.starts_at) : day(mine),
      theirs: shortDateTime(saved.starts_at),
    },
    { label: 'Durée', mine: `${mine.duration} min`, theirs: `${theirs.duration} min` },
    { label: 'Comment', mine: nameOf(appointmentMode, mine.mode), theirs: nameOf(appointmentMode, theirs.mode) },
    { label: 'Lieu', mine: mine.place, theirs: theirs.place },
    { label: 'Objet', mine: mine.subject, theirs: theirs.subject },
    { label: 'Statut', mine: nameOf(appointmentStatus, mine.status), theirs: nameOf(appointmentStatus, theirs.status) },
  ];
}

function nameOf(
  list: { has(value: unknown): boolean; readonly labels: Readonly<Record<string, string>> },
  code: string,
): string {
  return list.has(code) ? (list.labels[code] ?? '') : '';
}
