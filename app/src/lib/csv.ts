/** Tables for a spreadsheet: semicolons and a mark of UTF-8 as Excel expects them in French, and no cell that it would compute. */

/** What a spreadsheet takes for a formula, with or without spaces before. */
const formula = /^\s*[=+\-@\t\r]/;

/** One text of a whole table; `header` names the columns. */
export function toCsv(header: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return '\ufeff' + [header, ...rows].map((cells) => cells.map(toCell).join(';')).join('\r\n') + '\r\n';
}

function toCell(value: string | number | null): string {
  if (value === null) return '';
  if (typeof value === 'number') return String(value);
  const safe = formula.test(value) ? `'${value}` : value;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Gives `text` to the browser as a file to keep. */
export function download(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
