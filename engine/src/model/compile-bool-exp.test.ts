import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineOn, type SmallEngine } from '../../tests/engine-on.ts';
import type { BoolExpJson } from '../metadata/metadata.ts';

const sql = `
  create table item (
    id int primary key,
    parent_id int references item,
    name text not null,
    note text,
    data jsonb not null,
    tags text[] not null,
    grid int[]
  );
  create table other (id int primary key, item_id int);
  create function shout(its item) returns text language sql stable as $$ select upper(its.name) $$;
  create function parts(its item) returns setof item language sql stable as $$ select * from item where parent_id = its.id $$;
  create function others(its item) returns setof other language sql stable as $$ select * from other $$;
  insert into item values
    (1, null, 'a "quoted" one', null, '{"kind": "box", "size": 3}', '{red,"a \\\\ b"}', null),
    (2, 1, 'b', 'b', '{"kind": "bag"}', '{green}', '{{1,2},{3,4}}'),
    (3, 1, 'c', 'x', '[1]', '{}', null);
`;

/** Row filters, as metadata writes them, and the items that they leave to a session with X-Hasura-User-Id 2. */
const filters: readonly (readonly [filter: BoolExpJson, items: readonly number[]])[] = [
  [{}, [1, 2, 3]],
  [{ _and: [] }, [1, 2, 3]],
  [{ _or: [] }, []],
  [{ _or: { id: 1 } }, [1]],
  [{ $or: [{ id: { $eq: 1 } }, { id: { $gt: 2 } }] }, [1, 3]],
  [{ $and: [{ id: { _gte: 2 } }, { $not: { id: { _lte: 2 } } }] }, [3]],
  [{ id: 2 }, [2]],
  [{ id: 'req_user_id' }, [2]],
  [{ id: { _eq: 'X-Hasura-User-Id' } }, [2]],
  [{ id: { _ne: 2, _lt: 3 } }, [1]],
  [{ note: { _neq: 'b' } }, [1, 3]],
  [{ note: { _eq: null } }, [1]],
  [{ note: { _neq: null } }, [2, 3]],
  [{ note: { _is_null: true } }, [1]],
  [{ name: { _in: ['b', 'c'] } }, [2, 3]],
  [{ id: { _nin: 'X-Hasura-Allowed' } }, [3]],
  [{ name: { _like: '%"quoted"%' } }, [1]],
  [{ name: { _nlike: 'b' } }, [1, 3]],
  [{ name: { _similar: '(b|c)' } }, [2, 3]],
  [{ name: { _iregex: '^B$' } }, [2]],
  [{ data: { _contains: { kind: 'box' } } }, [1]],
  [{ data: { _contained_in: { kind: 'bag', more: true } } }, [2]],
  [{ data: { _has_key: 'size' } }, [1]],
  [{ data: { _has_keys_any: ['size', 'kind'] } }, [1, 2]],
  [{ data: { _has_keys_all: ['size', 'kind'] } }, [1]],
  [{ data: { _has_keys_all: 'X-Hasura-Keys' } }, [1]],
  [{ data: [1] }, [3]],
  [{ data: { _cast: { String: { _like: '%bag%' } } } }, [2]],
  [{ data: { _cast: { text: { _like: '%bag%', _nlike: '%box%' } } } }, [2]],
  [{ tags: { _contains: ['a \\ b'] } }, [1]],
  [{ tags: { _eq: [] } }, [3]],
  [{ tags: ['green'] }, [2]],
  [{ grid: { _eq: [[1, 2], [3, 4]] } }, [2]], // prettier-ignore
  [{ grid: { _contains: [null] } }, []],
  [{ note: { _ceq: 'name' } }, [2]],
  [{ note: { _cne: ['name'] } }, [3]],
  [{ parts: { id: { _cgt: ['$', 'id'] } } }, [1]],
  [{ shout: 'B' }, [2]],
  [{ shout: { _in: ['B', 'C'] } }, [2, 3]],
  [{ parts: { name: { _eq: 'c' } } }, [1]],
  [{ _exists: { _table: { schema: 'public', name: 'item' }, _where: { name: { _eq: 'c' } } } }, [1, 2, 3]],
  [{ $exists: { _table: 'item', _where: { id: { _eq: 9 } } } }, []],
];

