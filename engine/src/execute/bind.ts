/** Gives a plan's parameters the values of one request. */
import { EngineError } from '../errors.ts';
import { printArray } from '../plan/array-text.ts';
import { coerceText } from '../plan/coerce.ts';
import { openJson, type JsonOrigin } from '../plan/input.ts';
import type { Slot, Value } from '../plan/plan.ts';
import type { JsonObject } from '../plan/variables.ts';
import { sessionJson, type Session } from '../session/session.ts';
import type { Statement } from '../sql/printer.ts';
import type { BoundStatement } from './database.ts';

export interface Binding {
  readonly session: Session;
  readonly variables: JsonObject;
  readonly slots: readonly Slot[];
}

/** Throws `not-found` for a session variable that is missing, and what coercion throws for a value that does not fit. */
export function bind(statement: Statement, binding: Binding): BoundStatement {
  return { text: statement.text, values: statement.values.map((value) => bindValue(value, binding)) };
}

export function bindValue(value: Value, binding: Binding): string | null {
  switch (value.kind) {
    case 'value':
      return value.value === null || typeof value.value === 'string' ? value.value : printArray(value.value);
    case 'session': {
      const found = binding.session.variables.get(value.variable);
      if (found === undefined) {
        throw new EngineError('not-found', `missing session variable: "${value.variable}"`);
      }
      return found;
    }
    case 'slot': {
      const slot = binding.slots[value.slot];
      if (slot === undefined) throw new Error('a statement was bound with the slots of another plan');
      return coerceText(slot.coercion, openJson(jsonAt(binding.variables, slot.origin), slot.origin), slot.path);
    }
    case 'session-json':
      return sessionJson(binding.session);
    case 'texts':
      return printArray(value.values.map((each) => bindValue(each, binding)));
    case 'column':
      throw new Error('a column is not a parameter');
  }
}

export function jsonAt(variables: JsonObject, origin: JsonOrigin): unknown {
  let value: unknown = variables;
  for (const step of origin) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string | number, unknown>)[step];
  }
  return value;
}
