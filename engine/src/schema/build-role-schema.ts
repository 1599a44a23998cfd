/** Builds what one role sees of the model. */
import type { Model } from '../model/model.ts';
import { actionField, asyncResultField } from './action-fields.ts';
import { deleteFields } from './delete-fields.ts';
import { functionFields } from './function-fields.ts';
import { insertFields } from './insert-fields.ts';
import type { Field, ObjectType, RoleSchema } from './role-schema.ts';
import { createRoleView } from './role-view.ts';
import { selectFields } from './select-fields.ts';
import { field } from './table-object-types.ts';
import { nonNull } from './type-ref.ts';
import { createTypeRegistry } from './type-registry.ts';
import type { TypeRegistry } from './type-registry.ts';
import { updateFields } from './update-fields.ts';

/** `backend`: with the mutations of `backend_only` permissions. An unknown role sees an empty schema. */
export function buildRoleSchema(model: Model, role: string, options: { readonly backend: boolean }): RoleSchema {
  const registry = createTypeRegistry(createRoleView(model, role, options.backend));
  const query = rootType('query_root', undefined, queryFields(registry), registry);
  const mutation = rootType('mutation_root', 'mutation root', mutationFields(registry), registry);
  const subscription = rootType('subscription_root', undefined, subscriptionFields(registry), registry);
  return {
    role,
    backend: options.backend,
    types: registry.types,
    query: query ?? rootOf('query_root', undefined, [placeholder(registry)], registry),
    mutation,
    subscription,
    conflicts: registry.conflicts,
  };
}

function rootType(
  name: string,
  description: string | undefined,
  fields: Iterable<Field>,
  registry: TypeRegistry,
): ObjectType | undefined {
  const found = [...fields];
  return found.length === 0 ? undefined : rootOf(name, description, found, registry);
}

function rootOf(
  name: string,
  description: string | undefined,
  fields: readonly Field[],
  registry: TypeRegistry,
): ObjectType {
  const root: ObjectType = { kind: 'object', name, description, fields: new Map(fields.map((one) => [one.name, one])) };
  if (registry.types.has(name)) registry.conflicts.add(name);
  registry.types.set(name, root);
  return root;
}

function* queryFields(registry: TypeRegistry): Generator<Field> {
  const { model } = registry.view;
  for (const table of model.tables.values()) yield* selectFields(table, 'query', registry);
  yield* functionsExposedAs('query', registry);
  for (const action of visibleActions(registry)) {
    if (action.kind === 'query') yield actionField(action, registry);
    else if (action.mode === 'asynchronous') yield asyncResultField(action, registry);
  }
}

function* subscriptionFields(registry: TypeRegistry): Generator<Field> {
  for (const table of registry.view.model.tables.values()) yield* selectFields(table, 'subscription', registry);
  yield* functionsExposedAs('query', registry);
  for (const action of visibleActions(registry)) {
    if (action.mode === 'asynchronous') yield asyncResultField(action, registry);
  }
}

function* mutationFields(registry: TypeRegistry): Generator<Field> {
  for (const table of registry.view.model.tables.values()) {
    yield* insertFields(table, registry);
    yield* updateFields(table, registry);
    yield* deleteFields(table, registry);
  }
  yield* functionsExposedAs('mutation', registry);
  for (const action of visibleActions(registry)) if (action.kind === 'mutation') yield actionField(action, registry);
}

function* functionsExposedAs(root: 'query' | 'mutation', registry: TypeRegistry): Generator<Field> {
  for (const tracked of registry.view.model.functions) {
    if (tracked.exposedAs === root) yield* functionFields(tracked, registry);
  }
}

function visibleActions({ view }: TypeRegistry) {
  return view.model.actions.filter((action) => view.isAdmin || action.roles.has(view.role));
}

function placeholder(registry: TypeRegistry): Field {
  return field(
    'no_queries_available',
    nonNull(registry.scalar('String')),
    { kind: 'placeholder' },
    {
      description:
        "There are no queries available to the current role. Either there are no sources or remote schemas configured, or the current role doesn't have the required permissions.",
    },
  );
}
