/** `insert_N` and `insert_N_one`, with rows nested through relationships. */
import { EngineError } from '../errors.ts';
import type { Column, InsertPermission, Relationship, Table } from '../model/model.ts';
import type { InputType } from '../schema/role-schema.ts';
import { columnValue } from './column-value.ts';
import { asFilter, isAdmin, permissionsOn, type PlanContext } from './context.ts';
import { argument, type ArgumentInput, type SelectedField } from './fields.ts';
import type { Input } from './input.ts';
import { inputType, openList, openObject, type OpenField } from './object-input.ts';
import { onConflictOf } from './on-conflict.ts';
import type { InsertPlan, InsertRow, NestedInsert, Value } from './plan.ts';

interface RowInput {
  readonly input: Input;
  readonly path: string;
}

/** The insert permission of every table written to applies, at each level. */
export function insertOf(context: PlanContext, selected: SelectedField, table: Table, one: boolean): InsertPlan {
  const given = argument(context, selected, one ? 'object' : 'objects');
  if (given === undefined) throw new Error('the schema asks for the rows to insert');
  const { input, definition, path } = given;
  const rows = one ? [{ input, path }] : openList(context, definition.type, input, path);
  const type = inputType(context, definition.type);
  return buildInsert(context, table, type, rows, argument(context, selected, 'on_conflict'), [], path);
}

function buildInsert(
  context: PlanContext,
  table: Table,
  type: InputType,
  rows: readonly RowInput[],
  onConflict: ArgumentInput | undefined,
  parentColumns: readonly Column[],
  path: string,
): InsertPlan {
  const permission = isAdmin(context) ? undefined : permissionsOn(context, table)?.insert;
  if (permission === undefined && !isAdmin(context)) throw new Error(`no insert permission on ${table.key}`);
  return {
    table,
    rows: rows.map((row) => buildRow(context, type, row, permission, parentColumns)),
    onConflict: onConflictOf(context, table, onConflict),
    check: permission && asFilter(permission.check),
    path,
  };
}

function buildRow(
  context: PlanContext,
  type: InputType,
  row: RowInput,
  permission: InsertPermission | undefined,
  parentColumns: readonly Column[],
): InsertRow {
  const values = new Map<Column, Value>();
  const before: NestedInsert[] = [];
  const after: NestedInsert[] = [];
  const nested: { field: OpenField; relationship: Relationship; target: Table }[] = [];
  for (const field of openObject(context, type, row.input, row.path)) {
    const { meaning } = field.definition;
    if (meaning.kind === 'column') {
      values.set(meaning.column, columnValue(context, meaning.column, field.definition.type, field.input, field.path));
    } else if (meaning.kind === 'relationship' && field.input.kind !== 'null') {
      nested.push({ field, relationship: meaning.relationship, target: meaning.target });
    }
  }
  refuseParentColumns(values, parentColumns, row.path);
  for (const { field, relationship, target } of nested) {
    const isBefore = relationship.kind === 'object' && relationship.insertionOrder === 'before_parent';
    if (isBefore) refuseDeterminedColumns(relationship, [...values.keys(), ...parentColumns], field.path);
    (isBefore ? before : after).push({
      relationship,
      insert: nestedInsert(context, field, relationship, target, isBefore),
    });
  }
  for (const preset of permission?.presets ?? []) values.set(preset.column, preset.value);
  return { values, before, after };
}

function nestedInsert(
  context: PlanContext,
  field: OpenField,
  relationship: Relationship,
  target: Table,
  isBefore: boolean,
): InsertPlan {
  const parts = new Map(
    openObject(context, inputType(context, field.definition.type), field.input, field.path).map((part) => [
      part.name,
      part,
    ]),
  );
  const data = parts.get('data');
  if (data === undefined) throw new Error('the schema asks for data');
  const rows = relationship.kind === 'array' ? openList(context, data.definition.type, data.input, data.path) : [data];
  const parentColumns = isBefore ? [] : relationship.mapping.map(([, column]) => column);
  const type = inputType(context, data.definition.type);
  return buildInsert(context, target, type, rows, parts.get('on_conflict'), parentColumns, data.path);
}

function refuseParentColumns(values: ReadonlyMap<Column, Value>, parentColumns: readonly Column[], path: string): void {
  const clash = parentColumns.filter((column) => values.has(column));
  if (clash.length === 0) return;
  throw new EngineError(
    'validation-failed',
    `cannot insert ${listColumns(clash)} columns as their values are already being determined by parent insert`,
    { path },
  );
}

function refuseDeterminedColumns(relationship: Relationship, taken: readonly Column[], path: string): void {
  const clash = relationship.mapping.map(([column]) => column).filter((column) => taken.includes(column));
  if (clash.length === 0) return;
  throw new EngineError(
    'validation-failed',
    `cannot insert object relationship "${relationship.name}" as ${listColumns(clash)} column values are already determined`,
    { path },
  );
}

function listColumns(columns: readonly Column[]): string {
  return columns.map((column) => `"${column.name}"`).join(', ');
}
