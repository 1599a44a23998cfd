/** Root fields of actions, and the custom types that they reach. */
import type { ActionDefinition, CustomField, CustomObjectRelationship, CustomType } from '../model/model.ts';
import { listArguments } from './list-arguments.ts';
import type { Field, TypeRef } from './role-schema.ts';
import { aggregateObject, field, tableObject } from './table-object-types.ts';
import { input, listOf, named, nonNull, parseTypeRef } from './type-ref.ts';
import type { TypeRegistry } from './type-registry.ts';

export function actionField(action: ActionDefinition, registry: TypeRegistry): Field {
  const args = action.arguments.map((argument, index) =>
    input(argument.name, reach(argument, registry), {
      description: argument.description,
      meaning: { kind: 'argument', index },
    }),
  );
  const type =
    action.mode === 'asynchronous' ? nonNull(registry.scalar('uuid')) : reach({ type: action.output }, registry);
  return field(action.name, type, { kind: 'action', action }, { description: action.comment, args });
}

/** Where the answer of an asynchronous action is asked for. */
export function asyncResultField(action: ActionDefinition, registry: TypeRegistry): Field {
  const type = registry.object(action.name, `fields of action: "${action.name}"`, () => [
    field(
      'created_at',
      nonNull(registry.scalar('timestamptz')),
      { kind: 'custom' },
      { description: 'the time at which this action was created' },
    ),
    field('errors', registry.scalar('json'), { kind: 'custom' }, { description: 'errors related to the invocation' }),
    field('id', nonNull(registry.scalar('uuid')), { kind: 'custom' }, { description: 'the unique id of an action' }),
    field(
      'output',
      reach({ type: action.output }, registry),
      { kind: 'custom' },
      { description: 'the output fields of this action' },
    ),
  ]);
  const id = input('id', nonNull(registry.scalar('uuid')), { description: 'the unique id of an action' });
  return field(action.name, type, { kind: 'action-async-result', action }, { description: action.comment, args: [id] });
}

/** The type reference, after defining the type that it names. */
function reach(typed: Pick<CustomField, 'type'>, registry: TypeRegistry): TypeRef {
  const reference = parseTypeRef(typed.type);
  let innermost = reference;
  while (innermost.kind !== 'named') innermost = innermost.of;
  const custom = registry.view.model.customTypes.get(innermost.name);
  if (custom) define(custom, registry);
  else registry.scalar(innermost.name);
  return reference;
}

function define(type: CustomType, registry: TypeRegistry): TypeRef {
  const { name, description } = type;
  switch (type.kind) {
    case 'scalar':
      return registry.scalar(name, description);
    case 'enum':
      return registry.enum(name, description, () =>
        type.values.map(({ value, comment }) => ({ name: value, description: comment, meaning: { kind: 'custom' } })),
      );
    case 'input':
      return registry.input(name, description, { kind: 'custom' }, () =>
        type.fields.map((member) => input(member.name, reach(member, registry), { description: member.description })),
      );
    case 'object':
      return registry.object(name, description, function* () {
        for (const member of type.fields) {
          yield field(member.name, reach(member, registry), { kind: 'custom' }, { description: member.description });
        }
        for (const relationship of type.relationships) yield* relationshipField(relationship, registry);
      });
  }
}

function* relationshipField(relationship: CustomObjectRelationship, registry: TypeRegistry): Generator<Field> {
  const target = registry.view.model.tables.get(relationship.target);
  if (!target || !registry.view.select(target)) return;
  const meaning = { kind: 'custom-relationship', relationship, target } as const;
  tableObject(target, registry);
  if (relationship.kind === 'object') {
    yield field(relationship.name, named(target.graphqlName), meaning, { description: 'An object relationship' });
  } else {
    yield field(relationship.name, nonNull(listOf(named(target.graphqlName))), meaning, {
      description: 'An array relationship',
      args: listArguments(target, registry),
    });
    if (registry.view.select(target)?.allowAggregations !== true) return;
    yield field(`${relationship.name}_aggregate`, nonNull(aggregateObject(target, registry)), meaning, {
      description: 'An aggregate relationship',
      args: listArguments(target, registry),
    });
  }
}
