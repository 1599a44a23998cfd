/**
 * The shape of a request's variables: two requests of one document with the same shape share one plan.
 * Texts and numbers count by their kind only, unless the plan depends on the value itself (an enum, a flag).
 */
import { EngineError } from '../errors.ts';
import { LongNumber, type JsonOrigin } from './input.ts';

const maxDepth = 200;

/** Which places of the variables are read as a whole (`opaque`) or decide what the plan is (`decisive`). */
export class VariableUses {
  readonly #opaque = new Set<string>();
  readonly #decisive = new Set<string>();

  get size(): number {
    return this.#opaque.size + this.#decisive.size;
  }

  opaque(origin: JsonOrigin): void {
    this.#opaque.add(placeOf(origin));
  }

  decisive(origin: JsonOrigin): void {
    this.#decisive.add(placeOf(origin));
  }

  /** Throws `validation-failed` on variables nested too deep to be walked. */
  shapeOf(values: Readonly<Record<string, unknown>>): string {
    return Object.keys(values)
      .sort()
      .map((name) => `${JSON.stringify(name)}:${this.#shape(values[name], name, 0)}`)
      .join(',');
  }

  #shape(value: unknown, place: string, depth: number): string {
    if (depth > maxDepth) throw tooDeep();
    if (value === null || value === undefined) return '0';
    if (this.#decisive.has(place)) {
      refuseDeep(value, depth);
      return JSON.stringify(value);
    }
    if (typeof value === 'boolean') return value ? 't' : 'f';
    if (typeof value === 'string') return 's';
    if (typeof value === 'number' || value instanceof LongNumber) return 'n';
    if (this.#opaque.has(place)) {
      refuseDeep(value, depth);
      return Array.isArray(value) ? '[*]' : '{*}';
    }
    const inside = `${place}/*`;
    if (Array.isArray(value)) return `[${value.map((item) => this.#shape(item, inside, depth + 1)).join('')}]`;
    return `{${Object.entries(value)
      .map(([key, item]) => `${JSON.stringify(key)}:${this.#shape(item, `${place}/${key}`, depth + 1)}`)
      .join(',')}}`;
  }
}

/** What is read as a whole is bound like the rest, so that a value is refused or not whatever was asked before. */
function refuseDeep(value: unknown, depth: number): void {
  if (typeof value !== 'object' || value === null || value instanceof LongNumber) return;
  if (depth > maxDepth) throw tooDeep();
  for (const item of Array.isArray(value) ? (value as unknown[]) : Object.values(value)) refuseDeep(item, depth + 1);
}

function tooDeep(): EngineError {
  return new EngineError('validation-failed', `the variables are nested deeper than ${maxDepth} levels`);
}

function placeOf(origin: JsonOrigin): string {
  return origin.map((step) => (typeof step === 'number' ? '*' : step)).join('/');
}
