import { describe, expect, test } from 'vitest';
import { parseEmail } from './email.ts';

describe('an e-mail address', () => {
  test('is compared in lower case, without outer spaces', () => {
    expect(parseEmail('  Pierre.Chevalier@Example.ORG ')).toBe('pierre.chevalier@example.org');
    expect(parseEmail('élève@exemple.fr')).toBe('élève@exemple.fr');
  });

  test('is refused when incomplete, several or made to break a header', () => {
    const wrong = [
      'pierre', 'pierre@', '@example.org', 'pierre@example', 'pierre@example..org', 'a@b@example.org',
      'a@example.org,b@example.org', 'a@example.org\r\nBcc: b@example.org', 'Pierre <a@example.org>', 'a b@example.org',
      'a\u0000@example.org', `${'a'.repeat(65)}@example.org`, `a@${'b'.repeat(250)}.org`, '',
    ]; // prettier-ignore
    for (const email of wrong) expect(parseEmail(email)).toBeNull();
  });
});
