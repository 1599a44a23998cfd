/** Runs a compiled plan and puts the answers together, without ever parsing the JSON that Postgres made. */
import type { RunAction } from '../actions/run-action.ts';
import { jsonText } from './json-text.ts';
import type { RootPlan } from '../plan/plan.ts';
import type { PrinterOptions } from '../sql/printer.ts';
import { bind, type Binding } from './bind.ts';
import type { CompiledPlan, CompiledRoot } from './compile-plan.ts';
import type { Connection, Database } from './database.ts';
import { runBound, runStatement } from './run-statement.ts';
import { runUnprinted, runWrite } from './run-write.ts';
import { inTransaction } from './transaction.ts';

export interface Runtime {
  readonly database: Database;
  readonly options: PrinterOptions;
  readonly runAction: RunAction;
  readonly introspect: (root: Extract<RootPlan, { kind: 'introspection' }>, binding: Binding) => unknown;
}

/** The JSON text of `data`. Throws `EngineError`. */
export async function runOperation(runtime: Runtime, compiled: CompiledPlan, binding: Binding): Promise<string> {
  const { plan, roots } = compiled;
  const answers = new Map<CompiledRoot, string>();
  if (plan.operation === 'mutation') {
    const onlyDatabase = roots.every(({ root }) => root.kind !== 'action');
    if (onlyDatabase && roots.some(writesOrReads)) {
      await inTransaction(runtime.database, binding.session, async (connection) => {
        for (const root of roots) answers.set(root, await runRoot(runtime, root, binding, connection));
      });
    } else {
      for (const root of roots) answers.set(root, await runAlone(runtime, root, binding));
    }
  } else {
    await runQuery(runtime, roots, binding, answers);
  }
  return `{${roots.map((root) => `${JSON.stringify(root.root.key)}:${answers.get(root) ?? 'null'}`).join(',')}}`;
}

/** Reads are bound first, so that a missing session variable is told before anything runs, then sent together. */
async function runQuery(
  runtime: Runtime,
  roots: readonly CompiledRoot[],
  binding: Binding,
  answers: Map<CompiledRoot, string>,
): Promise<void> {
  const reads = roots.flatMap((root) => (root.kind === 'read' ? [{ root, bound: bind(root.statement, binding) }] : []));
  if (reads.length > 0) {
    await runtime.database.withConnection(async (connection) => {
      const running = reads.map(({ bound }) => runBound(connection, bound));
      const settled = await Promise.allSettled(running);
      settled.forEach((result, index) => {
        if (result.status === 'rejected') throw result.reason;
        const read = reads[index];
        if (read !== undefined) answers.set(read.root, result.value['json'] ?? 'null');
      });
    });
  }
  for (const root of roots) {
    if (root.kind !== 'read') answers.set(root, await runOther(runtime, root.root, binding));
  }
}

function writesOrReads(root: CompiledRoot): boolean {
  return root.root.kind !== 'typename' && root.root.kind !== 'introspection';
}

/** A root of a mutation that mixes actions and tables: each on its own. */
function runAlone(runtime: Runtime, root: CompiledRoot, binding: Binding): Promise<string> {
  if (root.root.kind === 'action' || !writesOrReads(root)) return runOther(runtime, root.root, binding);
  return inTransaction(runtime.database, binding.session, (connection) => runRoot(runtime, root, binding, connection));
}

async function runRoot(
  runtime: Runtime,
  root: CompiledRoot,
  binding: Binding,
  connection: Connection,
): Promise<string> {
  switch (root.kind) {
    case 'read':
      return (await runStatement(connection, root.statement, binding))['json'] ?? 'null';
    case 'write':
      return runWrite(connection, root, binding, runtime.options);
    case 'other':
      return writesOrReads(root)
        ? runUnprinted(connection, root.root, binding, runtime.options)
        : runOther(runtime, root.root, binding);
  }
}

async function runOther(runtime: Runtime, root: RootPlan, binding: Binding): Promise<string> {
  switch (root.kind) {
    case 'typename':
      return JSON.stringify(root.value);
    case 'introspection':
      return jsonText(runtime.introspect(root, binding));
    case 'action':
      return jsonText(await runtime.runAction(root, binding));
    default:
      throw new Error(`${root.kind} does not run outside of the database`);
  }
}
