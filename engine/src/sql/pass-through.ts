/**
 * Rows that a condition only passes through. "The carnet of this action has a member who …" asks nothing of the carnet
 * itself: a foreign key says that it is there, and the action carries its key. Worth x1.1 to x1.3 on lists and pages
 * whose row filters lead through a parent.
 */
import type { BoolExp, LeftSide, Operand } from '../model/bool-exp.ts';
import type { Column, PgType, Relationship } from '../model/model.ts';

type Related = Extract<BoolExp, { kind: 'related' }>;

/**
 * The same condition without the related row, told of the row that refers to it; undefined when the related row must be
 * looked at.
 */
export function passThrough({ relationship, where }: Related): BoolExp | undefined {
  if (!relationship.isCertain) return undefined;
  const columns = new Map(relationship.mapping.filter(areAlike).map(([source, target]) => [target, source]));
  return told(where, { columns, relationships: new Map() });
}

/** What the row that refers to the related row knows of it. */
interface Carried {
  /** For columns of the related row, those that hold their values in the row that refers to it. */
  readonly columns: ReadonlyMap<Column, Column>;
  /** Relationships of the related row told already: the same one stays the same one, which `OR` looks for. */
  readonly relationships: Map<Relationship, Relationship>;
}

/** Equal values of these types are the same value, to any operator. */
const exactTypes = new Set(['uuid', 'int2', 'int4', 'int8', 'bool', 'date']);

function areAlike([source, target]: readonly [Column, Column]): boolean {
  return isExact(source.type) && source.type.cast === target.type.cast;
}

function isExact({ name, isArray }: PgType): boolean {
  return exactTypes.has(name) && !isArray;
}

function told(expression: BoolExp, carried: Carried): BoolExp | undefined {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const of = allOrNone(expression.of.map((part) => told(part, carried)));
      return of && { ...expression, of };
    }
    case 'not': {
      const of = told(expression.of, carried);
      return of && { ...expression, of };
    }
    case 'compare': {
      const left = toldLeft(expression.left, carried);
      const right = toldOperand(expression.right, carried);
      return left && right && { ...expression, left, right };
    }
    case 'in': {
      const left = toldLeft(expression.left, carried);
      const right = toldOperand(expression.right, carried);
      return left && right && { ...expression, left, right };
    }
    case 'is-null': {
      const left = toldLeft(expression.left, carried);
      return left && { ...expression, left };
    }
    case 'related': {
      const relationship = toldRelationship(expression.relationship, carried);
      return relationship && { ...expression, relationship };
    }
    case 'exists':
      return expression;
    // Their root, a function's argument, a printed aggregate: the row itself is wanted.
    case 'filter':
    case 'computed-related':
    case 'aggregate':
      return undefined;
  }
}

function toldLeft(left: LeftSide, carried: Carried): LeftSide | undefined {
  if (left.kind !== 'column') return undefined;
  const column = carried.columns.get(left.column);
  return column && { ...left, column };
}

function toldOperand(right: Operand, carried: Carried): Operand | undefined {
  if (right.kind !== 'column' || right.of === 'root') return right;
  const column = carried.columns.get(right.column);
  return column && { ...right, column };
}

function toldRelationship(relationship: Relationship, carried: Carried): Relationship | undefined {
  const known = carried.relationships.get(relationship);
  if (known !== undefined) return known;
  const mapping = allOrNone(
    relationship.mapping.map(([source, target]) => {
      const column = carried.columns.get(source);
      return column && ([column, target] as const);
    }),
  );
  if (mapping === undefined) return undefined;
  const told = { ...relationship, mapping };
  carried.relationships.set(relationship, told);
  return told;
}

function allOrNone<T>(items: readonly (T | undefined)[]): readonly T[] | undefined {
  const found = items.filter((item) => item !== undefined);
  return found.length === items.length ? found : undefined;
}
