import { describe, expect, test } from 'vitest';
import { actionStatus, goalStatus, isOpenAction, nextActionStatuses, nextGoalStatuses } from './plan-status.ts';

describe('the statuses of the plan', () => {
  test('a goal that is over can only be taken up again', () => {
    expect(nextGoalStatuses('done')).toEqual(['in_progress']);
    expect(nextGoalStatuses('abandoned')).toEqual(['in_progress']);
  });

  test('no status follows itself', () => {
    for (const status of goalStatus.codes) expect(nextGoalStatuses(status)).not.toContain(status);
    for (const status of actionStatus.codes) expect(nextActionStatuses(status, 'team')).not.toContain(status);
  });

  test('an action never passes from one way of being over to another', () => {
    for (const status of actionStatus.codes.filter((code) => !isOpenAction(code))) {
      expect(nextActionStatuses(status, 'team').every(isOpenAction)).toBe(true);
    }
  });

  test('the person can neither cancel an action nor take up one that the structure has canceled', () => {
    for (const status of actionStatus.codes)
      expect(nextActionStatuses(status, 'beneficiary')).not.toContain('canceled');
    expect(nextActionStatuses('canceled', 'beneficiary')).toEqual([]);
    expect(nextActionStatuses('planned', 'beneficiary')).toContain('done');
  });
});
