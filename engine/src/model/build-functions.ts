/** Tracked functions: root fields over the rows that a function returns. */
import type { Catalog } from '../catalog/catalog.ts';
import type { FunctionMetadata } from '../metadata/metadata.ts';
import { displayName, keyOf, qualify } from '../shared/qualified-name.ts';
import { Inconsistent } from './build-report.ts';
import type { Report } from './build-report.ts';
import { findFunction, requireArgumentNames, sessionArgumentIndex } from './db-function.ts';
import type { RootFieldNaming } from './root-field-naming.ts';
import type { TrackedFunction } from './model.ts';
import { isGraphQLName } from '../shared/scalars.ts';
import { tableByKey } from './table-draft.ts';
import type { TableDraft } from './table-draft.ts';

export function buildFunctions(
  metadata: readonly FunctionMetadata[],
  drafts: readonly TableDraft[],
  catalog: Catalog,
  naming: RootFieldNaming,
  report: Report,
): TrackedFunction[] {
  const tables = tableByKey(drafts);
  return metadata.flatMap((entry) => {
    const built = report.attempt('function', displayName(entry.function), entry, (): TrackedFunction => {
      const configuration = entry.configuration ?? {};
      const { entry: found, function: fn } = findFunction(entry.function, catalog, entry);
      if (found.isVariadic)
        throw new Inconsistent('function with "VARIADIC" parameters are not supported', entry, 'function');
      if (configuration.exposed_as === 'mutation' && fn.volatility !== 'volatile') {
        throw new Inconsistent(
          `in function "${fn.name}": the function "${fn.name}" cannot be tracked because the function was requested to be exposed as a mutation, but is not marked VOLATILE. Maybe the function was given the wrong volatility when it was defined?`,
          configuration,
          'exposed_as',
        );
      }
      const target = fn.returnsTable;
      if (target === undefined)
        throw new Inconsistent('the function does not return a "COMPOSITE" type', entry, 'function');
      const said = configuration.response?.table;
      if (said !== undefined && keyOf(said) !== target)
        throw new Inconsistent(
          `the function returns rows of "${target}", not of "${keyOf(said)}"`,
          configuration,
          'response',
        );
      if (!tables.has(target))
        throw new Inconsistent(`the function returns rows of "${target}", which is not tracked`, entry, 'function');
      const { schema, name } = qualify(entry.function);
      const graphqlName = configuration.custom_name ?? (schema === 'public' ? name : `${schema}_${name}`);
      if (!isGraphQLName(graphqlName))
        throw new Inconsistent(`"${graphqlName}" is not a valid GraphQL name`, entry, 'function');
      const custom = configuration.custom_root_fields ?? {};
      const sessionArgument = sessionArgumentIndex(configuration.session_argument, fn, configuration);
      requireArgumentNames(fn, [sessionArgument], entry);
      return {
        function: fn,
        exposedAs: configuration.exposed_as ?? (fn.volatility === 'volatile' ? 'mutation' : 'query'),
        rootFields: {
          function: naming(custom.function ?? graphqlName),
          function_aggregate: naming(custom.function_aggregate ?? `${graphqlName}_aggregate`),
        },
        argsTypeName: `${graphqlName}_args`,
        sessionArgument,
        target,
        roles: new Set((entry.permissions ?? []).map(({ role }) => role)),
        comment: entry.comment ?? fn.comment,
      };
    });
    return built ? [built] : [];
  });
}
