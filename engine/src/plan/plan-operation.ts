/** From a document to a plan: picks the root type and gives each root field its meaning. */
import { EngineError } from '../errors.ts';
import type { Table, TableKey } from '../model/model.ts';
import type { ObjectType, RoleSchema } from '../schema/role-schema.ts';
import { actionInput } from './action-input.ts';
import { actionResult } from './action-result.ts';
import { actionSelection } from './action-selection.ts';
import type { PlanContext } from './context.ts';
import { collectFields, objectTypeOf, type SelectedField } from './fields.ts';
import { refuseOperationDirectives } from './directives.ts';
import { refuseBrokenFragments } from './fragments.ts';
import { functionArguments } from './function-call.ts';
import { introspectionDocument } from './introspection-document.ts';
import { insertOf } from './insert.ts';
import { mutationResponse, rowOutput } from './mutation-output.ts';
import type { Operation } from './operation.ts';
import type { Plan, RootPlan, Source } from './plan.ts';
import { refuseLargeSelections } from './selection-size.ts';
import { plainRows, primaryKeyWhere, rowsOf } from './rows.ts';
import { selectAggregate, selectList, tableFields } from './select.ts';
import { streamOf } from './stream.ts';
import { deleteOf, updateOf, updatesOf } from './update.ts';
import { declareVariables, markUsedVariables, refuseUnexpectedVariables, type JsonObject } from './variables.ts';
import type { VariableUses } from './variable-shape.ts';

export interface PlanInput {
  readonly schema: RoleSchema;
  readonly tables: ReadonlyMap<TableKey, Table>;
  readonly stringifyNumericTypes: boolean;
  readonly operation: Operation;
  readonly variables: JsonObject;
  readonly uses: VariableUses;
}

/** Throws `EngineError` with the genuine engine's message and path for everything that the role cannot ask. */
export function planOperation(input: PlanInput): Plan {
  const { node, fragments } = input.operation;
  refuseOperationDirectives(node);
  const variables = declareVariables(node, input.variables);
  const context: PlanContext = {
    schema: input.schema,
    tables: input.tables,
    stringifyNumericTypes: input.stringifyNumericTypes,
    fragments,
    variables,
    slots: [],
    uses: input.uses,
  };
  const type = rootType(input.schema, node.operation);
  refuseBrokenFragments(node.selectionSet, fragments);
  refuseLargeSelections(node.selectionSet, fragments);
  markUsedVariables(node.selectionSet, fragments, variables);
  refuseUnexpectedVariables(variables, input.variables);
  const fields = collectFields(context, type, [node.selectionSet], '$');
  const roots = fields.map((field) => rootPlan(context, type, field));
  if (node.operation === 'subscription' && roots.length !== 1) {
    throw new EngineError('validation-failed', 'subscriptions must select one top level field', { path: '$' });
  }
  return { operation: node.operation, roots, slots: context.slots };
}

function rootType(schema: RoleSchema, operation: 'query' | 'mutation' | 'subscription'): ObjectType {
  const type = schema[operation];
  if (type === undefined) {
    throw new EngineError('validation-failed', `no ${operation}s exist`, { path: '$' });
  }
  return type;
}

function rootPlan(context: PlanContext, type: ObjectType, selected: SelectedField): RootPlan {
  const { key, field } = selected;
  if (field === undefined) {
    if (selected.name === '__typename') return { kind: 'typename', key, value: type.name };
    return { kind: 'introspection', key, document: introspectionDocument(context, selected) };
  }
  const { meaning } = field;
  switch (meaning.kind) {
    case 'select':
      return { kind: 'select', key, select: selectList(context, selected, tableSource(meaning.table)) };
    case 'select-aggregate':
      return { kind: 'select', key, select: selectAggregate(context, selected, tableSource(meaning.table)) };
    case 'select-by-pk': {
      const where = primaryKeyWhere(context, selected, meaning.table);
      const rows = plainRows(context, tableSource(meaning.table), undefined, where);
      return {
        kind: 'select',
        key,
        select: { shape: 'one', rows, fields: tableFields(context, selected, meaning.table) },
      };
    }
    case 'function': {
      const source = functionSource(context, selected, meaning);
      if (meaning.tracked.function.returnsSet)
        return { kind: 'select', key, select: selectList(context, selected, source) };
      const rows = rowsOf(context, selected, source, undefined);
      return {
        kind: 'select',
        key,
        select: { shape: 'one', rows, fields: tableFields(context, selected, meaning.target) },
      };
    }
    case 'function-aggregate': {
      const source = functionSource(context, selected, meaning);
      return { kind: 'select', key, select: selectAggregate(context, selected, source) };
    }
    case 'select-stream':
      return { kind: 'stream', key, stream: streamOf(context, selected, meaning.table) };
    case 'insert':
      return {
        kind: 'insert',
        key,
        insert: insertOf(context, selected, meaning.table, meaning.one),
        output: (meaning.one ? rowOutput : mutationResponse)(context, selected, meaning.table),
      };
    case 'update':
      if (meaning.mode === 'many') {
        const updates = updatesOf(context, selected, meaning.table);
        return { kind: 'update-many', key, updates, output: mutationResponse(context, selected, meaning.table) };
      }
      return {
        kind: 'update',
        key,
        update: updateOf(context, selected, meaning.table, meaning.mode),
        output: (meaning.mode === 'by-pk' ? rowOutput : mutationResponse)(context, selected, meaning.table),
      };
    case 'delete':
      return {
        kind: 'delete',
        key,
        delete: deleteOf(context, selected, meaning.table, meaning.mode),
        output: (meaning.mode === 'by-pk' ? rowOutput : mutationResponse)(context, selected, meaning.table),
      };
    case 'action':
      return {
        kind: 'action',
        key,
        action: meaning.action,
        input: actionInput(context, selected),
        selection: actionSelection(context, selected),
      };
    case 'placeholder':
      objectTypeOf(context, selected);
      return { kind: 'typename', key, value: placeholderText };
    case 'action-async-result':
      return actionResult(context, selected, meaning.action);
    default:
      throw new EngineError('not-supported', `'${selected.name}' is not supported`, { path: selected.path });
  }
}

/** The genuine engine's answer where a role may query nothing. */
const placeholderText =
  "There are no queries available to the current role. Either there are no sources or remote schemas configured, or the current role doesn't have the required permissions.";

function tableSource(table: Table): Source {
  return { kind: 'table', table };
}

function functionSource(
  context: PlanContext,
  selected: SelectedField,
  meaning: Extract<NonNullable<SelectedField['field']>['meaning'], { kind: 'function' | 'function-aggregate' }>,
): Source {
  return {
    kind: 'function',
    table: meaning.target,
    function: meaning.tracked.function,
    arguments: functionArguments(context, selected, meaning.tracked),
  };
}
