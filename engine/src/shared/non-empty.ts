/** An empty description is none. */
export function nonEmpty(text: string | null | undefined): string | undefined {
  return text === '' || text === null ? undefined : text;
}
