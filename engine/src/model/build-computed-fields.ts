/** Computed fields: functions of a table's row, shown as fields of the table. */
import type { Catalog } from '../catalog/catalog.ts';
import { displayName } from '../shared/qualified-name.ts';
import { Inconsistent } from './build-report.ts';
import type { Report } from './build-report.ts';
import { findFunction, requireArgumentNames, sessionArgumentIndex } from './db-function.ts';
import { isGraphQLName } from '../shared/scalars.ts';
import { tableByKey } from './table-draft.ts';
import type { TableDraft } from './table-draft.ts';

export function buildComputedFields(drafts: readonly TableDraft[], catalog: Catalog, report: Report): void {
  const tables = tableByKey(drafts);
  for (const draft of drafts) {
    for (const entry of draft.metadata.computed_fields ?? []) {
      const name = `${entry.name} in table ${displayName(draft.metadata.table)}`;
      report.attempt('computed_field', name, entry, () => {
        const { definition } = entry;
        if (!isGraphQLName(entry.name))
          throw new Inconsistent(`"${entry.name}" is not a valid GraphQL name`, entry, 'name');
        if (draft.table.columnByGraphqlName.has(entry.name) || draft.relationships.has(entry.name)) {
          throw new Inconsistent(
            `field definition conflicts with column or relationship "${entry.name}"`,
            entry,
            'name',
          );
        }
        const { entry: found, function: fn } = findFunction(definition.function, catalog, definition);
        if (fn.volatility === 'volatile') {
          throw new Inconsistent(
            `the function "${fn.name}" is of type VOLATILE; cannot be added as a computed field`,
            definition,
            'function',
          );
        }
        const named = definition.table_argument ?? undefined;
        const tableArgument = named === undefined ? 0 : fn.arguments.findIndex((argument) => argument.name === named);
        if (found.arguments[tableArgument]?.table !== draft.table.key) {
          throw new Inconsistent(
            `the function "${fn.name}" has no argument of the row type of "${draft.table.name}"`,
            definition,
            'table_argument',
          );
        }
        if (fn.returnsTable !== undefined && (!fn.returnsSet || !tables.has(fn.returnsTable))) {
          throw new Inconsistent(
            `the function "${fn.name}" must return a scalar or SETOF a tracked table`,
            definition,
            'function',
          );
        }
        const sessionArgument = sessionArgumentIndex(definition.session_argument, fn, definition);
        requireArgumentNames(fn, [tableArgument, sessionArgument], definition);
        draft.computedFields.set(entry.name, {
          name: entry.name,
          function: fn,
          tableArgument,
          sessionArgument,
          comment: entry.comment ?? fn.comment,
        });
      });
    }
  }
}
