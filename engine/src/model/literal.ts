/** Literals of metadata, in the text form in which Postgres is sent them. */
import { Inconsistent } from './build-report.ts';
import type { Operand } from './bool-exp.ts';
import type { PgType } from './model.ts';

/** Lower-case name of the session variable that a literal names (`X-Hasura-User-Id`), if it does. */
function sessionVariableOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const lower = value.toLowerCase();
  // An alias that the genuine engine keeps from its first days.
  if (lower === 'req_user_id') return 'x-hasura-user-id';
  return lower.startsWith('x-hasura-') ? lower : undefined;
}

/** A literal or session variable for a column of `type`. */
export function operandOf(value: unknown, type: PgType): Operand {
  const variable = sessionVariableOf(value);
  if (variable !== undefined) return { kind: 'session', variable, cast: type.cast };
  return { kind: 'value', value: literalText(value, type), cast: type.cast };
}

/** A list of literals (or one session variable holding a Postgres array literal) for a column of `type`. */
export function listOperandOf(value: unknown, type: PgType): Operand {
  const cast = `${type.cast}[]`;
  const variable = sessionVariableOf(value);
  if (variable !== undefined) return { kind: 'session', variable, cast };
  if (!Array.isArray(value)) throw new Inconsistent('expected a list of values');
  return { kind: 'value', value: value.map((item) => literalText(item, type)), cast };
}

function literalText(value: unknown, type: PgType): string | null {
  if (value === null || value === undefined) return null;
  const isJson = type.name === 'json' || type.name === 'jsonb';
  if (isJson && !type.isArray) return JSON.stringify(value);
  if (Array.isArray(value)) {
    if (!type.isArray) throw new Inconsistent(`a list cannot be a value of type "${type.name}"`);
    return arrayLiteral(value, (item) => literalText(item, { ...type, isArray: false }));
  }
  if (typeof value === 'object') throw new Inconsistent(`an object cannot be a value of type "${type.name}"`);
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'bigint') return String(value);
  throw new Inconsistent(`a ${typeof value} cannot be a value of type "${type.name}"`);
}

/** `{"a",NULL,"b"}`: the text form of a Postgres array. */
function arrayLiteral(items: readonly unknown[], toText: (item: unknown) => string | null): string {
  const texts = items.map((item) => {
    if (Array.isArray(item)) return arrayLiteral(item, toText);
    const text = toText(item);
    return text === null ? 'NULL' : `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
  });
  return `{${texts.join(',')}}`;
}
