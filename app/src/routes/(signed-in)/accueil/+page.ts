import { error, redirect } from '@sveltejs/kit';
import type { Component } from 'svelte';
import { orientationHomeVariables, structureHomeVariables } from '#lib/features/dashboard/home-variables.ts';
import { professionalHomePeriod } from '#lib/features/dashboard/professional-home-period.ts';
import {
  OrientationHomeDocument,
  PlatformHomeDocument,
  ProfessionalHomeDocument,
  StructureHomeDocument,
  TerritoryHomeDocument,
} from '#lib/graphql/generated/documents.ts';
import { prefetch } from '#lib/graphql/prefetch.ts';
import { homeOf } from '#lib/session/access.ts';
import { session } from '#lib/session/session.ts';
import type { PageLoadEvent } from './$types';

/** The home of the session's role, its code fetched for that role only, beside its data. */
export async function load({ parent }: PageLoadEvent) {
  const { role } = await parent();
  if (role === 'beneficiary') redirect(307, homeOf(role));
  switch (role) {
    case 'professional':
      return show(
        import('#lib/features/dashboard/ProfessionalHome.svelte'),
        prefetch(ProfessionalHomeDocument, {
          ...professionalHomePeriod(),
          account_id: session.current?.account.id ?? '',
        }),
      );
    case 'orientation_manager':
      return show(
        import('#lib/features/dashboard/OrientationHome.svelte'),
        prefetch(OrientationHomeDocument, orientationHomeVariables()),
      );
    case 'structure_admin':
      return show(
        import('#lib/features/dashboard/StructureHome.svelte'),
        prefetch(StructureHomeDocument, structureHomeVariables(session.current?.grant.structure?.id ?? '')),
      );
    case 'territory_admin':
      return show(import('#lib/features/dashboard/TerritoryHome.svelte'), prefetch(TerritoryHomeDocument, {}));
    case 'platform_admin':
      return show(import('#lib/features/dashboard/PlatformHome.svelte'), prefetch(PlatformHomeDocument, {}));
    case 'partner':
      // A program, that signs in by its own means and has no screen.
      error(404, 'Page introuvable');
  }

  async function show(code: Promise<{ readonly default: Component }>, answer: Promise<void>) {
    const [{ default: Home }] = await Promise.all([code, answer]);
    return { Home };
  }
}
