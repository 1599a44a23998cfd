import { CombinedError } from '@urql/core';
import { GraphQLError } from 'graphql';
import { afterEach, expect, test, vi } from 'vitest';
import { faultOf } from './errors.ts';

function refusal(code: string): CombinedError {
  return new CombinedError({ graphQLErrors: [new GraphQLError('whatever it says', { extensions: { code } })] });
}

afterEach(() => {
  vi.unstubAllGlobals();
});

test('a refusal of an act keeps its code and has its sentence', () => {
  expect(faultOf(refusal('changed_meanwhile'))).toMatchObject({
    code: 'changed_meanwhile',
    message: expect.stringContaining('pendant votre saisie') as string,
  });
});

test('a permission refused by the data server reads as not allowed', () => {
  expect(faultOf(refusal('permission-error')).code).toBe('not_allowed');
});

test('a code that is not known says to try again later, and never shows the server’s message', () => {
  const fault = faultOf(refusal('postgres-error'));
  expect(fault.code).toBe('unavailable');
  expect(fault.message).not.toContain('whatever');
});

test('without a network the sentence says so', () => {
  vi.stubGlobal('navigator', { onLine: false });
  expect(faultOf(new CombinedError({ networkError: new Error('failed to fetch') })).message).toContain('Internet');
});
