/** SIRET: fourteen digits with Luhn's key; La Poste's establishments sum their digits to a multiple of five instead. */

const laPoste = '356000000';

/** The fourteen digits without spaces, or null when they are not a SIRET. The same rule as `is_siret` in SQL. */
export function parseSiret(input: string): string | null {
  const siret = input.replace(/[\s\u00a0\u202f.]/g, '');
  if (!/^\d{14}$/.test(siret)) return null;
  if (luhn(siret)) return siret;
  return siret.startsWith(laPoste) && sumOfDigits(siret) % 5 === 0 ? siret : null;
}

function luhn(digits: string): boolean {
  let sum = 0;
  for (const [index, digit] of Array.from(digits).reverse().entries()) {
    const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

function sumOfDigits(digits: string): number {
  return Array.from(digits).reduce((sum, digit) => sum + Number(digit), 0);
}
