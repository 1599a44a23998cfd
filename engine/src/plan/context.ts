/** What the walker carries from the root of an operation to its leaves. */
import type { FragmentDefinitionNode } from 'graphql';
import { alwaysTrue, type BoolExp, type Operand } from '../model/bool-exp.ts';
import type { SelectPermission, Table, TableKey, TablePermissions } from '../model/model.ts';
import type { RoleSchema } from '../schema/role-schema.ts';
import { coerceText, type Coercion } from './coerce.ts';
import type { Input, JsonOrigin, Variables } from './input.ts';
import type { Slot } from './plan.ts';
import type { VariableUses } from './variable-shape.ts';

export interface PlanContext {
  readonly schema: RoleSchema;
  readonly tables: ReadonlyMap<TableKey, Table>;
  readonly stringifyNumericTypes: boolean;
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly variables: Variables;
  readonly slots: Slot[];
  readonly uses: VariableUses;
}

export function isAdmin(context: PlanContext): boolean {
  return context.schema.role === 'admin';
}

export function permissionsOn(context: PlanContext, table: Table): TablePermissions | undefined {
  return table.permissions.get(context.schema.role);
}

export function selectPermission(context: PlanContext, table: Table): SelectPermission | undefined {
  return isAdmin(context) ? undefined : permissionsOn(context, table)?.select;
}

/** The rows of `table` that the role may see; everything for admin. */
export function rowFilter(context: PlanContext, table: Table): BoolExp {
  if (isAdmin(context)) return alwaysTrue;
  const permission = permissionsOn(context, table)?.select;
  // The role schema shows nothing of a table without select permission, so this cannot be reached; closed all the same.
  if (permission === undefined) return { kind: 'or', of: [] };
  return asFilter(permission.filter);
}

/** Marks a permission's expression: inside it, `root` columns are those of the table it filters. */
export function asFilter(expression: BoolExp): BoolExp {
  return expression.kind === 'and' && expression.of.length === 0 ? expression : { kind: 'filter', of: expression };
}

export function allOf(...expressions: readonly BoolExp[]): BoolExp {
  const parts = expressions.filter((expression) => expression.kind !== 'and' || expression.of.length > 0);
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { kind: 'and', of: parts };
}

/** Coerces a leaf for Postgres: literals once and for all, values of variables into a slot that is read at each run. */
export function leafOperand(
  context: PlanContext,
  input: Input,
  coercion: Coercion,
  cast: string,
  path: string,
): Operand {
  const value = coerceText(coercion, input, path, context);
  const origin = originOf(input);
  if (origin === undefined) return { kind: 'value', value, cast };
  if (input.kind === 'list' || input.kind === 'object') context.uses.opaque(origin);
  context.slots.push({ origin, coercion, path });
  return { kind: 'slot', slot: context.slots.length - 1, cast };
}

function originOf(input: Input): JsonOrigin | undefined {
  return 'origin' in input ? input.origin : undefined;
}