/** Row filters that say something that is not so, and what is said of them. */
const refused: readonly (readonly [filter: unknown, reason: string])[] = [
  [{ colour: 'red' }, '"colour" does not exist'],
  [{ _and: ['red'] }, 'a row expression must be an object'],
  [{ _exists: 'item' }, '_exists needs _table and _where'],
  [{ _exists: { _table: 'item' } }, '_exists needs _table and _where'],
  [{ _exists: { _table: 'item', _where: {}, _limit: 1 } }, 'unexpected key "_limit" in _exists'],
  [{ _exists: { _table: 'nowhere', _where: {} } }, 'table "nowhere" is not tracked'],
  [{ others: { id: 1 } }, '"others" does not exist'],
  [{ id: { _is_null: 'yes' } }, '_is_null takes true or false'],
  [{ id: { _near: 3 } }, 'operator "near" is not understood'],
  [{ id: { _eq: [3] } }, 'a list cannot be a value of type "int4"'],
  [{ id: { _eq: { of: 3 } } }, 'an object cannot be a value of type "int4"'],
  [{ id: { _in: 3 } }, 'expected a list of values'],
  [{ data: { _cast: 'text' } }, '_cast takes an object of types'],
  [{ data: { _cast: { Int: { _eq: 3 } } } }, 'cannot cast to "Int"'],
  [{ id: { _ceq: 'colour' } }, '"colour" is not a column of "item"'],
  [{ id: { _ceq: ['$', 'id', 'id'] } }, '"id" is not a column of "item"'],
  [{ id: { _ceq: 'name' } }, 'incompatible column types: "int4" and "text"'],
];

const permissionsOf = (list: readonly (readonly [filter: unknown, ...rest: unknown[]])[], prefix: string) =>
  list.map(([filter], index) => ({
    role: `${prefix}_${index}`,
    permission: { columns: ['id'], filter: filter as BoolExpJson },
  }));

let small: SmallEngine;
beforeAll(async () => {
  small = await engineOn(
    sql,
    {
      tables: [
        {
          table: 'item',
          computed_fields: ['shout', 'parts', 'others'].map((name) => ({ name, definition: { function: name } })),
          select_permissions: [...permissionsOf(filters, 'filter'), ...permissionsOf(refused, 'refused')],
        },
      ],
    },
    { strict: false },
  );
});
afterAll(() => small.close());

describe('a row filter leaves the rows that it describes', () => {
  test.each(
    filters.map(([filter, items], index) => ({ filter: JSON.stringify(filter), items, role: `filter_${index}` })),
  )('$filter', async ({ items, role }) => {
    const session = { 'user-id': '2', allowed: '{1,2}', keys: '{size,kind}' };
    expect(await small.ask('{ item(order_by: { id: asc }) { id } }', { role, session })).toEqual({
      data: { item: items.map((id) => ({ id })) },
    });
  });
});

describe('a row filter that is not understood leaves nothing to its role', () => {
  test.each(
    refused.map(([filter, reason], index) => ({ filter: JSON.stringify(filter), reason, role: `refused_${index}` })),
  )('$filter', async ({ reason, role }) => {
    const said = small.engine.inconsistencies.filter(
      ({ definition }) =>
        typeof definition === 'object' && definition !== null && 'role' in definition && definition.role === role,
    );
    expect(said.map((each) => each.reason)).toEqual([reason]);
    expect(await small.ask('{ item { id } }', { role })).toMatchObject({
      errors: [{ extensions: { code: 'validation-failed' } }],
    });
  });
});
