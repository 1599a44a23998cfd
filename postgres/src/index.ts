/** Embedded PostgreSQL: a real server from an npm package, for the demo, the development and the tests. */
export { startPostgres } from './start-postgres.ts';
export type { PostgresOptions, RunningPostgres } from './start-postgres.ts';
export { freePort } from './free-port.ts';
