/** `on_conflict`: which key, which columns to update, and on which rows the role may update them. */
import { EngineError } from '../errors.ts';
import { alwaysTrue } from '../model/bool-exp.ts';
import type { Column, Table } from '../model/model.ts';
import { notOneOf } from './coerce.ts';
import { allOf, asFilter, isAdmin, permissionsOn, type PlanContext } from './context.ts';
import { baseName, type ArgumentInput } from './fields.ts';
import { inputType, openEnum, openList, openObject, type OpenField } from './object-input.ts';
import type { OnConflict, Value } from './plan.ts';
import { whereOf } from './where.ts';

export function onConflictOf(
  context: PlanContext,
  table: Table,
  given: Pick<ArgumentInput, 'input' | 'definition' | 'path'> | undefined,
): OnConflict | undefined {
  if (given === undefined || given.input.kind === 'null') return undefined;
  const type = inputType(context, given.definition.type);
  const parts = new Map(openObject(context, type, given.input, given.path).map((part) => [part.name, part]));
  const permission = isAdmin(context) ? undefined : permissionsOn(context, table)?.update;
  const where = parts.get('where');
  return {
    key: constraintOf(context, parts.get('constraint')),
    columns: updateColumns(context, parts.get('update_columns')),
    presets: new Map((permission?.presets ?? []).map((preset): [Column, Value] => [preset.column, preset.value])),
    where: allOf(
      permission === undefined ? alwaysTrue : asFilter(permission.filter),
      where === undefined
        ? alwaysTrue
        : whereOf(context, inputType(context, where.definition.type), where.input, where.path, false),
    ),
    updateCheck: permission?.check && asFilter(permission.check),
  };
}

function constraintOf(context: PlanContext, field: OpenField | undefined): OnConflict['key'] {
  if (field === undefined) throw new Error('the schema asks for a constraint');
  const name = baseName(field.definition.type);
  const value = openEnum(context, field.definition.type, field.input, field.path);
  const type = context.schema.types.get(name);
  if (type?.kind !== 'enum') throw new Error(`the schema has no enum ${name}`);
  const meaning = type.values.get(value)?.meaning;
  if (meaning?.kind !== 'constraint') throw notOneOf(type.values.keys(), name, value, field.path);
  return meaning.key;
}

function updateColumns(context: PlanContext, field: OpenField | undefined): Column[] {
  if (field === undefined) return [];
  const name = baseName(field.definition.type);
  const type = context.schema.types.get(name);
  if (type?.kind !== 'enum') throw new Error(`the schema has no enum ${name}`);
  return openList(context, field.definition.type, field.input, field.path).map((item) => {
    const value = openEnum(context, field.definition.type, item.input, item.path);
    const meaning = type.values.get(value)?.meaning;
    if (meaning === undefined) throw notOneOf(type.values.keys(), name, value, item.path);
    if (meaning.kind !== 'column')
      throw new EngineError('validation-failed', 'erroneous column name', { path: item.path });
    return meaning.column;
  });
}
