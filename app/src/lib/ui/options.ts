/** A closed list of the domain as the entries of a select or a group of radio buttons. */
import type { ClosedList } from '@carnet/domain';

export function optionsOf<Code extends string>(
  list: ClosedList<Code>,
  codes: readonly Code[] = list.codes,
): { readonly value: Code; readonly label: string }[] {
  return codes.map((value) => ({ value, label: list.labels[value] }));
}
