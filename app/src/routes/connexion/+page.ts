import { redirect } from '@sveltejs/kit';
import { homeOf } from '#lib/session/access.ts';
import { returnPath } from '#lib/session/return-path.ts';
import { session } from '#lib/session/session.ts';
import type { PageLoadEvent } from './$types';

/** Whoever is signed in already goes where she was going. */
export async function load({ url }: PageLoadEvent): Promise<void> {
  await session.ready();
  if (session.current) redirect(307, returnPath(url.searchParams.get('retour')) ?? homeOf(session.current.grant.role));
}
