/** Joins `actions.graphql` (arguments, outputs, types) with `actions.yaml` (handlers, permissions), as the Hasura CLI does. */
import { GraphQLError, Kind, parse, print } from 'graphql';
import type { DefinitionNode, FieldDefinitionNode, InputValueDefinitionNode, NameNode } from 'graphql';
import { locationOf, rememberLocation } from '../shared/location.ts';
import type { ActionMetadata, CustomFieldMetadata, CustomTypesMetadata } from './metadata.ts';
import { MetadataError } from './metadata-error.ts';

const sdlFile = 'actions.graphql';

interface DeclaredAction {
  readonly type: 'query' | 'mutation';
  readonly field: FieldDefinitionNode;
}

/** Throws MetadataError when an action or a type stands in one of the two files only. */
export function mergeActionsSdl(
  sdl: string,
  actions: readonly ActionMetadata[],
  types: CustomTypesMetadata,
): { actions: ActionMetadata[]; customTypes: CustomTypesMetadata } {
  const { declared: all, customTypes } = readSdl(sdl);
  const declared = new Map(all);
  const seen = new Set<string>();
  const merged = actions.map((action) => {
    const found = all.get(action.name);
    if (!found) throw new MetadataError(`action "${action.name}" is not declared in ${sdlFile}`, locationOf(action));
    if (seen.has(action.name))
      throw new MetadataError(`action "${action.name}" is already defined`, locationOf(action));
    seen.add(action.name);
    declared.delete(action.name);
    // Written into the loaded object, so that its lines stay known.
    action.definition.type = found.type;
    action.definition.output_type = print(found.field.type);
    action.definition.arguments = (found.field.arguments ?? []).map(fieldOf);
    if (action.comment === undefined && found.field.description) action.comment = found.field.description.value;
    return action;
  });
  for (const [name, { field }] of declared) {
    throw new MetadataError(`action "${name}" has no entry in actions.yaml`, {
      file: sdlFile,
      line: field.loc?.startToken.line ?? 1,
    });
  }
  requireSameTypes(customTypes, types);
  for (const object of customTypes.objects) {
    const relationships = types.objects?.find((o) => o.name === object.name)?.relationships;
    if (relationships) object.relationships = relationships;
  }
  return { actions: merged, customTypes };
}

function readSdl(sdl: string): { declared: Map<string, DeclaredAction>; customTypes: Required<CustomTypesMetadata> } {
  const declared = new Map<string, DeclaredAction>();
  const customTypes: Required<CustomTypesMetadata> = { scalars: [], enums: [], input_objects: [], objects: [] };
  for (const definition of sdl.trim() === '' ? [] : parseSdl(sdl)) {
    switch (definition.kind) {
      case Kind.OBJECT_TYPE_DEFINITION:
      case Kind.OBJECT_TYPE_EXTENSION: {
        const name = definition.name.value;
        if (name === 'Query' || name === 'Mutation') {
          const type = name === 'Query' ? 'query' : 'mutation';
          for (const field of definition.fields ?? []) declared.set(field.name.value, { type, field });
        } else {
          const fields = (definition.fields ?? []).map(fieldOf);
          const description =
            definition.kind === Kind.OBJECT_TYPE_DEFINITION ? definition.description?.value : undefined;
          const existing = customTypes.objects.find((object) => object.name === name);
          if (existing) existing.fields = [...(existing.fields ?? []), ...fields];
          else customTypes.objects.push(placed(definition, { name, ...described(description), fields }));
        }
        break;
      }
      case Kind.INPUT_OBJECT_TYPE_DEFINITION:
        customTypes.input_objects.push(
          placed(definition, {
            name: definition.name.value,
            ...described(definition.description?.value),
            fields: (definition.fields ?? []).map(fieldOf),
          }),
        );
        break;
      case Kind.ENUM_TYPE_DEFINITION:
        customTypes.enums.push(
          placed(definition, {
            name: definition.name.value,
            ...described(definition.description?.value),
            values: (definition.values ?? []).map((v) => ({ value: v.name.value, ...described(v.description?.value) })),
          }),
        );
        break;
      case Kind.SCALAR_TYPE_DEFINITION:
        customTypes.scalars.push(
          placed(definition, { name: definition.name.value, ...described(definition.description?.value) }),
        );
        break;
      default:
        throw new MetadataError(`${definition.kind} has no sense here`, {
          file: sdlFile,
          line: definition.loc?.startToken.line ?? 1,
        });
    }
  }
  return { declared, customTypes };
}

function parseSdl(sdl: string): readonly DefinitionNode[] {
  try {
    return parse(sdl).definitions;
  } catch (error) {
    if (error instanceof GraphQLError)
      throw new MetadataError(error.message, { file: sdlFile, line: error.locations?.[0]?.line ?? 1 });
    throw error;
  }
}

function fieldOf(node: FieldDefinitionNode | InputValueDefinitionNode): CustomFieldMetadata {
  return placed(node, { name: node.name.value, type: print(node.type), ...described(node.description?.value) });
}

/** What a definition says, with its line kept. The name's, since a definition begins with its description. */
function placed<T extends object>({ name }: { readonly name: NameNode }, value: T): T {
  rememberLocation(value, sdlFile, name.loc?.startToken.line ?? 1, new Map());
  return value;
}

function described(description: string | undefined): { description?: string } {
  return description === undefined ? {} : { description };
}

function requireSameTypes(sdl: CustomTypesMetadata, yaml: CustomTypesMetadata): void {
  for (const group of ['scalars', 'enums', 'input_objects', 'objects'] as const) {
    const declared = new Set((sdl[group] ?? []).map((type) => type.name));
    for (const type of yaml[group] ?? []) {
      if (!declared.delete(type.name))
        throw new MetadataError(`type "${type.name}" is not declared in ${sdlFile}`, locationOf(type));
    }
    for (const name of declared)
      throw new MetadataError(
        `type "${name}" is not listed under custom_types.${group} of actions.yaml`,
        locationOf(sdl[group]?.find((type) => type.name === name)),
      );
  }
}
