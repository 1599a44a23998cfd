/** Which foldable sections are closed, by their anchor: kept while the tab lives, the same from one carnet to the next. */
import { SvelteSet } from 'svelte/reactivity';

export const foldedSections = new SvelteSet<string>();
