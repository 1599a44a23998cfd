/** `N_stream`: rows after a cursor, in batches. */
import { EngineError } from '../errors.ts';
import type { Table } from '../model/model.ts';
import { columnValue } from './column-value.ts';
import { allOf, leafOperand, rowFilter, type PlanContext } from './context.ts';
import { argument, type SelectedField } from './fields.ts';
import { inputType, openEnum, openList, openObject } from './object-input.ts';
import type { StreamPlan } from './plan.ts';
import { whereArgument } from './rows.ts';
import { tableFields } from './select.ts';

export function streamOf(context: PlanContext, selected: SelectedField, table: Table): StreamPlan {
  const batch = argument(context, selected, 'batch_size');
  const cursor = argument(context, selected, 'cursor');
  if (batch === undefined || cursor === undefined) throw new Error('the schema asks for batch_size and cursor');
  const cursors = openList(context, cursor.definition.type, cursor.input, cursor.path);
  const parts = cursors.flatMap((item) =>
    item.input.kind === 'null'
      ? []
      : openObject(context, inputType(context, cursor.definition.type), item.input, item.path),
  );
  const initial = parts.find((part) => part.name === 'initial_value');
  const values =
    initial === undefined
      ? []
      : openObject(context, inputType(context, initial.definition.type), initial.input, initial.path);
  const [value] = values;
  if (cursors.length !== 1 || values.length !== 1 || value?.definition.meaning.kind !== 'column') {
    throw new EngineError(
      'validation-failed',
      values.length > 1 || cursors.length > 1
        ? 'multiple column cursors are not supported yet'
        : 'one streaming column field is expected',
      { path: cursor.path },
    );
  }
  const { column } = value.definition.meaning;
  const ordering = parts.find((part) => part.name === 'ordering');
  return {
    table,
    column,
    ordering:
      ordering !== undefined &&
      ordering.input.kind !== 'null' &&
      openEnum(context, ordering.definition.type, ordering.input, ordering.path) === 'DESC'
        ? 'DESC'
        : 'ASC',
    initial: columnValue(context, column, value.definition.type, value.input, value.path),
    batchSize: leafOperand(
      context,
      batch.input,
      { kind: 'limit', gqlType: batch.definition.type },
      'bigint',
      batch.path,
    ),
    where: allOf(rowFilter(context, table), whereArgument(context, selected, true)),
    fields: tableFields(context, selected, table),
  };
}
