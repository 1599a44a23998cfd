/** What is asked of an asynchronous action's result: a row of the log, seen by who started it and by administrators. */
import type { BoolExp } from '../model/bool-exp.ts';
import type { ActionDefinition, Column, Table } from '../model/model.ts';
import { actionSelection, type ActionSelection } from './action-selection.ts';
import { columnValue } from './column-value.ts';
import { allOf, isAdmin, type PlanContext } from './context.ts';
import { argument, objectTypeOf, subFields, type SelectedField } from './fields.ts';
import type { RootPlan } from './plan.ts';

export type ActionResultField =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  /** A column of the log, shown as it is. */
  | { readonly kind: 'column'; readonly key: string; readonly name: 'id' | 'created_at' | 'errors' }
  | { readonly kind: 'output'; readonly key: string; readonly selection: ActionSelection };

const id = column('id', 'uuid', 1);
const createdAt = column('created_at', 'timestamptz', 2);
const errors = column('errors', 'jsonb', 3);
const response = column('response_payload', 'jsonb', 4);
const session = column('session_variables', 'jsonb', 5);

/** The table as the genuine engine makes it, as far as it is read here. */
const actionLog: Table = {
  key: 'hdb_catalog.hdb_action_log',
  schema: 'hdb_catalog',
  name: 'hdb_action_log',
  graphqlName: 'hdb_action_log',
  isView: false,
  columns: [id, createdAt, errors, response, session],
  columnByName: new Map([id, createdAt, errors, response, session].map((each) => [each.name, each])),
  columnByGraphqlName: new Map(),
  primaryKey: undefined,
  uniqueKeys: [],
  relationships: new Map(),
  computedFields: new Map(),
  canInsert: false,
  canUpdate: false,
  canDelete: false,
  enumValues: undefined,
  // It has no root fields: it is no table of the schema.
  rootFields: {} as Table['rootFields'],
  comment: undefined,
  permissions: new Map(),
};

export function actionResult(
  context: PlanContext,
  selected: SelectedField,
  action: ActionDefinition,
): Extract<RootPlan, { kind: 'action-result' }> {
  const given = argument(context, selected, 'id');
  if (given === undefined) throw new Error('the schema asks for the id');
  const asked = columnValue(context, id, given.definition.type, given.input, given.path);
  if (asked.kind !== 'value' && asked.kind !== 'slot') throw new Error('an id is a value of the request');
  const isAsked = equals(id, asked);
  const isOwner = equals(session, { kind: 'session-json', cast: 'jsonb' });
  const { type, fields } = subFields(context, selected);
  return {
    kind: 'action-result',
    key: selected.key,
    select: {
      shape: 'one',
      rows: {
        source: { kind: 'table', table: actionLog },
        join: [],
        where: allOf(isAsked, ...(isAdmin(context) ? [] : [isOwner])),
        orderBy: [],
        distinctOn: [],
        limit: undefined,
        cap: undefined,
        offset: undefined,
      },
      fields: [id, createdAt, errors, response].map((each) => ({
        kind: 'column',
        key: each.name,
        column: each,
        path: undefined,
        condition: undefined,
      })),
    },
    fields: fields.map((field): ActionResultField => {
      const { key, name } = field;
      if (field.field === undefined) return { kind: 'typename', key, value: type.name };
      if (name === 'output') return { kind: 'output', key, selection: actionSelection(context, field) };
      objectTypeOf(context, field);
      if (name !== 'id' && name !== 'created_at' && name !== 'errors')
        throw new Error(`the schema puts ${name} into the result of ${action.name}`);
      return { kind: 'column', key, name };
    }),
  };
}

function equals(left: Column, right: Extract<BoolExp, { kind: 'compare' }>['right']): BoolExp {
  return { kind: 'compare', left: { kind: 'column', column: left }, operator: '=', right, nullAware: false };
}

function column(name: string, type: string, position: number): Column {
  return {
    name,
    graphqlName: name,
    position,
    type: { name: type, cast: type, isArray: false, scalar: type },
    nullable: true,
    hasDefault: false,
    insertable: false,
    updatable: false,
    comment: undefined,
    enumTable: undefined,
  };
}
