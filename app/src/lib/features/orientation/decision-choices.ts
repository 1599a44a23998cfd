/** What the decision offers, each choice with what helps to choose it: places for a structure, load for a referent. */
import { pathway, structureKind, type Pathway } from '@carnet/domain';
import { count } from '#lib/french/count.ts';
import { fullName } from '#lib/french/names.ts';
import type {
  OrientationFileQuery,
  OrientationReferentsQuery,
  OrientationStructuresQuery,
} from '#lib/graphql/generated/documents.ts';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly detail: string;
  readonly aside: string;
  /** The aside speaks against this choice. */
  readonly warn: boolean;
}

/** By pathway, in the order of the law. */
export function programOptions(programs: OrientationFileQuery['program']): {
  readonly value: string;
  readonly label: string;
  readonly group: string;
}[] {
  const rank = (way: Pathway): number => pathway.codes.indexOf(way);
  return [...programs]
    .sort((a, b) => rank(a.pathway) - rank(b.pathway))
    .map(({ id, name, pathway: way }) => ({ value: id, label: name, group: pathway.labels[way] }));
}

export function structureChoices(offers: OrientationStructuresQuery['structure_program']): Choice[] {
  return offers.map(({ structure, places, current_orientations_aggregate }) => {
    const oriented = current_orientations_aggregate.aggregate?.count ?? 0;
    const left = places === null ? undefined : places - oriented;
    return {
      value: structure.id,
      label: structure.name,
      detail: [structureKind.labels[structure.kind], structure.city].filter(Boolean).join(' · '),
      aside: tellPlaces(left, oriented),
      warn: left !== undefined && left <= 0,
    };
  });
}

function tellPlaces(left: number | undefined, oriented: number): string {
  if (left === undefined) return count(oriented, 'personne orientée', 'personnes orientées');
  return left > 0 ? count(left, 'place libre', 'places libres') : 'complet';
}

/** The professionals of the structure and, unless one must be named, the structure's own choice (the empty value). */
export function referentChoices(
  grants: OrientationReferentsQuery['role_grant'],
  options: { readonly mustName: boolean },
): Choice[] {
  const named = grants.map(({ account }) => ({
    value: account.id,
    label: fullName(account),
    detail: account.position ?? '',
    aside: count(account.memberships_aggregate.aggregate?.count ?? 0, 'personne suivie', 'personnes suivies'),
    warn: false,
  }));
  if (options.mustName) return named;
  const byStructure = {
    value: '',
    label: 'Laisser la structure choisir',
    detail: 'Son responsable désignera le référent',
    aside: '',
    warn: false,
  };
  return [...named, byStructure];
}
