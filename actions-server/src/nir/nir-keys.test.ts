import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { createNirKeys } from './nir-keys.ts';

// Commune 999 exists in no département: nobody's number.
const nir = '285059399900163';
const territory = '00000000-0000-4000-8000-000000000093';

test('a sealed NIR opens again, and is never twice the same', () => {
  const keys = createNirKeys(randomBytes(32));
  const [one, two] = [keys.seal(nir, territory), keys.seal(nir, territory)];
  expect(keys.open(one, territory)).toBe(nir);
  expect(one.cipher.equals(two.cipher)).toBe(false);
  expect(one.cipher.toString('latin1')).not.toContain(nir.slice(0, 6));
});

test('neither another territory, nor another key, nor a changed byte opens it', () => {
  const keys = createNirKeys(randomBytes(32));
  const sealed = keys.seal(nir, territory);
  expect(() => keys.open(sealed, territory.replace('93', '26'))).toThrow();
  expect(() => createNirKeys(randomBytes(32)).open(sealed, territory)).toThrow('a key that is not given');
  const changed = Buffer.from(sealed.cipher);
  changed.writeUInt8(changed.readUInt8(14) ^ 1, 14);
  expect(() => keys.open({ ...sealed, cipher: changed }, territory)).toThrow();
});

test('after a change of key, what the former one has sealed is read and found', () => {
  const former = randomBytes(32);
  const sealed = createNirKeys(former).seal(nir, territory);
  const keys = createNirKeys(randomBytes(32), [former]);
  expect(keys.open(sealed, territory)).toBe(nir);
  const [, formerHash] = keys.lookupHashes(nir);
  expect(formerHash?.equals(createNirKeys(former).lookupHashes(nir)[0])).toBe(true);
});

test('the look-up hash tells nothing without the key', () => {
  const [one] = createNirKeys(randomBytes(32)).lookupHashes(nir);
  const [other] = createNirKeys(randomBytes(32)).lookupHashes(nir);
  expect(one.equals(other)).toBe(false);
});
