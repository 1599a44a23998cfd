/** Numbers with their noun. */
const number = new Intl.NumberFormat('fr-FR');

/** « 1 234 » with the spaces that do not break. */
export function formatNumber(value: number): string {
  return number.format(value);
}

/** « 1 carnet », « 0 carnet », « 2 carnets »: in French zero is singular. */
export function count(value: number, one: string, many: string): string {
  return `${formatNumber(value)}\u00a0${Math.abs(value) < 2 ? one : many}`;
}

/** « a », « a et b », « a, b et c ». */
export function listOf(words: readonly string[]): string {
  return new Intl.ListFormat('fr-FR', { type: 'conjunction' }).format(words);
}
