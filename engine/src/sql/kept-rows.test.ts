import { describe, expect, test } from 'vitest';
import type { BoolExp } from '../model/bool-exp.ts';
import type { Column, Table } from '../model/model.ts';
import type { Rows } from '../plan/plan.ts';
import { isCostly } from './kept-rows.ts';

const table = { columns: [] } as unknown as Table;
const column = { name: 'owner_id' } as unknown as Column;
const compare = (right: Extract<BoolExp, { kind: 'compare' }>['right']): BoolExp => ({
  kind: 'compare',
  left: { kind: 'column', column },
  operator: '=',
  right,
  nullAware: false,
});
const session = compare({ kind: 'session', variable: 'x-hasura-user-id', cast: 'uuid' });
const rowsWhere = (where: BoolExp) => ({ source: { kind: 'table', table }, where }) as unknown as Rows;

describe('finding rows', () => {
  test('by their own columns costs nothing that keeping them would spare', () => {
    expect(isCostly(rowsWhere(session))).toBe(false);
  });

  test('under a condition on another table that does not mention the row costs nothing more', () => {
    expect(isCostly(rowsWhere({ kind: 'and', of: [session, { kind: 'exists', table, where: session }] }))).toBe(false);
  });

  test('under a condition on another table that mentions the row is costly', () => {
    const where = compare({ kind: 'column', column, of: 'root' });
    expect(isCostly(rowsWhere({ kind: 'exists', table, where }))).toBe(true);
  });
});
