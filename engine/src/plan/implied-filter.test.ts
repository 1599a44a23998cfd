import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineOn, type SmallEngine } from '../../tests/engine-on.ts';
import type { BoolExpJson } from '../metadata/metadata.ts';

/**
 * A carnet's own filter, that of its focuses, and whether the focuses of a carnet already seen need theirs no more.
 * All sessions see the carnets and focuses of the deployment that they name, and of carnet 1 alone.
 */
type Case = readonly [title: string, ofCarnet: BoolExpJson, ofFocus: BoolExpJson, isImplied: boolean];

const mine = { deployment_id: { _eq: 'X-Hasura-Deployment-Id' } };
const member = { members: { account: { _eq: 'X-Hasura-User-Id' } } };

const cases: readonly Case[] = [
  ['the same comparison of the carnet', { id: { _lt: 2 } }, { carnet: { id: { _lt: 2 } } }, true],
  ['the same list', { id: { _in: [1] } }, { carnet: { id: { _in: [1] } } }, true],
  ['the same list of what is not', { id: { _nin: [2, 3] } }, { carnet: { id: { _nin: [2, 3] } } }, true],
  [
    'the same test for null',
    { _and: [{ closed: { _is_null: true } }, { id: { _lt: 2 } }] },
    { _and: [{ carnet: { closed: { _is_null: true } } }, { carnet: { id: { _lt: 2 } } }] },
    true,
  ],
  [
    'the same test for not null',
    { _and: [{ opened: { _is_null: false } }, { id: { _lt: 2 } }] },
    { carnet: { _and: [{ opened: { _is_null: false } }, { id: { _lt: 2 } }] } },
    true,
  ],
  ['the same choice', { _or: [member, { id: { _eq: 9 } }] }, { carnet: { _or: [member, { id: { _eq: 9 } }] } }, true],
  ['the same opposite', { _not: { id: { _gt: 1 } } }, { carnet: { _not: { id: { _gt: 1 } } } }, true],
  ['the same members', member, { carnet: member }, true],
  ['more than what the carnet asks', { id: { _lt: 2 } }, { carnet: { id: { _lt: 2, _gt: 0 } } }, false],
  ['another value', { id: { _in: [1] } }, { carnet: { id: { _in: [1, 9] } } }, false],
  [
    'a choice with a column of its own row',
    { _or: [{ id: { _ceq: ['$', 'deployment_id'] } }, { id: { _eq: 1 } }] },
    { carnet: { _or: [{ id: { _ceq: ['$', 'deployment_id'] } }, { id: { _eq: 1 } }] } },
    false,
  ],
  ['the focus by itself', { id: { _lt: 2 } }, { id: { _lt: 12 } }, false],
];

let small: SmallEngine;
beforeAll(async () => {
  small = await engineOn(
    `
    create table carnet (id int primary key, deployment_id int not null, opened date, closed date, unique (id, deployment_id));
    create table member (id int primary key, carnet_id int not null references carnet, account text not null);
    create table focus (
      id int primary key, carnet_id int not null, deployment_id int not null,
      foreign key (carnet_id, deployment_id) references carnet (id, deployment_id)
    );
    insert into carnet values (1, 5, '2020-01-01', null), (2, 5, null, '2020-01-01'), (3, 6, null, '2020-01-01');
    insert into member values (1, 1, 'ada');
    insert into focus values (11, 1, 5), (12, 2, 5), (13, 3, 6);
  `,
    {
      tables: [
        {
          table: 'carnet',
          array_relationships: [
            { name: 'members', using: { foreign_key_constraint_on: { table: 'member', column: 'carnet_id' } } },
            {
              name: 'focuses',
              using: { foreign_key_constraint_on: { table: 'focus', columns: ['carnet_id', 'deployment_id'] } },
            },
          ],
          select_permissions: [
            ...cases.map(([, filter], index) => ({ role: `role_${index}`, permission: { columns: ['id'], filter } })),
            { role: 'tenant', permission: { columns: ['id'], filter: mine } },
          ],
        },
        { table: 'member' },
        {
          table: 'focus',
          object_relationships: [
            { name: 'carnet', using: { foreign_key_constraint_on: ['carnet_id', 'deployment_id'] } },
          ],
          select_permissions: [
            ...cases.map(([, , filter], index) => ({ role: `role_${index}`, permission: { columns: ['id'], filter } })),
            { role: 'tenant', permission: { columns: ['id'], filter: mine } },
          ],
        },
      ],
    },
  );
});
afterAll(() => small.close());

const query = '{ carnet { id focuses { id } } }';
const statement = (role: string, text = query) => small.engine.explain({ query: text, role }).roots[0]?.sql ?? '';
/** How often the rows of a table, or its columns, are asked for in a filter. */
const asked = (text: string, word: RegExp) => text.match(word)?.length ?? 0;

describe('below a carnet already seen, focuses are filtered anew unless their filter is', () => {
  test.each(cases.map(([title, , , isImplied], index) => ({ title, isImplied, role: `role_${index}` })))(
    '$title',
    async ({ isImplied, role }) => {
      const session = { 'user-id': 'ada' };
      expect(await small.ask(query, { role, session })).toEqual({
        data: { carnet: [{ id: 1, focuses: [{ id: 11 }] }] },
      });
      const alone = statement(role, '{ focus { id } }');
      const nested = statement(role);
      const own = statement(role, '{ carnet { id } }');
      expect(alone).toMatch(/ WHERE /);
      const parameters = (text: string) => asked(text, /\$\d+/g) + asked(text, /IS (NOT )?NULL/g);
      expect(parameters(nested) === parameters(own)).toBe(isImplied);
      expect(await small.ask('{ focus { id } }', { role, session })).toEqual({ data: { focus: [{ id: 11 }] } });
    },
  );
});

test('a tenant that the key carries over is compared once', async () => {
  const compared = (text: string) => asked(statement('tenant', text), /\$\d+/g);
  expect([compared('{ focus { id } }'), compared('{ carnet { id } }'), compared(query)]).toEqual([1, 1, 1]);
  expect(await small.ask(query, { role: 'tenant', session: { 'deployment-id': '6' } })).toEqual({
    data: { carnet: [{ id: 3, focuses: [{ id: 13 }] }] },
  });
});
