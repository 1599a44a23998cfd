/** Two root fields may not have the same name, whoever makes them: the later object is left out. */
import type { Metadata } from '../metadata/metadata.ts';
import { displayName, keyOf } from '../shared/qualified-name.ts';
import { Inconsistent } from './build-report.ts';
import type { Report } from './build-report.ts';
import type { ActionDefinition, RootFieldKind, TrackedFunction } from './model.ts';
import type { TableDraft } from './table-draft.ts';

const queryKinds: readonly RootFieldKind[] = ['select', 'select_by_pk', 'select_aggregate', 'select_stream'];

/** Removes conflicting tables from `drafts` in place, and returns the functions and actions that remain. */
export function dropDuplicateRootFields(
  drafts: TableDraft[],
  functions: readonly TrackedFunction[],
  actions: readonly ActionDefinition[],
  metadata: Metadata,
  report: Report,
): { functions: TrackedFunction[]; actions: ActionDefinition[] } {
  const taken = { query: new Set<string>(), mutation: new Set<string>() };
  const claim = (root: 'query' | 'mutation', names: readonly string[]) => {
    const twice = names.find((name, index) => taken[root].has(name) || names.indexOf(name) !== index);
    if (twice !== undefined) throw new Inconsistent(`duplicate definitions found for the root field "${twice}"`);
    for (const name of names) taken[root].add(name);
  };
  const kept = drafts.filter(({ table, metadata }) =>
    report.attempt('table', displayName(metadata.table), metadata, () => {
      const entries = Object.entries(table.rootFields) as [RootFieldKind, { name: string }][];
      claim(
        'query',
        entries.filter(([kind]) => queryKinds.includes(kind)).map(([, field]) => field.name),
      );
      claim(
        'mutation',
        entries.filter(([kind]) => !queryKinds.includes(kind)).map(([, field]) => field.name),
      );
      return true;
    }),
  );
  const functionEntries = metadata.sources.flatMap((source) => source.functions ?? []);
  drafts.splice(0, drafts.length, ...kept);
  return {
    functions: functions.filter((tracked) => {
      const { schema, name } = tracked.function;
      // Of a function tracked twice, the later is in the way.
      const entry = functionEntries.findLast((one) => keyOf(one.function) === `${schema}.${name}`);
      return report.attempt('function', name, entry, () => {
        claim(
          tracked.exposedAs,
          tracked.exposedAs === 'query' ? Object.values(tracked.rootFields) : [tracked.rootFields.function],
        );
        return true;
      });
    }),
    actions: actions.filter((action) =>
      report.attempt(
        'action',
        action.name,
        metadata.actions?.find(({ name }) => name === action.name),
        () => {
          claim(action.kind, [action.name]);
          return true;
        },
      ),
    ),
  };
}
