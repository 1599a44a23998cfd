import { expect, test } from 'vitest';
import { sortMyActions } from './my-actions.ts';

const owner = { id: 'a1', firstname: 'Pierre', lastname: 'Chevalier' };

test('her own open actions are set apart from those of others and from what is done, the soonest first', () => {
  const action = (id: string, more: object) => ({
    id,
    label: id,
    status: 'planned',
    due_on: null,
    owner: null,
    ...more,
  });
  const focus = {
    id: 'f1',
    ref_theme: { code: 'sante', label: 'Santé' },
    goals: [
      {
        id: 'g1',
        label: 'Reprendre un suivi',
        status: 'in_progress',
        due_on: null,
        actions: [
          action('no date', {}),
          action('later', { due_on: '2026-03-01' }),
          action('theirs', { due_on: '2026-02-01', owner }),
          action('sooner', { due_on: '2026-02-15', status: 'standby' }),
          action('over', { status: 'done' }),
          action('given up', { status: 'abandoned' }),
        ],
      },
    ],
  } as unknown as Parameters<typeof sortMyActions>[0][number];
  const sorted = sortMyActions([focus]);
  const ids = (list: readonly { action: { id: string } }[]): string[] => list.map((item) => item.action.id);
  expect(ids(sorted.mine)).toEqual(['sooner', 'later', 'no date']);
  expect(ids(sorted.others)).toEqual(['theirs']);
  expect(ids(sorted.done)).toEqual(['over']);
  expect(ids(sorted.dated)).toEqual(['theirs', 'sooner', 'later']);
});
