/** NIR, the national number of a person: thirteen characters and a key of two digits (décret n° 82-103). */

/**
 * The fifteen characters without spaces, or null. Thirteen are completed with their key; the key of fifteen is checked.
 * Provisional numbers (7, 8) identify nobody for good and are refused. Never log it, list it or put it in a URL.
 */
export function parseNir(input: string): string | null {
  const nir = input.replace(/[\s\u00a0\u202f.-]/g, '').toUpperCase();
  const parts =
    /^([1-4]\d{2}(?:0[1-9]|1[0-2]|[2-3]\d|4[0-2]|[5-9]\d)(?:0[1-9]|[1-8]\d|9[0-5]|2[AB]|97|98|99)\d{6})(\d{2})?$/.exec(
      nir,
    );
  const number = parts?.[1];
  if (number === undefined) return null;
  const key = keyOf(number);
  return parts?.[2] === undefined || parts[2] === key ? number + key : null;
}

/** Corsica counts as 19 (2A) and 18 (2B). Thirteen digits stay below 2^53. */
function keyOf(number: string): string {
  const remainder = Number(number.replace('2A', '19').replace('2B', '18')) % 97;
  return String(97 - remainder).padStart(2, '0');
}
