import { expect, test } from 'vitest';
import { kindsOf } from './kinds-of-role.ts';

test('a professional chooses for what she is told, not for what only managers decide', () => {
  expect(kindsOf('professional')).toContain('reorientation_decided');
  expect(kindsOf('professional')).not.toContain('reorientation_asked');
  expect(kindsOf('orientation_manager')).toContain('reorientation_asked');
});
