/** The public search of services near a person, for what the diagnostic found: Dora, which reads data·inclusion. */
const search = 'https://dora.inclusion.beta.gouv.fr/recherche';

/**
 * `topic` is a thématique of data·inclusion (« mobilite--preparer-un-permis »); the commune narrows the search when its
 * INSEE code is known. Nothing else about the person leaves the carnet.
 */
export function serviceSearch(topic: string, commune: { readonly code: string; readonly name: string } | null): string {
  const parameters = new URLSearchParams({ cats: topic.split('--')[0] ?? topic, subs: topic });
  if (commune) {
    parameters.set('city', commune.code);
    parameters.set('cl', commune.name);
  }
  return `${search}?${parameters.toString()}`;
}
