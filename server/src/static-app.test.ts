import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { closeServer, listen } from './listen.ts';
import { securityHeaders } from './security-headers.ts';
import { loadStaticApp, type StaticApp } from './static-app.ts';

const theme = "document.documentElement.dataset.theme = 'dark'";
let folder: string;
let server: Server;
let origin: string;
let app: StaticApp;

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'carnet-app-'));
  mkdirSync(path.join(folder, '_app/immutable'), { recursive: true });
  writeFileSync(
    path.join(folder, 'index.html'),
    `<!doctype html><script>${theme}</script><script src="/a.js"></script>`,
  );
  writeFileSync(path.join(folder, '_app/immutable/a.js'), 'plain');
  writeFileSync(path.join(folder, '_app/immutable/a.js.br'), 'brotli');
  writeFileSync(path.join(folder, '_app/immutable/a.js.gz'), 'gzip');
  app = loadStaticApp(folder);
  server = createServer((request, response) => {
    app.handle(request, response);
  });
  origin = `http://127.0.0.1:${String(await listen(server, 0, '127.0.0.1'))}`;
});
afterAll(async () => {
  await closeServer(server);
  rmSync(folder, { recursive: true });
});

describe('the built app', () => {
  test('answers any route with its page, which is never kept without asking', async () => {
    const page = await fetch(`${origin}/carnets/6f6b`);
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(page.headers.get('cache-control')).toBe('no-cache');
    const again = await fetch(`${origin}/carnets/6f6b`, { headers: { 'if-none-match': page.headers.get('etag')! } });
    expect(again.status).toBe(304);
  });

  test('says 404 for a file that does not exist, instead of a page in its place', async () => {
    for (const missing of ['/_app/immutable/old.js', '/favicon.ico', '/../package.json', '/%2e%2e/package.json']) {
      expect((await fetch(origin + missing)).status, missing).toBe(404);
    }
  });

  test('sends the best encoding that the browser reads, and lets hashed files be kept for a year', async () => {
    const sent = async (accept: string): Promise<string | null> => {
      const response = await fetch(`${origin}/_app/immutable/a.js`, { headers: { 'accept-encoding': accept } });
      expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
      await response.body?.cancel();
      return response.headers.get('content-encoding');
    };
    expect(await sent('gzip, br')).toBe('br');
    expect(await sent('gzip')).toBe('gzip');
    expect(await sent('identity')).toBeNull();
  });

  test('refuses to be written to', async () => {
    expect((await fetch(`${origin}/carnets`, { method: 'POST' })).status).toBe(405);
  });

  test('its policy lets exactly its own inline script run', () => {
    const policy = securityHeaders({ inlineScripts: app.inlineScripts, isHttps: true })['content-security-policy'];
    expect(app.inlineScripts).toHaveLength(1);
    expect(policy).toContain(`script-src 'self' ${app.inlineScripts[0]!};`);
    expect(policy).not.toContain('unsafe-inline');
  });

  test('a missing build is told with what to do', () => {
    expect(() => loadStaticApp(path.join(folder, 'nowhere'))).toThrow(/n’est pas construite.*npm start/);
  });
});
