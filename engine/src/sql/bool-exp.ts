/** Boolean expressions as SQL conditions. */
import type { BoolExp, LeftSide, Operand } from '../model/bool-exp.ts';
import type { Relationship, Table } from '../model/model.ts';
import { computedCall } from './function-call.ts';
import { comma, identifier, join, keyword, qualified, sql, typeName, type Sql } from './fragment.ts';
import { passThrough } from './pass-through.ts';
import type { Printer } from './printer.ts';

/** Aliases in sight: of the row being judged, and of the row that the enclosing permission filters. */
export interface Scope {
  readonly current: Sql;
  readonly root: Sql;
  /** Printed aggregate that `{ kind: 'aggregate' }` stands for. */
  readonly aggregate?: Sql;
}

/**
 * Some related row is so, or some is so: some related row is so or so. Postgres makes a join of one EXISTS; of several in
 * an OR it reads the whole related table, again for each session.
 */
function mergeAlternatives(parts: readonly BoolExp[]): readonly BoolExp[] {
  const merged: BoolExp[] = [];
  for (const part of parts) {
    const at = merged.findIndex(
      (each) =>
        each.kind === 'related' &&
        part.kind === 'related' &&
        each.relationship === part.relationship &&
        each.target === part.target,
    );
    const former = merged[at];
    if (former?.kind !== 'related' || part.kind !== 'related') merged.push(part);
    else merged[at] = { ...former, where: { kind: 'or', of: [former.where, part.where] } };
  }
  return merged;
}

export function condition(printer: Printer, expression: BoolExp, scope: Scope): Sql {
  switch (expression.kind) {
    case 'and':
      if (expression.of.length === 0) return sql`true`;
      return parenthesised(
        expression.of.map((part) => condition(printer, part, scope)),
        sql` AND `,
      );
    case 'or': {
      if (expression.of.length === 0) return sql`false`;
      const parts = mergeAlternatives(expression.of).map((part) => condition(printer, part, scope));
      return parts.length === 1 && parts[0] !== undefined ? parts[0] : parenthesised(parts, sql` OR `);
    }
    case 'not':
      return sql`(NOT ${condition(printer, expression.of, scope)})`;
    case 'filter':
      return condition(printer, expression.of, { current: scope.current, root: scope.current });
    case 'compare':
      return comparison(printer, expression, scope);
    case 'in': {
      const test = sql`(${leftSide(printer, expression.left, scope)} = ANY(${operand(printer, expression.right, scope)}))`;
      return expression.negated ? sql`(NOT ${test})` : test;
    }
    case 'is-null': {
      const left = leftSide(printer, expression.left, scope);
      return expression.negated ? sql`(${left} IS NOT NULL)` : sql`(${left} IS NULL)`;
    }
    case 'related': {
      const passed = passThrough(expression);
      if (passed !== undefined) return condition(printer, passed, scope);
      const alias = printer.alias();
      const inner = condition(printer, expression.where, { current: alias, root: scope.root });
      const joined = joinCondition(expression.relationship.mapping, scope.current, alias);
      return sql`EXISTS (SELECT 1 FROM ${tableName(expression.target)} AS ${alias} WHERE ${both(joined, inner)})`;
    }
    case 'computed-related': {
      const alias = printer.alias();
      const inner = condition(printer, expression.where, { current: alias, root: scope.root });
      return sql`EXISTS (SELECT 1 FROM ${computedCall(printer, expression.field, scope.current)} AS ${alias} WHERE ${inner})`;
    }
    case 'exists': {
      const alias = printer.alias();
      const inner = condition(printer, expression.where, { current: alias, root: scope.root });
      return sql`EXISTS (SELECT 1 FROM ${tableName(expression.table)} AS ${alias} WHERE ${inner})`;
    }
    case 'aggregate':
      return aggregateCondition(printer, expression, scope);
  }
}

export function tableName(table: Table): Sql {
  return qualified(table.schema, table.name);
}

