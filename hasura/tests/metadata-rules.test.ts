/** The rules of the house for metadata, whatever the table: what a reviewer would otherwise have to look for in each file. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { sessionVariable } from '@carnet/domain';
import { loadProject } from '@carnet/engine';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { project } from './world/sessions.ts';

/** Closed lists are marked by Hasura; these are the open ones. What a territory added to `ref_situation` has its conditions. */
const openList = /^(ref_(theme|topic|goal|action)|rome_occupation|rome_title|department|epci|commune)$/;
/** Where a screen shows a count. */
const counted = [
  'contract_version orientation_manager',
  'contract_version professional',
  'erasure_count platform_admin',
  'erasure_count territory_admin',
  'import_line territory_admin',
  'notebook_member orientation_manager',
  'notebook_member structure_admin',
  'notebook_overview orientation_manager',
  'notebook_overview professional',
  'notebook_overview structure_admin',
  'notebook_overview territory_admin',
  'notification beneficiary',
  'notification orientation_manager',
  'notification professional',
  'notification structure_admin',
  'notification territory_admin',
  'person_request territory_admin',
  'possible_duplicate orientation_manager',
  'possible_duplicate territory_admin',
  'referent_request orientation_manager',
  'referent_request structure_admin',
  'reorientation_request orientation_manager',
  'reorientation_request professional',
  'role_grant territory_admin',
  'structure platform_admin',
  'structure territory_admin',
];
/** Columns that a change may never reach: they say whose row it is. */
const fixed =
  /^(id|territory_id|notebook_id|beneficiary_id|structure_id|program_id|account_id|focus_id|goal_id|action_id|contract_id|client_id|author_id|author_structure_id|source|created_by|created_at)$/;
const liveClient = (scope: string) => ({
  _exists: {
    _table: { schema: 'public', name: 'partner_client' },
    _where: {
      id: { _eq: 'X-Hasura-Client-Id' },
      territory_id: { _eq: 'X-Hasura-Territory-Id' },
      revoked_at: { _is_null: true },
      scopes: { scope: { _eq: scope } },
    },
  },
});
const liveGrant = {
  _exists: {
    _table: { schema: 'public', name: 'role_grant' },
    _where: { id: { _eq: 'X-Hasura-Grant-Id' }, revoked_at: { _is_null: true } },
  },
};

const metadata = await loadProject(project);
const tables = metadata.sources
  .flatMap((source) => source.tables)
  .map((table) => ({ ...table, name: typeof table.table === 'string' ? table.table : table.table.name }));

const isReferenceTable = (name: string): boolean =>
  openList.test(name) || tables.some((table) => table.name === name && table.is_enum === true);

const selects = tables.flatMap((table) =>
  (table.select_permissions ?? []).map((entry) => ({ table: table.name, ...entry })),
);
const inserts = tables.flatMap((table) =>
  (table.insert_permissions ?? []).map((entry) => ({ table: table.name, ...entry })),
);
const updates = tables.flatMap((table) =>
  (table.update_permissions ?? []).map((entry) => ({ table: table.name, ...entry })),
);

