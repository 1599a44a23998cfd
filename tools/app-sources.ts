/** Tells whether the built app is the one that the sources would give, by a hash of what the build reads. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run-program.ts';

const SOURCES = ['app', 'domain', 'pnpm-lock.yaml'];
const NOT_SOURCES = new Set(['node_modules', '.svelte-kit', 'build']);
const stampFile = path.join(root, '.cache', 'app-build.stamp');

/** A hash of every file that the build of the app may read. */
export function hashAppSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addToHash(hash, source);
  return hash.digest('hex');
}

export function isAppBuilt(sources: string): boolean {
  return (
    existsSync(path.join(root, 'app', 'build', 'index.html')) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, 'utf8') === sources
  );
}

export function recordAppBuild(sources: string): void {
  mkdirSync(path.dirname(stampFile), { recursive: true });
  writeFileSync(stampFile, sources);
}

function addToHash(hash: Hash, source: string): void {
  const file = path.join(root, source);
  if (statSync(file).isDirectory()) {
    const entries = readdirSync(file).filter((entry) => !NOT_SOURCES.has(entry));
    for (const entry of entries.sort()) addToHash(hash, path.join(source, entry));
  } else {
    hash.update(source).update('\0').update(readFileSync(file)).update('\0');
  }
}
