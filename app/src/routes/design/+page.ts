import { dev } from '$app/env';
import { error } from '@sveltejs/kit';

/** The living page of the design system, in development only: a build leaves it out. */
export async function load() {
  const gallery = dev ? await import('#lib/features/design/Gallery.svelte') : error(404, 'Page introuvable');
  return { Gallery: gallery.default };
}
