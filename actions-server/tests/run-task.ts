/** Runs one of the nightly jobs now, as the queue would. */
import { expect } from 'vitest';
import type { TestServer } from './start-test-server.ts';

/** Until the job is done; fails when it did. */
export async function runTask({ rows }: TestServer, task: string): Promise<void> {
  await rows('select graphile_worker.add_job($1, max_attempts => 1)', [task]);
  const left = () => rows('select last_error from graphile_worker.jobs where task_identifier = $1', [task]);
  await expect
    .poll(async () => (await left()).filter(({ last_error }) => last_error === null), { timeout: 15_000 })
    .toEqual([]);
  expect(await left()).toEqual([]);
}
