/** Calls of tracked functions and computed fields. */
import type { ComputedField, DbFunction } from '../model/model.ts';
import type { FunctionCallArgument } from '../plan/plan.ts';
import { comma, identifier, join, qualified, sql, type Sql } from './fragment.ts';
import type { Printer } from './printer.ts';

/** `row` is the expression of the parent's row, for computed fields. */
export function functionCall(
  printer: Printer,
  called: DbFunction,
  args: readonly FunctionCallArgument[],
  row: Sql | undefined,
): Sql {
  const printed = args.map(({ name, value }) => {
    const text = argumentText(printer, value, row);
    return name === undefined ? text : sql`${identifier(name)} => ${text}`;
  });
  return sql`${qualified(called.schema, called.name)}(${join(printed, comma)})`;
}

function argumentText(printer: Printer, value: FunctionCallArgument['value'], row: Sql | undefined): Sql {
  if (value.kind === 'row') {
    if (row === undefined) throw new Error('a computed field needs a row');
    return row;
  }
  if (value.kind === 'column') throw new Error('an argument is a value of the request');
  return printer.value(value);
}

/** A computed field without arguments of its own, in conditions and orders. */
export function computedCall(printer: Printer, field: ComputedField, row: Sql): Sql {
  const args = field.function.arguments.flatMap((argument, index): FunctionCallArgument[] => {
    if (index === field.tableArgument) return [{ name: undefined, value: { kind: 'row' } }];
    if (index === field.sessionArgument) {
      return [{ name: undefined, value: { kind: 'session-json', cast: argument.type.cast } }];
    }
    return [];
  });
  return functionCall(printer, field.function, args, row);
}
