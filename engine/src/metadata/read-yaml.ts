/** Reads a YAML file of a metadata folder, following `!include` in both its spellings and remembering lines. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import type { Node, Pair } from 'yaml';
import { MetadataError } from './metadata-error.ts';
import { rememberLocation } from '../shared/location.ts';

const includeText = /^!include\s+(.+)$/;

/**
 * Value of the YAML file `file` (relative to `root`), with the files that it includes put in place; undefined if the file is absent.
 * Throws MetadataError naming file and line when YAML is wrong or an included file is missing.
 */
export async function readYaml(root: string, file: string): Promise<unknown> {
  const text = await readText(path.join(root, file));
  return text === undefined ? undefined : parseYaml(root, file, text, [file]);
}

async function readText(absolute: string): Promise<string | undefined> {
  try {
    return await readFile(absolute, 'utf8');
  } catch (error) {
    // An absent file is an empty one, as for the genuine CLI; anything else is the caller's problem.
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

async function parseYaml(root: string, file: string, text: string, chain: readonly string[]): Promise<unknown> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, uniqueKeys: true, customTags: [includeTag] });
  const problem = document.errors[0];
  if (problem) {
    // The parser's own place is that of its message, not of the file.
    throw new MetadataError(problem.message.replace(/ at line [^]*$/, ''), {
      file,
      line: lines.linePos(problem.pos[0]).line,
    });
  }
  const lineOf = (node: Node | null | undefined) => (node?.range ? lines.linePos(node.range[0]).line : 1);

  async function toValue(node: unknown): Promise<unknown> {
    if (isAlias(node)) return toValue(node.resolve(document));
    if (isMap(node)) {
      const object: Record<string, unknown> = {};
      const keys = new Map<string, number>();
      for (const pair of node.items as Pair<Node, Node | null>[]) {
        const key = String(isScalar(pair.key) ? pair.key.value : pair.key);
        keys.set(key, lineOf(pair.key));
        object[key] = await toValue(pair.value);
      }
      rememberLocation(object, file, lineOf(node), keys);
      return object;
    }
    if (isSeq(node)) {
      const list: unknown[] = [];
      for (const item of node.items) list.push(await toValue(item));
      rememberLocation(list, file, lineOf(node), new Map());
      return list;
    }
    if (!isScalar(node)) return null;
    const include = typeof node.value === 'string' ? includeText.exec(node.value)?.[1] : undefined;
    return include === undefined ? node.value : included(include.trim(), lineOf(node));
  }

  async function included(name: string, line: number): Promise<unknown> {
    const target = path.join(path.dirname(file), name);
    if (chain.includes(target)) throw new MetadataError(`"${name}" includes itself`, { file, line });
    const content = await readText(path.join(root, target));
    if (content === undefined) throw new MetadataError(`included file "${target}" does not exist`, { file, line });
    return parseYaml(root, target, content, [...chain, target]);
  }

  return document.contents ? toValue(document.contents) : undefined;
}

/** The tag form `!include x.yaml` becomes the text form. */
const includeTag = {
  tag: '!include',
  resolve: (value: string) => `!include ${value}`,
};
