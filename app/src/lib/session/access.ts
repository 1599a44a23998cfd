/** Which pages each role has, and the order in which its navigation shows them. What a role may read is decided by the server. */
import type { Role } from '@carnet/domain';
import { error } from '@sveltejs/kit';
import { routes } from '#lib/routes.ts';

interface Page {
  readonly href: string;
  readonly label: string;
  readonly roles: readonly Role[];
}

const pages: readonly Page[] = [
  {
    href: routes.dashboard(),
    label: 'Accueil',
    roles: ['professional', 'structure_admin', 'orientation_manager', 'territory_admin', 'platform_admin'],
  },
  { href: routes.myNotebook(), label: 'Mon carnet', roles: ['beneficiary'] },
  { href: routes.orientation(), label: 'Orientation', roles: ['orientation_manager'] },
  { href: routes.referents(), label: 'Référents', roles: ['structure_admin'] },
  {
    href: routes.notebooks(),
    label: 'Carnets',
    roles: ['professional', 'structure_admin', 'orientation_manager', 'territory_admin'],
  },
  { href: routes.directory(), label: 'Annuaire', roles: ['professional'] },
];

/** The pages open to `role`, for the navigation. */
export function pagesOf(role: Role): readonly { readonly href: string; readonly label: string }[] {
  return pages.filter((page) => page.roles.includes(role));
}

/** The roles whose permissions give them the plan, its counters and the history. */
export function readsPlan(role: Role): boolean {
  return role === 'professional' || role === 'orientation_manager';
}

/** The roles that are told of what happens in carnets. */
export function isNotified(role: Role): boolean {
  return role !== 'platform_admin' && role !== 'partner';
}

/** Where a signed-in person arrives. */
export function homeOf(role: Role): string {
  return role === 'beneficiary' ? routes.myNotebook() : routes.dashboard();
}

/** Throws Kit's « not found » when `role` has no such page. */
export function requirePage(role: Role, href: string): void {
  if (!pagesOf(role).some((page) => page.href === href)) error(404, 'Page introuvable');
}

/** Which entry of the navigation `path` stands under: the longest that it starts with. */
export function entryOf(path: string, entries: readonly { readonly href: string }[]): string | undefined {
  return entries
    .map(({ href }) => href)
    .filter((href) => path === href || path.startsWith(`${href}/`))
    .sort((a, b) => b.length - a.length)[0];
}
