/** Rows that an action's answer refers to, read under the same permissions as any other. */
import type { BoolExp } from '../model/bool-exp.ts';
import type { SelectPlan } from '../plan/plan.ts';
import { runAlone } from '../execute/run-statement.ts';
import type { Database } from '../execute/database.ts';
import type { PrinterOptions } from '../sql/printer.ts';
import { selectStatement } from '../sql/select.ts';
import type { ReadRelated } from './shape-answer.ts';

export function createRelatedReader(database: Database, options: PrinterOptions): ReadRelated {
  return async (field, values, binding) => {
    const { relationship, select } = field;
    if (values.some((value) => value === null)) return relationship.kind === 'array' ? [] : null;
    const joined = relationship.mapping.map(([, column], index): BoolExp => ({
      kind: 'compare',
      left: { kind: 'column', column },
      operator: '=',
      right: { kind: 'value', value: values[index] ?? null, cast: column.type.cast },
      nullAware: false,
    }));
    const narrowed: SelectPlan = {
      ...select,
      rows: { ...select.rows, where: { kind: 'and', of: [select.rows.where, ...joined] } },
    };
    const row = await runAlone(database, selectStatement(narrowed, options), binding);
    return JSON.parse(row['json'] ?? 'null') as unknown;
  };
}
