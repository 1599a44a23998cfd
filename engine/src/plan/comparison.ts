/** `{ _eq: …, _in: … }` on one column, as boolean expressions. */
import { EngineError } from '../errors.ts';
import type { BoolExp, CompareOperator, LeftSide } from '../model/bool-exp.ts';
import type { Column } from '../model/model.ts';
import type { InputType, TypeRef } from '../schema/role-schema.ts';
import type { Coercion } from './coerce.ts';
import { columnCoercion } from './column-value.ts';
import { allOf, leafOperand, type PlanContext } from './context.ts';
import { baseName } from './fields.ts';
import type { Input } from './input.ts';
import { inputType, openBoolean, openObject, type OpenField } from './object-input.ts';

const operators: Readonly<Record<string, CompareOperator>> = {
  _eq: '=',
  _neq: '<>',
  _gt: '>',
  _lt: '<',
  _gte: '>=',
  _lte: '<=',
  _like: 'LIKE',
  _nlike: 'NOT LIKE',
  _ilike: 'ILIKE',
  _nilike: 'NOT ILIKE',
  _similar: 'SIMILAR TO',
  _nsimilar: 'NOT SIMILAR TO',
  _regex: '~',
  _iregex: '~*',
  _nregex: '!~',
  _niregex: '!~*',
  _contains: '@>',
  _contained_in: '<@',
};

/** jsonb keys are compared as text, whatever the column's type. */
const keyOperators: Readonly<Record<string, readonly [CompareOperator, cast: string]>> = {
  _has_key: ['?', 'text'],
  _has_keys_any: ['?|', 'text[]'],
  _has_keys_all: ['?&', 'text[]'],
};

const ltreeOperators: Readonly<Record<string, readonly [CompareOperator, cast: string]>> = {
  _ancestor: ['@>', 'ltree'],
  _ancestor_any: ['@>', 'ltree[]'],
  _descendant: ['<@', 'ltree'],
  _descendant_any: ['<@', 'ltree[]'],
  _matches: ['~', 'lquery'],
  _matches_any: ['?', 'lquery[]'],
  _matches_fulltext: ['@', 'ltxtquery'],
};

const textColumnType = { name: 'text', cast: 'text', isArray: false, scalar: 'String' };

/** `column` gives the type that values are coerced to; it is a stand-in for computed fields and aggregates. */
export function comparison(
  context: PlanContext,
  type: InputType,
  left: LeftSide,
  column: Column,
  input: Input,
  path: string,
): BoolExp {
  return allOf(...openObject(context, type, input, path).map((field) => operator(context, left, column, field)));
}

function operator(context: PlanContext, left: LeftSide, column: Column, field: OpenField): BoolExp {
  const { name, definition, input, path } = field;
  if (name === '_cast') return castComparison(context, column, field);
  if (name === '_is_null') {
    return { kind: 'is-null', left, negated: !openBoolean(definition.type, input, path) };
  }
  if (name === '_in' || name === '_nin') {
    const of = columnCoercion(context, column, itemOf(definition.type), false);
    const right = leafOperand(
      context,
      input,
      { kind: 'list', gqlType: definition.type, of },
      `${column.type.cast}[]`,
      path,
    );
    return { kind: 'in', left, right, negated: name === '_nin' };
  }
  if (input.kind === 'null') throw unexpectedNull(definition.type, column.type.isArray, path);
  const keyed = keyOperators[name] ?? ltreeOperators[name];
  if (keyed !== undefined) {
    const [sign, cast] = keyed;
    const element = cast.replace('[]', '');
    const coercion = operandCoercion(definition.type, element, cast.endsWith('[]'));
    const right = leafOperand(context, input, coercion, cast, path);
    return { kind: 'compare', left, operator: sign, right, nullAware: false };
  }
  const sign = operators[name];
  if (sign === undefined) throw new Error(`operator ${name} is in the schema but not in the plan`);
  const right = leafOperand(
    context,
    input,
    columnCoercion(context, column, definition.type, false),
    column.type.cast,
    path,
  );
  return { kind: 'compare', left, operator: sign, right, nullAware: false };
}

function unexpectedNull(type: TypeRef, isArray: boolean, path: string): EngineError {
  const name = isArray ? `[${baseName(type)}!]` : baseName(type);
  return new EngineError('validation-failed', `unexpected null value for type '${name}'`, { path });
}

function operandCoercion(type: TypeRef, element: string, isList: boolean): Coercion {
  const of: Coercion = {
    kind: 'column',
    type: element === 'ltree' ? { ...textColumnType, name: 'ltree' } : textColumnType,
    gqlType: itemOf(type),
    enumValues: undefined,
    nullable: false,
  };
  return isList ? { kind: 'list', gqlType: type, of } : of;
}

function itemOf(type: TypeRef): TypeRef {
  if (type.kind === 'non-null') return itemOf(type.of);
  return type.kind === 'list' ? type.of : type;
}

/** `_cast: { String: { _like: … } }` on jsonb. */
function castComparison(context: PlanContext, column: Column, field: OpenField): BoolExp {
  const casts = openObject(context, inputType(context, field.definition.type), field.input, field.path);
  const asText: Column = { ...column, type: textColumnType, enumTable: undefined };
  return allOf(
    ...casts.map((cast) =>
      comparison(
        context,
        inputType(context, cast.definition.type),
        { kind: 'cast', column, to: 'text' },
        asText,
        cast.input,
        cast.path,
      ),
    ),
  );
}
