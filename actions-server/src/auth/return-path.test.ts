import { expect, test } from 'vitest';
import { parseReturnPath } from './return-path.ts';

const origin = 'https://carnet.example.org';

test('a path of ours is kept with its query and fragment, dots resolved', () => {
  expect(parseReturnPath('/carnets/12?onglet=plan#objectifs', origin)).toBe('/carnets/12?onglet=plan#objectifs');
  expect(parseReturnPath('/a/../carnets', origin)).toBe('/carnets');
});

test('whatever a browser would take for another site is refused', () => {
  const elsewhere = [
    'https://evil.example/', '//evil.example', '/\\evil.example', '\\\\evil.example', '/\n/evil.example', '/.//evil.example',
    'javascript:alert(1)', 'carnets', '', `/${'a'.repeat(2001)}`,
  ]; // prettier-ignore
  for (const path of elsewhere) expect(parseReturnPath(path, origin)).toBeNull();
});
