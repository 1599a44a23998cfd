/** Arguments of tracked functions and of computed fields. */
import { EngineError } from '../errors.ts';
import type { ComputedField, DbFunction, FunctionArgument, TrackedFunction } from '../model/model.ts';
import { leafOperand, type PlanContext } from './context.ts';
import { argument, type SelectedField } from './fields.ts';
import { inputType, openObject, type OpenField } from './object-input.ts';
import type { FunctionCallArgument } from './plan.ts';

export function functionArguments(
  context: PlanContext,
  selected: SelectedField,
  tracked: TrackedFunction,
): FunctionCallArgument[] {
  return callArguments(context, selected, tracked.function, tracked.sessionArgument, undefined);
}

export function computedArguments(
  context: PlanContext,
  selected: SelectedField,
  field: ComputedField,
): FunctionCallArgument[] {
  return callArguments(context, selected, field.function, field.sessionArgument, field.tableArgument);
}

/** Positional as far as nothing was left out, by name after that; what has a default may be left out. */
function callArguments(
  context: PlanContext,
  selected: SelectedField,
  called: DbFunction,
  sessionArgument: number | undefined,
  tableArgument: number | undefined,
): FunctionCallArgument[] {
  const given = givenArguments(context, selected);
  const result: FunctionCallArgument[] = [];
  let skipped = false;
  called.arguments.forEach((definition, index) => {
    const name = skipped ? definition.name : undefined;
    if (index === tableArgument) result.push({ name, value: { kind: 'row' } });
    else if (index === sessionArgument) {
      result.push({ name, value: { kind: 'session-json', cast: definition.type.cast } });
    } else {
      const field = given.get(index);
      if (field !== undefined) result.push({ name, value: argumentValue(context, definition, field) });
      else if (definition.hasDefault) skipped = true;
      else {
        throw new EngineError('not-supported', 'Non default arguments cannot be omitted', {
          path: `${selected.path}.args.args`,
        });
      }
    }
  });
  return result;
}

function givenArguments(context: PlanContext, selected: SelectedField): ReadonlyMap<number, OpenField> {
  const args = argument(context, selected, 'args');
  const given = new Map<number, OpenField>();
  if (args === undefined || args.input.kind === 'null') return given;
  for (const field of openObject(context, inputType(context, args.definition.type), args.input, args.path)) {
    if (field.definition.meaning.kind === 'argument') given.set(field.definition.meaning.index, field);
  }
  return given;
}

function argumentValue(context: PlanContext, definition: FunctionArgument, field: OpenField) {
  return leafOperand(
    context,
    field.input,
    { kind: 'column', type: definition.type, gqlType: field.definition.type, enumValues: undefined, nullable: true },
    definition.type.cast,
    field.path,
  );
}
