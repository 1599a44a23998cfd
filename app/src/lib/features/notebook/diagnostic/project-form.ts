/** A professional project as the fields of a form, and back. Wages are cents in the database, euros on screen. */
import { employmentContract, workingTime, type EmploymentContract, type WorkingTime } from '@carnet/domain';
import type { ProfessionalProjectFragment } from '#lib/graphql/generated/documents.ts';

export interface ProjectFields extends Record<string, string> {
  /** Code of the ROME title that `occupation` names; empty while the project is in construction. */
  rome: string;
  occupation: string;
  radius: string;
  wage: string;
  workingTime: string;
  contract: string;
  comment: string;
}

/** « 12,5 ». */
export function inEuros(cents: number): string {
  return (cents / 100).toLocaleString('fr-FR', { maximumFractionDigits: 2 });
}

export function projectFields(project: ProfessionalProjectFragment | undefined): ProjectFields {
  return {
    rome: project?.rome_title ?? '',
    occupation: project?.title?.label ?? '',
    radius: project?.mobility_radius_km?.toString() ?? '',
    wage: project?.hourly_wage_cents ? inEuros(project.hourly_wage_cents) : '',
    workingTime: project?.working_time ?? '',
    contract: project?.employment_contract ?? '',
    comment: project?.comment ?? '',
  };
}

export function checkProject(fields: ProjectFields): { field: string; message: string }[] {
  const errors = [];
  if (fields.occupation.trim() !== '' && fields.rome === '') {
    errors.push({
      field: 'projet-metier',
      message: 'Choisissez un métier dans la liste, ou laissez vide pour un projet en construction.',
    });
  }
  const radius = Number(fields.radius);
  if (fields.radius.trim() !== '' && (!Number.isInteger(radius) || radius < 0 || radius > 500)) {
    errors.push({ field: 'projet-rayon', message: 'La distance est un nombre de kilomètres, de 0 à 500.' });
  }
  const cents = centsOf(fields.wage);
  if (cents !== null && !(cents >= 1 && cents <= 100_000)) {
    errors.push({ field: 'projet-salaire', message: 'Le salaire horaire est un montant en euros, par exemple 12,50.' });
  }
  return errors;
}

export interface ProjectWrite {
  readonly rome_title: string | null;
  readonly mobility_radius_km: number | null;
  readonly hourly_wage_cents: number | null;
  readonly working_time: WorkingTime | null;
  readonly employment_contract: EmploymentContract | null;
  readonly comment: string | null;
}

export function projectWrite(fields: ProjectFields): ProjectWrite {
  return {
    rome_title: fields.rome || null,
    mobility_radius_km: fields.radius.trim() === '' ? null : Number(fields.radius),
    hourly_wage_cents: centsOf(fields.wage),
    working_time: workingTime.has(fields.workingTime) ? fields.workingTime : null,
    employment_contract: employmentContract.has(fields.contract) ? fields.contract : null,
    comment: fields.comment.trim() || null,
  };
}

/** Null when nothing is typed, NaN when it is not an amount. */
function centsOf(euros: string): number | null {
  return euros.trim() === '' ? null : Math.round(Number(euros.replace(',', '.')) * 100);
}
