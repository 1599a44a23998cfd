/** Lays a statement out for reading: one sub-select a line, indented by depth. */

export function layoutSql(text: string): string {
  const lines: string[] = [];
  const opened: boolean[] = [];
  let line = '';
  let depth = 0;
  const flush = (indent: number) => {
    if (line.trim() !== '') lines.push('  '.repeat(indent) + line.trim());
    line = '';
  };
  for (let at = 0; at < text.length; at += 1) {
    const char = text[at] ?? '';
    if (char === '(') {
      const isNested = /^\((SELECT|INSERT|UPDATE|DELETE)\b/.test(text.slice(at, at + 8));
      opened.push(isNested);
      line += char;
      if (isNested) {
        flush(depth);
        depth += 1;
      }
    } else if (char === ')') {
      if (opened.pop() === true) {
        flush(depth);
        depth -= 1;
      }
      line += char;
    } else if (/^ (FROM|WHERE|ORDER BY|LIMIT) /.test(text.slice(at, at + 10)) && opened.at(-1) !== false) {
      flush(depth);
    } else line += char;
  }
  flush(depth);
  return lines.join('\n');
}
