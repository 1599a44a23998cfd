/** A value for a column, in a comparison or in a mutation. */
import type { Column } from '../model/model.ts';
import type { TypeRef } from '../schema/role-schema.ts';
import type { Coercion } from './coerce.ts';
import { leafOperand, type PlanContext } from './context.ts';
import type { Input } from './input.ts';
import type { Value } from './plan.ts';

export function columnCoercion(context: PlanContext, column: Column, type: TypeRef, nullable: boolean): Coercion {
  return {
    kind: 'column',
    type: column.type,
    gqlType: type,
    enumValues: enumValues(context, column),
    nullable,
  };
}

/** Null is allowed where the type allows it: whether the column takes it is for Postgres to say. */
export function columnValue(context: PlanContext, column: Column, type: TypeRef, input: Input, path: string): Value {
  return leafOperand(
    context,
    input,
    columnCoercion(context, column, type, type.kind !== 'non-null'),
    column.type.cast,
    path,
  );
}

function enumValues(context: PlanContext, column: Column): readonly string[] | undefined {
  if (column.enumTable === undefined) return undefined;
  return context.tables.get(column.enumTable)?.enumValues?.map((entry) => entry.value);
}
