import { redirect } from '@sveltejs/kit';
import { routes } from '#lib/routes.ts';
import { session } from '#lib/session/session.ts';
import type { LayoutLoadEvent } from './$types';

/** Nobody signed in: to sign-in, and back here afterwards. Children wait for this before they read anything. */
export async function load({ url }: LayoutLoadEvent) {
  await session.ready();
  if (!session.current) redirect(307, routes.signIn(url.pathname + url.search));
  return { grantId: session.current.grant.id, role: session.current.grant.role };
}
