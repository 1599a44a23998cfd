/** Moves focus to a page's heading when one arrives there by a link, so that it is read and the keyboard starts from it. */
let arrivedByLink = false;

/** Called by the root layout once a navigation has taken place. Going back, focus returns to the link that had been followed. */
export function rememberArrival(byLink: boolean, cameBackFrom?: URL): void {
  arrivedByLink = byLink;
  if (!byLink) return;
  const heading = document.querySelector<HTMLElement>('h1[tabindex="-1"]');
  const followed = cameBackFrom && linkTo(cameBackFrom.pathname + cameBackFrom.search);
  (followed ?? heading)?.focus({ preventScroll: true });
}

function linkTo(address: string): HTMLElement | undefined {
  return [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')].find(
    (link) => link.getAttribute('href')?.split('#')[0] === address,
  );
}

/** For a heading that appears after the navigation (its data were late): takes focus if nothing else has. */
export function focusOnArrival(heading: HTMLElement): void {
  const nobodyHasFocus = document.activeElement === null || document.activeElement === document.body;
  if (arrivedByLink && nobodyHasFocus) heading.focus({ preventScroll: true });
}
