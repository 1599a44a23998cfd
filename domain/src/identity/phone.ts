/** French phone numbers, kept as E.164 (`+33639980001`) and shown in pairs (`06 39 98 00 01`). */

/** Overseas numbers have their own country code; their first digits tell which (ARCEP numbering plan). */
const overseas: readonly (readonly [prefix: RegExp, countryCode: string])[] = [
  [/^0(262|263|692|693|639)/, '262'],
  [/^0(590|690|691)/, '590'],
  [/^0(594|694)/, '594'],
  [/^0(596|696|697)/, '596'],
];
const mobileOfFiction = '063998';

/**
 * The number as E.164, or null when it is none. Accepts spaces, dots, hyphens, `+33`, `0033` and `(0)`.
 * Short numbers and the surcharged `08` are refused unless `ofStructure`: a person has neither.
 */
export function parsePhone(input: string, options: { readonly ofStructure?: boolean } = {}): string | null {
  const compact = input.replace(/\(0\)/g, '').replace(/[\s\u00a0\u202f.\-/]/g, '');
  const ofStructure = options.ofStructure === true;
  if (ofStructure && /^(3\d{3}|1\d{1,3}|118\d{3}|116\d{3})$/.test(compact)) return compact;
  const national = compact.replace(/^(\+|00)(33|262|590|594|596)0?/, '0');
  if (!/^0[1-9]\d{8}$/.test(national) || (national.startsWith('08') && !ofStructure)) return null;
  return `+${countryCodeOf(national)}${national.slice(1)}`;
}

/** A number kept as E.164, in pairs for reading; anything else unchanged. */
export function formatPhone(phone: string): string {
  const national = /^\+(?:33|262|590|594|596)(\d{9})$/.exec(phone)?.[1];
  return national === undefined ? phone : `0${national}`.replace(/(\d\d)(?=\d)/g, '$1 ');
}

/** Whether text messages reach it. */
export function isMobile(phone: string): boolean {
  return /^\+33[67]|^\+(262|590|594|596)6/.test(phone);
}

function countryCodeOf(national: string): string {
  // 06 39 98 is the range for fiction in mainland France, inside Mayotte's 0639.
  if (national.startsWith(mobileOfFiction)) return '33';
  return overseas.find(([prefix]) => prefix.test(national))?.[1] ?? '33';
}
