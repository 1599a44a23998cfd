/** Any value of a request as JSON: for json columns, and for the arguments of actions. */
import { openInput, type Input, type RawInput } from './input.ts';
import type { CoercionScope } from './coerce.ts';
import type { TypeRef } from '../schema/role-schema.ts';

/** Inside json no type is declared, so a variable may have any: the check is made to pass by its own name. */
const anyType: TypeRef = { kind: 'named', name: '' };

export function jsonText(input: Input, scope: CoercionScope | undefined, path: string): string {
  switch (input.kind) {
    case 'null':
      return 'null';
    case 'boolean':
      return String(input.value);
    case 'string':
    case 'enum':
      return JSON.stringify(input.value);
    case 'integer':
    case 'float':
    case 'number':
      return input.text;
    case 'list':
      return `[${input.items.map((item) => rawJsonText(item, scope, path)).join(',')}]`;
    case 'object':
      return `{${[...input.fields]
        .map(([key, value]) => `${JSON.stringify(key)}:${rawJsonText(value, scope, path)}`)
        .join(',')}}`;
  }
}

function rawJsonText(raw: RawInput, scope: CoercionScope | undefined, path: string): string {
  if (raw.from === 'variables') return raw.json === undefined ? 'null' : JSON.stringify(raw.json);
  if (raw.node.kind !== 'Variable') {
    return jsonText(
      openInput(raw, anyType, scope?.variables ?? { declared: new Map(), used: new Set() }, path),
      scope,
      path,
    );
  }
  const variable = scope?.variables.declared.get(raw.node.name.value);
  if (variable?.value === undefined || scope === undefined) return 'null';
  scope.variables.used.add(variable.name);
  if (variable.value.from === 'document') return rawJsonText(variable.value, scope, path);
  scope.uses.decisive(variable.value.origin);
  return variable.value.json === undefined ? 'null' : JSON.stringify(variable.value.json);
}
