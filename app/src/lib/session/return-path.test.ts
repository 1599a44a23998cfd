import { expect, test } from 'vitest';
import { returnPath } from './return-path.ts';

test('a path of ours is kept with its query', () => {
  expect(returnPath('/carnets?page=2')).toBe('/carnets?page=2');
});

test.each(['https://evil.example.org/', '//evil.example.org', '/\\evil.example.org', 'javascript:alert(1)', '', null])(
  'what would leave the site is refused: %s',
  (value) => {
    expect(returnPath(value)).toBeUndefined();
  },
);

test('sign-in itself and the public home are no place to go back to', () => {
  expect(returnPath('/connexion?retour=/connexion')).toBeUndefined();
  expect(returnPath('/')).toBeUndefined();
});
