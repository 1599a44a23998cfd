import { flushSync } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { useFormDraft, type FormDraft } from './form-draft.svelte.ts';

beforeEach(() => {
  sessionStorage.clear();
});

/** A form as a component makes it. */
function open(initial = { subject: '', place: 'CCAS' }): { draft: FormDraft<typeof initial>; close: () => void } {
  let draft!: FormDraft<typeof initial>;
  const close = $effect.root(() => {
    draft = useFormDraft('essai', initial);
  });
  return { draft, close };
}

test('what was typed is found again after a crash', () => {
  const first = open();
  first.draft.fields.subject = 'Bilan';
  flushSync();
  first.close();
  const second = open();
  expect(second.draft.restored).toBe(true);
  expect(second.draft.changed).toBe(true);
  expect(second.draft.fields).toEqual({ subject: 'Bilan', place: 'CCAS' });
  second.close();
});

test('what goes back to where it started, or is saved, leaves no draft', () => {
  const first = open();
  first.draft.fields.subject = 'Bilan';
  flushSync();
  expect(sessionStorage.length).toBe(1);
  first.draft.fields.subject = '';
  flushSync();
  expect(sessionStorage.length).toBe(0);
  first.draft.fields.subject = 'Bilan';
  flushSync();
  first.draft.forget();
  flushSync();
  expect(sessionStorage.length).toBe(0);
  first.close();
});

test('a draft that is not readable is no draft', () => {
  sessionStorage.setItem('carnet.draft.essai', '{"subject":');
  const { draft, close } = open();
  expect(draft.restored).toBe(false);
  expect(draft.fields.subject).toBe('');
  close();
});
