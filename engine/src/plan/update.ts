/** `update_N`, `update_N_by_pk`, `update_N_many`, `delete_N` and `delete_N_by_pk`. */
import { EngineError } from '../errors.ts';
import type { BoolExp } from '../model/bool-exp.ts';
import type { Column, Table } from '../model/model.ts';
import { leafOperand, type PlanContext, allOf, asFilter, isAdmin, permissionsOn } from './context.ts';
import { columnValue } from './column-value.ts';
import { argument, type ArgumentInput, type SelectedField } from './fields.ts';
import { inputType, openList, openObject, type OpenField } from './object-input.ts';
import type { Assignment, DeletePlan, UpdatePlan, Value } from './plan.ts';
import { primaryKeyWhere, whereArgument } from './rows.ts';
import { whereOf } from './where.ts';

const operators: Readonly<Record<string, Assignment['operator']>> = {
  _set: 'set',
  _inc: 'inc',
  _append: 'append',
  _prepend: 'prepend',
  _delete_key: 'delete_key',
  _delete_elem: 'delete_elem',
  _delete_at_path: 'delete_at_path',
};

const keyTypes: Readonly<Record<string, { readonly kind: 'text' | 'integer' | 'path'; readonly cast: string }>> = {
  _delete_key: { kind: 'text', cast: 'text' },
  _delete_elem: { kind: 'integer', cast: 'integer' },
  _delete_at_path: { kind: 'path', cast: 'text[]' },
};

type Part = Pick<ArgumentInput, 'input' | 'definition' | 'path'>;

export function updateOf(
  context: PlanContext,
  selected: SelectedField,
  table: Table,
  mode: 'where' | 'by-pk',
): UpdatePlan {
  const where =
    mode === 'where'
      ? whereArgument(context, selected, false)
      : keyWhere(context, table, argument(context, selected, 'pk_columns'));
  const parts = new Map<string, Part>();
  for (const name of Object.keys(operators)) {
    const given = argument(context, selected, name);
    if (given !== undefined) parts.set(name, given);
  }
  return buildUpdate(context, table, where, parts, `${selected.path}.args`);
}

export function updatesOf(context: PlanContext, selected: SelectedField, table: Table): UpdatePlan[] {
  const given = argument(context, selected, 'updates');
  if (given === undefined) throw new Error('the schema asks for updates');
  return openList(context, given.definition.type, given.input, given.path).map((item) => {
    const type = inputType(context, given.definition.type);
    const parts = new Map(openObject(context, type, item.input, item.path).map((part) => [part.name, part]));
    const where = parts.get('where');
    if (where === undefined) throw new Error('the schema asks for where');
    const condition = whereOf(context, inputType(context, where.definition.type), where.input, where.path, false);
    parts.delete('where');
    return buildUpdate(context, table, condition, parts, item.path);
  });
}

function buildUpdate(
  context: PlanContext,
  table: Table,
  where: BoolExp,
  parts: ReadonlyMap<string, Part>,
  path: string,
): UpdatePlan {
  const permission = isAdmin(context) ? undefined : permissionsOn(context, table)?.update;
  if (permission === undefined && !isAdmin(context)) throw new Error(`no update permission on ${table.key}`);
  const assignments: Assignment[] = [];
  for (const [name, part] of parts) {
    if (part.input.kind === 'null') continue;
    const fields = openObject(context, inputType(context, part.definition.type), part.input, part.path);
    for (const field of fields) assignments.push(assignment(context, name, field));
  }
  refuseRepeatedColumns(assignments, path);
  for (const preset of permission?.presets ?? []) {
    assignments.push({ column: preset.column, operator: 'set', value: preset.value });
  }
  return {
    table,
    where: permission === undefined ? where : allOf(asFilter(permission.filter), where),
    assignments,
    check: permission?.check && asFilter(permission.check),
  };
}

function assignment(context: PlanContext, name: string, field: OpenField): Assignment {
  const { meaning } = field.definition;
  const operator = operators[name];
  if (meaning.kind !== 'column' || operator === undefined)
    throw new Error(`the schema puts ${field.name} under ${name}`);
  return { column: meaning.column, operator, value: assignedValue(context, name, meaning.column, field) };
}

function assignedValue(context: PlanContext, name: string, column: Column, field: OpenField): Value {
  const { definition, input, path } = field;
  const key = keyTypes[name];
  if (key === undefined) return columnValue(context, column, definition.type, input, path);
  const gqlType = definition.type;
  if (key.kind === 'integer') return leafOperand(context, input, { kind: 'integer', gqlType }, key.cast, path);
  if (key.kind === 'text') return leafOperand(context, input, { kind: 'string', gqlType }, key.cast, path);
  const of = { kind: 'string', gqlType } as const;
  return leafOperand(context, input, { kind: 'list', gqlType, of }, key.cast, path);
}

function refuseRepeatedColumns(assignments: readonly Assignment[], path: string): void {
  const seen = new Set<Column>();
  const repeated = new Set<Column>();
  for (const { column } of assignments) (seen.has(column) ? repeated : seen).add(column);
  if (repeated.size === 0) return;
  const names = [...repeated].map((column) => `'${column.name}'`).join(', ');
  throw new EngineError('validation-failed', `Column found in multiple operators: [${names}].`, { path });
}

function keyWhere(context: PlanContext, table: Table, given: Part | undefined): BoolExp {
  if (given === undefined) throw new Error('the schema asks for pk_columns');
  const fields = openObject(context, inputType(context, given.definition.type), given.input, given.path);
  return allOf(
    ...fields.map(({ definition, input, path }): BoolExp => {
      const { meaning } = definition;
      if (meaning.kind !== 'column') throw new Error(`pk_columns of ${table.key} hold ${meaning.kind}`);
      const { column } = meaning;
      const right = columnValue(context, column, definition.type, input, path);
      if (right.kind !== 'value' && right.kind !== 'slot') throw new Error('a key is a value of the request');
      return { kind: 'compare', left: { kind: 'column', column }, operator: '=', right, nullAware: false };
    }),
  );
}

export function deleteOf(
  context: PlanContext,
  selected: SelectedField,
  table: Table,
  mode: 'where' | 'by-pk',
): DeletePlan {
  const permission = isAdmin(context) ? undefined : permissionsOn(context, table)?.delete;
  if (permission === undefined && !isAdmin(context)) throw new Error(`no delete permission on ${table.key}`);
  const where = mode === 'where' ? whereArgument(context, selected, false) : primaryKeyWhere(context, selected, table);
  return { table, where: permission === undefined ? where : allOf(asFilter(permission.filter), where) };
}
