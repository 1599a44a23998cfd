/** Which suggestions answer to what is typed: every word is found, whatever its accents, case and order. */
const most = 8;

/** At most eight, in the order given; all of them (the first eight) when nothing is typed; none when it is typed in full. */
export function matchSuggestions(suggestions: readonly string[], typed: string): readonly string[] {
  const words = searchKey(typed).split(' ').filter(Boolean);
  return suggestions
    .filter((label) => {
      const key = searchKey(label);
      return key !== words.join(' ') && words.every((word) => key.includes(word));
    })
    .slice(0, most);
}

function searchKey(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('fr')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
