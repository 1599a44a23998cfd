/** The aggregate functions of columns, and which columns each takes. */
import type { Column, ComputedField } from '../model/model.ts';
import { isComparable, isNumeric } from '../shared/scalars.ts';

export const aggregateFunctions = [
  'avg',
  'max',
  'min',
  'stddev',
  'stddev_pop',
  'stddev_samp',
  'sum',
  'var_pop',
  'var_samp',
  'variance',
] as const;

export type AggregateFunction = (typeof aggregateFunctions)[number];

/** Columns of enum tables' types are neither numbers nor comparable. */
export function columnsOf(func: AggregateFunction, columns: readonly Column[]): readonly Column[] {
  const fits = func === 'max' || func === 'min' ? isComparable : isNumeric;
  return columns.filter((column) => column.enumTable === undefined && fits(column.type));
}

/** Computed fields with a scalar result are aggregated as columns of that type would be. */
export function computedFieldsOf(func: AggregateFunction, fields: readonly ComputedField[]): readonly ComputedField[] {
  const fits = func === 'max' || func === 'min' ? isComparable : isNumeric;
  return fields.filter(({ function: { returnsType } }) => returnsType !== undefined && fits(returnsType));
}
