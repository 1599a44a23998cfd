/** A function of the catalog as the model knows it; the rules common to tracked functions and computed fields. */
import type { Catalog, CatalogFunction } from '../catalog/catalog.ts';
import type { QualifiedName } from '../metadata/metadata.ts';
import { displayName, keyOf } from '../shared/qualified-name.ts';
import { Inconsistent } from './build-report.ts';
import type { DbFunction } from './model.ts';
import { isGraphQLName, pgType } from '../shared/scalars.ts';

/** The one function of that name. Throws Inconsistent when there is none, or several. */
export function findFunction(
  name: QualifiedName,
  catalog: Catalog,
  at: object,
): { entry: CatalogFunction; function: DbFunction } {
  const found = catalog.functions.get(keyOf(name)) ?? [];
  const [entry, another] = found;
  if (!entry) throw new Inconsistent(`no such function exists: "${displayName(name)}"`, at, 'function');
  if (another)
    throw new Inconsistent(
      `function "${displayName(name)}" is overloaded. Overloaded functions are not supported`,
      at,
      'function',
    );
  return { entry, function: toDbFunction(entry) };
}

function toDbFunction(entry: CatalogFunction): DbFunction {
  const optionalFrom = entry.arguments.length - entry.defaults;
  return {
    schema: entry.schema,
    name: entry.name,
    volatility: entry.volatility,
    returnsSet: entry.returnsSet,
    returnsTable: entry.returnTable ?? undefined,
    returnsType: entry.returnTable === null ? pgType(entry.returnType) : undefined,
    arguments: entry.arguments.map((argument, index) => ({
      name: argument.name ?? undefined,
      graphqlName: argument.name ?? `arg_${index + 1}`,
      type: pgType(argument.type),
      hasDefault: index >= optionalFrom,
    })),
    comment: entry.comment ?? undefined,
  };
}

/** Throws Inconsistent for an argument whose name or type GraphQL cannot say; `hidden` are those that no client gives. */
export function requireArgumentNames(fn: DbFunction, hidden: readonly (number | undefined)[], at: object): void {
  const unnamed = fn.arguments.find(
    ({ graphqlName, type }, index) =>
      !hidden.includes(index) && !(isGraphQLName(graphqlName) && isGraphQLName(type.scalar)),
  );
  if (unnamed)
    throw new Inconsistent(
      `the argument "${unnamed.graphqlName}" of type "${unnamed.type.name}" of the function "${fn.name}" cannot be named in GraphQL`,
      at,
      'function',
    );
}

/** Index of the argument that receives the whole session as JSON. */
export function sessionArgumentIndex(name: string | null | undefined, fn: DbFunction, at: object): number | undefined {
  if (name === null || name === undefined) return undefined;
  const index = fn.arguments.findIndex((argument) => argument.name === name);
  const argument = fn.arguments[index];
  if (!argument)
    throw new Inconsistent(`no session argument "${name}" in the function "${fn.name}"`, at, 'session_argument');
  if (argument.type.name !== 'json' || argument.type.isArray) {
    throw new Inconsistent(
      `argument "${name}" of the function "${fn.name}" is not of type JSON`,
      at,
      'session_argument',
    );
  }
  return index;
}
