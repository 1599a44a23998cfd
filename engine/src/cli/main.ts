#!/usr/bin/env node
/** The `engine` program: migrate, check, look inside, serve. */
import { parseArgs } from 'node:util';
import { InconsistentMetadataError } from '../engine.ts';
import { MetadataError } from '../metadata/metadata-error.ts';
import { MigrationError } from '../migrate/migration-error.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { dump } from './dump.ts';
import { migrateCommand, seedCommand } from './migrate-command.ts';
import { serve } from './serve.ts';

const commands: Readonly<Record<string, Command>> = { check, dump, migrate: migrateCommand, seed: seedCommand, serve };

const usage = `Usage: engine <command> --project DIR [--database-url URL]

  serve [--port N] [--metadata-api]  answer GraphQL on /v1/graphql; let the administrator edit metadata on /v1/metadata
        [--lenient]                  leave out what is unknown or inconsistent, and say so, instead of refusing to start
  migrate                            apply the migrations that are not applied yet
  seed                               apply the seeds
  check                              refuse metadata that is unknown or inconsistent with the database
  dump model                         print the model as JSON
  dump schema [--role R] [--backend] print the GraphQL schema of a role (default admin)
  dump plan QUERY [--role R]         print the plan of a GraphQL document
  dump sql QUERY [--role R]          print its SQL

The database is that of HASURA_GRAPHQL_DATABASE_URL or DATABASE_URL when --database-url is not given.`;

export async function run(args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      project: { type: 'string' },
      'database-url': { type: 'string' },
      role: { type: 'string', default: 'admin' },
      backend: { type: 'boolean', default: false },
      port: { type: 'string', default: '8080' },
      'metadata-api': { type: 'boolean', default: false },
      lenient: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const [name, ...words] = positionals;
  const command = name === undefined ? undefined : commands[name];
  const databaseUrl = values['database-url'] ?? env['HASURA_GRAPHQL_DATABASE_URL'] ?? env['DATABASE_URL'];
  if (values.help || !command) {
    console.log(usage);
    return values.help ? 0 : 1;
  }
  if (values.project === undefined || databaseUrl === undefined) {
    console.error(`${values.project === undefined ? '--project' : '--database-url'} is missing.\n\n${usage}`);
    return 1;
  }
  return command({
    words,
    projectDir: values.project,
    databaseUrl,
    role: values.role,
    backend: values.backend,
    port: Number(values.port),
    withMetadataApi: values['metadata-api'],
    lenient: values.lenient,
    env: { HASURA_GRAPHQL_DATABASE_URL: databaseUrl, ...env },
    print: (text) => process.stdout.write(`${text}\n`),
    complain: (text) => process.stderr.write(`${text}\n`),
  });
}

const userErrors = [MetadataError, MigrationError, InconsistentMetadataError] as const;

if (import.meta.main) {
  try {
    process.exitCode = await run(process.argv.slice(2), process.env);
  } catch (error) {
    // What the user can mend is said in a sentence; the rest is a fault of ours and keeps its stack.
    if (!userErrors.some((kind) => error instanceof kind) && !isUserError(error)) throw error;
    console.error((error as Error).message);
    process.exitCode = 1;
  }
}

/** Wrong options, and a database that cannot be reached. */
function isUserError(error: unknown): error is Error & { code: string } {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' && /^(ERR_PARSE_ARGS|ECONNREFUSED|ENOTFOUND|28|3D000)/.test(code);
}
