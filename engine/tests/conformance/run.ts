/**
 * Runs conformance cases against the engine in this process: `node engine/tests/conformance/run.ts [DIR] [--tier A,B] [--only TEXT]`.
 * With `--url http://… --admin-secret …` against a server, whose database is emptied: the server's settings are
 * HASURA_GRAPHQL_DATABASE_URL, HASURA_GRAPHQL_ADMIN_SECRET and HASURA_GRAPHQL_STRINGIFY_NUMERIC_TYPES=true.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startPostgres } from '@carnet/postgres';
import { difference } from './compare.ts';
import { knownFailures } from './known-failures.ts';
import { runOwnCases } from './own-cases.ts';
import { readManifest, readSteps, readYamlFile, type ManifestEntry, type Step } from './read-cases.ts';
import { suiteCode } from './suite-code.ts';
import { startWebhook, type Webhook } from './webhook.ts';
import { empty, remoteWorld } from './remote-world.ts';
import { environmentOf, execute, openWorld, send, setUp, type World } from './world.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    tier: { type: 'string', default: 'A,B,C' },
    only: { type: 'string' },
    all: { type: 'boolean', default: false },
    url: { type: 'string' },
    'admin-secret': { type: 'string', default: '' },
  },
});

interface Group {
  readonly setups: readonly string[];
  readonly env: readonly string[];
  readonly cases: ManifestEntry[];
}

const folder = positionals[0];

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

if (folder === undefined || !existsSync(folder)) {
  print(
    `${folder === undefined ? 'no folder of conformance cases given' : `${folder} does not exist`}: the project's own cases`,
  );
  const { passed, failed } = runOwnCases();
  print(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} else {
  process.exitCode = await runAll(folder);
}

/** Case by case, since a server has but one database. Cases that want other settings of the server are not run. */
async function runRemote(
  dir: string,
  cases: readonly ManifestEntry[],
  url: string,
  webhook: Webhook,
  fill: Readonly<Record<string, string>>,
): Promise<Outcome[]> {
  const world = remoteWorld(url, values['admin-secret']);
  const prelude = readFileSync(path.join(dir, '_prelude.sql'), 'utf8');
  webhook.ask = (query, variables) => askEngine(world, query, variables);
  const outcomes: Outcome[] = [];
  for (const entry of cases) {
    const code = suiteCode[entry.path];
    try {
      await empty(world, prelude);
      for (const setup of entry.setups) await setUp(world, readYamlFile(path.join(dir, setup), fill));
      for (const operation of code?.before ?? []) await setUp(world, operation);
      outcomes.push({ entry, reason: await runCase(path.join(dir, entry.path), world, fill, entry) });
    } catch (error) {
      outcomes.push({ entry, reason: describe(error) });
    }
  }
  return outcomes;
}

async function askEngine(
  world: World,
  query: string,
  variables: Record<string, unknown>,
): Promise<Record<string, unknown>> {
  const body = JSON.stringify({ query, variables });
  const answer = await send(world, { method: 'POST', url: '/v1/graphql', headers: {}, body }, true);
  return (JSON.parse(answer.body) as { data: Record<string, unknown> }).data;
}

