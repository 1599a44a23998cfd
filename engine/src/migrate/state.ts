/** The state of migrations in `hdb_catalog.hdb_version`, of the same shape as the genuine engine's: its CLI sees our work as done. */
import type pg from 'pg';

/** Version of the genuine engine's own catalog that this shape follows. */
const catalogVersion = '48';

const settings = { settings: { migration_mode: 'true' }, isStateCopyCompleted: true };

/** Creates what the genuine engine would have created before the first migration: pgcrypto, and the version table. */
export async function prepareState(client: pg.Client | pg.PoolClient): Promise<void> {
  await client.query(`
    create extension if not exists pgcrypto schema public;
    create schema if not exists hdb_catalog;
    create table if not exists hdb_catalog.hdb_version (
      hasura_uuid uuid primary key default public.gen_random_uuid(),
      version text not null,
      upgraded_on timestamptz not null,
      cli_state jsonb not null default '{}',
      console_state jsonb not null default '{}',
      ee_client_id text,
      ee_client_secret text
    );
    create unique index if not exists hdb_version_one_row on hdb_catalog.hdb_version ((version is not null));
  `);
  await client.query(
    `insert into hdb_catalog.hdb_version (version, upgraded_on, cli_state) values ($1, now(), $2) on conflict do nothing`,
    [catalogVersion, JSON.stringify({ migrations: {}, ...settings })],
  );
}

/** Versions recorded as applied and clean. */
export async function appliedVersions(client: pg.Client, database: string): Promise<ReadonlySet<string>> {
  const { rows } = await client.query<{ state: { migrations?: Record<string, Record<string, boolean>> } }>(
    'select cli_state as state from hdb_catalog.hdb_version',
  );
  const versions = rows[0]?.state.migrations?.[database] ?? {};
  return new Set(Object.keys(versions).filter((version) => versions[version] === false));
}

/** `false` means "not dirty" in the CLI's terms. */
export async function recordVersion(client: pg.Client, database: string, version: string): Promise<void> {
  await client.query(
    `update hdb_catalog.hdb_version set cli_state = cli_state || $3::jsonb || jsonb_build_object('migrations',
       coalesce(cli_state -> 'migrations', '{}') || jsonb_build_object($1::text,
         coalesce(cli_state -> 'migrations' -> $1::text, '{}') || jsonb_build_object($2::text, false)))`,
    [database, version, JSON.stringify(settings)],
  );
}

/** What the metadata API tells of `hdb_version`. */
export interface CatalogState {
  readonly id: string;
  readonly cli_state: unknown;
  readonly console_state: unknown;
}

export async function readCatalogState(client: pg.Client | pg.PoolClient): Promise<CatalogState> {
  const { rows } = await client.query<CatalogState>(
    'select hasura_uuid::text as id, cli_state, console_state from hdb_catalog.hdb_version',
  );
  const [state] = rows;
  if (!state) throw new Error('hdb_catalog.hdb_version has no row');
  return state;
}

export async function writeCatalogState(
  client: pg.Client | pg.PoolClient,
  kind: 'cli' | 'console',
  state: unknown,
): Promise<void> {
  await client.query(`update hdb_catalog.hdb_version set ${kind}_state = $1::jsonb`, [JSON.stringify(state)]);
}
