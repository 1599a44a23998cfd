/** Checks a handler's JSON against the action's output type and keeps what was selected. */
import type { ActionField, ActionSelection } from '../plan/action-selection.ts';
import type { TypeRef } from '../schema/role-schema.ts';
import type { Binding } from '../execute/bind.ts';

/** Reads the rows that a field of the answer refers to; the JSON is spliced in. */
export type ReadRelated = (
  field: Extract<ActionField, { kind: 'relationship' }>,
  values: readonly (string | null)[],
  binding: Binding,
) => Promise<unknown>;

/** An answer that does not fit the action's output type. */
export class AnswerMisfit extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'AnswerMisfit';
  }
}

/** Throws AnswerMisfit. */
export async function shapeAnswer(
  selection: ActionSelection,
  json: unknown,
  readRelated: ReadRelated,
  binding: Binding,
): Promise<unknown> {
  return shape(selection, selection.type, json, readRelated, binding);
}

async function shape(
  selection: ActionSelection,
  type: TypeRef,
  json: unknown,
  readRelated: ReadRelated,
  binding: Binding,
): Promise<unknown> {
  if (type.kind === 'non-null') {
    if (json === null || json === undefined) throw misfit('got null for the action webhook response');
    return shape(selection, type.of, json, readRelated, binding);
  }
  if (json === null || json === undefined) return null;
  if (type.kind === 'list') {
    if (!Array.isArray(json)) throw misfit('expecting array for the action webhook response');
    const items: unknown[] = [];
    for (const item of json) items.push(await shape(selection, type.of, item, readRelated, binding));
    return items;
  }
  if (selection.fields === undefined) return shapeScalar(selection, type.name, json);
  if (Array.isArray(json)) throw misfit('got array for the action webhook response, expecting object');
  if (typeof json !== 'object')
    throw misfit(`got scalar ${describe(json)} for the action webhook response, expecting object`);
  return shapeObject(selection.fields, json as Record<string, unknown>, readRelated, binding);
}

async function shapeObject(
  fields: readonly ActionField[],
  json: Record<string, unknown>,
  readRelated: ReadRelated,
  binding: Binding,
): Promise<unknown> {
  const result: Record<string, unknown> = {};
  for (const field of fields) {
    if (field.kind === 'typename') result[field.key] = field.value;
    else if (field.kind === 'relationship') {
      const values = field.relationship.mapping.map(([name]) => asText(json[name]));
      result[field.key] = await readRelated(field, values, binding);
    } else {
      const value = json[field.name];
      if (field.selection.type.kind === 'non-null') {
        if (value === undefined) throw misfit(`field "${field.name}" expected in webhook response, but not found`);
        if (value === null) throw misfit(`expecting not null value for field "${field.name}"`);
      }
      // A scalar left out is null; an object left out is left out, as the genuine engine does.
      if (value === undefined && field.selection.fields !== undefined) continue;
      result[field.key] = await shape(field.selection, field.selection.type, value, readRelated, binding);
    }
  }
  return result;
}

function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** Built-in scalars are checked; custom scalars may be any JSON. */
function shapeScalar(selection: ActionSelection, type: string, json: unknown): unknown {
  const fits = scalarChecks[type];
  if (fits !== undefined && !fits(json)) {
    const got = Array.isArray(json) ? 'array' : typeof json === 'object' ? 'object' : `scalar ${describe(json)}`;
    throw misfit(`got ${got} for the action webhook response, expecting ${type}`);
  }
  if (selection.enumValues !== undefined && !(typeof json === 'string' && selection.enumValues.includes(json))) {
    throw misfit(`got ${describe(json)} for the action webhook response, expecting ${type}`);
  }
  return json;
}

const scalarChecks: Readonly<Record<string, (json: unknown) => boolean>> = {
  Int: (json) => typeof json === 'number',
  Float: (json) => typeof json === 'number',
  String: (json) => typeof json === 'string',
  Boolean: (json) => typeof json === 'boolean',
  ID: (json) => typeof json === 'string' || typeof json === 'number',
};

function describe(json: unknown): string {
  if (typeof json === 'string') return 'String';
  if (typeof json === 'number') return Number.isInteger(json) ? 'Int' : 'Float';
  return 'Boolean';
}

function misfit(message: string): AnswerMisfit {
  return new AnswerMisfit(message);
}
