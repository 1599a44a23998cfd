/** Types of one role's schema, defined when first reached, so that only reachable types exist. */
import { nonEmpty } from '../shared/non-empty.ts';
import type { RoleView } from './role-view.ts';
import type { EnumTypeValue, Field, InputField, InputTypeMeaning, SchemaType, TypeRef } from './role-schema.ts';
import { named } from './type-ref.ts';

export interface TypeRegistry {
  readonly view: RoleView;
  readonly types: Map<string, SchemaType>;
  scalar(name: string, description?: string): TypeRef;
  enum(name: string, description: string | undefined, values: () => readonly EnumTypeValue[]): TypeRef;
  /** `fields` runs after the type is registered, so types may refer to each other in circles. */
  input(
    name: string,
    description: string | undefined,
    meaning: InputTypeMeaning,
    fields: () => Iterable<InputField>,
  ): TypeRef;
  object(name: string, description: string | undefined, fields: () => Iterable<Field>): TypeRef;
}

export function createTypeRegistry(view: RoleView): TypeRegistry {
  const types = new Map<string, SchemaType>();
  return {
    view,
    types,
    scalar(name, description) {
      if (!types.has(name)) types.set(name, { kind: 'scalar', name, description });
      return named(name);
    },
    enum(name, description, values) {
      if (!types.has(name)) {
        types.set(name, {
          kind: 'enum',
          name,
          description,
          values: new Map(values().map((value) => [value.name, value])),
        });
      }
      return named(name);
    },
    input(name, description, meaning, fields) {
      if (!types.has(name)) {
        const open = new Map<string, InputField>();
        types.set(name, { kind: 'input', name, description: nonEmpty(description), meaning, fields: open });
        for (const field of fields()) open.set(field.name, field);
      }
      return named(name);
    },
    object(name, description, fields) {
      if (!types.has(name)) {
        const open = new Map<string, Field>();
        types.set(name, { kind: 'object', name, description: nonEmpty(description), fields: open });
        for (const field of fields()) open.set(field.name, field);
      }
      return named(name);
    },
  };
}
