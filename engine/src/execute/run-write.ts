/** Writes of one root field, inside the mutation's transaction. */
import { EngineError } from '../errors.ts';
import type { MutationField, MutationOutput, RootPlan } from '../plan/plan.ts';
import { answerFrom, answersAlone, writeAndAnswer, writeOnly } from '../sql/mutation.ts';
import type { PrinterOptions } from '../sql/printer.ts';
import type { Binding } from './bind.ts';
import type { CompiledRoot } from './compile-plan.ts';
import type { Connection, Row } from './database.ts';
import { insertNested } from './nested-insert.ts';
import { runStatement } from './run-statement.ts';

/** The JSON text of the field's answer. */
export async function runWrite(
  connection: Connection,
  compiled: Extract<CompiledRoot, { kind: 'write' }>,
  binding: Binding,
  options: PrinterOptions,
): Promise<string> {
  const row = await runStatement(connection, compiled.statement, binding, compiled.path);
  refuseUnchecked(row, compiled.path);
  if (compiled.alone) return row['json'] ?? 'null';
  if (!('output' in compiled.root)) throw new Error('a write has an output');
  return readAnswer(connection, compiled.root.output, row['rows'] ?? null, Number(row['affected']), binding, options);
}

/** A row permission that does not hold after the write undoes it. */
export function refuseUnchecked(row: Row, path: string): void {
  if (row['ok'] !== 'f') return;
  throw new EngineError('permission-error', 'check constraint of an insert/update permission has failed', { path });
}

async function readAnswer(
  connection: Connection,
  output: MutationOutput,
  rows: string | null,
  affected: number,
  binding: Binding,
  options: PrinterOptions,
): Promise<string> {
  const row = await runStatement(connection, answerFrom(output, rows, affected, options), binding);
  return row['json'] ?? 'null';
}

/** Nested or empty inserts, updates of nothing, several updates. */
export async function runUnprinted(
  connection: Connection,
  root: RootPlan,
  binding: Binding,
  options: PrinterOptions,
): Promise<string> {
  switch (root.kind) {
    case 'insert': {
      if (root.insert.rows.length === 0) return emptyAnswer(root.output);
      const { rows, affected } = await insertNested(connection, root.insert, binding, options);
      return readAnswer(connection, root.output, rows, affected, binding, options);
    }
    case 'update':
      return emptyAnswer(root.output);
    case 'update-many': {
      if (root.updates.every((update) => update.assignments.length === 0)) return '[]';
      const answers: string[] = [];
      for (const update of root.updates) {
        if (update.assignments.length === 0) {
          answers.push(emptyAnswer(root.output));
          continue;
        }
        const alone = answersAlone(root.output);
        const write = { kind: 'update', update } as const;
        const statement = alone ? writeAndAnswer(write, root.output, options) : writeOnly(write, [], options);
        answers.push(
          await runWrite(
            connection,
            { kind: 'write', root, statement, alone, checked: true, path: '$' },
            binding,
            options,
          ),
        );
      }
      return `[${answers.join(',')}]`;
    }
    default:
      throw new Error(`${root.kind} does not write`);
  }
}

/** What is answered when there is nothing to write, without a word to Postgres. */
function emptyAnswer(output: MutationOutput): string {
  if (output.shape === 'row') return '{}';
  const value = (field: MutationField) => {
    if (field.kind === 'typename') return JSON.stringify(field.value);
    return field.kind === 'affected-rows' ? '0' : '[]';
  };
  return `{${output.fields.map((field) => `${JSON.stringify(field.key)}:${value(field)}`).join(',')}}`;
}
