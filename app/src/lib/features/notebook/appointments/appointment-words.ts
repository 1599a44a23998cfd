/** How an appointment is told: with whom, where, and what is still to be said of it. */
import { appointmentMode, type AppointmentStatus } from '@carnet/domain';
import { fullName } from '#lib/french/names.ts';
import type { AppointmentLineFragment } from '#lib/graphql/generated/documents.ts';

/** « Pierre Chevalier (CCAS) », « Dr Martin », or nothing. */
export function withWhom(appointment: AppointmentLineFragment): string {
  const { account, structure, with_name } = appointment;
  if (account) return structure ? `${fullName(account)} (${structure.name})` : fullName(account);
  return with_name ?? '';
}

/** « Sur place, 2 rue des Lilas ». */
export function where(appointment: AppointmentLineFragment): string {
  return [appointmentMode.labels[appointment.mode], appointment.place].filter(Boolean).join(', ');
}

/** Over, and nobody has said whether the person came. */
export function awaitsOutcome(appointment: AppointmentLineFragment, now: number = Date.now()): boolean {
  return appointment.status === 'pending' && endOf(appointment) < now;
}

export function isUpcoming(appointment: AppointmentLineFragment, now: number = Date.now()): boolean {
  return endOf(appointment) >= now;
}

/** The next one that stands. */
export function nextAppointment(
  appointments: readonly AppointmentLineFragment[],
  now: number = Date.now(),
): AppointmentLineFragment | undefined {
  return appointments
    .filter((appointment) => appointment.status === 'pending' && isUpcoming(appointment, now))
    .sort((a, b) => Date.parse(a.starts_at) - Date.parse(b.starts_at))[0];
}

function endOf({ starts_at, duration_minutes }: AppointmentLineFragment): number {
  return Date.parse(starts_at) + duration_minutes * 60_000;
}

export const statusTone = {
  pending: 'info',
  seen: 'success',
  excused: 'neutral',
  revoked: 'neutral',
  noshow: 'warning',
} as const satisfies Record<AppointmentStatus, string>;
