/** Reads the cases of a conformance folder: its manifest, and YAML files as the genuine suite writes them. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parseDocument } from 'yaml';

export interface ManifestEntry {
  readonly path: string;
  readonly kind: 'case' | 'setup';
  readonly tier: 'A' | 'B' | 'C';
  readonly setups: readonly string[];
  readonly perCaseReset: boolean;
  readonly env: readonly string[];
  readonly needsWebhook: boolean;
  readonly skip?: string;
}

export interface Step {
  readonly description?: string;
  readonly url: string;
  readonly method?: string;
  readonly status?: number;
  readonly headers?: Readonly<Record<string, unknown>>;
  readonly query?: unknown;
  readonly body?: unknown;
  readonly response?: unknown;
  readonly allowed_responses?: readonly unknown[];
  readonly resp_headers?: Readonly<Record<string, string>>;
}

export function readManifest(folder: string): readonly ManifestEntry[] {
  const file = path.join(folder, 'manifest.json');
  if (!existsSync(file)) throw new Error(`${folder} has no manifest.json`);
  return JSON.parse(readFileSync(file, 'utf8')) as ManifestEntry[];
}

/** `fill` names what `{{NAME}}` stands for; a name that it does not know stays as it is written. */
export function readYamlFile(file: string, fill: Readonly<Record<string, string>> = {}): unknown {
  const text = readFileSync(file, 'utf8').replaceAll(
    /\{\{\s*(\w+)\s*\}\}/g,
    (whole, name: string) => fill[name] ?? whole,
  );
  const document = parseDocument(text, { uniqueKeys: false, logLevel: 'silent' });
  const [error] = document.errors;
  if (!error) return document.toJS();
  // Two files of the suite indent the lines of a quoted scalar less than YAML 1.2 asks for.
  const patched = parseDocument(indentQuoted(text), { uniqueKeys: false, logLevel: 'silent' });
  if (patched.errors[0]) throw new Error(`${file}: ${patched.errors[0].message}`);
  return patched.toJS();
}

function indentQuoted(text: string): string {
  let isOpen = false;
  return text
    .split('\n')
    .map((line) => {
      const wasOpen = isOpen;
      const quotes = line.replaceAll(/\\./g, '').match(/"/g)?.length ?? 0;
      if (quotes % 2 === 1) isOpen = !isOpen;
      return wasOpen ? `                ${line.trimStart()}` : line;
    })
    .join('\n');
}

export function readSteps(file: string, fill: Readonly<Record<string, string>>): readonly Step[] {
  const content = readYamlFile(file, fill);
  return (Array.isArray(content) ? content : [content]) as Step[];
}
