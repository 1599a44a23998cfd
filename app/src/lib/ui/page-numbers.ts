/** Which page numbers to show: the first, the last and those around the current one; `null` stands for a gap. */
export function pageNumbers(page: number, pages: number): readonly (number | null)[] {
  const shown = [1, page - 1, page, page + 1, pages].filter(
    (n, index, all) => n >= 1 && n <= pages && all.indexOf(n) === index,
  );
  shown.sort((a, b) => a - b);
  return shown.flatMap((n, index) => {
    const before = shown[index - 1];
    if (before === undefined || n === before + 1) return [n];
    return n === before + 2 ? [n - 1, n] : [null, n];
  });
}
