/** Turns the JSON of a row permission into a typed boolean expression. */
import type { BoolExpJson, QualifiedName } from '../metadata/metadata.ts';
import { displayName, keyOf } from '../shared/qualified-name.ts';
import { alwaysFalse, alwaysTrue } from './bool-exp.ts';
import type { BoolExp, CompareOperator, LeftSide, Operand } from './bool-exp.ts';
import { Inconsistent } from './build-report.ts';
import { listOperandOf, operandOf } from './literal.ts';
import type { Column, PgType, Table } from './model.ts';
import { scalarName } from '../shared/scalars.ts';

export interface CompileScope {
  readonly tables: ReadonlyMap<string, Table>;
  /** The table whose permission this is: what `$` means in column comparisons. */
  readonly root: Table;
}

const comparisons: Readonly<Record<string, CompareOperator>> = {
  eq: '=',
  ne: '<>',
  neq: '<>',
  gt: '>',
  lt: '<',
  gte: '>=',
  lte: '<=',
  like: 'LIKE',
  nlike: 'NOT LIKE',
  ilike: 'ILIKE',
  nilike: 'NOT ILIKE',
  similar: 'SIMILAR TO',
  nsimilar: 'NOT SIMILAR TO',
  regex: '~',
  iregex: '~*',
  nregex: '!~',
  niregex: '!~*',
  contains: '@>',
  contained_in: '<@',
  ancestor: '@>',
  descendant: '<@',
};

const columnComparisons: Readonly<Record<string, CompareOperator>> = {
  ceq: '=',
  cne: '<>',
  cneq: '<>',
  cgt: '>',
  clt: '<',
  cgte: '>=',
  clte: '<=',
};

const text: PgType = { name: 'text', cast: 'text', isArray: false, scalar: 'String' };

/**
 * Throws Inconsistent, pointing at the innermost object and key, for anything not understood:
 * a permission is never silently weakened.
 */
export function compileBoolExp(json: unknown, table: Table, scope: CompileScope): BoolExp {
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new Inconsistent('a row expression must be an object');
  const parts = Object.entries(json).map(([key, value]) => {
    try {
      return compileKey(key, value, table, scope);
    } catch (error) {
      if (error instanceof Inconsistent && error.at === undefined) throw new Inconsistent(error.message, json, key);
      throw error;
    }
  });
  return conjunction(parts);
}

function conjunction(parts: readonly BoolExp[]): BoolExp {
  const [only] = parts;
  if (parts.length === 0) return alwaysTrue;
  return parts.length === 1 && only ? only : { kind: 'and', of: parts };
}

function compileKey(key: string, value: unknown, table: Table, scope: CompileScope): BoolExp {
  const compileAll = () => {
    // The genuine engine also takes one object where a list is expected.
    const items = Array.isArray(value) ? value : [value];
    return items.map((item) => compileBoolExp(item, table, scope));
  };
  switch (key) {
    case '_and':
    case '$and':
      return conjunction(compileAll());
    case '_or':
    case '$or': {
      const parts = compileAll();
      const [only] = parts;
      if (parts.length === 0) return alwaysFalse;
      return parts.length === 1 && only ? only : { kind: 'or', of: parts };
    }
    case '_not':
    case '$not':
      return { kind: 'not', of: compileBoolExp(value, table, scope) };
    case '_exists':
    case '$exists':
      return compileExists(value, scope);
  }
  const column = table.columnByName.get(key);
  if (column) return compileOperators({ kind: 'column', column }, column.type, column.nullable, value, table, scope);
  const relationship = table.relationships.get(key);
  if (relationship) {
    const target = scope.tables.get(relationship.target);
    if (!target) throw new Inconsistent(`relationship "${key}" leads to an untracked table`);
    return { kind: 'related', relationship, target, where: compileBoolExp(value, target, scope) };
  }
  const field = table.computedFields.get(key);
  if (field?.function.returnsType) {
    return compileOperators({ kind: 'computed', field }, field.function.returnsType, true, value, table, scope);
  }
  if (field) {
    const target = scope.tables.get(field.function.returnsTable ?? '');
    if (!target) throw new Inconsistent(`computed field "${key}" returns rows of an untracked table`);
    return { kind: 'computed-related', field, target, where: compileBoolExp(value, target, scope) };
  }
  throw new Inconsistent(`"${key}" does not exist`);
}

