/** Checks what is asked of `__schema` and `__type` as any other selection is checked, in the same words. */
import {
  getNamedType,
  introspectionTypes,
  isListType,
  isNonNullType,
  isObjectType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
} from 'graphql';
import { EngineError } from '../errors.ts';
import type { Field, InputField, ObjectType, TypeRef } from '../schema/role-schema.ts';
import type { PlanContext } from './context.ts';
import { argument, baseName, collectFields, type SelectedField } from './fields.ts';
import { mismatch } from './input.ts';

const metaTypes: ReadonlyMap<string, ObjectType> = new Map(
  introspectionTypes.filter(isObjectType).map((type) => [type.name, objectType(type)]),
);

const string: TypeRef = { kind: 'named', name: 'String' };
const rootFields: Readonly<Record<string, Field>> = {
  __schema: metaField('__schema', { kind: 'named', name: '__Schema' }, []),
  __type: metaField('__type', { kind: 'named', name: '__Type' }, [
    inputField('name', { kind: 'non-null', of: string }, undefined),
  ]),
};

/** Throws `validation-failed` with the path of what does not exist. */
export function checkIntrospection(context: PlanContext, selected: SelectedField): void {
  const field = rootFields[selected.name];
  if (field === undefined) throw new Error(`${selected.name} is not introspection`);
  check(context, { ...selected, field });
}

function check(context: PlanContext, selected: SelectedField): void {
  const { field, path, selections, name } = selected;
  if (field === undefined) return;
  for (const given of selected.arguments.keys()) {
    if (!field.args.has(given)) throw refused(`'${name}' has no argument named '${given}'`, path);
  }
  for (const each of field.args.values()) {
    const given = argument(context, selected, each.name);
    if (given?.input.kind === 'null' && each.type.kind === 'non-null')
      throw mismatch('a string', baseName(each.type), given.input, given.path);
  }
  const type = metaTypes.get(baseName(field.type));
  if (type === undefined) {
    if (selections.length > 0) throw refused('unexpected subselection set for non-object field', path);
    return;
  }
  if (selections.length === 0) throw refused(`missing selection set for '${name}'`, `${path}.selectionSet`);
  for (const sub of collectFields(context, type, selections, path)) check(context, sub);
}

function refused(message: string, path: string): EngineError {
  return new EngineError('validation-failed', message, { path });
}

function objectType(type: GraphQLObjectType): ObjectType {
  const fields = Object.values(type.getFields()).map((field) =>
    metaField(
      field.name,
      typeRef(field.type),
      field.args.map((arg) => inputField(arg.name, typeRef(arg.type), 'false')),
    ),
  );
  return {
    kind: 'object',
    name: type.name,
    description: undefined,
    fields: new Map(fields.map((field) => [field.name, field])),
  };
}

function metaField(name: string, type: TypeRef, args: readonly InputField[]): Field {
  return {
    name,
    type,
    description: undefined,
    args: new Map(args.map((arg) => [arg.name, arg])),
    meaning: { kind: 'custom' },
  };
}

function inputField(name: string, type: TypeRef, defaultValue: string | undefined): InputField {
  return { name, type, description: undefined, defaultValue, meaning: { kind: 'keyword' } };
}

function typeRef(type: GraphQLOutputType | GraphQLInputType): TypeRef {
  if (isNonNullType(type)) return { kind: 'non-null', of: typeRef(type.ofType as GraphQLOutputType) };
  if (isListType(type)) return { kind: 'list', of: typeRef(type.ofType as GraphQLOutputType) };
  return { kind: 'named', name: getNamedType(type).name };
}
