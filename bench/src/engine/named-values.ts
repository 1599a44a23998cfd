/** Turns `:name` in a statement into PostgreSQL's numbered parameters. */

/** `names` in the order of their numbers; a name used twice has one number. Casts (`::uuid`) and quoted text stay as they are. */
export function namedValues(sql: string): { readonly text: string; readonly names: readonly string[] } {
  const names: string[] = [];
  const text = sql.replace(/'[^']*'|(?<!:):([a-z_]+)/g, (whole, name: string | undefined) => {
    if (name === undefined) return whole;
    if (!names.includes(name)) names.push(name);
    return `$${names.indexOf(name) + 1}`;
  });
  return { text, names };
}
