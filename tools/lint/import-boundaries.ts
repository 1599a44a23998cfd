/**
 * Lint rule: who may import whom, between the packages and between the rooms of a package.
 * The tables below are the rule; the rest only finds out which room a path belongs to.
 */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Rule } from 'eslint';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What the code of a package may import, and what its tests may import besides. `bench` and `tools` may import all. */
const PACKAGES: Readonly<Record<string, { readonly code: readonly string[]; readonly tests: readonly string[] }>> = {
  domain: { code: [], tests: ['testkit'] },
  postgres: { code: [], tests: ['testkit'] },
  testkit: { code: ['domain', 'postgres'], tests: [] },
  engine: { code: [], tests: ['testkit', 'postgres'] },
  'actions-server': { code: ['domain'], tests: ['testkit', 'postgres'] },
  app: { code: ['domain'], tests: ['testkit'] },
  server: { code: ['engine', 'actions-server', 'domain', 'postgres'], tests: ['testkit'] },
  hasura: { code: ['engine', 'domain'], tests: ['engine', 'domain', 'testkit', 'postgres'] },
  e2e: { code: ['server'], tests: ['server'] },
};

/** The engine's pipeline. A stage knows only the types of the stages before it; engine.ts alone knows the order. */
const ENGINE_STAGES: readonly string[] = [
  'metadata',
  'catalog',
  'model',
  'session',
  'schema',
  'plan',
  'sql',
  'execute',
  'subscriptions',
];

/** Pure words about a stage's artefact, which later stages may use as values too. */
const ENGINE_VOCABULARY = [
  'engine/src/metadata/qualified-name.ts',
  'engine/src/metadata/location.ts',
  'engine/src/model/bool-exp.ts',
  'engine/src/model/scalars.ts',
];

/** The stages that run at each request: they call the pure stages before them. */
const ENGINE_RUNNERS = ['execute', 'subscriptions'];

/** In the app a layer imports those with a higher rank, or of its own; features never import each other. */
const APP_LAYERS = new Map([
  ['routes', 0],
  ['features', 1],
  ['session', 2],
  ['graphql', 2],
  ['ui', 3],
]);

export const importBoundaries: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = path.relative(root, context.filename).split(path.sep).join('/');
    const check = (node: Rule.Node): void => {
      const importing = node as unknown as Importing;
      if (typeof importing.source?.value !== 'string') return;
      const message = complaintAbout(from, importing.source.value, isTypeOnly(importing));
      if (message !== undefined) context.report({ node, message });
    };
    return {
      ImportDeclaration: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      ImportExpression: check,
    };
  },
};

/** What the four kinds of nodes share, with what the TypeScript parser adds to ESLint's own types. */
interface Importing {
  readonly source?: { readonly value?: unknown } | null;
  readonly importKind?: string;
  readonly exportKind?: string;
  readonly specifiers?: readonly { readonly importKind?: string }[];
}

/** What is wrong with `source` imported by the file `from` (relative to the root), in one sentence. */
export function complaintAbout(from: string, source: string, typeOnly: boolean): string | undefined {
  const to = resolve(from, source);
  if (to === undefined) return undefined;
  const [fromPackage, toPackage] = [firstFolder(from), firstFolder(to)];
  if (fromPackage !== toPackage) return betweenPackages(from, fromPackage, toPackage);
  if (isTest(from)) return undefined;
  if (fromPackage === 'engine') return betweenStages(from, to, typeOnly);
  if (fromPackage === 'actions-server') return betweenCapabilities(from, to);
  if (fromPackage === 'app') return betweenLayers(from, to);
  return undefined;
}

function betweenPackages(from: string, fromPackage: string, toPackage: string): string | undefined {
  const rule = PACKAGES[fromPackage];
  if (!rule || !(toPackage in PACKAGES)) return undefined;
  if (rule.code.includes(toPackage)) return undefined;
  if (isTest(from) && rule.tests.includes(toPackage)) return undefined;
  return `${fromPackage} must not import ${toPackage}.`;
}

function betweenStages(from: string, to: string, typeOnly: boolean): string | undefined {
  const [mine, other] = [roomIn('engine/src', from), roomIn('engine/src', to)];
  const [left, right] = [ENGINE_STAGES.indexOf(other ?? ''), ENGINE_STAGES.indexOf(mine ?? '')];
  if (left < 0 || right < 0 || left === right) return undefined;
  if (left > right) return `The stage ${mine ?? ''} comes before ${other ?? ''} and must not know it.`;
  return typeOnly || ENGINE_RUNNERS.includes(mine ?? '') || ENGINE_VOCABULARY.includes(to)
    ? undefined
    : `The stage ${mine ?? ''} may import only types from ${other ?? ''}; engine.ts joins the stages.`;
}

function betweenCapabilities(from: string, to: string): string | undefined {
  const [mine, other] = [roomIn('actions-server/src', from), roomIn('actions-server/src', to)];
  if (!mine || !other || other === mine || other === 'platform' || other === 'generated') return undefined;
  if (mine === 'platform') return `platform serves the capabilities and must not know ${other}.`;
  return `The capability ${mine} must not import the capability ${other}; what they share belongs in platform.`;
}

function betweenLayers(from: string, to: string): string | undefined {
  const [mine, other] = [appLayer(from), appLayer(to)];
  const [upper, lower] = [APP_LAYERS.get(mine ?? ''), APP_LAYERS.get(other ?? '')];
  if (upper === undefined || lower === undefined) return undefined;
  if (lower < upper) return `The layer ${mine ?? ''} must not import ${other ?? ''}.`;
  const [feature, otherFeature] = [roomIn('app/src/lib/features', from), roomIn('app/src/lib/features', to)];
  if (feature && otherFeature && feature !== otherFeature) {
    return `The feature ${feature} must not import the feature ${otherFeature}.`;
  }
  return undefined;
}

function appLayer(file: string): string | undefined {
  return roomIn('app/src/lib', file) ?? roomIn('app/src', file);
}

/** The folder directly below `parent` that the file is in, undefined for a file of `parent` itself or of elsewhere. */
function roomIn(parent: string, file: string): string | undefined {
  if (!file.startsWith(`${parent}/`)) return undefined;
  const [room, ...rest] = file.slice(parent.length + 1).split('/');
  return rest.length > 0 ? room : undefined;
}

function resolve(from: string, source: string): string | undefined {
  if (source.startsWith('.')) return path.posix.join(path.posix.dirname(from), source);
  if (source.startsWith('#lib/')) return `app/src/lib/${source.slice('#lib/'.length)}`;
  if (source.startsWith('@carnet/')) return source.slice('@carnet/'.length);
  return undefined;
}

function firstFolder(file: string): string {
  return file.split('/')[0] ?? '';
}

/** Tests, and scripts that developers run: neither is part of what is shipped. */
function isTest(file: string): boolean {
  return /\.test\.ts$|\/(tests|scripts)\/|^hasura\/|^e2e\//.test(file);
}

function isTypeOnly({ importKind, exportKind, specifiers = [] }: Importing): boolean {
  if (importKind === 'type' || exportKind === 'type') return true;
  return specifiers.length > 0 && specifiers.every((specifier) => specifier.importKind === 'type');
}
