/** `<Scalar>_comparison_exp`: the operators that a column's type offers. */
import type { Column, PgType } from '../model/model.ts';
import { isStringLike } from '../shared/scalars.ts';
import { enumOf, pgTypeRef } from './column-types.ts';
import type { InputField, TypeRef } from './role-schema.ts';
import { input, listOf, named } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

const descriptionOf = (type: string) =>
  `Boolean expression to compare columns of type "${type}". All fields are combined with logical 'AND'.`;

/** Operators that take a pattern, with the genuine engine's descriptions. */
const patterns: Readonly<Record<string, string>> = {
  _like: 'does the column match the given pattern',
  _nlike: 'does the column NOT match the given pattern',
  _ilike: 'does the column match the given case-insensitive pattern',
  _nilike: 'does the column NOT match the given case-insensitive pattern',
  _similar: 'does the column match the given SQL regular expression',
  _nsimilar: 'does the column NOT match the given SQL regular expression',
  _regex: 'does the column match the given POSIX regular expression, case sensitive',
  _iregex: 'does the column match the given POSIX regular expression, case insensitive',
  _nregex: 'does the column NOT match the given POSIX regular expression, case sensitive',
  _niregex: 'does the column NOT match the given POSIX regular expression, case insensitive',
};

export function columnComparison(column: Column, registry: TypeRegistry): TypeRef {
  const enumType = enumOf(column, registry);
  return enumType?.kind === 'named' ? enumComparison(enumType, registry) : comparison(column.type, registry);
}

function enumComparison(type: TypeRef & { readonly kind: 'named' }, registry: TypeRegistry): TypeRef {
  return registry.input(
    `${type.name}_comparison_exp`,
    descriptionOf(type.name),
    { kind: 'comparison', scalar: type.name, isArray: false },
    () => [
      input('_eq', type),
      input('_in', listOf(type)),
      input('_is_null', registry.scalar('Boolean')),
      input('_neq', type),
      input('_nin', listOf(type)),
    ],
  );
}

export function comparison(type: PgType, registry: TypeRegistry): TypeRef {
  const name = `${type.scalar}${type.isArray ? '_array' : ''}_comparison_exp`;
  const meaning = { kind: 'comparison', scalar: type.scalar, isArray: type.isArray } as const;
  return registry.input(name, descriptionOf(type.scalar), meaning, () => operators(type, registry));
}

function* operators(type: PgType, registry: TypeRegistry): Generator<InputField> {
  const value = pgTypeRef(type, registry);
  for (const name of ['_eq', '_gt', '_gte', '_lt', '_lte', '_neq']) yield input(name, value);
  yield input('_in', listOf(value));
  yield input('_nin', listOf(value));
  yield input('_is_null', registry.scalar('Boolean'));
  if (type.isArray) {
    yield input('_contained_in', value, { description: 'is the array contained in the given array value' });
    yield input('_contains', value, { description: 'does the array contain the given value' });
  } else if (isStringLike(type)) {
    for (const [name, description] of Object.entries(patterns)) yield input(name, value, { description });
  } else if (type.name === 'ltree') {
    yield* ltreeOperators(registry);
  } else if (type.name === 'jsonb') {
    yield* jsonbOperators(registry);
  }
}

function* jsonbOperators(registry: TypeRegistry): Generator<InputField> {
  const jsonb = named('jsonb');
  const string = registry.scalar('String');
  const cast = registry.input(
    'jsonb_cast_exp',
    undefined,
    { kind: 'comparison', scalar: 'jsonb', isArray: false },
    () => [input('String', comparison({ name: 'text', cast: 'text', isArray: false, scalar: 'String' }, registry))],
  );
  yield input('_cast', cast);
  yield input('_contained_in', jsonb, { description: 'is the column contained in the given json value' });
  yield input('_contains', jsonb, { description: 'does the column contain the given json value at the top level' });
  yield input('_has_key', string, { description: 'does the string exist as a top-level key in the column' });
  yield input('_has_keys_all', listOf(string), {
    description: 'do all of these strings exist as top-level keys in the column',
  });
  yield input('_has_keys_any', listOf(string), {
    description: 'do any of these strings exist as top-level keys in the column',
  });
}

function* ltreeOperators(registry: TypeRegistry): Generator<InputField> {
  const ltree = named('ltree');
  const lquery = registry.scalar('lquery');
  yield input('_ancestor', ltree, { description: 'is the left argument an ancestor of right (or equal)?' });
  yield input('_ancestor_any', listOf(ltree), { description: 'does array contain an ancestor of `ltree`?' });
  yield input('_descendant', ltree, { description: 'is the left argument a descendant of right (or equal)?' });
  yield input('_descendant_any', listOf(ltree), { description: 'does array contain a descendant of `ltree`?' });
  yield input('_matches', lquery, { description: 'does `ltree` match `lquery`?' });
  yield input('_matches_any', listOf(lquery), { description: 'does `ltree` match any `lquery` in array?' });
  yield input('_matches_fulltext', registry.scalar('ltxtquery'), { description: 'does `ltree` match `ltxtquery`?' });
}
