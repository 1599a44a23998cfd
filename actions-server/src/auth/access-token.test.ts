import { generateKeyPairSync } from 'node:crypto';
import { createLocalJWKSet, decodeProtectedHeader, exportJWK, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import { createAccessTokens } from './access-token.ts';

const acting = {
  role: 'platform_admin',
  account_id: 'a',
  grant_id: 'g',
  territory_id: null,
  structure_id: null,
  beneficiary_id: null,
} as const;

test('after a rotation, tokens of the former key still verify and new ones name the new key', async () => {
  const [former, current] = [
    generateKeyPairSync('ec', { namedCurve: 'P-256' }),
    generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  ];
  const before = await createAccessTokens({ jwtPrivateKey: former.privateKey, jwtPreviousPublicKeys: [] });
  const after = await createAccessTokens({
    jwtPrivateKey: current.privateKey,
    jwtPreviousPublicKeys: [await exportJWK(former.publicKey)],
  });
  const keys = createLocalJWKSet({ keys: [...after.jwks.keys] });
  const [old, fresh] = [await before.sign(acting, new Date()), await after.sign(acting, new Date())];
  await expect(jwtVerify(old.access_token, keys)).resolves.toBeDefined();
  await expect(jwtVerify(fresh.access_token, keys)).resolves.toBeDefined();
  expect(decodeProtectedHeader(fresh.access_token).kid).toBe(after.jwks.keys[0]?.kid);
  expect(after.jwks.keys).toHaveLength(2);
});
