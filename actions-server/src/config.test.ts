import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { environmentOf } from '../tests/start-test-server.ts';
import { ConfigError, parseConfig } from './config.ts';

const right = environmentOf('postgres://carnet@127.0.0.1/carnet', 'smtp://127.0.0.1:25');

function refusalOf(change: Readonly<Record<string, string | undefined>>): string {
  try {
    parseConfig({ ...right, ...change });
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return 'accepted';
}

describe('the configuration', () => {
  test('is read with harmless defaults', () => {
    expect(parseConfig(right)).toMatchObject({
      publicOrigin: 'https://carnet.example.org',
      mailFrom: { name: 'Carnet de bord', address: 'carnet@example.org' },
      actionsHost: '127.0.0.1',
      port: 8787,
      trustedProxies: 0,
      signInLinksPerAddress: 5,
    });
  });

  test('takes the signing key as a PEM on one line or as a JWK', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const pem = right['JWT_PRIVATE_KEY']!.replaceAll('\n', '\\n');
    expect(refusalOf({ JWT_PRIVATE_KEY: pem })).toBe('accepted');
    expect(refusalOf({ JWT_PRIVATE_KEY: JSON.stringify(privateKey.export({ format: 'jwk' })) })).toBe('accepted');
  });

  test('names every missing variable', () => {
    expect(() => parseConfig({})).toThrow(ConfigError);
    const message = refusalOf(Object.fromEntries(Object.keys(right).map((name) => [name, undefined])));
    for (const name of ['DATABASE_URL', 'PUBLIC_URL', 'ACTIONS_SECRET', 'JWT_PRIVATE_KEY', 'SMTP_URL', 'MAIL_FROM']) {
      expect(message).toContain(`${name} is missing`);
    }
  });

  test('names a wrong variable and never its value', () => {
    const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' });
    const wrong: Record<string, string> = {
      DATABASE_URL: 'mysql://hidden',
      PUBLIC_URL: 'https://hidden.example/path',
      ACTIONS_SECRET: 'hidden',
      JWT_PRIVATE_KEY: rsa.toString(),
      JWT_PREVIOUS_PUBLIC_KEYS: '{"keys":["hidden"]}',
      SMTP_URL: 'hidden',
      MAIL_FROM: 'hidden\r\nBcc: hidden@example.org',
      PORT: '70000hidden',
      LOG_LEVEL: 'hidden',
      TRUSTED_PROXIES: '-1',
    };
    for (const [name, value] of Object.entries(wrong)) {
      const message = refusalOf({ [name]: value });
      expect(message).toMatch(new RegExp(`^${name} must `));
      expect(message).not.toMatch(/hidden|PRIVATE KEY-/);
    }
  });

  test('never publishes a private key given as a former public one', () => {
    const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const keys = JSON.stringify({ keys: [privateKey.export({ format: 'jwk' })] });
    const [former] = parseConfig({ ...right, JWT_PREVIOUS_PUBLIC_KEYS: keys }).jwtPreviousPublicKeys;
    expect(Object.keys(former ?? {}).sort()).toEqual(['crv', 'kty', 'x', 'y']);
  });
});
