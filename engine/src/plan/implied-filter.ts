/**
 * Row filters that the row at hand already implies. A carnet that the role may see needs no second look when its focuses
 * are read whose own filter is "the focus of a carnet that the role may see". Only what is syntactically certain is left
 * out: two expressions count as equal when they are written alike.
 */
import type { BoolExp, LeftSide, Operand } from '../model/bool-exp.ts';
import type { Column, Relationship, Table } from '../model/model.ts';
import { allOf, asFilter, isAdmin, permissionsOn, rowFilter, type PlanContext } from './context.ts';
import { isSameMapping, isUnique } from './relationship-key.ts';

/**
 * The row filter of the rows reached over `relationship`. `isSeen`: the row that they are reached from has passed the
 * role's own row filter, as everywhere but in the answers of mutations and the conditions of updates and deletes.
 */
export function relatedFilter(
  context: PlanContext,
  relationship: Relationship,
  target: Table,
  isSeen: boolean,
): BoolExp {
  const source = context.tables.get(relationship.source);
  const filter = permissionsOn(context, target)?.select?.filter;
  const known = source && permissionsOn(context, source)?.select?.filter;
  if (isAdmin(context) || !isSeen || filter === undefined || known === undefined) return rowFilter(context, target);
  const facts = conjuncts(known);
  const rest = conjuncts(filter).filter((part) => !isImplied(part, facts, relationship, target));
  return asFilter(allOf(...rest));
}

function isImplied(
  part: BoolExp,
  facts: readonly BoolExp[],
  { mapping, source }: Relationship,
  target: Table,
): boolean {
  // "Refers back to a row for which …", over the very columns that lead here: that row is the one at hand.
  if (part.kind === 'related' && part.relationship.target === source && isReverse(part.relationship.mapping, mapping)) {
    return conjuncts(part.where).every((each) => holds(each, facts));
  }
  return facts.some((fact) => {
    // What the row at hand demands of the one row that it refers to.
    if (fact.kind === 'related' && fact.target === target && isSameMapping(fact.relationship.mapping, mapping)) {
      return isUnique(mapping, target) && holds(part, conjuncts(fact.where));
    }
    // The same comparison of a column that the relationship carries over, such as a tenant.
    return part.kind === 'compare' && fact.kind === 'compare' && isCarried(fact, part, mapping);
  });
}

function conjuncts(expression: BoolExp): readonly BoolExp[] {
  if (expression.kind === 'and') return expression.of.flatMap(conjuncts);
  return expression.kind === 'filter' ? conjuncts(expression.of) : [expression];
}

function holds(expression: BoolExp, facts: readonly BoolExp[]): boolean {
  const text = textOf(expression);
  return text !== undefined && facts.some((fact) => textOf(fact) === text);
}

type Comparison = Extract<BoolExp, { kind: 'compare' }>;

function isCarried(fact: Comparison, part: Comparison, mapping: Relationship['mapping']): boolean {
  if (fact.left.kind !== 'column' || part.left.kind !== 'column' || fact.operator !== part.operator) return false;
  const right = operandText(part.right);
  const [from, to] = [fact.left.column, part.left.column];
  const isPair =
    mapping.some(([source, target]) => source === from && target === to) && from.type.name === to.type.name;
  // A null-aware comparison may hold for NULL, which no join carries over.
  return isPair && right !== undefined && !fact.nullAware && right === operandText(fact.right);
}

function isReverse(back: Relationship['mapping'], there: Relationship['mapping']): boolean {
  return (
    back.length === there.length &&
    back.every(([source, target]) => there.some(([from, to]) => from.name === target.name && to.name === source.name))
  );
}

/** Text that only equal expressions on the same table share; undefined for what is not compared. */
function textOf(expression: BoolExp): string | undefined {
  switch (expression.kind) {
    case 'and':
    case 'or': {
      const parts = expression.of.map(textOf);
      return parts.includes(undefined) ? undefined : `${expression.kind}(${parts.join()})`;
    }
    case 'not':
    case 'filter': {
      const inner = textOf(expression.of);
      return inner && `${expression.kind}(${inner})`;
    }
    case 'compare': {
      const [left, right] = [leftText(expression.left), operandText(expression.right)];
      return left && right && `${left} ${expression.operator}${expression.nullAware ? '~' : ''} ${right}`;
    }
    case 'in': {
      const [left, right] = [leftText(expression.left), operandText(expression.right)];
      return left && right && `${left} ${expression.negated ? 'not in' : 'in'} ${right}`;
    }
    case 'is-null': {
      const left = leftText(expression.left);
      return left && `${left} is ${expression.negated ? 'not ' : ''}null`;
    }
    case 'related': {
      const where = textOf(expression.where);
      const join = expression.relationship.mapping.map(([source, to]) => `${nameOf(source)}=${nameOf(to)}`);
      return where && `related(${JSON.stringify(expression.target.key)} ${join.join()} ${where})`;
    }
    default:
      return undefined;
  }
}

function leftText(left: LeftSide): string | undefined {
  return left.kind === 'column' ? nameOf(left.column) : undefined;
}

/** A column of the enclosing permission's table means another row at another depth, so it is never compared. */
function operandText(right: Operand): string | undefined {
  switch (right.kind) {
    case 'session':
      return `session ${right.variable} ${right.cast}`;
    case 'value':
      return `value ${JSON.stringify(right.value)} ${right.cast}`;
    default:
      return undefined;
  }
}

function nameOf(column: Column): string {
  return JSON.stringify(column.name);
}
