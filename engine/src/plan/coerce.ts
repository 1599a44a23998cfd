/** Turns a value of the request into the text that Postgres will cast, by the rules of the place where it stands. */
import { EngineError } from '../errors.ts';
import type { PgType } from '../model/model.ts';
import type { TypeRef } from '../schema/role-schema.ts';
import { joinArray, printArray, printElement } from './array-text.ts';
import { openInput, mismatch, type Input, type RawInput, type Variables } from './input.ts';
import { parseJsonPath } from './json-column-path.ts';
import { jsonText } from './json-value.ts';
import { boundedInteger, coerceScalar } from './pg-scalar.ts';
import type { VariableUses } from './variable-shape.ts';

export type Coercion =
  /** A value of a column; `enumValues` when the column refers to an enum table. */
  | {
      readonly kind: 'column';
      readonly type: PgType;
      readonly gqlType: TypeRef;
      readonly enumValues: readonly string[] | undefined;
      readonly nullable: boolean;
    }
  /** `_in`: a list of such values, none of them null. */
  | { readonly kind: 'list'; readonly gqlType: TypeRef; readonly of: Coercion }
  | { readonly kind: 'string' | 'limit' | 'offset' | 'integer' | 'json-path'; readonly gqlType: TypeRef };

/** Needed while planning; a plan that is bound again meets only values of the variables. */
export interface CoercionScope {
  readonly variables: Variables;
  readonly uses: VariableUses;
}

const noScope: CoercionScope | undefined = undefined;

/** Text for Postgres, or null. Throws `validation-failed` or `parse-failed` with the path of the value. */
export function coerceText(
  coercion: Coercion,
  input: Input,
  path: string,
  scope: CoercionScope | undefined = noScope,
): string | null {
  switch (coercion.kind) {
    case 'column':
      return coerceColumn(coercion, input, path, scope);
    case 'list':
      return printArray(
        openItems(coercion.gqlType, input, path, scope).map((item) =>
          coerceText(coercion.of, item.input, item.path, scope),
        ),
      );
    case 'string':
      if (input.kind === 'string') return input.value;
      throw mismatch('a string', typeName(coercion.gqlType), input, path);
    case 'json-path':
      if (input.kind === 'string') return printArray(parseJsonPath(input.value, path));
      throw mismatch('a string', typeName(coercion.gqlType), input, path);
    case 'integer':
      return coerceInteger(coercion.gqlType, input, path);
    case 'limit':
      return coerceLimit(coercion.gqlType, input, path);
    case 'offset':
      return coerceOffset(coercion.gqlType, input, path);
  }
}

function coerceColumn(
  coercion: Extract<Coercion, { kind: 'column' }>,
  input: Input,
  path: string,
  scope: CoercionScope | undefined,
): string | null {
  const name = typeName(coercion.gqlType);
  if (input.kind === 'null') {
    if (coercion.nullable) return null;
    throw new EngineError('validation-failed', `unexpected null value for type '${name}'`, { path });
  }
  if (coercion.enumValues !== undefined) return coerceEnum(coercion.enumValues, name, input, path);
  if (coercion.type.isArray) {
    if (input.kind === 'string') return input.value;
    return coerceArray(coercion, input, path, scope);
  }
  if (coercion.type.name === 'json' || coercion.type.name === 'jsonb') return jsonText(input, scope, path);
  return coerceScalar(coercion.type.name, name, input, path);
}

function coerceArray(
  coercion: Extract<Coercion, { kind: 'column' }>,
  input: Input,
  path: string,
  scope: CoercionScope | undefined,
): string {
  const element: Coercion = {
    ...coercion,
    type: { ...coercion.type, isArray: false },
    gqlType: itemType(coercion.gqlType),
    nullable: true,
  };
  return joinArray(
    openItems(coercion.gqlType, input, path, scope).map((item) =>
      item.input.kind === 'list'
        ? coerceArray(coercion, item.input, item.path, scope)
        : printElement(coerceText(element, item.input, item.path, scope)),
    ),
  );
}

/** A GraphQL list, where a lone value stands for a list of one. */
function openItems(
  type: TypeRef,
  input: Input,
  path: string,
  scope: CoercionScope | undefined,
): { readonly input: Input; readonly path: string }[] {
  if (input.kind === 'null') {
    throw new EngineError('validation-failed', 'expected a list, but found null', { path });
  }
  if (input.kind !== 'list') return [{ input, path: `${path}[0]` }];
  return input.items.map((item, index) => {
    const itemPath = `${path}[${index}]`;
    return { input: openItem(item, itemType(type), scope, itemPath, input.origin === undefined), path: itemPath };
  });
}

function openItem(
  raw: RawInput,
  type: TypeRef,
  scope: CoercionScope | undefined,
  path: string,
  inDocument: boolean,
): Input {
  const opened = openInput(raw, type, scope?.variables ?? { declared: new Map(), used: new Set() }, path);
  // A variable inside a list of the document is baked into the plan, so its value must tell plans apart.
  if (inDocument && 'origin' in opened) scope?.uses.decisive(opened.origin);
  return opened;
}

export function itemType(type: TypeRef): TypeRef {
  if (type.kind === 'non-null') return itemType(type.of);
  return type.kind === 'list' ? type.of : type;
}

function typeName(type: TypeRef): string {
  return type.kind === 'named' ? type.name : typeName(type.of);
}

function coerceEnum(values: readonly string[], type: string, input: Input, path: string): string {
  const isLiteral = input.kind === 'enum';
  const isFromVariables = input.kind === 'string' && input.origin !== undefined;
  if (!isLiteral && !isFromVariables) throw mismatch('an enum value', type, input, path);
  if (values.includes(input.value)) return input.value;
  throw notOneOf(values, type, input.value, path);
}

export function notOneOf(values: Iterable<string>, type: string, found: string, path: string): EngineError {
  const listed = [...values].map((value) => `'${value}'`).join(', ');
  return new EngineError(
    'validation-failed',
    `expected one of the values [${listed}] for type '${type}', but found '${found}'`,
    { path },
  );
}

function coerceInteger(type: TypeRef, input: Input, path: string): string {
  if (input.kind === 'integer' || input.kind === 'number') {
    const value = Number(input.text);
    if (Number.isInteger(value) && Math.abs(value) <= 2_147_483_648) return String(value);
  }
  throw mismatch('a 32-bit integer', typeName(type), input, path);
}

function coerceLimit(type: TypeRef, input: Input, path: string): string {
  if (input.kind === 'integer' || input.kind === 'number') {
    const value = boundedInteger(input.text, 'int4', path);
    if (value >= 0n) return String(value);
  }
  throw mismatch('a non-negative 32-bit integer', typeName(type), input, path);
}

function coerceOffset(type: TypeRef, input: Input, path: string): string {
  if (input.kind === 'integer' || input.kind === 'number') {
    return notNegative(boundedInteger(input.text, 'int8', path), path);
  }
  if (input.kind === 'string' && /^-?\d+$/.test(input.value)) {
    const value = BigInt(input.value);
    return notNegative(value > largestOffset ? largestOffset : value, path);
  }
  throw mismatch('a 32-bit integer, or a 64-bit integer represented as a string', typeName(type), input, path);
}

const largestOffset = 9_223_372_036_854_775_807n;

function notNegative(value: bigint, path: string): string {
  if (value >= 0n) return String(value);
  throw new EngineError('validation-failed', 'unexpected negative value', { path });
}
