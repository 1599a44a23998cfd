/** A person's identity as the fields of a form, and back. */
import { contactChannel, formatPhone, parseEmail, parsePhone, type ContactChannel } from '@carnet/domain';
import { mediumDate, today } from '#lib/french/dates.ts';
import type { ContactFragment, TerritoryIdentityFragment } from '#lib/graphql/generated/documents.ts';

export type KnownIdentity = TerritoryIdentityFragment & ContactFragment;

export interface IdentityFields extends Record<string, string> {
  firstname: string;
  lastname: string;
  birthName: string;
  dateOfBirth: string;
  placeOfBirth: string;
  email: string;
  phone: string;
  channel: string;
  address: string;
  postalCode: string;
  city: string;
  inseeCode: string;
  externalId: string;
  cafNumber: string;
  franceTravailId: string;
}

/** Labels in the order of the form. */
export const identityLabels = {
  lastname: 'Nom',
  firstname: 'Prénom',
  birthName: 'Nom de naissance',
  dateOfBirth: 'Date de naissance',
  placeOfBirth: 'Lieu de naissance',
  email: 'Adresse électronique',
  phone: 'Téléphone',
  channel: 'Préfère être joint·e par',
  address: 'Adresse',
  postalCode: 'Code postal',
  city: 'Commune',
  externalId: 'Numéro du département',
  cafNumber: 'Numéro CAF ou MSA',
  franceTravailId: 'Identifiant France Travail',
} as const;

export function identityFields(known: KnownIdentity): IdentityFields {
  return {
    firstname: known.firstname,
    lastname: known.lastname,
    birthName: known.birth_name ?? '',
    dateOfBirth: known.date_of_birth,
    placeOfBirth: known.place_of_birth ?? '',
    email: known.email ?? '',
    phone: known.phone ? formatPhone(known.phone) : '',
    channel: known.preferred_channel ?? '',
    address: known.address ?? '',
    postalCode: known.postal_code ?? '',
    city: known.city ?? '',
    inseeCode: known.insee_code ?? '',
    externalId: known.external_id ?? '',
    cafNumber: known.caf_number ?? '',
    franceTravailId: known.france_travail_id ?? '',
  };
}

export function checkIdentity(fields: IdentityFields): { field: string; message: string }[] {
  const errors: { field: string; message: string }[] = [];
  const wrong = (field: keyof typeof identityLabels, message: string): void => {
    errors.push({ field: `identite-${field}`, message });
  };
  if (fields.lastname.trim() === '') wrong('lastname', 'Indiquez le nom.');
  if (fields.firstname.trim() === '') wrong('firstname', 'Indiquez le prénom.');
  if (!/^\d{4}-\d\d-\d\d$/.test(fields.dateOfBirth) || fields.dateOfBirth > today()) {
    wrong('dateOfBirth', 'Indiquez une date de naissance passée.');
  }
  if (fields.email.trim() !== '' && parseEmail(fields.email) === null) {
    wrong('email', 'Cette adresse n’est pas complète, par exemple « prenom.nom@exemple.fr ».');
  }
  if (fields.phone.trim() !== '' && parsePhone(fields.phone) === null) {
    wrong('phone', 'Ce numéro n’est pas complet. Un numéro a dix chiffres, par exemple 06 39 98 12 34.');
  }
  if (fields.postalCode.trim() !== '' && !/^\d{5}$/.test(fields.postalCode.trim())) {
    wrong('postalCode', 'Le code postal a cinq chiffres.');
  }
  return errors;
}

export interface IdentityWrite {
  readonly firstname: string;
  readonly lastname: string;
  readonly birth_name: string | null;
  readonly date_of_birth: string;
  readonly place_of_birth: string | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly preferred_channel: ContactChannel | null;
  readonly address: string | null;
  readonly postal_code: string | null;
  readonly city: string | null;
  readonly insee_code: string | null;
  readonly external_id: string | null;
  readonly caf_number: string | null;
  readonly france_travail_id: string | null;
}

/** For fields that have been checked. */
export function identityWrite(fields: IdentityFields): IdentityWrite {
  const text = (value: string): string | null => value.trim() || null;
  return {
    firstname: fields.firstname.trim(),
    lastname: fields.lastname.trim(),
    birth_name: text(fields.birthName),
    date_of_birth: fields.dateOfBirth,
    place_of_birth: text(fields.placeOfBirth),
    email: parseEmail(fields.email),
    phone: parsePhone(fields.phone),
    preferred_channel: contactChannel.has(fields.channel) ? fields.channel : null,
    address: text(fields.address),
    postal_code: text(fields.postalCode),
    city: text(fields.city),
    insee_code: text(fields.inseeCode),
    external_id: text(fields.externalId),
    caf_number: text(fields.cafNumber),
    france_travail_id: text(fields.franceTravailId),
  };
}

/** Both versions, field by field, in words. */
export function compareIdentities(
  mine: IdentityFields,
  saved: KnownIdentity,
): { label: string; mine: string; theirs: string }[] {
  const theirs = identityFields(saved);
  return Object.entries(identityLabels).map(([key, label]) => ({
    label,
    mine: tell(key, mine[key] ?? ''),
    theirs: tell(key, theirs[key] ?? ''),
  }));
}

function tell(key: string, value: string): string {
  if (key === 'dateOfBirth') return /^\d{4}-\d\d-\d\d$/.test(value) ? mediumDate(value) : value;
  if (key === 'channel') return contactChannel.has(value) ? contactChannel.labels[value] : '';
  return value;
}
