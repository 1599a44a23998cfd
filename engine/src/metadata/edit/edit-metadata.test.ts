import pg from 'pg';
import { createTestDatabase } from '@carnet/testkit';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createAdministeredEngine } from '../../administered-engine.ts';
import type { Engine } from '../../engine.ts';
import type { Metadata, SourceMetadata } from '../metadata.ts';
import { editMetadata } from './edit-metadata.ts';

const secret = 'an-admin-secret';
let database: Awaited<ReturnType<typeof createTestDatabase>>;
let engine: Engine;

beforeAll(async () => {
  database = await createTestDatabase();
  const client = new pg.Client({ connectionString: database.url });
  await client.connect();
  await client.query(`
    create table owner (id int primary key, name text not null);
    create table kind (value text primary key, comment text);
    insert into kind values ('dog', null);
    create table pet (id int primary key, owner_id int references owner, name text not null);
    create function loud(pet_row pet) returns text language sql stable as $$ select upper(pet_row.name) $$;
    create function find_pets(word text) returns setof pet language sql stable as $$ select * from pet where name = word $$;
  `);
  await client.end();
  engine = await createAdministeredEngine({
    project: { version: 3, sources: [] },
    databaseUrl: database.url,
    env: { HASURA_GRAPHQL_ADMIN_SECRET: secret, PET_HOOK: 'http://127.0.0.1:9/pets' },
  });
});
afterAll(async () => {
  await engine.close();
  await database.drop();
});

async function metadata(type: string, args: unknown = {}): Promise<{ status: number; json: unknown }> {
  const answer = await engine.request({
    method: 'POST',
    url: '/v1/metadata',
    headers: { 'x-hasura-admin-secret': secret },
    body: JSON.stringify({ type, args }),
  });
  return { status: answer.status, json: JSON.parse(answer.body) as unknown };
}
const exported = async () => (await metadata('export_metadata')).json as Metadata;

const table = (document: Metadata, name: string) =>
  document.sources[0]?.tables.find(
    (entry) => (typeof entry.table === 'string' ? entry.table : entry.table.name) === name,
  );
const source = (document: Metadata): SourceMetadata | undefined => document.sources[0];

const all = { columns: '*', filter: {} } as const;
const hook = { handler: 'http://127.0.0.1:9', kind: 'synchronous', output_type: 'Bark' };
const nightly = { name: 'nightly', webhook: 'http://127.0.0.1:9', schedule: '0 3 * * *', include_in_metadata: true };

type Step = readonly [type: string, args: unknown, at: (document: Metadata) => unknown, expected: unknown];

