import { afterAll, beforeAll, expect, test } from 'vitest';
import { engineOn, type SmallEngine } from '../../tests/engine-on.ts';
import { healthRoute } from './health-routes.ts';

let small: SmallEngine;
beforeAll(async () => {
  small = await engineOn(
    'create table pet (id int primary key)',
    { tables: [{ table: 'pet' }, { table: 'nowhere' }] },
    { strict: false },
  );
});
afterAll(() => small.close());

async function health(url: string) {
  const { status, body } = await small.engine.request({ method: 'GET', url, headers: {} });
  return { status, body };
}

test('an engine that left something out warns, and is unhealthy to who is strict', async () => {
  const body = 'WARN: inconsistent objects in schema';
  expect(await health('/healthz')).toEqual({ status: 200, body });
  expect(await health('/healthz?strict=false')).toEqual({ status: 200, body });
  expect(await health('/hasura/healthz?strict=true')).toEqual({ status: 500, body });
});

test('an engine whose database does not answer is unhealthy', async () => {
  const route = healthRoute({ isConsistent: () => true, ping: () => Promise.resolve(false) });
  expect(await route.answer({ method: 'GET', url: '/healthz', headers: {}, body: '' }, undefined)).toMatchObject({
    status: 500,
    body: 'ERROR',
  });
});
