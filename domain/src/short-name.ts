/** First name and initial, the most that an e-mail may say of a person: « Sophie T. ». */
export function shortName(person: { readonly firstname: string; readonly lastname: string }): string {
  const initial = Array.from(person.lastname.trim())[0];
  return initial === undefined
    ? person.firstname.trim()
    : `${person.firstname.trim()} ${initial.toLocaleUpperCase('fr')}.`;
}
