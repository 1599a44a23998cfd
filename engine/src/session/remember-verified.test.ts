import { createSecretKey } from 'node:crypto';
import { SignJWT, jwtVerify } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { rememberVerified } from './remember-verified.ts';

const old = createSecretKey(Buffer.alloc(32, 'a'));
const replaced = createSecretKey(Buffer.alloc(32, 'b'));
const start = 1_700_000_000;

let seconds = start;
let key = old;
let verified = 0;

beforeEach(() => {
  seconds = start;
  key = old;
  verified = 0;
});

const verifier = (maxAgeMilliseconds: number) =>
  rememberVerified(
    async (token) => {
      verified += 1;
      return (await jwtVerify(token, key, { currentDate: new Date(seconds * 1_000), clockTolerance: 5 })).payload;
    },
    { skewSeconds: 5, maxAgeMilliseconds, now: () => seconds * 1_000 },
  );

const sign = (exp: number, subject = 'ada') =>
  new SignJWT({ sub: subject }).setProtectedHeader({ alg: 'HS256' }).setExpirationTime(exp).sign(old);

describe('a verified token', () => {
  test('is verified once while it lives', async () => {
    const verify = verifier(Infinity);
    const token = await sign(start + 60);
    expect(await verify(token)).toEqual(await verify(token));
    expect(verified).toBe(1);
  });

  test('is refused when it ends, skew included', async () => {
    const verify = verifier(Infinity);
    const token = await sign(start + 60);
    await verify(token);
    seconds = start + 64;
    expect((await verify(token)).sub).toBe('ada');
    seconds = start + 65;
    await expect(verify(token)).rejects.toThrow('"exp" claim timestamp check failed');
  });

  test('is refused soon after its key was replaced', async () => {
    const verify = verifier(10_000);
    const token = await sign(start + 600);
    await verify(token);
    key = replaced;
    seconds = start + 10;
    await expect(verify(token)).rejects.toThrow('signature verification failed');
  });

  test('makes room for newer ones', async () => {
    const verify = verifier(Infinity);
    const first = await sign(start + 600, 'first');
    await verify(first);
    for (let n = 0; n < 5_000; n += 1) await verify(await sign(start + 600, `reader ${n}`));
    await verify(first);
    expect(verified).toBe(5_002);
  });
});

test('a token that was refused is verified again', async () => {
  const verify = verifier(Infinity);
  const token = await sign(start - 60);
  await expect(verify(token)).rejects.toThrow();
  await expect(verify(token)).rejects.toThrow();
  expect(verified).toBe(2);
});
