/** Mutations: everything that touches the database stands or falls together. */
import type { RootPlan } from '../plan/plan.ts';
import { answerFrom } from '../sql/mutation.ts';
import type { PrinterOptions } from '../sql/printer.ts';
import { bind, type Binding } from './bind.ts';
import type { CompiledRoot } from './compile-plan.ts';
import type { Connection, Database, Row } from './database.ts';
import { insertNested } from './nested-insert.ts';
import { runStatement, runSteps, type Step } from './run-statement.ts';
import { inTransaction, runTogether } from './transaction.ts';

type DatabaseRoot = Extract<CompiledRoot, { kind: 'read' | 'write' }>;
type NestedRoot = CompiledRoot & { readonly kind: 'other'; readonly root: Extract<RootPlan, { kind: 'insert' }> };

/** True for the roots that `runMutation` takes. */
export function touchesDatabase(root: CompiledRoot): root is DatabaseRoot | NestedRoot {
  return root.kind !== 'other' || root.root.kind === 'insert';
}

/** JSON texts of the roots' answers, in their order. */
export function runMutation(
  database: Database,
  roots: readonly (DatabaseRoot | NestedRoot)[],
  binding: Binding,
  options: PrinterOptions,
): Promise<readonly string[]> {
  const known = roots.filter((root): root is DatabaseRoot => root.kind !== 'other');
  if (known.length === roots.length) return runKnown(database, known, binding);
  return inTransaction(database, binding.session, async (connection) => {
    const answers: string[] = [];
    for (const root of roots) {
      answers.push(
        root.kind === 'other'
          ? await runNested(connection, root.root, binding, options)
          : await runInside(connection, root, binding),
      );
    }
    return answers;
  });
}

async function runKnown(
  database: Database,
  roots: readonly DatabaseRoot[],
  binding: Binding,
): Promise<readonly string[]> {
  const perRoot = roots.map((root) => stepsOf(root, binding));
  const steps = perRoot.flat();
  const rows = steps.length === 0 ? [] : await runTogether(database, binding.session, steps);
  let at = 0;
  return roots.map((root, index) => {
    const own = rows.slice(at, at + (perRoot[index]?.length ?? 0));
    at += own.length;
    return answerOf(root, own);
  });
}

async function runInside(connection: Connection, root: DatabaseRoot, binding: Binding): Promise<string> {
  return answerOf(root, await runSteps(connection, stepsOf(root, binding)));
}

function stepsOf(root: DatabaseRoot, binding: Binding): Step[] {
  if (root.kind === 'read') return [{ statement: bind(root.statement, binding), path: '$' }];
  return root.parts.flatMap((part) =>
    part.kind === 'known'
      ? []
      : part.statements.map((statement) => ({ statement: bind(statement, binding), path: root.path })),
  );
}

/** `rows`: one for each of the root's statements; the last of a part holds its answer. */
function answerOf(root: DatabaseRoot, rows: readonly Row[]): string {
  if (root.kind === 'read') return rows[0]?.[root.column] ?? 'null';
  let at = 0;
  const answers = root.parts.map((part) => {
    if (part.kind === 'known') return part.json;
    at += part.statements.length;
    return rows[at - 1]?.['json'] ?? 'null';
  });
  return root.root.kind === 'update-many' ? `[${answers.join(',')}]` : (answers[0] ?? 'null');
}

async function runNested(
  connection: Connection,
  root: NestedRoot['root'],
  binding: Binding,
  options: PrinterOptions,
): Promise<string> {
  const { rows, affected } = await insertNested(connection, root.insert, binding, options);
  const row = await runStatement(connection, answerFrom(root.output, rows, affected, options), binding);
  return row['json'] ?? 'null';
}
