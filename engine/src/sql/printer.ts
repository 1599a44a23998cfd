/** What all printers of one statement share: its parameters and its table aliases. */
import type { Source, Value } from '../plan/plan.ts';
import { identifier, placeholder, sql, typeName, type Sql } from './fragment.ts';

export interface Statement {
  readonly text: string;
  /** `$1` is the first. */
  readonly values: readonly Value[];
}

export interface PrinterOptions {
  /** bigint, numeric, float8 and money as JSON strings. */
  readonly stringifyNumericTypes: boolean;
}

/** `rows`: values are columns `v1`, `v2` … of a row `m`, so that one statement answers many subscribers. */
export type ValuePlaces = 'parameters' | 'rows';

export class Printer {
  readonly options: PrinterOptions;
  readonly #places: ValuePlaces;
  readonly #values: Value[] = [];
  readonly #known = new Map<string, Sql>();
  readonly #kept = new Map<Source, Sql>();
  #aliases = 0;

  constructor(options: PrinterOptions, places: ValuePlaces = 'parameters') {
    this.options = options;
    this.#places = places;
  }

  /** Short aliases by position: names of the schema may be longer than Postgres keeps. */
  alias(): Sql {
    this.#aliases += 1;
    return identifier(`t${this.#aliases}`);
  }

  /** From now on the rows of `source` are read from `name`, already filtered. */
  keep(source: Source, name: Sql): void {
    this.#kept.set(source, name);
  }

  keptAs(source: Source): Sql | undefined {
    return this.#kept.get(source);
  }

  /** `($n)::cast`; the same session variable or slot is sent once. */
  value(value: Exclude<Value, { kind: 'column' }>): Sql {
    const key = keyOf(value);
    const known = key === undefined ? undefined : this.#known.get(key);
    if (known !== undefined) return known;
    this.#values.push(value);
    const place = placeholder(this.#places, this.#values.length);
    const printed = sql`(${place})::${typeName(value.cast)}`;
    if (key !== undefined) this.#known.set(key, printed);
    return printed;
  }

  statement(text: Sql): Statement {
    return { text, values: this.#values };
  }
}

function keyOf(value: Exclude<Value, { kind: 'column' }>): string | undefined {
  switch (value.kind) {
    case 'session':
      return `session ${value.variable} ${value.cast}`;
    case 'slot':
      return `slot ${value.slot} ${value.cast}`;
    case 'session-json':
      return `json ${value.cast}`;
    case 'value':
    case 'texts':
      return undefined;
  }
}
