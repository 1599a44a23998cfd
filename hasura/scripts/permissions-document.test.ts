import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { conditionInFrench } from './condition-in-french.ts';
import { documentFile, permissionsDocument } from './permissions-document.ts';

test('docs/permissions.md tells the permissions as they are (mend: node hasura/scripts/generate-permissions.ts)', async () => {
  expect(readFileSync(documentFile, 'utf8')).toBe(await permissionsDocument());
});

describe('a condition in French', () => {
  test('tells session variables, alternatives and crossed tables', () => {
    const condition = {
      _or: [
        { structure_id: { _eq: 'X-Hasura-Structure-Id' } },
        { members: { ended_at: { _is_null: true }, role: { _in: ['a', 'b'] } } },
      ],
    };
    expect(conditionInFrench(condition)).toBe(
      '(structure_id = ma structure ou members (ended_at vide et role parmi a, b))',
    );
  });

  test('tells a partner’s access with its scope', () => {
    const live = {
      id: { _eq: 'X-Hasura-Client-Id' },
      territory_id: { _eq: 'X-Hasura-Territory-Id' },
      revoked_at: { _is_null: true },
    };
    const exists = (_where: unknown) => ({ _exists: { _table: { schema: 'public', name: 'partner_client' }, _where } });
    expect(conditionInFrench(exists({ ...live, scopes: { scope: { _eq: 'notebooks_read' } } }))).toBe(
      'accès actif pour lire les carnets',
    );
    expect(() => conditionInFrench(exists(live))).toThrow('_exists');
  });

  test('is never told by half', () => {
    expect(conditionInFrench({ role: { _neq: 'a', _in: ['b'] } })).toBe('role ≠ a et role parmi b');
    expect(() => conditionInFrench({ label: { _ilike: 'a%' } })).toThrow('_ilike');
    expect(() => conditionInFrench({ _exists: { _table: 'account', _where: {} } })).toThrow('_exists');
  });
});
