import { expect, test } from 'vitest';
import { sessionVariablesOf } from './session-variables.ts';

test('session variables are in lower case and leave out the scopes that a grant does not have', () => {
  const variables = sessionVariablesOf({
    role: 'orientation_manager',
    account_id: 'a',
    grant_id: 'g',
    territory_id: 't',
    structure_id: null,
    beneficiary_id: null,
  });
  expect(variables).toEqual({
    'x-hasura-role': 'orientation_manager',
    'x-hasura-user-id': 'a',
    'x-hasura-grant-id': 'g',
    'x-hasura-territory-id': 't',
  });
});
