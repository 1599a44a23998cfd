/**
 * Case files: each case is a query, a role and its session; beside it lies what is expected, the statements and the
 * answer. Mutations are answered on a database of their own. `vitest -u` rewrites the expectations.
 */
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { layoutSql } from './layout-sql.ts';
import { openToy, type ToyEngine } from './toy-engine.ts';

interface Case {
  readonly title: string;
  /** Default admin. */
  readonly role?: string;
  /** Session variables without their prefix: `user-id`. */
  readonly session?: Readonly<Record<string, string>>;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  /** Leave out the statements: the answer alone is the point. */
  readonly answerOnly?: boolean;
}

const folder = path.join(import.meta.dirname, 'cases');
const files = (await readdir(folder)).filter((name) => name.endsWith('.yaml'));

for (const file of files) {
  const cases = parse(await readFile(path.join(folder, file), 'utf8'), { merge: true }) as readonly Case[];
  describe(file.replace('.yaml', ''), () => {
    let shared: ToyEngine;
    beforeAll(async () => {
      shared = await openToy();
    });
    afterAll(() => shared.close());

    for (const [index, each] of cases.entries()) {
      test(each.title, async () => {
        const writes = each.query.trimStart().startsWith('mutation');
        const toy = writes ? await openToy() : shared;
        const headers = Object.fromEntries(
          Object.entries({ role: each.role ?? 'admin', ...each.session }).map(([name, value]) => [
            `x-hasura-${name}`,
            value,
          ]),
        );
        const response = await toy.ask(each.query, { headers, variables: each.variables ?? {} });
        const isRefused = typeof response === 'object' && response !== null && 'errors' in response;
        const statements =
          each.answerOnly === true || isRefused
            ? undefined
            : toy.engine
                .explain({ query: each.query, role: each.role ?? 'admin', variables: each.variables ?? {} })
                .roots.map((root) => layoutSql(root.sql));
        if (writes) await toy.close();
        const expected = {
          ...(statements === undefined ? {} : { sql: statements }),
          response: withoutInternal(response),
        };
        await expect(stringify(expected, { lineWidth: 0, blockQuote: 'literal' })).toMatchFileSnapshot(
          path.join(folder, 'expected', file.replace('.yaml', ''), `${String(index + 1).padStart(2, '0')}.yaml`),
        );
      });
    }
  });
}

/** The statements are shown already; the details of errors name volatile rows. */
function withoutInternal(response: unknown): unknown {
  return JSON.parse(
    JSON.stringify(response, (key, value: unknown) => (key === 'internal' ? undefined : value)),
  ) as unknown;
}
