import { describe, expect, test } from 'vitest';
import { complaintAbout } from './import-boundaries.ts';

const complaint = (from: string, source: string, typeOnly = false): string | undefined =>
  complaintAbout(from, source, typeOnly);

describe('who may import whom', () => {
  test('the engine imports nothing of ours, its tests may use the testkit', () => {
    expect(complaint('engine/src/plan/plan.ts', '@carnet/domain')).toBe('engine must not import domain.');
    expect(complaint('engine/src/plan/plan.test.ts', '@carnet/testkit')).toBeUndefined();
    expect(complaint('engine/src/plan/plan.test.ts', '@carnet/domain')).toBe('engine must not import domain.');
  });

  test('a relative path between packages is no way around', () => {
    expect(complaint('actions-server/src/app.ts', '../../engine/src/index.ts')).toBe(
      'actions-server must not import engine.',
    );
  });

  test('a stage of the engine reads the types of the stages before it and nothing else', () => {
    expect(complaint('engine/src/plan/plan.ts', '../schema/role-schema.ts', true)).toBeUndefined();
    expect(complaint('engine/src/plan/plan.ts', '../schema/role-schema.ts')).toContain('only types from schema');
    expect(complaint('engine/src/plan/plan.ts', '../sql/print.ts', true)).toContain('must not know');
    expect(complaint('engine/src/engine.ts', './sql/print.ts')).toBeUndefined();
    expect(complaint('engine/src/plan/plan.ts', '../errors.ts')).toBeUndefined();
  });

  test('a capability of the actions server imports the platform, never another capability', () => {
    expect(complaint('actions-server/src/auth/sign-in.ts', '../platform/clock.ts')).toBeUndefined();
    expect(complaint('actions-server/src/auth/sign-in.ts', '../accounts/find.ts')).toContain('capability accounts');
    expect(complaint('actions-server/src/platform/clock.ts', '../auth/sign-in.ts')).toContain('must not know auth');
    expect(complaint('actions-server/src/app.ts', './auth/sign-in.ts')).toBeUndefined();
  });

  test('in the app routes use features, features use session, graphql and ui, never each other', () => {
    expect(complaint('app/src/routes/+page.svelte', '#lib/features/notebook/Plan.svelte')).toBeUndefined();
    expect(complaint('app/src/lib/features/notebook/Plan.svelte', '#lib/ui/Button.svelte')).toBeUndefined();
    expect(complaint('app/src/lib/features/notebook/Plan.svelte', '../team/Team.svelte')).toContain('feature team');
    expect(complaint('app/src/lib/features/notebook/parts/Row.svelte', '../Plan.svelte')).toBeUndefined();
    expect(complaint('app/src/lib/ui/Button.svelte', '#lib/features/notebook/Plan.svelte')).toContain(
      'must not import',
    );
  });
});
