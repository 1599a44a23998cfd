/** A whole product for one test process: prints its addresses as JSON, lives until its parent closes the input. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { places, startServer } from '@carnet/server';

const dataDir = mkdtempSync(path.join(tmpdir(), 'carnet-e2e-'));
const server = await startServer({
  ...places,
  dataDir,
  port: 0,
  host: '127.0.0.1',
  mailFrom: 'Carnet de bord <ne-pas-repondre@example.org>',
  // All the people of a test run share one IP address and ask for many links.
  actionsSettings: { SIGN_IN_LINKS_PER_ADDRESS: '10000', SIGN_IN_LINKS_PER_IP: '10000' },
  demoData: true,
  throwAway: true,
  onFailure: console.error,
});
console.log(JSON.stringify({ url: server.url, databaseUrl: server.databaseUrl }));

process.stdin.resume().once('end', () => {
  void server.close().then(() => {
    rmSync(dataDir, { recursive: true, force: true });
    process.exit(0);
  });
});
