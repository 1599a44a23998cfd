/** Root fields of tracked functions. */
import type { TrackedFunction } from '../model/model.ts';
import { describedName, pgTypeRef } from './column-types.ts';
import { listArguments } from './list-arguments.ts';
import type { Field, InputField } from './role-schema.ts';
import { aggregateObject, field, tableObject } from './table-object-types.ts';
import { input, listOf, nonNull, nullableIf } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

export function* functionFields(tracked: TrackedFunction, registry: TypeRegistry): Generator<Field> {
  const { view } = registry;
  const target = view.model.tables.get(tracked.target);
  const permission = target && view.select(target);
  if (!target || !permission || !isVisible(tracked, registry)) return;
  const { function: fn, rootFields, comment } = tracked;
  const name = fn.schema === 'public' ? fn.name : `${fn.schema}.${fn.name}`;
  const args = [...functionArgument(tracked, name, registry), ...listArguments(target, registry)];
  const row = tableObject(target, registry);
  yield field(
    rootFields.function,
    fn.returnsSet ? nonNull(listOf(row)) : row,
    { kind: 'function', tracked, target },
    {
      description:
        comment ??
        `execute ${tracked.exposedAs === 'mutation' ? 'VOLATILE ' : ''}function "${name}" which returns "${describedName(target)}"`,
      args,
    },
  );
  if (tracked.exposedAs === 'mutation' || !permission.allowAggregations) return;
  yield field(
    rootFields.function_aggregate,
    nonNull(aggregateObject(target, registry)),
    { kind: 'function-aggregate', tracked, target },
    {
      description:
        comment ?? `execute function "${name}" and query aggregates on result of table type "${describedName(target)}"`,
      args,
    },
  );
}

/** Queries may follow from the permission on the rows; mutations are always said explicitly. */
function isVisible(tracked: TrackedFunction, { view }: TypeRegistry): boolean {
  if (view.isAdmin || tracked.roles.has(view.role)) return true;
  return tracked.exposedAs === 'query' && view.model.inferFunctionPermissions;
}

function functionArgument(tracked: TrackedFunction, name: string, registry: TypeRegistry): InputField[] {
  const entries = tracked.function.arguments
    .map((argument, index) => ({ argument, index }))
    .filter(({ index }) => index !== tracked.sessionArgument);
  if (entries.length === 0) return [];
  const meaning = {
    kind: 'function-args',
    argumentNames: entries.map(({ argument }) => argument.graphqlName),
  } as const;
  const type = registry.input(tracked.argsTypeName, undefined, meaning, () =>
    entries.map(({ argument, index }) =>
      input(argument.graphqlName, pgTypeRef(argument.type, registry), { meaning: { kind: 'argument', index } }),
    ),
  );
  const optional = entries.every(({ argument }) => argument.hasDefault);
  return [input('args', nullableIf(optional, type), { description: `input parameters for function "${name}"` })];
}
