/** Opens input objects and lists of the schema's input types. */
import { EngineError } from '../errors.ts';
import type { InputField, InputType, TypeRef } from '../schema/role-schema.ts';
import { itemType } from './coerce.ts';
import type { PlanContext } from './context.ts';
import { baseName } from './fields.ts';
import { mismatch, openInput, printTypeRef, type Input } from './input.ts';

export interface OpenField {
  readonly name: string;
  readonly definition: InputField;
  readonly input: Input;
  readonly path: string;
}

/** The given fields of an input object, in the order given. Unknown fields and missing required ones are refused. */
export function openObject(context: PlanContext, type: InputType, input: Input, path: string): OpenField[] {
  if (input.kind !== 'object') throw mismatch('an object', type.name, input, path);
  const opened: OpenField[] = [];
  for (const [name, raw] of input.fields) {
    const definition = type.fields.get(name);
    const fieldPath = `${path}.${name}`;
    if (definition === undefined) {
      throw new EngineError('validation-failed', `field '${name}' not found in type: '${type.name}'`, {
        path: fieldPath,
      });
    }
    opened.push({
      name,
      definition,
      input: openInput(raw, definition.type, context.variables, fieldPath, definition.defaultValue !== undefined),
      path: fieldPath,
    });
  }
  for (const definition of type.fields.values()) {
    if (definition.type.kind !== 'non-null' || definition.defaultValue !== undefined) continue;
    if (!input.fields.has(definition.name)) {
      throw new EngineError('validation-failed', `missing required field '${definition.name}'`, {
        path: `${path}.${definition.name}`,
      });
    }
  }
  return opened;
}

/** A list's items; a lone value stands for a list of one. */
export function openList(
  context: PlanContext,
  type: TypeRef,
  input: Input,
  path: string,
): { readonly input: Input; readonly path: string }[] {
  if (input.kind === 'null') {
    throw new EngineError('validation-failed', `expected a list, but found null`, { path });
  }
  if (input.kind !== 'list') return [{ input, path: `${path}[0]` }];
  return input.items.map((raw, index) => {
    const itemPath = `${path}[${index}]`;
    return { input: openInput(raw, itemType(type), context.variables, itemPath), path: itemPath };
  });
}

/** The input type behind a field's type. */
export function inputType(context: PlanContext, type: TypeRef): InputType {
  const found = context.schema.types.get(baseName(type));
  if (found?.kind !== 'input') throw new Error(`the schema has no input type ${printTypeRef(type)}`);
  return found;
}

/** An enum's value, from a literal or a variable; the plan depends on it, so it tells shapes apart. */
export function openEnum(context: PlanContext, type: TypeRef, input: Input, path: string): string {
  const name = baseName(type);
  if (input.kind === 'enum') return input.value;
  if (input.kind !== 'string' || input.origin === undefined) throw mismatch('an enum value', name, input, path);
  context.uses.decisive(input.origin);
  return input.value;
}

/** A boolean; the shape of the variables already tells true from false. */
export function openBoolean(type: TypeRef, input: Input, path: string): boolean {
  if (input.kind === 'boolean') return input.value;
  throw mismatch('a boolean', baseName(type), input, path);
}
