/** From Postgres types to GraphQL scalars, and the classes of types that decide which operators and aggregates exist. */
import type { CatalogType } from '../catalog/catalog.ts';
import type { PgType } from '../model/model.ts';

const renamed: Readonly<Record<string, string>> = {
  int4: 'Int',
  bool: 'Boolean',
  float4: 'Float',
  text: 'String',
  varchar: 'String',
  int2: 'smallint',
  int8: 'bigint',
};

/** Types that the genuine engine knows and lets be ordered and compared: those get max and min. */
const comparable = new Set([
  ...['int2', 'int4', 'int8', 'float4', 'float8', 'numeric', 'money', 'text', 'varchar', 'bpchar', 'citext', 'name'],
  ...['date', 'timestamp', 'timestamptz', 'timetz', 'uuid', 'ltree', 'lquery', 'ltxtquery', 'raster'],
]);
const numeric = new Set(['int2', 'int4', 'int8', 'float4', 'float8', 'numeric', 'money']);
const stringLike = new Set(['text', 'varchar', 'bpchar', 'citext']);

/** Scalar name of a `pg_type.typname`. */
export function scalarName(typname: string, kind = 'b'): string {
  return renamed[typname] ?? (kind === 'c' ? `${typname}_scalar` : typname);
}

export function pgType(type: CatalogType): PgType {
  return { name: type.name, cast: type.cast, isArray: type.isArray, scalar: scalarName(type.name, type.kind) };
}

export function isNumeric(type: PgType): boolean {
  return !type.isArray && numeric.has(type.name);
}

export function isComparable(type: PgType): boolean {
  return !type.isArray && comparable.has(type.name);
}

export function isStringLike(type: PgType): boolean {
  return !type.isArray && stringLike.has(type.name);
}

const graphqlName = /^[_A-Za-z][_0-9A-Za-z]*$/;

export function isGraphQLName(name: string): boolean {
  return graphqlName.test(name);
}
