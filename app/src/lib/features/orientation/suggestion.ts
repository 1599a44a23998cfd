/** The pathway that a person's file suggests, in words; see `suggestPathway` for the rule. */
import { pathway, suggestPathway, type PathwaySuggestion } from '@carnet/domain';
import type { OrientationFileQuery } from '#lib/graphql/generated/documents.ts';

type Notebook = NonNullable<OrientationFileQuery['notebook_by_pk']>;

export function suggestionOf(notebook: Notebook): PathwaySuggestion | null {
  return suggestPathway({
    answers: notebook.diagnostic_answers.map(({ value, impact, ref_situation }) => ({
      theme: ref_situation.theme,
      label: ref_situation.label,
      value,
      impact,
    })),
    workSituation: notebook.work_profiles[0]?.situation ?? null,
    projects: notebook.professional_projects.length,
  });
}

/** One sentence: the pathway, and the reasons for it. */
export function tellSuggestion({ pathway: way, reasons }: PathwaySuggestion): string {
  const name = pathway.labels[way];
  return `Le diagnostic oriente vers le ${name.charAt(0).toLocaleLowerCase('fr')}${name.slice(1)} : ${reasons.join(' ; ')}.`;
}
