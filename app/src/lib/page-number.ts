/** The number of a page of a list, in its address. */

/** From 1; what is not understood is the first. */
export function readPage(url: Pick<URL, 'search'>): number {
  const page = Number(new URLSearchParams(url.search).get('page'));
  return Number.isInteger(page) && page > 1 ? page : 1;
}
