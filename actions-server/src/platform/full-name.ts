/** A professional's name in a carnet or its history: « Pierre Chevalier ». */
export function fullName(account: { readonly firstname: string; readonly lastname: string }): string {
  return `${account.firstname} ${account.lastname}`;
}
