/** Arguments of an action: validated against the custom types, kept as JSON with places for the variables. */
import { EngineError } from '../errors.ts';
import type { TypeRef } from '../schema/role-schema.ts';
import { itemType, notOneOf } from './coerce.ts';
import type { PlanContext } from './context.ts';
import { baseName, type SelectedField } from './fields.ts';
import { mismatch, openInput, type Input, type RawInput } from './input.ts';
import { openObject } from './object-input.ts';
import { jsonText } from './json-value.ts';
import { coerceScalar } from './pg-scalar.ts';
import type { ActionInput, JsonTemplate } from './plan.ts';

/** Only the arguments that were given. */
export function actionInput(context: PlanContext, selected: SelectedField): ActionInput {
  for (const definition of selected.field?.args.values() ?? []) {
    if (
      definition.type.kind === 'non-null' &&
      definition.defaultValue === undefined &&
      !selected.arguments.has(definition.name)
    ) {
      throw new EngineError('validation-failed', `missing required field '${definition.name}'`, {
        path: `${selected.path}.args.${definition.name}`,
      });
    }
  }
  return [...selected.arguments].map(([name, node]) => {
    const definition = selected.field?.args.get(name);
    if (definition === undefined) throw new Error(`argument ${name} was let through`);
    const path = `${selected.path}.args.${name}`;
    const input = openInput({ from: 'document', node }, definition.type, context.variables, path);
    return { name, value: template(context, definition.type, input, path) };
  });
}

function template(context: PlanContext, type: TypeRef, input: Input, path: string): JsonTemplate {
  if (input.kind === 'null') {
    if (type.kind === 'non-null') {
      throw new EngineError('validation-failed', `unexpected null value for type '${baseName(type)}'`, { path });
    }
    return { kind: 'json', value: null };
  }
  if (type.kind === 'non-null') return template(context, type.of, input, path);
  if (type.kind === 'list') {
    const items: { input: Input; path: string }[] =
      input.kind === 'list'
        ? input.items.map((raw, index) => open(context, raw, itemType(type), `${path}[${index}]`))
        : [{ input, path }];
    return { kind: 'list', of: items.map((item) => template(context, type.of, item.input, item.path)) };
  }
  const named = context.schema.types.get(type.name);
  if (named?.kind === 'input') {
    return {
      kind: 'object',
      of: openObject(context, named, input, path).map((field) => [
        field.name,
        template(context, field.definition.type, field.input, field.path),
      ]),
    };
  }
  if (named?.kind === 'enum') {
    const isText = input.kind === 'enum' || (input.kind === 'string' && input.origin !== undefined);
    if (!isText) throw mismatch('an enum value', type.name, input, path);
    if (!named.values.has(input.value)) throw notOneOf(named.values.keys(), type.name, input.value, path);
  } else checkScalar(type.name, input, path);
  return leaf(context, input, path);
}

function open(context: PlanContext, raw: RawInput, type: TypeRef, path: string) {
  return { input: openInput(raw, type, context.variables, path), path };
}

/** Scalars named like a type of Postgres are checked as columns are; others take any JSON. */
function checkScalar(name: string, input: Input, path: string): void {
  switch (name) {
    case 'Int':
      if (input.kind === 'integer' || input.kind === 'number') {
        const value = Number(input.text);
        if (Number.isInteger(value) && value >= -2_147_483_648 && value <= 2_147_483_647) return;
      }
      throw mismatch('a 32-bit integer', name, input, path);
    case 'Float':
      if (input.kind === 'integer' || input.kind === 'float' || input.kind === 'number') return;
      throw mismatch('a float', name, input, path);
    case 'Boolean':
      if (input.kind === 'boolean') return;
      throw mismatch('a boolean', name, input, path);
    case 'String':
      if (input.kind === 'string') return;
      throw mismatch('a string', name, input, path);
    case 'ID':
      if (input.kind === 'string' || input.kind === 'integer' || input.kind === 'number') return;
      throw mismatch('an ID', name, input, path);
    case 'uuid':
      if (input.kind === 'string') return;
      coerceScalar('uuid', name, input, path);
      return;
    default:
      return;
  }
}

function leaf(context: PlanContext, input: Input, path: string): JsonTemplate {
  if ('origin' in input) {
    if (input.kind === 'list' || input.kind === 'object') context.uses.opaque(input.origin);
    return { kind: 'variable', origin: input.origin };
  }
  return { kind: 'json', value: jsonOf(context, input, path) };
}

function jsonOf(context: PlanContext, input: Input, path: string): unknown {
  switch (input.kind) {
    case 'null':
      return null;
    case 'boolean':
    case 'string':
    case 'enum':
      return input.value;
    case 'integer':
    case 'float':
    case 'number':
      return Number(input.text);
    default:
      return JSON.parse(jsonText(input, context, path)) as unknown;
  }
}
