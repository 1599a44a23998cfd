import { expect, test } from 'vitest';
import { errorCode, messageOf } from './error-codes.ts';

test('every refusal is told by a whole sentence in correct typography', () => {
  for (const code of errorCode.codes) {
    expect(messageOf(code)).toMatch(/^[A-ZÀÉ].{30,}\.$/);
    expect(messageOf(code)).not.toMatch(/'|\.\.\.|[^\u00a0\u202f][:;!?»]|«[^\u00a0\u202f]/);
  }
});

test('an unknown code is told as a service that does not answer', () => {
  expect(messageOf('from_the_future')).toBe(messageOf('unavailable'));
});