export function joinCondition(mapping: Relationship['mapping'], parent: Sql, child: Sql): Sql {
  return join(
    mapping.map(([source, target]) => sql`${child}.${identifier(target.name)} = ${parent}.${identifier(source.name)}`),
    sql` AND `,
  );
}

export function both(first: Sql, second: Sql): Sql {
  if (second === 'true') return first;
  return first === 'true' || first === '' ? second : sql`${first} AND ${second}`;
}

function parenthesised(parts: readonly Sql[], separator: Sql): Sql {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : sql`(${join(parts, separator)})`;
}

function comparison(printer: Printer, expression: Extract<BoolExp, { kind: 'compare' }>, scope: Scope): Sql {
  const left = leftSide(printer, expression.left, scope);
  const right = operand(printer, expression.right, scope);
  const plain = sql`(${left} ${keyword(expression.operator)} ${right})`;
  if (!expression.nullAware) return plain;
  // A session variable, or a literal that is not null, makes half of the null-aware form constant; what is left is
  // equal in three-valued logic too, and an index can serve it.
  if (neverNull(expression.right)) {
    return expression.operator === '<>' ? sql`(${plain} OR (${left} IS NULL))` : plain;
  }
  return expression.operator === '<>'
    ? sql`(${plain} OR ((${left} IS NULL) AND (${right} IS NOT NULL)) OR ((${left} IS NOT NULL) AND (${right} IS NULL)))`
    : sql`(${plain} OR ((${left} IS NULL) AND (${right} IS NULL)))`;
}

function neverNull(right: Operand): boolean {
  return right.kind === 'session' || (right.kind === 'value' && right.value !== null);
}

function leftSide(printer: Printer, left: LeftSide, scope: Scope): Sql {
  switch (left.kind) {
    case 'column':
      return sql`${scope.current}.${identifier(left.column.name)}`;
    case 'cast':
      return sql`(${scope.current}.${identifier(left.column.name)})::${typeName(left.to)}`;
    case 'computed':
      return computedCall(printer, left.field, scope.current);
    case 'aggregate':
      if (scope.aggregate === undefined) throw new Error('an aggregate is compared outside of its predicate');
      return scope.aggregate;
  }
}

/**
 * A yes or no written in the document or in a permission is printed as it is: a plan that serves all values of a
 * parameter can use no index `WHERE active`. Worth x1.5 to x2 on what such an index serves.
 */
function operand(printer: Printer, right: Operand, scope: Scope): Sql {
  if (right.kind === 'value' && right.cast === 'boolean') {
    if (right.value === 'true') return sql`true`;
    if (right.value === 'false') return sql`false`;
  }
  if (right.kind !== 'column') return printer.value(right);
  return sql`${right.of === 'root' ? scope.root : scope.current}.${identifier(right.column.name)}`;
}

/** True when the aggregate of the related rows satisfies the predicate. */
function aggregateCondition(printer: Printer, expression: Extract<BoolExp, { kind: 'aggregate' }>, scope: Scope): Sql {
  const rows = printer.alias();
  const result = printer.alias();
  const columns = join(
    expression.arguments.map((column) => sql`${rows}.${identifier(column.name)}`),
    comma,
  );
  const isStar = expression.arguments.length === 0;
  const call =
    expression.func === 'count' && expression.arguments.length > 1
      ? sql`count((${columns}))`
      : sql`${keyword(expression.func)}(${isStar ? sql`*` : columns})`;
  const where = both(
    joinCondition(expression.relationship.mapping, scope.current, rows),
    condition(printer, expression.where, { current: rows, root: scope.root }),
  );
  const predicate = condition(printer, expression.predicate, {
    current: result,
    root: scope.root,
    aggregate: sql`${result}."value"`,
  });
  return sql`EXISTS (SELECT 1 FROM (SELECT ${call} AS "value" FROM ${tableName(expression.target)} AS ${rows} WHERE ${where}) AS ${result} WHERE ${predicate})`;
}
