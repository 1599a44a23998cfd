/** Cuts a text where the words of a search are found in it, whatever their accents and case. */

export interface Part {
  readonly text: string;
  readonly match: boolean;
}

export function markMatches(text: string, search: string): readonly Part[] {
  const letters = [...text.normalize('NFC')];
  // One folded letter per letter, so that places in one are places in the other.
  const folded = letters.map((letter) => fold(letter)[0] ?? ' ').join('');
  const marked = new Set<number>();
  for (const word of fold(search)
    .split(/[^a-z0-9]+/)
    .filter((w) => w.length > 1)) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      for (let i = at; i < at + word.length; i++) marked.add(i);
    }
  }
  const parts: { text: string; match: boolean }[] = [];
  letters.forEach((letter, index) => {
    const match = marked.has(index);
    const last = parts.at(-1);
    if (last?.match === match) last.text += letter;
    else parts.push({ text: letter, match });
  });
  return parts;
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLocaleLowerCase('fr');
}