describe('permissions', () => {
  test('name each column', () => {
    const bodies = [...selects, ...inserts, ...updates];
    expect(bodies.filter(({ permission }) => !Array.isArray(permission.columns)).map(titleOf)).toEqual([]);
  });

  test('bound each list', () => {
    const bound = (table: string) =>
      isReferenceTable(table) ? 1_000 : /^(structure|program|structure_program|ref_situation)$/.test(table) ? 500 : 100;
    expect(selects.filter(({ table, permission }) => !(Number(permission.limit) <= bound(table))).map(titleOf)).toEqual(
      [],
    );
  });

  test('show everything of the reference lists only', () => {
    const unfiltered = selects.filter(({ permission }) => Object.keys(permission.filter).length === 0);
    expect(unfiltered.filter(({ table }) => !isReferenceTable(table)).map(titleOf)).toEqual([]);
  });

  test('end with the grant, or for a partner with its client and scope, whatever they show or write', () => {
    const conditions = [
      ...selects
        .filter(({ table }) => !isReferenceTable(table))
        .map((entry) => ({ entry, condition: entry.permission.filter })),
      ...inserts.map((entry) => ({ entry, condition: entry.permission.check })),
      ...updates.flatMap((entry) =>
        [entry.permission.filter, entry.permission.check].map((condition) => ({ entry, condition })),
      ),
    ];
    expect(
      conditions
        .filter(({ entry, condition }) => !(entry.role === 'partner' ? endsWithClient : endsWithGrant)(condition))
        .map(({ entry }) => titleOf(entry)),
    ).toEqual([]);
  });

  test('count only where a screen shows the count', () => {
    const counting = selects.filter(({ permission }) => permission.allow_aggregations === true).map(titleOf);
    expect(counting.sort()).toEqual(counted);
  });

  test('delete nothing', () => {
    expect(tables.filter(({ delete_permissions }) => delete_permissions !== undefined).map(({ name }) => name)).toEqual(
      [],
    );
  });

  test('check what a change makes, and never reach the columns that say whose row it is', () => {
    expect(
      updates.filter(({ permission }) => permission.check === undefined || permission.check === null).map(titleOf),
    ).toEqual([]);
    const reached = updates.flatMap((entry) => entry.permission.columns).filter((column) => fixed.test(column));
    expect(reached).toEqual([]);
  });

  test('take territory and author of a new row from the session', () => {
    const given = inserts.filter(({ permission }) =>
      ['territory_id', 'created_by', 'author_id', 'author_structure_id', 'source', 'client_id'].some(
        (column) => permission.columns?.includes(column) === true,
      ),
    );
    expect(given.map(titleOf)).toEqual([]);
  });

  test('name session variables as the domain spells them', () => {
    const known = new Set<string>(Object.values(sessionVariable));
    const named = [...JSON.stringify(tables).matchAll(/"(x-hasura-[^"]*)"/gi)].map((match) => match[1]!);
    expect(named.length).toBeGreaterThan(100);
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

describe('the folder', () => {
  const root = path.join(project, 'metadata', 'databases', 'carnet');

  test('tracks the public schema only: how people sign in is nobody’s to query', () => {
    expect(
      tables.filter(({ table }) => typeof table === 'string' || table.schema !== 'public').map(({ name }) => name),
    ).toEqual([]);
  });

  test.each(['tables', 'functions'])('includes each file of %s once, in order', (folder) => {
    const included = parse(readFileSync(path.join(root, folder, `${folder}.yaml`), 'utf8')) as string[];
    const files = readdirSync(path.join(root, folder))
      .filter((file) => file !== `${folder}.yaml`)
      .sort();
    expect([...included].sort()).toEqual(files.map((file) => `!include ${file}`));
    expect(included).toEqual([...included].sort());
  });

  test('keeps permissions in the order of the roles and relationships in the order of their names', () => {
    const disordered = tables.filter((table) =>
      [
        (table.object_relationships ?? []).map(({ name }) => name),
        (table.array_relationships ?? []).map(({ name }) => name),
        ...[table.select_permissions, table.insert_permissions, table.update_permissions].map((list) =>
          (list ?? []).map(({ role }) => role),
        ),
      ].some((names) => names.join() !== [...names].sort().join()),
    );
    expect(disordered.map(({ name }) => name)).toEqual([]);
  });

  test('has each file that the Hasura CLI writes', () => {
    expect(readdirSync(path.join(project, 'metadata')).sort()).toEqual([
      'actions.graphql',
      'actions.yaml',
      'allow_list.yaml',
      'api_limits.yaml',
      'backend_configs.yaml',
      'cron_triggers.yaml',
      'databases',
      'graphql_schema_introspection.yaml',
      'inherited_roles.yaml',
      'metrics_config.yaml',
      'network.yaml',
      'opentelemetry.yaml',
      'query_collections.yaml',
      'remote_schemas.yaml',
      'rest_endpoints.yaml',
      'version.yaml',
    ]);
  });

  test('authenticates each act to its server by a secret of the environment', () => {
    for (const { definition } of metadata.actions ?? []) {
      expect(definition.headers).toEqual([{ name: 'x-carnet-actions-secret', value_from_env: 'ACTIONS_SECRET' }]);
      expect(definition.forward_client_headers ?? false).toBe(false);
    }
  });
});

function titleOf(entry: { readonly table: string; readonly role: string }): string {
  return `${entry.table} ${entry.role}`;
}

/** A live client with a scope; or one of several, each with what it opens. */
function endsWithClient(condition: unknown): boolean {
  const last = (condition as { _and?: unknown[] } | undefined)?._and?.at(-1) as { _or?: unknown[] } | undefined;
  if (last?._or !== undefined) return last._or.every((one) => isLiveClient(one) || endsWithClient(one));
  return isLiveClient(last);
}

function isLiveClient(condition: unknown): boolean {
  const scopes = ['notebooks_read', 'appointments_write'];
  return scopes.some((scope) => JSON.stringify(condition) === JSON.stringify(liveClient(scope)));
}

function endsWithGrant(condition: unknown): boolean {
  const all = (condition as { _and?: unknown[] } | null | undefined)?._and ?? [];
  return all.some((part) => JSON.stringify(part) === JSON.stringify(liveGrant));
}
