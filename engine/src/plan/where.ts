/** A GraphQL `where` as a boolean expression, each relationship it crosses closed by the target's row filter. */
import { EngineError } from '../errors.ts';
import { alwaysTrue, type BoolExp, type LeftSide } from '../model/bool-exp.ts';
import type { Column, Relationship, Table } from '../model/model.ts';
import type { InputType } from '../schema/role-schema.ts';
import { comparison } from './comparison.ts';
import { relatedFilter } from './implied-filter.ts';
import { allOf, rowFilter, type PlanContext } from './context.ts';
import type { Input } from './input.ts';
import { inputType, openBoolean, openEnum, openList, openObject, type OpenField } from './object-input.ts';

/** `{}` is true, `_or: []` is false; null is refused, lest a variable left out select every row. `isSeen`: see `relatedFilter`. */
export function whereOf(context: PlanContext, type: InputType, input: Input, path: string, isSeen: boolean): BoolExp {
  return allOf(...openObject(context, type, input, path).map((field) => whereField(context, type, field, isSeen)));
}

function whereField(context: PlanContext, type: InputType, field: OpenField, isSeen: boolean): BoolExp {
  const { input, definition, path } = field;
  const { meaning } = definition;
  switch (meaning.kind) {
    case 'keyword':
      return connective(context, type, field, isSeen);
    case 'column': {
      const left: LeftSide = { kind: 'column', column: meaning.column };
      return comparison(context, inputType(context, definition.type), left, meaning.column, input, path);
    }
    case 'computed': {
      const nested = inputType(context, definition.type);
      const { returnsTable } = meaning.field.function;
      const target = returnsTable === undefined ? undefined : context.tables.get(returnsTable);
      if (target !== undefined) {
        const where = allOf(rowFilter(context, target), whereOf(context, nested, input, path, true));
        return { kind: 'computed-related', field: meaning.field, target, where };
      }
      const left: LeftSide = { kind: 'computed', field: meaning.field };
      return comparison(
        context,
        nested,
        left,
        resultColumn(meaning.field.function.returnsType, meaning.field.name),
        input,
        path,
      );
    }
    case 'relationship':
      return {
        kind: 'related',
        relationship: meaning.relationship,
        target: meaning.target,
        where: allOf(
          relatedFilter(context, meaning.relationship, meaning.target, isSeen),
          whereOf(context, inputType(context, definition.type), input, path, true),
        ),
      };
    case 'aggregate':
      return aggregateWhere(context, field, meaning.relationship, meaning.target, isSeen);
    default:
      throw new Error(`the schema puts a ${meaning.kind} into a boolean expression`);
  }
}

function connective(context: PlanContext, type: InputType, field: OpenField, isSeen: boolean): BoolExp {
  if (field.name === '_not') return { kind: 'not', of: whereOf(context, type, field.input, field.path, isSeen) };
  const of = openList(context, field.definition.type, field.input, field.path).map((item) =>
    whereOf(context, type, item.input, item.path, isSeen),
  );
  return field.name === '_or' ? { kind: 'or', of } : allOf(...of);
}

/** A computed field compared as if it were a column of its result's type. */
function resultColumn(type: Column['type'] | undefined, name: string): Column {
  if (type === undefined) throw new Error(`computed field ${name} has no scalar result`);
  return {
    name,
    graphqlName: name,
    position: 0,
    type,
    nullable: true,
    hasDefault: false,
    insertable: false,
    updatable: false,
    comment: undefined,
    enumTable: undefined,
  };
}

const countColumn = resultColumn({ name: 'int8', cast: 'bigint', isArray: false, scalar: 'Int' }, 'count');
const booleanColumn = resultColumn({ name: 'bool', cast: 'boolean', isArray: false, scalar: 'Boolean' }, 'bool');
const floatColumn = resultColumn(
  { name: 'float8', cast: 'double precision', isArray: false, scalar: 'float8' },
  'value',
);

function aggregateWhere(
  context: PlanContext,
  field: OpenField,
  relationship: Relationship,
  target: Table,
  isSeen: boolean,
): BoolExp {
  const type = inputType(context, field.definition.type);
  const predicates = openObject(context, type, field.input, field.path);
  const [only] = predicates;
  if (only === undefined || predicates.length > 1) {
    throw new EngineError('validation-failed', 'exactly one predicate should be specified', { path: field.path });
  }
  const func = only.name as Extract<BoolExp, { kind: 'aggregate' }>['func'];
  const parts = new Map(
    openObject(context, inputType(context, only.definition.type), only.input, only.path).map((part) => [
      part.name,
      part,
    ]),
  );
  const filter = parts.get('filter');
  const predicate = parts.get('predicate');
  if (predicate === undefined) throw new Error('an aggregate predicate is required by the schema');
  const distinct = parts.get('distinct');
  const result = func === 'count' ? countColumn : func.startsWith('bool') ? booleanColumn : floatColumn;
  return {
    kind: 'aggregate',
    relationship,
    target,
    where: allOf(
      relatedFilter(context, relationship, target, isSeen),
      filter === undefined || filter.input.kind === 'null'
        ? alwaysTrue
        : whereOf(context, inputType(context, filter.definition.type), filter.input, filter.path, true),
    ),
    func,
    arguments: argumentColumns(context, target, parts.get('arguments')),
    distinct: distinct !== undefined && openBoolean(distinct.definition.type, distinct.input, distinct.path),
    predicate: comparison(
      context,
      inputType(context, predicate.definition.type),
      { kind: 'aggregate' },
      result,
      predicate.input,
      predicate.path,
    ),
  };
}

function argumentColumns(context: PlanContext, table: Table, field: OpenField | undefined): Column[] {
  if (field === undefined) return [];
  const { definition, input, path } = field;
  if (input.kind === 'object') {
    const pair = openObject(context, inputType(context, definition.type), input, path);
    return ['X', 'Y']
      .flatMap((name) => pair.filter((each) => each.name === name))
      .map((each) => columnArgument(context, table, each));
  }
  return openList(context, definition.type, input, path).map((item) =>
    columnArgument(context, table, { ...field, input: item.input, path: item.path }),
  );
}

function columnArgument(context: PlanContext, table: Table, field: OpenField): Column {
  const name = openEnum(context, field.definition.type, field.input, field.path);
  const column = table.columnByGraphqlName.get(name);
  if (column === undefined) {
    throw new EngineError('validation-failed', `column '${name}' not found in '${table.graphqlName}'`, {
      path: field.path,
    });
  }
  return column;
}
