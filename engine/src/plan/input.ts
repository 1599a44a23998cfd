/**
 * One view of the values of a request, whether written in the document or sent in its variables.
 * Everything from the variables keeps its origin, so that a plan can be kept and bound to other values.
 */
import type { TypeNode, ValueNode } from 'graphql';
import { EngineError } from '../errors.ts';
import type { TypeRef } from '../schema/role-schema.ts';
import { printTypeNode, sameOrWeaker } from './type-text.ts';

/** Where a JSON value stands in the variables: `['filter', '_and', 0]`. */
export type JsonOrigin = readonly (string | number)[];

/** A number too long for a double: kept as it was written. */
export class LongNumber {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toJSON(): unknown {
    return rawJson(this.text);
  }
}

/** `JSON.rawJSON` of Node 22 and later, which the language's library does not declare yet. */
const { rawJSON: rawJson } = JSON as unknown as { rawJSON(text: string): unknown };

export type Input =
  | { readonly kind: 'null' }
  | { readonly kind: 'boolean'; readonly value: boolean }
  | { readonly kind: 'string'; readonly value: string; readonly origin?: JsonOrigin }
  /** `literal`: written in the document, where integers and floats differ. */
  | {
      readonly kind: 'integer' | 'float' | 'number';
      readonly text: string;
      readonly origin?: JsonOrigin;
    }
  | { readonly kind: 'enum'; readonly value: string }
  | { readonly kind: 'list'; readonly items: readonly RawInput[]; readonly origin?: JsonOrigin }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, RawInput>; readonly origin?: JsonOrigin };

/** A value not yet opened: a node of the document (possibly a variable) or a piece of the variables. */
export type RawInput =
  | { readonly from: 'document'; readonly node: ValueNode }
  | { readonly from: 'variables'; readonly json: unknown; readonly origin: JsonOrigin };

export interface Variable {
  readonly name: string;
  readonly type: TypeNode;
  readonly defaultValue: ValueNode | undefined;
  /** Absent when neither the request nor a default gives a value. */
  readonly value: RawInput | undefined;
}

export interface Variables {
  readonly declared: ReadonlyMap<string, Variable>;
  readonly used: Set<string>;
}

/** Resolves a variable, checks its declared type against the place where it stands, and opens one level of the value. */
export function openInput(
  raw: RawInput,
  expected: TypeRef,
  variables: Variables,
  path: string,
  hasDefault = false,
): Input {
  if (raw.from === 'variables') return openJson(raw.json, raw.origin);
  const { node } = raw;
  if (node.kind !== 'Variable') return openNode(node);
  const variable = useVariable(node.name.value, variables);
  if (!sameOrWeaker(variable.type, variable.defaultValue !== undefined || hasDefault, expected)) {
    throw new EngineError(
      'validation-failed',
      `variable '${variable.name}' is declared as '${printTypeNode(variable.type)}', but used where '${printTypeRef(expected)}' is expected`,
      { path },
    );
  }
  if (variable.value === undefined) return { kind: 'null' };
  return variable.value.from === 'variables'
    ? openJson(variable.value.json, variable.value.origin)
    : openInput(variable.value, expected, variables, path);
}

/** The declared variable of that name, marked as used. */
export function useVariable(name: string, variables: Variables): Variable {
  const variable = variables.declared.get(name);
  if (variable === undefined) throw new EngineError('validation-failed', `unbound variable "${name}"`);
  variables.used.add(name);
  return variable;
}

export function printTypeRef(type: TypeRef): string {
  switch (type.kind) {
    case 'named':
      return type.name;
    case 'list':
      return `[${printTypeRef(type.of)}]`;
    case 'non-null':
      return `${printTypeRef(type.of)}!`;
  }
}

function openNode(node: Exclude<ValueNode, { kind: 'Variable' }>): Input {
  switch (node.kind) {
    case 'NullValue':
      return { kind: 'null' };
    case 'BooleanValue':
      return { kind: 'boolean', value: node.value };
    case 'StringValue':
      return { kind: 'string', value: node.value };
    case 'IntValue':
      return { kind: 'integer', text: node.value };
    case 'FloatValue':
      return { kind: 'float', text: node.value };
    case 'EnumValue':
      return { kind: 'enum', value: node.value };
    case 'ListValue':
      return { kind: 'list', items: node.values.map((value) => ({ from: 'document', node: value })) };
    case 'ObjectValue':
      return {
        kind: 'object',
        fields: new Map(node.fields.map((field) => [field.name.value, { from: 'document', node: field.value }])),
      };
  }
}

export function openJson(json: unknown, origin: JsonOrigin): Input {
  if (json === null || json === undefined) return { kind: 'null' };
  if (typeof json === 'boolean') return { kind: 'boolean', value: json };
  if (typeof json === 'string') return { kind: 'string', value: json, origin };
  if (typeof json === 'number') return { kind: 'number', text: String(json), origin };
  if (json instanceof LongNumber) return { kind: 'number', text: json.text, origin };
  if (Array.isArray(json)) {
    return {
      kind: 'list',
      items: json.map((item: unknown, index) => ({ from: 'variables', json: item, origin: [...origin, index] })),
      origin,
    };
  }
  return {
    kind: 'object',
    fields: new Map(
      Object.entries(json).map(([key, value]) => [
        key,
        { from: 'variables', json: value as unknown, origin: [...origin, key] },
      ]),
    ),
    origin,
  };
}

/** How the genuine engine names what it found in place of what it expected. */
export function describeInput(input: Input): string {
  switch (input.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return 'a boolean';
    case 'string':
      return 'a string';
    case 'integer':
      return 'an integer';
    case 'float':
      return 'a float';
    case 'number':
      return 'a number';
    case 'enum':
      return 'an enum value';
    case 'list':
      return 'a list';
    case 'object':
      return 'an object';
  }
}

export function mismatch(expected: string, type: string, found: Input, path: string): EngineError {
  return new EngineError(
    'validation-failed',
    `expected ${expected} for type '${type}', but found ${describeInput(found)}`,
    { path },
  );
}
