import { expect, test } from 'vitest';
import { historyWhere } from './history-filter.ts';

test('without a filter the whole history of the carnet is read', () => {
  expect(historyWhere('n1', { subject: '', authorId: '', period: '' })).toEqual({ notebook_id: { _eq: 'n1' } });
});

test('subject, author and period narrow together', () => {
  const where = historyWhere('n1', { subject: 'appointments', authorId: 'a1', period: '30' });
  expect(where.type).toEqual({ _in: ['appointment_added', 'appointment_changed'] });
  expect(where.author_id).toEqual({ _eq: 'a1' });
  expect(where.occurred_at?._gte).toMatch(/T2[23]:00:00\.000Z$/);
});
