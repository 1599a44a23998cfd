import { expect, test } from 'vitest';
import { createAuthenticator } from './authenticate.ts';

const adminSecret = 'an-admin-secret';
const settings = (jwtSecret: string) => ({ adminSecret, jwtSecret, unauthorizedRole: undefined });
const shared = '{"type":"HS256","key":"a-shared-key-of-thirty-two-bytes"}';

test.each([
  ['no JSON', '{"type":', 'HASURA_GRAPHQL_JWT_SECRET is not valid JSON'],
  ['a list', '[]', 'HASURA_GRAPHQL_JWT_SECRET must be a JSON object'],
  ['no key', '{"type":"HS256"}', 'HASURA_GRAPHQL_JWT_SECRET needs type and key, or jwk_url'],
  ['an address that is none', '{"jwk_url":"keys"}', 'HASURA_GRAPHQL_JWT_SECRET: jwk_url is not a URL'],
])('a secret for tokens that is %s stops the start', (_, secret, message) => {
  expect(() => createAuthenticator(settings(secret))).toThrow(message);
});

test('a secret for tokens without an admin secret stops the start', () => {
  expect(() => createAuthenticator({ ...settings(shared), adminSecret: undefined })).toThrow(
    'HASURA_GRAPHQL_JWT_SECRET requires HASURA_GRAPHQL_ADMIN_SECRET',
  );
});

test('with tokens and no role for strangers, who brings nothing is refused', async () => {
  const authenticate = createAuthenticator(settings(shared));
  await expect(authenticate({})).rejects.toThrow(
    "Missing 'Authorization' or 'Cookie' header in JWT authentication mode",
  );
});