async function runAll(dir: string): Promise<number> {
  const manifest = readManifest(dir);
  const tiers = new Set(values.tier.split(','));
  const cases = manifest.filter(
    (entry) =>
      entry.kind === 'case' &&
      tiers.has(entry.tier) &&
      entry.skip === undefined &&
      (values.only === undefined || entry.path.includes(values.only)),
  );
  if (values.url !== undefined) {
    const webhook = await startWebhook();
    const fill = { ACTION_WEBHOOK_HANDLER: webhook.url, EVENT_WEBHOOK_HANDLER: webhook.url };
    const plain = cases.filter(
      (entry) =>
        entry.env.every((one) => one === 'ADMIN_SECRET') &&
        suiteCode[entry.path]?.env === undefined &&
        suiteCode[entry.path]?.withoutSecret !== true,
    );
    print(`${cases.length - plain.length} cases want other settings of the server and are not run`);
    const outcomes = await runRemote(dir, plain, values.url, webhook, fill);
    await webhook.close();
    const failed = outcomes.flatMap(({ entry, reason }) =>
      reason === undefined ? [] : [{ path: entry.path, tier: entry.tier, reason }],
    );
    return report(outcomes.length - failed.length, failed, plain);
  }
  const groups = groupCases(cases);
  const dataDir = mkdtempSync(path.join(tmpdir(), 'conformance-'));
  const server = await startPostgres({ dir: path.join(dataDir, 'pg'), test: true });
  const webhook = await startWebhook();
  const fill = { ACTION_WEBHOOK_HANDLER: webhook.url, EVENT_WEBHOOK_HANDLER: webhook.url };
  const failures: { readonly path: string; readonly tier: string; readonly reason: string }[] = [];
  let passed = 0;
  try {
    for (const [index, group] of groups.entries()) {
      for (const outcome of await runGroup(dir, group, index, server.url, webhook, fill)) {
        if (outcome.reason === undefined) passed += 1;
        else failures.push({ path: outcome.entry.path, tier: outcome.entry.tier, reason: outcome.reason });
      }
    }
  } finally {
    await webhook.close();
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
  return report(passed, failures, cases);
}

function report(
  passed: number,
  failures: readonly { readonly path: string; readonly tier: string; readonly reason: string }[],
  cases: readonly ManifestEntry[],
): number {
  for (const { path: file, tier, reason } of failures) {
    const known = knownFailures[file];
    if (known !== undefined && !values.all) continue;
    print(`FAILED ${tier} ${file}${known === undefined ? '' : ` (known: ${known})`}\n       ${reason}`);
  }
  const failed = new Set(failures.map((failure) => failure.path));
  const fresh = [...failed].filter((file) => knownFailures[file] === undefined);
  const mended = cases
    .map((entry) => entry.path)
    .filter((file) => knownFailures[file] !== undefined && !failed.has(file));
  for (const file of mended) print(`PASSES although listed as a known failure: ${file}`);
  print(`${failed.size - fresh.length} known failures, each with its reason in known-failures.ts`);
  print(`${passed} passed, ${failures.length} failed`);
  return fresh.length + mended.length > 0 ? 1 : 0;
}

function groupCases(cases: readonly ManifestEntry[]): Group[] {
  const groups = new Map<string, Group>();
  for (const entry of cases) {
    const key = JSON.stringify([entry.setups, entry.env]);
    const group = groups.get(key) ?? { setups: entry.setups, env: entry.env, cases: [] };
    group.cases.push(entry);
    groups.set(key, group);
  }
  return [...groups.values()];
}

interface Outcome {
  readonly entry: ManifestEntry;
  /** Undefined when passed. */
  readonly reason: string | undefined;
}

/** Set up once in a template; each case then runs on a copy of it, so that no case depends on another. */
async function runGroup(
  dir: string,
  group: Group,
  index: number,
  serverUrl: string,
  webhook: Webhook,
  fill: Readonly<Record<string, string>>,
): Promise<Outcome[]> {
  const urlOf = (name: string) => serverUrl.replace(/\/[^/]*$/, `/${name}`);
  const template = `template_${index}`;
  await execute(serverUrl, `create database ${template}`);
  let metadata: unknown;
  const failAll = (error: unknown) => group.cases.map((entry) => ({ entry, reason: describe(error) }));
  const env = environmentOf(urlOf(template), group.env, fill);
  try {
    await execute(urlOf(template), readFileSync(path.join(dir, '_prelude.sql'), 'utf8'));
    await execute(serverUrl, `alter database ${template} set timezone = 'UTC'`);
    const world = await openWorld(urlOf(template), env);
    try {
      for (const setup of group.setups) await setUp(world, readYamlFile(path.join(dir, setup), fill));
      const exported = await send(
        world,
        { method: 'POST', url: '/v1/metadata', headers: {}, body: '{"type":"export_metadata","args":{}}' },
        true,
      );
      metadata = JSON.parse(exported.body);
    } finally {
      await world.close();
    }
  } catch (error) {
    return failAll(error);
  }
  const outcomes: Outcome[] = [];
  for (const [number, entry] of group.cases.entries()) {
    const name = `case_${index}_${number}`;
    await execute(serverUrl, `create database ${name} template ${template}`);
    await execute(serverUrl, `alter database ${name} set timezone = 'UTC'`);
    const code = suiteCode[entry.path];
    const world = await openWorld(urlOf(name), { ...env, ...code?.env }, metadata);
    webhook.ask = (query, variables) => askEngine(world, query, variables);
    try {
      for (const operation of code?.before ?? []) await setUp(world, operation);
      outcomes.push({ entry, reason: await runCase(path.join(dir, entry.path), world, fill, entry) });
    } catch (error) {
      outcomes.push({ entry, reason: describe(error) });
    } finally {
      await world.close();
      await execute(serverUrl, `drop database if exists ${name} with (force)`);
    }
  }
  await execute(serverUrl, `drop database if exists ${template} with (force)`);
  return outcomes;
}

async function runCase(
  file: string,
  world: World,
  fill: Readonly<Record<string, string>>,
  entry: ManifestEntry,
): Promise<string | undefined> {
  // Cases about an unauthorized role do without the secret; in all others the headers are session variables.
  const asAdmin =
    suiteCode[entry.path]?.withoutSecret !== true && !entry.env.some((one) => one.includes('UNAUTHORIZED_ROLE'));
  for (const [number, step] of readSteps(file, fill).entries()) {
    const reason = await runStep(step, world, asAdmin);
    if (reason !== undefined) return `step ${number + 1}: ${reason}${faultOf(world)}`;
  }
  return undefined;
}

async function runStep(step: Step, world: World, asAdmin: boolean): Promise<string | undefined> {
  const headers = Object.fromEntries(Object.entries(step.headers ?? {}).map(([name, value]) => [name, String(value)]));
  const body = step.query ?? step.body;
  const answer = await send(
    world,
    {
      method: (step.method ?? 'POST').replace('POSTJSON', 'POST'),
      url: step.url,
      headers,
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    },
    asAdmin,
  );
  const found = parse(answer.body);
  const selected = selectedKeys(body);
  if (step.status !== undefined && answer.status !== step.status)
    return `status ${answer.status} instead of ${step.status}: ${answer.body.slice(0, 300)}`;
  if (step.allowed_responses) {
    const allowed = step.allowed_responses.map((one) => (one as { response?: unknown }).response ?? one);
    return allowed.some((one) => difference(one, found, selected) === undefined)
      ? undefined
      : `none of the allowed answers: ${answer.body.slice(0, 300)}`;
  }
  if (step.response !== undefined) {
    const reason = difference(step.response, found, selected);
    if (reason !== undefined) return reason;
  }
  for (const [name, value] of Object.entries(step.resp_headers ?? {})) {
    if (answer.headers[name.toLowerCase()] !== value)
      return `header ${name}: ${String(answer.headers[name.toLowerCase()])} instead of ${value}`;
  }
  return undefined;
}

/** Response keys anywhere in the GraphQL documents of a body. */
function selectedKeys(body: unknown): ReadonlySet<string> {
  const keys = new Set<string>();
  for (const request of Array.isArray(body) ? (body as unknown[]) : [body]) {
    const query = (request as { query?: unknown } | undefined)?.query;
    if (typeof query !== 'string') continue;
    // Read as words: some documents are wrong on purpose.
    for (const [word] of query.matchAll(/[_A-Za-z]\w*/g)) keys.add(word);
  }
  return keys;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Not every route answers JSON; the text is then what is compared.
    return text;
  }
}

function faultOf({ faults }: World): string {
  const [fault] = faults;
  return fault === undefined
    ? ''
    : `\n       fault: ${fault instanceof Error ? (fault.stack ?? fault.message).split('\n').slice(0, 4).join(' ') : JSON.stringify(fault)}`;
}

function describe(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
