/** A plan with its statements printed, as it is kept between requests. */
import type { MutationField, MutationOutput, Plan, RootPlan, UpdatePlan } from '../plan/plan.ts';
import { flatRows } from '../sql/insert.ts';
import { answerKept, answersAlone, writeAndAnswer, writeAndKeep, type Write } from '../sql/mutation.ts';
import type { PrinterOptions, Statement } from '../sql/printer.ts';
import { filterKey, isCostly, isRepeatable, type RowsSelect } from '../sql/kept-rows.ts';
import { jsonColumn, selectStatement, sharedStatement } from '../sql/select.ts';

export interface CompiledPlan {
  readonly plan: Plan;
  readonly roots: readonly CompiledRoot[];
}

export type CompiledRoot =
  /** Several roots may share one statement, each with a column of its own. */
  | { readonly kind: 'read'; readonly root: RootPlan; readonly statement: Statement; readonly column: string }
  | {
      readonly kind: 'write';
      readonly root: RootPlan;
      /** One for each update of `update_N_many`, otherwise a single one. */
      readonly parts: readonly WritePart[];
      /** Names the argument in errors of the write. */
      readonly path: string;
    }
  /** Needs the course of events: nested inserts, actions, introspection. */
  | { readonly kind: 'other'; readonly root: RootPlan };

/** Statements of which the last one yields the answer, or an answer that needs none. */
export type WritePart =
  | { readonly kind: 'run'; readonly statements: readonly Statement[] }
  | { readonly kind: 'known'; readonly json: string };

export function compilePlan(plan: Plan, options: PrinterOptions): CompiledPlan {
  const shared = plan.operation === 'query' ? shareFilters(plan, options) : noShared;
  const roots = plan.roots.map((root, index) => shared.get(root) ?? compileRoot(root, `rows_${index}`, options));
  return { plan, roots };
}

const noShared: ReadonlyMap<RootPlan, CompiledRoot> = new Map();

/** Lists and aggregates over the same rows, such as a page and its total, where finding the rows is costly. */
function shareFilters(plan: Plan, options: PrinterOptions): ReadonlyMap<RootPlan, CompiledRoot> {
  const groups = new Map<string, { readonly root: RootPlan; readonly select: RowsSelect }[]>();
  const candidates = plan.roots.flatMap((root) =>
    root.kind === 'select' &&
    root.select.shape !== 'one' &&
    isCostly(root.select.rows) &&
    isRepeatable(root.select.rows)
      ? [{ root, select: root.select }]
      : [],
  );
  if (candidates.length < 2) return noShared;
  for (const candidate of candidates) {
    const key = filterKey(candidate.select, plan.slots, options);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const shared = new Map<RootPlan, CompiledRoot>();
  for (const group of groups.values()) {
    if (group.length < 2) continue;
    const statement = sharedStatement(
      group.map(({ select }) => select),
      options,
    );
    group.forEach(({ root }, index) => shared.set(root, { kind: 'read', root, statement, column: jsonColumn(index) }));
  }
  return shared;
}

/** What a root sends to Postgres, as far as it is known beforehand. */
export function statementsOf(root: CompiledRoot): readonly Statement[] {
  if (root.kind === 'read') return [root.statement];
  if (root.kind === 'other') return [];
  return root.parts.flatMap((part) => (part.kind === 'run' ? part.statements : []));
}

/** `name`: under which the written rows are kept, if they are. */
function compileRoot(root: RootPlan, name: string, options: PrinterOptions): CompiledRoot {
  switch (root.kind) {
    case 'select':
      return { kind: 'read', root, statement: selectStatement(root.select, options), column: 'json' };
    case 'insert': {
      const { table, onConflict, check, rows, path } = root.insert;
      if (rows.length === 0) return { kind: 'write', root, parts: [nothing(root.output)], path };
      if (rows.some((row) => row.before.length > 0 || row.after.length > 0)) return { kind: 'other', root };
      const insert: Write = { kind: 'insert', table, rows: flatRows(root.insert), onConflict, check };
      return { kind: 'write', root, parts: [write(insert, root.output, name, options)], path };
    }
    case 'update':
      return { kind: 'write', root, parts: [update(root.update, root.output, name, options)], path: '$' };
    case 'update-many': {
      const isIdle = root.updates.every((each) => each.assignments.length === 0);
      const parts = isIdle
        ? []
        : root.updates.map((each, index) => update(each, root.output, `${name}_${index}`, options));
      return { kind: 'write', root, parts, path: '$' };
    }
    case 'delete': {
      const part = write({ kind: 'delete', delete: root.delete }, root.output, name, options);
      return { kind: 'write', root, parts: [part], path: '$' };
    }
    default:
      return { kind: 'other', root };
  }
}

function update(plan: UpdatePlan, output: MutationOutput, name: string, options: PrinterOptions): WritePart {
  if (plan.assignments.length === 0) return nothing(output);
  return write({ kind: 'update', update: plan }, output, name, options);
}

function write(written: Write, output: MutationOutput, name: string, options: PrinterOptions): WritePart {
  const statements = answersAlone(output)
    ? [writeAndAnswer(written, output, options)]
    : [writeAndKeep(written, name, options), answerKept(output, name, options)];
  return { kind: 'run', statements };
}

/** What is answered when there is nothing to write, without a word to Postgres. */
function nothing(output: MutationOutput): WritePart {
  if (output.shape === 'row') return { kind: 'known', json: '{}' };
  const value = (field: MutationField) => {
    if (field.kind === 'typename') return JSON.stringify(field.value);
    return field.kind === 'affected-rows' ? '0' : '[]';
  };
  const entries = output.fields.map((field) => `${JSON.stringify(field.key)}:${value(field)}`);
  return { kind: 'known', json: `{${entries.join(',')}}` };
}
