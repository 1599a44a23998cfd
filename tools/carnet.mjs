#!/usr/bin/env node
/**
 * The one entry for a machine that has only Node 18 or newer and npm: `node tools/carnet.mjs <command>`.
 *
 * 1. pnpm comes from tools/bootstrap, by `npm ci` (its checksums are in the lockfile there).
 * 2. pnpm installs the workspace from the frozen lockfile, the pinned Node among it.
 * 3. tools/up.ts runs the command under that Node.
 *
 * Plain JavaScript without dependencies, because it runs before anything is installed, under any Node.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '..');
const bootstrap = path.join(root, 'tools', 'bootstrap');
const isWindows = process.platform === 'win32';
const [nodeMajor, nodeMinor] = process.versions.node.split('.').map(Number);

if (nodeMajor < 18)
  fail(`Node ${process.versions.node} est trop ancien : installez Node 18 ou une version plus récente.`);

const pnpm = findPnpm();
run(pnpm.command, [...pnpm.args, 'install', '--frozen-lockfile', '--reporter=silent', ...offline()], { cwd: root });
runCommand(process.argv.slice(2));

/** The native pnpm (it needs no Node itself), fetched when the lockfile in tools/bootstrap has changed. */
function findPnpm() {
  const lockfile = readFileSync(path.join(bootstrap, 'package-lock.json'), 'utf8');
  const stamp = createHash('sha256').update(lockfile).digest('hex');
  const stampFile = path.join(bootstrap, 'node_modules', '.stamp');
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    tell('Premier lancement, ou nouvelles versions : installation, une demi-minute environ…');
    rmSync(path.join(bootstrap, 'node_modules'), { recursive: true, force: true });
    const npm = findNpm();
    const options = { cwd: bootstrap, env: environmentWithoutNpm(), shell: isWindows };
    run(npm.command, [...npm.args, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], options);
    writeFileSync(stampFile, stamp);
  }
  const folder = path.join(bootstrap, 'node_modules', '@pnpm', `exe.${process.platform}-${process.arch}`);
  const command = path.join(folder, isWindows ? 'pnpm.exe' : 'pnpm');
  if (existsSync(command)) return { command, args: [], folder };
  // No native pnpm for this platform: the JavaScript one of the same version.
  const { version } = Object.values(JSON.parse(lockfile).packages).find((entry) => entry.version);
  return { command: isWindows ? 'npx.cmd' : 'npx', args: ['-y', `pnpm@${version}`], folder: undefined };
}

function findNpm() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('npm-cli.js')) return { command: process.execPath, args: [script] };
  return { command: isWindows ? 'npm.cmd' : 'npm', args: [] };
}

/** An `npm start` passes its own settings down; the inner npm keeps only those about how to reach the registry. */
function environmentWithoutNpm() {
  const network = /^npm_config_(registry|cafile|proxy|https_proxy|noproxy|.*_authtoken)$/i;
  const fromNpm = /^npm_(config_|lifecycle|package|command)/i;
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => network.test(name) || !fromNpm.test(name)));
}

function offline() {
  return process.env.CARNET_OFFLINE ? ['--offline'] : [];
}

/** Runs tools/up.ts and ends as it ends. */
function runCommand(args) {
  const bin = path.join(root, 'node_modules', '.bin');
  const pinned = path.join(bin, 'node');
  const node = existsSync(pinned) ? pinned : process.execPath;
  if (node === process.execPath && (nodeMajor < 22 || (nodeMajor === 22 && nodeMinor < 22))) {
    fail(`Node n’est pas fourni pour ${process.platform}-${process.arch} : installez Node 24 puis relancez.`);
  }
  const folders = [bin, pnpm.folder, process.env.PATH].filter(Boolean).join(path.delimiter);
  const child = spawn(node, ['tools/up.ts', ...args], {
    cwd: root,
    env: { ...process.env, PATH: folders },
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithAncestors(child);
  child.on('error', (error) => fail(error.message));
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)));
}

/**
 * npm runs us through `sh -c` and does not always pass signals on. When npm is killed the shell stays, so both the
 * parent and the grandparent are watched.
 */
function stopWithAncestors(child) {
  const atStart = ancestors();
  setInterval(() => {
    if (ancestors() !== atStart) child.kill('SIGTERM');
  }, 1000).unref();
}

function ancestors() {
  try {
    const stat = readFileSync(`/proc/${process.ppid}/stat`, 'utf8');
    return `${process.ppid} ${stat.slice(stat.lastIndexOf(')')).split(' ')[2]}`;
  } catch {
    return String(process.ppid); // no /proc on this platform: the parent alone is watched
  }
}

function run(command, args, options) {
  // Standard output belongs to the command that was asked for: installers speak on standard error.
  const { error, status } = spawnSync(command, args, { stdio: ['ignore', 2, 2], ...options });
  if (error) fail(`${path.basename(command)} : ${error.message}`);
  if (status !== 0) fail(`« ${path.basename(command)} ${args.join(' ')} » a échoué ; ses messages sont ci-dessus.`);
}

function tell(sentence) {
  process.stderr.write(`${sentence}\n`);
}

function fail(sentence) {
  tell(`carnet : ${sentence}`);
  process.exit(1);
}
