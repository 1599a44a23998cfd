/**
 * What each role may read and write, in files that a reviewer can read: a change of rights shows as a change of text.
 * After a wanted change: `pnpm exec vitest run hasura/tests/role-schemas.test.ts -u`.
 */
import type { Engine } from '@carnet/engine';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { everyRole } from './world/sessions.ts';
import { createWorld, type World } from './world/world.ts';

type RoleSchema = ReturnType<Engine['roleSchema']>;
type Type = RoleSchema['types'] extends ReadonlyMap<string, infer T> ? T : never;
type Reference = RoleSchema['query']['fields'] extends ReadonlyMap<string, { readonly type: infer T }> ? T : never;

let world: World;
beforeAll(async () => {
  world = await createWorld();
});
afterAll(() => world.close());

/** Root fields, rows, and what may be inserted or set; what follows from these (orders, conditions, aggregates) is left out. */
function isTold({ kind, name }: Type): boolean {
  if (kind === 'input') return /_(insert_input|set_input)$/.test(name) && !name.endsWith('_rel_insert_input');
  return kind === 'object' && !/_(aggregate|fields|mutation_response)$/.test(name);
}

function printed(type: Reference): string {
  if (type.kind === 'named') return type.name;
  return type.kind === 'list' ? `[${printed(type.of)}]` : `${printed(type.of)}!`;
}

function outline(schema: RoleSchema): string {
  return [...schema.types.values()]
    .filter(isTold)
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((type) => {
      if (type.kind !== 'object' && type.kind !== 'input') return [];
      const fields = [...type.fields.values()].map(({ name, type: of }) => `  ${name}: ${printed(of)}`);
      return [`${type.kind === 'input' ? 'input' : 'type'} ${type.name} {\n${fields.toSorted().join('\n')}\n}\n`];
    })
    .join('\n');
}

describe('the schema of a role is the one that was reviewed', () => {
  test.each(everyRole)('%s', async (role) => {
    await expect(outline(world.engine.roleSchema(role))).toMatchFileSnapshot(`schema/${role}.graphql`);
  });
});
