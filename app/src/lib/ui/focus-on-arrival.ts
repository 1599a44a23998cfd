/** Moves focus to a page's heading when one arrives there by a link, so that it is read and the keyboard starts from it. */
let arrivedByLink = false;

/** Called by the root layout once a navigation has taken place. */
export function rememberArrival(byLink: boolean): void {
  arrivedByLink = byLink;
  if (byLink) document.querySelector<HTMLElement>('h1[tabindex="-1"]')?.focus({ preventScroll: true });
}

/** For a heading that appears after the navigation (its data were late): takes focus if nothing else has. */
export function focusOnArrival(heading: HTMLElement): void {
  const nobodyHasFocus = document.activeElement === null || document.activeElement === document.body;
  if (arrivedByLink && nobodyHasFocus) heading.focus({ preventScroll: true });
}