/** In this order on one document: what an operation needs is made before it. */
const steps: readonly Step[] = [
  ['add_source', { name: 'default', configuration: {} }, (all) => all.sources.length, 1],
  ['pg_track_table', { table: 'owner' }, (all) => table(all, 'owner'), { table: 'owner' }],
  [
    'track_table',
    { schema: 'public', name: 'pet' },
    (all) => table(all, 'pet')?.table,
    { schema: 'public', name: 'pet' },
  ],
  ['postgres_track_table', { table: 'kind' }, (all) => source(all)?.tables.length, 3],
  ['set_table_is_enum', { table: 'kind', is_enum: true }, (all) => table(all, 'kind')?.is_enum, true],
  ['pg_untrack_table', { table: 'kind' }, (all) => table(all, 'kind'), undefined],
  [
    'pg_track_table',
    { table: 'kind', is_enum: true, configuration: { custom_name: 'species' } },
    (all) => table(all, 'kind'),
    { table: 'kind', is_enum: true, configuration: { custom_name: 'species' } },
  ],
  [
    'pg_set_table_customization',
    { table: 'pet', configuration: { custom_name: 'animal' } },
    (all) => table(all, 'pet')?.configuration,
    { custom_name: 'animal' },
  ],
  [
    'set_table_custom_fields',
    { table: 'pet', custom_root_fields: { select: 'pets' }, custom_column_names: { name: 'called' } },
    (all) => table(all, 'pet')?.configuration,
    { custom_root_fields: { select: 'pets' }, custom_column_names: { name: 'called' } },
  ],
  ['set_table_custom_fields', { table: 'pet' }, (all) => table(all, 'pet')?.configuration, {}],
  [
    'pg_create_object_relationship',
    { table: 'pet', name: 'owner', using: { foreign_key_constraint_on: 'owner_id' } },
    (all) => table(all, 'pet')?.object_relationships,
    [{ name: 'owner', using: { foreign_key_constraint_on: 'owner_id' }, comment: null }],
  ],
  [
    'pg_create_array_relationship',
    {
      table: 'owner',
      name: 'pets',
      using: { foreign_key_constraint_on: { table: 'pet', column: 'owner_id' } },
      comment: 'all',
    },
    (all) => table(all, 'owner')?.array_relationships?.[0],
    { name: 'pets', using: { foreign_key_constraint_on: { table: 'pet', column: 'owner_id' } }, comment: 'all' },
  ],
  [
    'pg_rename_relationship',
    { table: 'pet', name: 'owner', new_name: 'keeper' },
    (all) => table(all, 'pet')?.object_relationships?.map(({ name }) => name),
    ['keeper'],
  ],
  [
    'pg_drop_relationship',
    { table: 'pet', relationship: 'keeper' },
    (all) => table(all, 'pet')?.object_relationships,
    [],
  ],
  [
    'pg_add_computed_field',
    { table: 'pet', name: 'loud', definition: { function: 'loud' } },
    (all) => table(all, 'pet')?.computed_fields,
    [{ name: 'loud', definition: { function: 'loud' }, comment: null }],
  ],
  ['pg_drop_computed_field', { table: 'pet', name: 'loud' }, (all) => table(all, 'pet')?.computed_fields, []],
  ...(
    [
      ['select', all],
      ['insert', { columns: '*', check: {} }],
      ['update', { columns: ['name'], filter: {}, check: null }],
      ['delete', { filter: {} }],
    ] as const
  ).flatMap(([kind, permission]): Step[] => [
    [
      `pg_create_${kind}_permission`,
      { table: 'pet', role: 'keeper', permission },
      (all) => table(all, 'pet')?.[`${kind}_permissions`],
      [{ role: 'keeper', permission, comment: null }],
    ],
    [
      `pg_drop_${kind}_permission`,
      { table: 'pet', role: 'keeper' },
      (all) => table(all, 'pet')?.[`${kind}_permissions`],
      [],
    ],
  ]),
  [
    'track_function',
    { name: 'find_pets' },
    (all) => source(all)?.functions,
    [{ function: { schema: 'public', name: 'find_pets' } }],
  ],
  ['pg_untrack_function', { function: 'find_pets' }, (all) => source(all)?.functions, []],
  [
    'pg_track_function',
    { function: 'find_pets', configuration: { custom_root_fields: { function: 'pets_called' } } },
    (all) => source(all)?.functions,
    [{ function: 'find_pets', configuration: { custom_root_fields: { function: 'pets_called' } } }],
  ],
  [
    'pg_set_function_customization',
    { function: 'find_pets', configuration: { custom_name: 'called' } },
    (all) => source(all)?.functions?.[0]?.configuration,
    { custom_name: 'called' },
  ],
  [
    'pg_create_function_permission',
    { function: 'find_pets', role: 'keeper' },
    (all) => source(all)?.functions?.[0]?.permissions,
    [{ role: 'keeper' }],
  ],
  [
    'pg_drop_function_permission',
    { function: 'find_pets', role: 'keeper' },
    (all) => source(all)?.functions?.[0]?.permissions,
    [],
  ],
  [
    'pg_create_event_trigger',
    {
      table: 'pet',
      name: 'pet_came',
      insert: { columns: '*' },
      webhook: 'http://127.0.0.1:9',
      retry_conf: { num_retries: 1 },
    },
    (all) => table(all, 'pet')?.event_triggers,
    [
      {
        name: 'pet_came',
        definition: { enable_manual: false, insert: { columns: '*' } },
        webhook: 'http://127.0.0.1:9',
        retry_conf: { num_retries: 1 },
      },
    ],
  ],
  [
    'pg_create_event_trigger',
    {
      table: 'pet',
      name: 'pet_came',
      replace: true,
      enable_manual: true,
      update: { columns: ['name'] },
      delete: { columns: '*' },
      webhook_from_env: 'PET_HOOK',
      headers: [{ name: 'x-from', value: 'pets' }],
      trigger_on_replication: true,
    },
    (all) => table(all, 'pet')?.event_triggers,
    [
      {
        name: 'pet_came',
        definition: { enable_manual: true, update: { columns: ['name'] }, delete: { columns: '*' } },
        webhook_from_env: 'PET_HOOK',
        headers: [{ name: 'x-from', value: 'pets' }],
        trigger_on_replication: true,
      },
    ],
  ],
  ['pg_delete_event_trigger', { name: 'pet_came' }, (all) => table(all, 'pet')?.event_triggers, []],
  ['pg_untrack_function', { function: 'find_pets' }, (all) => source(all)?.functions, []],
  [
    'pg_untrack_table',
    { table: 'pet', cascade: true },
    (all) => [table(all, 'pet'), table(all, 'owner')?.array_relationships],
    [undefined, []],
  ],
  ['pg_track_table', { table: 'pet' }, (all) => table(all, 'pet'), { table: 'pet' }],
  ...['keeper', 'guest'].map((role, index): Step => [
    'pg_create_select_permission',
    { table: 'pet', role, permission: all, comment: 'sees all' },
    (all) => table(all, 'pet')?.select_permissions?.[index],
    { role, permission: all, comment: 'sees all' },
  ]),
  [
    'set_custom_types',
    { objects: [{ name: 'Bark', fields: [{ name: 'text', type: 'String!' }] }] },
    (all) => all.custom_types,
    { objects: [{ name: 'Bark', fields: [{ name: 'text', type: 'String!' }] }] },
  ],
  [
    'create_action',
    { name: 'bark', definition: hook },
    (all) => all.actions,
    [{ name: 'bark', definition: hook, comment: null }],
  ],
  [
    'update_action',
    { name: 'bark', definition: { ...hook, timeout: 5 } },
    (all) => all.actions?.[0]?.definition,
    { ...hook, timeout: 5 },
  ],
  [
    'create_action_permission',
    { action: 'bark', role: 'keeper' },
    (all) => all.actions?.[0]?.permissions,
    [{ role: 'keeper' }],
  ],
  ['drop_action_permission', { action: 'bark', role: 'keeper' }, (all) => all.actions?.[0]?.permissions, []],
  ['drop_action', { name: 'bark' }, (all) => all.actions, []],
  [
    'add_inherited_role',
    { role_name: 'both', role_set: ['keeper', 'guest'] },
    (all) => all.inherited_roles,
    [{ role_name: 'both', role_set: ['keeper', 'guest'] }],
  ],
  [
    'add_inherited_role',
    { role_name: 'both', role_set: ['guest'] },
    (all) => all.inherited_roles,
    [{ role_name: 'both', role_set: ['guest'] }],
  ],
  ['drop_inherited_role', { role_name: 'both' }, (all) => all.inherited_roles, []],
  [
    'create_query_collection',
    { name: 'saved', definition: { queries: [] } },
    (all) => all.query_collections,
    [{ name: 'saved', definition: { queries: [] }, comment: null }],
  ],
  [
    'add_query_to_collection',
    { collection_name: 'saved', query_name: 'pets', query: '{ pet { id } }' },
    (all) => all.query_collections?.[0]?.definition.queries,
    [{ name: 'pets', query: '{ pet { id } }' }],
  ],
  ['add_collection_to_allowlist', { collection: 'saved' }, (all) => all.allowlist, [{ collection: 'saved' }]],
  ['drop_collection_from_allowlist', { collection: 'saved' }, (all) => all.allowlist, []],
  [
    'add_collection_to_allowlist',
    { collection: 'saved', scope: { global: true } },
    (all) => all.allowlist,
    [{ collection: 'saved', scope: { global: true } }],
  ],
  ['drop_collection_from_allowlist', { collection: 'saved' }, (all) => all.allowlist, []],
  [
    'create_rest_endpoint',
    {
      name: 'pets',
      url: 'pets',
      methods: ['GET'],
      definition: { query: { collection_name: 'saved', query_name: 'pets' } },
    },
    (all) => all.rest_endpoints?.map(({ name, url, comment }) => ({ name, url, comment })),
    [{ name: 'pets', url: 'pets', comment: null }],
  ],
  ['drop_rest_endpoint', { name: 'pets' }, (all) => all.rest_endpoints, []],
  [
    'drop_query_from_collection',
    { collection_name: 'saved', query_name: 'pets' },
    (all) => all.query_collections?.[0]?.definition.queries,
    [],
  ],
  ['drop_query_collection', { collection: 'saved' }, (all) => all.query_collections, []],
  ['create_cron_trigger', nightly, (all) => all.cron_triggers, [nightly]],
  [
    'create_cron_trigger',
    { ...nightly, replace: true, schedule: '0 4 * * *' },
    (all) => all.cron_triggers,
    [{ ...nightly, schedule: '0 4 * * *' }],
  ],
  ['delete_cron_trigger', { name: 'nightly' }, (all) => all.cron_triggers, []],
  ['set_api_limits', { disabled: true }, (all) => all.api_limits, { disabled: true }],
  ['remove_api_limits', {}, (all) => all.api_limits, undefined],
  [
    'set_graphql_schema_introspection_options',
    { disabled_for_roles: ['guest'] },
    (all) => all.graphql_schema_introspection,
    { disabled_for_roles: ['guest'] },
  ],
  [
    'set_graphql_schema_introspection_options',
    { disabled_for_roles: [] },
    (all) => all.graphql_schema_introspection,
    { disabled_for_roles: [] },
  ],
  [
    'set_metrics_config',
    { analyze_query_variables: true },
    (all) => all.metrics_config,
    { analyze_query_variables: true },
  ],
  ['reset_metrics_config', {}, (all) => all.metrics_config, undefined],
  ['set_opentelemetry_config', { status: 'disabled' }, (all) => all.opentelemetry, { status: 'disabled' }],
  [
    'replace_metadata',
    { tables: [{ table: 'owner' }] },
    (all) => all.sources,
    [{ name: 'default', kind: 'postgres', tables: [{ table: 'owner' }], functions: [] }],
  ],
  ['drop_source', { name: 'default' }, (all) => all.sources, []],
  ['clear_metadata', {}, (all) => all, { version: 3, sources: [] }],
];

