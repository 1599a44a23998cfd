/** A plan with its statements printed, as it is kept between requests. */
import type { Plan, RootPlan } from '../plan/plan.ts';
import { answersAlone, flatRows, writeAndAnswer, writeOnly, type Write } from '../sql/mutation.ts';
import type { PrinterOptions, Statement } from '../sql/printer.ts';
import { selectStatement } from '../sql/select.ts';

export interface CompiledPlan {
  readonly plan: Plan;
  readonly roots: readonly CompiledRoot[];
}

export type CompiledRoot =
  | { readonly kind: 'read'; readonly root: RootPlan; readonly statement: Statement }
  /** Writes and answers in one statement, or yields the rows from which the answer is then read. */
  | {
      readonly kind: 'write';
      readonly root: RootPlan;
      readonly statement: Statement;
      readonly alone: boolean;
      readonly checked: boolean;
      readonly path: string;
    }
  /** Needs the course of events: nested inserts, several updates, actions, introspection. */
  | { readonly kind: 'other'; readonly root: RootPlan };

export function compilePlan(plan: Plan, options: PrinterOptions): CompiledPlan {
  return { plan, roots: plan.roots.map((root) => compileRoot(root, options)) };
}

function compileRoot(root: RootPlan, options: PrinterOptions): CompiledRoot {
  switch (root.kind) {
    case 'select':
      return { kind: 'read', root, statement: selectStatement(root.select, options) };
    case 'insert': {
      const { insert } = root;
      const isNested = insert.rows.some((row) => row.before.length > 0 || row.after.length > 0);
      if (isNested || insert.rows.length === 0) return { kind: 'other', root };
      const { table, onConflict, check } = insert;
      return write(root, { kind: 'insert', table, rows: flatRows(insert), onConflict, check }, insert.path, options);
    }
    case 'update':
      if (root.update.assignments.length === 0) return { kind: 'other', root };
      return write(root, { kind: 'update', update: root.update }, '$', options);
    case 'delete':
      return write(root, { kind: 'delete', delete: root.delete }, '$', options);
    default:
      return { kind: 'other', root };
  }
}

function write(
  root: Extract<RootPlan, { kind: 'insert' | 'update' | 'delete' }>,
  statementOf: Write,
  path: string,
  options: PrinterOptions,
): CompiledRoot {
  const alone = answersAlone(root.output);
  const statement = alone ? writeAndAnswer(statementOf, root.output, options) : writeOnly(statementOf, [], options);
  return { kind: 'write', root, statement, alone, checked: statementOf.kind !== 'delete', path };
}
