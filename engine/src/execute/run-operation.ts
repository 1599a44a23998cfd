/** Runs a compiled plan and puts the answers together, without ever parsing the JSON that Postgres made. */
import type { RunAction } from '../actions/run-action.ts';
import type { ShowResult } from '../actions/show-result.ts';
import { jsonText } from './json-text.ts';
import type { RootPlan } from '../plan/plan.ts';
import type { PrinterOptions } from '../sql/printer.ts';
import { selectStatement } from '../sql/select.ts';
import { bind, type Binding } from './bind.ts';
import type { CompiledPlan, CompiledRoot } from './compile-plan.ts';
import type { Database } from './database.ts';
import { runMutation, touchesDatabase } from './run-mutation.ts';
import { runAlone, runSteps } from './run-statement.ts';

export interface Runtime {
  readonly database: Database;
  readonly options: PrinterOptions;
  readonly runAction: RunAction;
  readonly showResult: ShowResult;
  readonly introspect: (root: Extract<RootPlan, { kind: 'introspection' }>, binding: Binding) => unknown;
}

/** The JSON text of `data`. Throws `EngineError`. */
export async function runOperation(runtime: Runtime, compiled: CompiledPlan, binding: Binding): Promise<string> {
  const { plan, roots } = compiled;
  const answers = new Map<CompiledRoot, string>();
  await (plan.operation === 'mutation' ? runMutations : runQuery)(runtime, roots, binding, answers);
  return `{${roots.map((root) => `${JSON.stringify(root.root.key)}:${answers.get(root) ?? 'null'}`).join(',')}}`;
}

/** One transaction for all, unless an action is among them: then each root runs on its own, in order. */
async function runMutations(
  runtime: Runtime,
  roots: readonly CompiledRoot[],
  binding: Binding,
  answers: Map<CompiledRoot, string>,
): Promise<void> {
  const hasActions = roots.some(({ root }) => root.kind === 'action');
  const together = hasActions ? [] : roots.filter(touchesDatabase);
  const texts = await runMutation(runtime.database, together, binding, runtime.options);
  together.forEach((root, index) => answers.set(root, texts[index] ?? 'null'));
  for (const root of roots) {
    if (answers.has(root)) continue;
    if (touchesDatabase(root)) {
      const [text] = await runMutation(runtime.database, [root], binding, runtime.options);
      answers.set(root, text ?? 'null');
    } else answers.set(root, await runOther(runtime, root.root, binding));
  }
}

/** Reads are bound first, so that a missing session variable is told before anything runs, then sent together. */
async function runQuery(
  runtime: Runtime,
  roots: readonly CompiledRoot[],
  binding: Binding,
  answers: Map<CompiledRoot, string>,
): Promise<void> {
  const statements = [...new Set(roots.flatMap((root) => (root.kind === 'read' ? [root.statement] : [])))];
  if (statements.length > 0) {
    const steps = statements.map((statement) => ({ statement: bind(statement, binding), path: '$' }));
    const rows = await runtime.database.withConnection((connection) => runSteps(connection, steps));
    for (const root of roots) {
      if (root.kind !== 'read') continue;
      answers.set(root, rows[statements.indexOf(root.statement)]?.[root.column] ?? 'null');
    }
  }
  for (const root of roots) {
    if (root.kind !== 'read') answers.set(root, await runOther(runtime, root.root, binding));
  }
}

async function runOther(runtime: Runtime, root: RootPlan, binding: Binding): Promise<string> {
  switch (root.kind) {
    case 'typename':
      return JSON.stringify(root.value);
    case 'introspection':
      return jsonText(runtime.introspect(root, binding));
    case 'action-result': {
      const row = await runAlone(runtime.database, selectStatement(root.select, runtime.options), binding);
      return jsonText(await runtime.showResult(root.fields, row['json'] ?? 'null', binding));
    }
    case 'action':
      return jsonText(await runtime.runAction(root, binding));
    default:
      throw new Error(`${root.kind} does not run outside of the database`);
  }
}
