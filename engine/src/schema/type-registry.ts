/** Types of one role's schema, defined when first reached, so that only reachable types exist. */
import { nonEmpty } from '../shared/non-empty.ts';
import type { RoleView } from './role-view.ts';
import type { EnumTypeValue, Field, InputField, InputTypeMeaning, SchemaType, TypeRef } from './role-schema.ts';
import { named } from './type-ref.ts';

export interface TypeRegistry {
  readonly view: RoleView;
  readonly types: Map<string, SchemaType>;
  /** Names that two different types ask for. */
  readonly conflicts: Set<string>;
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
  const conflicts = new Set<string>();
  /** Whether the type is there already. The same type is always asked for with the same words. */
  const isKnown = (kind: SchemaType['kind'], name: string, description: string | undefined): boolean => {
    const known = types.get(name);
    if (known === undefined) return false;
    if (known.kind !== kind || (kind !== 'scalar' && known.description !== nonEmpty(description))) conflicts.add(name);
    return true;
  };
  return {
    view,
    types,
    conflicts,
    scalar(name, description) {
      if (!isKnown('scalar', name, description)) types.set(name, { kind: 'scalar', name, description });
      return named(name);
    },
    enum(name, description, values) {
      if (!isKnown('enum', name, description)) {
        types.set(name, {
          kind: 'enum',
          name,
          description: nonEmpty(description),
          values: new Map(values().map((value) => [value.name, value])),
        });
      }
      return named(name);
    },
    input(name, description, meaning, fields) {
      if (!isKnown('input', name, description)) {
        const open = new Map<string, InputField>();
        types.set(name, { kind: 'input', name, description: nonEmpty(description), meaning, fields: open });
        for (const field of fields()) open.set(field.name, field);
      }
      return named(name);
    },
    object(name, description, fields) {
      if (!isKnown('object', name, description)) {
        const open = new Map<string, Field>();
        types.set(name, { kind: 'object', name, description: nonEmpty(description), fields: open });
        for (const field of fields()) open.set(field.name, field);
      }
      return named(name);
    },
  };
}
