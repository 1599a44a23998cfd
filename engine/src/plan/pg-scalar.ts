/** Literals of Postgres scalars: looser than GraphQL, since any column takes a string that Postgres casts itself. */
import { EngineError } from '../errors.ts';
import { describeInput, type Input } from './input.ts';

const integers: Readonly<Record<string, readonly [min: bigint, max: bigint]>> = {
  int2: [-32_768n, 32_767n],
  int4: [-2_147_483_648n, 2_147_483_647n],
  int8: [-9_223_372_036_854_775_808n, 9_223_372_036_854_775_807n],
};
const numbers = new Set(['float4', 'float8', 'numeric', 'money']);
const texts = new Set([
  'text',
  'varchar',
  'bpchar',
  'char',
  'citext',
  'name',
  'date',
  'timestamptz',
  'timetz',
  'timestamp',
]);

/** `type` is `pg_type.typname`, `gqlType` the scalar's name for messages. */
export function coerceScalar(type: string, gqlType: string, input: Input, path: string): string {
  if (type === 'ltree') return labelPath(input, gqlType, path);
  if (input.kind === 'string' || input.kind === 'enum') return input.value;
  const range = integers[type];
  if (range !== undefined) {
    if (!isNumber(input)) throw badShape('Integer', 'Number', input, path);
    return integerText(input.text, range, path);
  }
  if (numbers.has(type)) {
    if (!isNumber(input)) throw badShape('Double', 'Number', input, path);
    return input.text;
  }
  if (type === 'bool') {
    if (input.kind !== 'boolean') throw badShape('Bool', 'Bool', input, path);
    return String(input.value);
  }
  if (texts.has(type)) throw badShape('Text', 'String', input, path);
  if (type === 'uuid') throw badShape('UUID', 'String', input, path);
  if (type === 'geometry' || type === 'geography') {
    throw new EngineError('parse-failed', `A GeoJSON text is expected for type: ${gqlType}`, { path });
  }
  throw new EngineError('parse-failed', `A string is expected for type: ${gqlType}`, { path });
}

/** The one type whose texts are read before Postgres reads them. */
function labelPath(input: Input, gqlType: string, path: string): string {
  if (input.kind !== 'string') {
    throw new EngineError('parse-failed', `A string is expected for type: ${gqlType}`, { path });
  }
  if (/^(?:[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*)?$/u.test(input.value)) return input.value;
  throw new EngineError(
    'parse-failed',
    'Expecting label path: a sequence of zero or more labels separated by dots, for example L1.L2.L3',
    { path },
  );
}

function isNumber(input: Input): input is Extract<Input, { text: string }> {
  return input.kind === 'integer' || input.kind === 'float' || input.kind === 'number';
}

function integerText(text: string, [min, max]: readonly [bigint, bigint], path: string): string {
  const value = exactInteger(text);
  if (value !== undefined && value >= min && value <= max) return value.toString();
  throw new EngineError(
    'parse-failed',
    `The value ${scientific(text)} lies outside the bounds or is not an integer. Maybe it is a float, or is there integer overflow?`,
    { path },
  );
}

function exactInteger(text: string): bigint | undefined {
  if (/^-?\d+$/.test(text)) return BigInt(text);
  const value = Number(text);
  return Number.isInteger(value) ? BigInt(value) : undefined;
}

/** As Haskell shows a `Scientific`: plain between 0.1 and 10⁷, with an exponent outside. */
function scientific(text: string): string {
  const value = Number(text);
  const size = Math.abs(value);
  if (size === 0 || (size >= 0.1 && size < 1e7)) return Number.isInteger(value) ? `${value}.0` : String(value);
  const [mantissa = '', exponent = '0'] = value.toExponential().split('e');
  return `${mantissa.includes('.') ? mantissa : `${mantissa}.0`}e${Number(exponent)}`;
}

function badShape(what: string, expected: string, input: Input, path: string): EngineError {
  const encountered = { boolean: 'Boolean', list: 'Array', object: 'Object', null: 'Null' } as Record<string, string>;
  return new EngineError(
    'parse-failed',
    `parsing ${what} failed, expected ${expected}, but encountered ${encountered[input.kind] ?? (isNumber(input) ? 'Number' : describeInput(input))}`,
    { path },
  );
}