function compileExists(value: unknown, scope: CompileScope): BoolExp {
  if (typeof value !== 'object' || value === null) throw new Inconsistent('_exists needs _table and _where');
  const { _table: name, _where: where, ...rest } = value as { _table?: QualifiedName; _where?: BoolExpJson };
  const [extra] = Object.keys(rest);
  if (extra !== undefined) throw new Inconsistent(`unexpected key "${extra}" in _exists`, value, extra);
  if (name === undefined || where === undefined) throw new Inconsistent('_exists needs _table and _where', value);
  const table = scope.tables.get(keyOf(name));
  if (!table) throw new Inconsistent(`table "${displayName(name)}" is not tracked`, value, '_table');
  return { kind: 'exists', table, where: compileBoolExp(where, table, scope) };
}

function compileOperators(
  left: LeftSide,
  type: PgType,
  nullable: boolean,
  value: unknown,
  table: Table,
  scope: CompileScope,
): BoolExp {
  // `column: value` is short for equality; on JSON columns an object is always read as operators, as in the genuine engine.
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return { kind: 'compare', left, operator: '=', right: operandOf(value, type), nullAware: true };
  }
  const parts = Object.entries(value).map(([name, operand]) => {
    try {
      return compileOperator(name.replace(/^[_$]/, ''), operand, left, type, nullable, table, scope);
    } catch (error) {
      if (error instanceof Inconsistent && error.at === undefined) throw new Inconsistent(error.message, value, name);
      throw error;
    }
  });
  return conjunction(parts);
}

function compileOperator(
  name: string,
  value: unknown,
  left: LeftSide,
  type: PgType,
  nullable: boolean,
  table: Table,
  scope: CompileScope,
): BoolExp {
  const compare = (operator: CompareOperator, right: Operand, nullAware = false): BoolExp => ({
    kind: 'compare',
    left,
    operator,
    right,
    nullAware,
  });
  const plain = comparisons[name];
  if (plain) return compare(plain, operandOf(value, type), nullable && (plain === '=' || plain === '<>'));
  const between = columnComparisons[name];
  if (between) return compare(between, columnOperand(value, table, scope, type), false);
  switch (name) {
    case 'in':
    case 'nin':
      return { kind: 'in', left, right: listOperandOf(value, type), negated: name === 'nin' };
    case 'is_null':
      if (typeof value !== 'boolean') throw new Inconsistent('_is_null takes true or false');
      return { kind: 'is-null', left, negated: !value };
    case 'has_key':
      return compare('?', operandOf(value, text));
    case 'has_keys_any':
      return compare('?|', listOperandOf(value, text));
    case 'has_keys_all':
      return compare('?&', listOperandOf(value, text));
    case 'cast':
      return compileCast(value, left, table, scope);
  }
  throw new Inconsistent(`operator "${name}" is not understood`);
}

function compileCast(value: unknown, left: LeftSide, table: Table, scope: CompileScope): BoolExp {
  if (left.kind !== 'column' || typeof value !== 'object' || value === null)
    throw new Inconsistent('_cast takes an object of types');
  const parts = Object.entries(value).map(([to, operators]) => {
    if (to !== 'String' && scalarName(to) !== 'String') throw new Inconsistent(`cannot cast to "${to}"`, value, to);
    return compileOperators({ kind: 'cast', column: left.column, to: 'text' }, text, true, operators, table, scope);
  });
  return conjunction(parts);
}

/** `"column"`, `["column"]`: of the table at hand; `["$", "column"]`: of the permission's own table. */
function columnOperand(value: unknown, table: Table, scope: CompileScope, type: PgType): Operand {
  const path = Array.isArray(value) ? (value as unknown[]) : [value];
  const fromRoot = path[0] === '$';
  const name = path[fromRoot ? 1 : 0];
  const of = fromRoot ? scope.root : table;
  const column: Column | undefined = typeof name === 'string' ? of.columnByName.get(name) : undefined;
  if (!column || path.length !== (fromRoot ? 2 : 1))
    throw new Inconsistent(`"${String(name)}" is not a column of "${of.name}"`);
  if (column.type.name !== type.name || column.type.isArray !== type.isArray) {
    throw new Inconsistent(`incompatible column types: "${type.name}" and "${column.type.name}"`);
  }
  return { kind: 'column', column, of: fromRoot ? 'root' : 'current' };
}
