/** Where the tests find their PostgreSQL; the only reader and writer of the environment in this package. */

/** The server of this run; set by vitest-postgres.ts, or by hand to use a server of yours. */
export function testServerUrl(): string | undefined {
  return process.env['CARNET_TEST_DATABASE_URL'];
}

/** A word that all databases of this run carry in their names, so that a kept server never serves a stale template. */
export function testRun(): string {
  return process.env['CARNET_TEST_RUN'] ?? `p${String(process.pid)}`;
}

/** Hands the server over to the processes that vitest starts after its global setup. */
export function setTestServer(url: string | undefined, run: string): void {
  if (url === undefined) delete process.env['CARNET_TEST_DATABASE_URL'];
  else process.env['CARNET_TEST_DATABASE_URL'] = url;
  process.env['CARNET_TEST_RUN'] = run;
}
