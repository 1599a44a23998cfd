import { expect, test } from 'vitest';
import { orientationQueues } from '#lib/routes.ts';
import { inStatus, queueFilter, waitingInStructure } from '#lib/worklists/worklist-filters.ts';
import { orientationHomeVariables, structureHomeVariables } from './home-variables.ts';

test('each counter of a home counts the rows of the list that it opens', () => {
  const home = orientationHomeVariables();
  for (const queue of orientationQueues) expect(home[queue]).toEqual(queueFilter(queue));
  expect(home.in_progress).toEqual(inStatus('in_progress'));
  expect(structureHomeVariables('s1')).toMatchObject({
    waiting: waitingInStructure('s1'),
    in_progress: inStatus('in_progress'),
  });
});
