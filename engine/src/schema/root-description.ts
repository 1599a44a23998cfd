/** Description of a root field: the metadata's own comment first; an empty one removes it. */
export function rootDescription(
  field: { readonly comment: string | null | undefined },
  standard: string,
): string | undefined {
  return field.comment === undefined || field.comment === null ? standard : field.comment || undefined;
}
