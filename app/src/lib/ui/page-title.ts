/** The title of a tab: the page first, for it is what tells tabs apart. */
export function pageTitle(page: string): string {
  return `${page} – Carnet de bord`;
}
