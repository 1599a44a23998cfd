/** The model as JSON: tables and columns met inside expressions become their names, so that circles end. */
import type { Column, Model, Table } from '../model/model.ts';

export function modelAsJson(model: Model): unknown {
  return {
    ...(plain({ ...model, tables: undefined }) as object),
    tables: Object.fromEntries([...model.tables].map(([key, table]) => [key, describeTable(table)])),
  };
}

function describeTable(table: Table): unknown {
  const { columns, columnByName: _names, columnByGraphqlName: _graphqlNames, ...rest } = table;
  return { ...(plain(rest) as object), columns: columns.map((column) => plain({ ...column }, true)) };
}

/** `value` without maps, sets and circles. */
export function plain(value: unknown, isRoot = false): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), plain(item)]));
  if (value instanceof Set) return [...value].map((item) => plain(item));
  if (Array.isArray(value)) return value.map((item) => plain(item));
  if (typeof value !== 'object' || value === null) return value;
  if (isTable(value)) return value.key;
  if (!isRoot && isColumn(value)) return value.name;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, plain(item)]));
}

function isTable(value: object): value is Table {
  return 'columnByName' in value && 'rootFields' in value;
}

function isColumn(value: object): value is Column {
  return 'position' in value && 'graphqlName' in value;
}
