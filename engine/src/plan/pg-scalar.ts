/** Literals of Postgres scalars: looser than GraphQL, since any column takes a string that Postgres casts itself. */
import { EngineError } from '../errors.ts';
import { describeInput, type Input } from './input.ts';

const integers: Readonly<Record<string, readonly [min: bigint, max: bigint]>> = {
  int2: [-32_768n, 32_767n],
  int4: [-2_147_483_648n, 2_147_483_647n],
  int8: [-9_223_372_036_854_775_808n, 9_223_372_036_854_775_807n],
};
/** What the genuine engine says that it was reading when a value has another shape. */
const integerReadings: Readonly<Record<string, string>> = {
  int2: 'Integer expected for input type: PGSmallInt',
  int4: 'Integer expected for input type: PGInteger',
  int8: 'Integer expected for input type: PGBigInt',
};
const numberReadings: Readonly<Record<string, string>> = {
  float4: 'Float expected for input type: PGFloat',
  float8: 'Float expected for input type: PGDouble',
  numeric: 'Scientific',
  money: 'Scientific',
};
const textReadings: Readonly<Record<string, string>> = {
  text: 'Text',
  varchar: 'Text',
  bpchar: 'Text',
  char: 'Text',
  citext: 'Text',
  name: 'Text',
  timetz: 'Text',
  date: 'Day',
  timestamptz: 'UTCTime',
  timestamp: 'LocalTime',
  uuid: 'UUID',
};

/** `type` is `pg_type.typname`, `gqlType` the scalar's name for messages. */
export function coerceScalar(type: string, gqlType: string, input: Input, path: string): string {
  if (type === 'ltree') return labelPath(input, gqlType, path);
  if (input.kind === 'string' || input.kind === 'enum') return input.value;
  const asInteger = integerReadings[type];
  if (asInteger !== undefined) {
    if (!isNumber(input)) throw badShape(asInteger, 'Number', input, path);
    return String(boundedInteger(input.text, type, path));
  }
  const asNumber = numberReadings[type];
  if (asNumber !== undefined) {
    if (!isNumber(input)) throw badShape(asNumber, 'Number', input, path);
    return input.text;
  }
  if (type === 'bool') {
    if (input.kind !== 'boolean') throw badShape(undefined, 'Bool', input, path);
    return String(input.value);
  }
  const asText = textReadings[type];
  if (asText !== undefined) throw badShape(asText, 'String', input, path);
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

/** The integer of a number's text, within the bounds of `int2`, `int4` or `int8`. */
export function boundedInteger(text: string, type: string, path: string): bigint {
  const [min, max] = integers[type] ?? [0n, 0n];
  const value = exactInteger(text);
  if (value !== undefined && value >= min && value <= max) return value;
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

/** As Haskell shows a `Scientific`: every digit kept, plain between 0.1 and 10⁷, with an exponent outside. */
function scientific(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(text) ?? [];
  const all = `${whole}${fraction}`;
  const significant = all.replace(/^0+/, '');
  const digits = significant.replace(/0+$/, '');
  if (digits === '') return '0.0';
  /** The value is 0.digits × 10^point. */
  const point = whole.length + Number(exponent) - (all.length - significant.length);
  if (point < 0 || point > 7) return `${sign}${digits[0] ?? ''}.${digits.slice(1) || '0'}e${point - 1}`;
  const padded = digits.padEnd(point, '0');
  return `${sign}${padded.slice(0, point) || '0'}.${padded.slice(point) || '0'}`;
}

function badShape(what: string | undefined, expected: string, input: Input, path: string): EngineError {
  const encountered = { boolean: 'Boolean', list: 'Array', object: 'Object', null: 'Null' } as Record<string, string>;
  const reading = what === undefined ? '' : `parsing ${what} failed, `;
  return new EngineError(
    'parse-failed',
    `${reading}expected ${expected}, but encountered ${encountered[input.kind] ?? (isNumber(input) ? 'Number' : describeInput(input))}`,
    { path },
  );
}
