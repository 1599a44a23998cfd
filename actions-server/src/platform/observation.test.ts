import { expect, test } from 'vitest';
import { faultOf } from './observation.ts';

test('an error is logged by its kind and its place, never by its message', () => {
  const error = Object.assign(new TypeError('Key (email)=(sophie.tifour@example.org) already exists'), {
    code: '23505',
  });
  const fault = faultOf(error);
  expect(fault).toMatchObject({ kind: 'TypeError', code: '23505' });
  expect(JSON.stringify(fault)).not.toContain('sophie');
  expect(JSON.stringify(fault)).toContain('observation.test.ts');
  expect(faultOf('sophie.tifour@example.org')).toEqual({ kind: 'string' });
});