test('each operation of the metadata API leaves its mark on the exported document', async () => {
  for (const [index, [type, args, at, expected]] of steps.entries()) {
    const step = `step ${index}, ${type}`;
    expect(await metadata(type, args), step).toEqual({ status: 200, json: expect.objectContaining({}) });
    expect(at(await exported()), step).toEqual(expected);
  }
});

describe('an operation is refused', () => {
  const document: Metadata = {
    version: 3,
    sources: [
      {
        name: 'default',
        kind: 'postgres',
        tables: [{ table: 'pet', select_permissions: [{ role: 'keeper', permission: all }] }],
        functions: [{ function: 'find_pets', permissions: [{ role: 'keeper' }] }],
      },
    ],
    query_collections: [{ name: 'saved', definition: { queries: [{ name: 'pets', query: '{ pet { id } }' }] } }],
    actions: [{ name: 'bark', definition: hook }],
  };
  const secretHeader = { ...hook, headers: [{ name: 'x', value_from_env: 'HASURA_GRAPHQL_ADMIN_SECRET' }] };

  test.each([
    ['track_table', { table: 'pet' }, 'already-exists', 'view/table already tracked: "pet"'],
    ['untrack_table', { table: 'owner' }, 'not-found', 'table "owner" does not exist in source: default'],
    ['drop_relationship', { table: 'pet', relationship: 'owner' }, 'not-found', 'relationship "owner" does not exist'],
    [
      'create_select_permission',
      { table: 'pet', role: 'keeper', permission: all },
      'already-exists',
      'select permission already defined on table "pet" with role "keeper"',
    ],
    [
      'drop_select_permission',
      { table: 'pet', role: 'guest' },
      'not-found',
      'select permission on "pet" for role "guest" does not exist',
    ],
    ['track_function', { function: 'find_pets' }, 'already-exists', 'function already tracked: "find_pets"'],
    ['untrack_function', { function: 'lose_pets' }, 'not-found', 'function "lose_pets" does not exist'],
    [
      'create_function_permission',
      { function: 'find_pets', role: 'keeper' },
      'already-exists',
      'function permission for role "keeper" already exists',
    ],
    ['delete_event_trigger', { name: 'pet_came' }, 'not-found', 'event trigger "pet_came" does not exist'],
    ['create_action', { name: 'bark', definition: hook }, 'already-exists', 'action with name "bark" already exists'],
    [
      'create_action',
      { name: 'growl', definition: secretHeader },
      'parse-failed',
      'env variables starting with "HASURA_GRAPHQL_" are not allowed in value_from_env: HASURA_GRAPHQL_ADMIN_SECRET',
    ],
    ['update_action', { name: 'growl', definition: hook }, 'not-found', 'action with name "growl" does not exist'],
    [
      'add_query_to_collection',
      { collection_name: 'lost', query_name: 'pets', query: '' },
      'not-found',
      'query collection with name "lost" does not exist',
    ],
    [
      'add_query_to_collection',
      { collection_name: 'saved', query_name: 'pets', query: '' },
      'already-exists',
      'query with name "pets" already exists in collection "saved"',
    ],
    [
      'add_collection_to_allowlist',
      { collection: 'lost' },
      'not-found',
      'query collection with name "lost" does not exist',
    ],
    ['create_rest_endpoint', { name: 'pets', url: '' }, 'parse-failed', 'empty string not allowed'],
    ['create_cron_trigger', { ...nightly, replace: true }, 'not-found', 'cron trigger "nightly" does not exist'],
    ['add_source', { name: 'default' }, 'already-exists', 'source with name "default" already exists'],
    ['drop_source', { name: 'other' }, 'not-found', 'source with name "other" does not exist'],
    ['track_table', { table: null }, 'parse-failed', 'the arguments of "track_table" have another shape'],
    ['make_tea', {}, 'not-supported', 'unknown metadata operation "make_tea"'],
  ])('%s of %j', (type, args, code, message) => {
    const before = structuredClone(document);
    expect(() => editMetadata(document, { type, args })).toThrow(expect.objectContaining({ code, message }));
    expect(document).toEqual(before);
  });
});
