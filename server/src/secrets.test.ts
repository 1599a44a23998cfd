import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadSecrets } from './secrets.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(path.join(tmpdir(), 'carnet-secrets-'));
});
afterEach(() => {
  rmSync(dataDir, { recursive: true });
});

describe('the secrets of a demonstration', () => {
  test('are the same at every start, and readable by this account alone', () => {
    const first = loadSecrets(dataDir);
    expect(loadSecrets(dataDir)).toEqual(first);
    expect(statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(path.join(dataDir, 'secrets.json'), 'utf8')).toContain(first.adminSecret);
  });

  test('are not those of another installation', () => {
    const first = loadSecrets(dataDir);
    rmSync(path.join(dataDir, 'secrets.json'));
    expect(loadSecrets(dataDir).actionsSecret).not.toBe(first.actionsSecret);
  });

  test('a damaged file is named', () => {
    writeFileSync(path.join(dataDir, 'secrets.json'), '{"jwtPrivateKey":');
    expect(() => loadSecrets(dataDir)).toThrow(/secrets\.json est illisible/);
  });
});
