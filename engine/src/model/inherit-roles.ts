/** Roles that inherit from others: the union of what their parents may read, and what the parents agree on for the rest. */
import { isDeepStrictEqual } from 'node:util';
import type { InheritedRoleMetadata } from '../metadata/metadata.ts';
import type { BoolExp } from './bool-exp.ts';
import { locationOf } from '../shared/location.ts';
import { alwaysTrue } from './bool-exp.ts';
import { Inconsistent } from './build-report.ts';
import type { Report } from './build-report.ts';
import { noPermissions } from './build-permissions.ts';
import type { ActionDefinition, SelectPermission, TablePermissions, TrackedFunction } from './model.ts';
import type { TableDraft } from './table-draft.ts';

/** `declared`: the roles that have permissions of their own. Adds the permissions of inherited roles to tables, functions and actions; returns the names of those roles. */
export function inheritRoles(
  metadata: readonly InheritedRoleMetadata[],
  declared: ReadonlySet<string>,
  drafts: readonly TableDraft[],
  functions: readonly TrackedFunction[],
  actions: readonly ActionDefinition[],
  report: Report,
): string[] {
  const ordered = parentsFirst(metadata, declared, report);
  for (const entry of ordered) {
    const { role_name: role, role_set: parents } = entry;
    for (const draft of drafts) {
      const own = draft.permissions.get(role);
      const inherited = inheritTable(entry, draft, report);
      if (inherited) draft.permissions.set(role, merge(own, inherited));
    }
    for (const { roles } of [...functions, ...actions]) {
      if (parents.some((parent) => roles.has(parent))) (roles as Set<string>).add(role);
    }
  }
  return ordered.map((entry) => entry.role_name);
}

function parentsFirst(
  metadata: readonly InheritedRoleMetadata[],
  declared: ReadonlySet<string>,
  report: Report,
): InheritedRoleMetadata[] {
  const byName = new Map(metadata.toReversed().map((entry) => [entry.role_name, entry]));
  const ordered = new Map<string, InheritedRoleMetadata>();
  const visit = (entry: InheritedRoleMetadata, chain: readonly string[]): void => {
    if (byName.get(entry.role_name) !== entry)
      throw new Inconsistent(`inherited role "${entry.role_name}" is already defined`, entry, 'role_name');
    if (ordered.has(entry.role_name)) return;
    if (chain.includes(entry.role_name)) {
      throw new Inconsistent(
        `found cycle(s) in roles: ${[...chain, entry.role_name].map((name) => `"${name}"`).join(', ')}`,
        entry,
        'role_set',
      );
    }
    for (const parent of entry.role_set) {
      const inherited = byName.get(parent);
      // Also the administrator's, who has no permissions that could be united with others.
      if (!inherited && !declared.has(parent))
        throw new Inconsistent(`the parent role "${parent}" does not exist`, entry, 'role_set');
      if (inherited) visit(inherited, [...chain, entry.role_name]);
    }
    ordered.set(entry.role_name, entry);
  };
  for (const entry of metadata) report.attempt('inherited_role', entry.role_name, entry, () => visit(entry, []));
  return [...ordered.values()];
}

function merge(own: TablePermissions | undefined, inherited: TablePermissions): TablePermissions {
  return {
    select: own?.select ?? inherited.select,
    insert: own?.insert ?? inherited.insert,
    update: own?.update ?? inherited.update,
    delete: own?.delete ?? inherited.delete,
  };
}

function inheritTable(entry: InheritedRoleMetadata, draft: TableDraft, report: Report): TablePermissions | undefined {
  const { role_name: role, role_set: parents } = entry;
  const all = parents.map((parent) => draft.permissions.get(parent) ?? noPermissions);
  const selects = all.flatMap(({ select }) => (select ? [select] : []));
  /** What the parents agree on: the genuine engine leaves a conflicting permission out and says so. */
  const agreed = <K extends 'insert' | 'update' | 'delete'>(kind: K): TablePermissions[K] => {
    const [first, ...rest] = all.flatMap((permissions) => (permissions[kind] ? [permissions[kind]] : []));
    if (rest.some((other) => !isDeepStrictEqual(other, first)) && draft.permissions.get(role)?.[kind] === undefined) {
      const table = draft.table.schema === 'public' ? draft.table.name : `${draft.table.schema}.${draft.table.name}`;
      report.inconsistencies.push({
        kind: 'inherited role permission inconsistency',
        name: role,
        reason: `Could not inherit permission for the role '${role}' for the entity: '${kind} permission, table: ${table}, source: 'default''`,
        ...locationOf(entry),
        entity: { permission_type: kind, source: 'default', table },
      });
      return undefined;
    }
    return first;
  };
  const inherited: TablePermissions = {
    select: selects.length === 0 ? undefined : unionOf(selects),
    insert: agreed('insert'),
    update: agreed('update'),
    delete: agreed('delete'),
  };
  return Object.values(inherited).some(Boolean) ? inherited : undefined;
}

function unionOf(parents: readonly SelectPermission[]): SelectPermission {
  const [only] = parents;
  if (only && parents.length === 1) return only;
  const columns = new Set(parents.flatMap((parent) => [...parent.columns]));
  const computedFields = new Set(parents.flatMap((parent) => [...parent.computedFields]));
  const cellConditions = new Map<string, BoolExp>();
  for (const [names, granted] of [
    [columns, 'columns'],
    [computedFields, 'computedFields'],
  ] as const) {
    for (const name of names) {
      const granting = parents.filter((parent) => parent[granted].has(name));
      const conditional =
        granting.length < parents.length || granting.some((parent) => parent.cellConditions.has(name));
      if (!conditional) continue;
      cellConditions.set(
        name,
        disjunction(
          granting.map((parent): BoolExp => {
            const condition = parent.cellConditions.get(name);
            return condition ? { kind: 'and', of: [parent.filter, condition] } : parent.filter;
          }),
        ),
      );
    }
  }
  const limits = parents.map((parent) => parent.limit);
  return {
    columns,
    computedFields,
    filter: disjunction(parents.map((parent) => parent.filter)),
    limit: limits.includes(undefined) ? undefined : Math.max(...limits.map((limit) => limit ?? 0)),
    allowAggregations: parents.some((parent) => parent.allowAggregations),
    queryRootFields: unionOfLists(parents.map((parent) => parent.queryRootFields)),
    subscriptionRootFields: unionOfLists(parents.map((parent) => parent.subscriptionRootFields)),
    cellConditions,
  };
}

function disjunction(parts: readonly BoolExp[]): BoolExp {
  if (parts.some((part) => part.kind === 'and' && part.of.length === 0)) return alwaysTrue;
  return { kind: 'or', of: parts };
}

function unionOfLists(lists: readonly (ReadonlySet<string> | undefined)[]): ReadonlySet<string> | undefined {
  if (lists.includes(undefined)) return undefined;
  return new Set(lists.flatMap((list) => [...(list ?? [])]));
}
