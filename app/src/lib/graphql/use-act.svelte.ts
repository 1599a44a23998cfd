/**
 * An act of the server, as a form uses it: a second press does nothing, a lost answer is asked for again with the same key so
 * that nothing is done twice, and what could not leave for want of a network leaves when it is back.
 */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { faultOfCode, type Fault } from '#lib/errors.ts';
import { mutate } from './mutate.ts';

export interface Act<Data, Variables> {
  readonly pending: boolean;
  /** Waits for the network; still pending. */
  readonly waiting: boolean;
  readonly fault: Fault | undefined;
  /** Undefined when refused, or when already under way. */
  run(variables: Variables): Promise<Data | undefined>;
  /** The fault has been answered. */
  forgive(): void;
}

/** Call while a component is made; what waits for the network is given up with it. The document takes an `idempotency_key`. */
export function useAct<Data, Variables extends AnyVariables & { idempotency_key?: string | null | undefined }>(
  document: TypedDocumentNode<Data, Variables>,
): Act<Data, Omit<Variables, 'idempotency_key'>> {
  let pending = $state(false);
  let waiting = $state(false);
  let fault: Fault | undefined = $state.raw();
  let held: { readonly text: string; readonly key: string } | undefined;
  let gone = false;
  let giveUp: (() => void) | undefined;

  $effect(() => () => {
    gone = true;
    giveUp?.();
  });

  /** One key per intention: the same words sent again are the same intention until they are answered. */
  function keyOf(text: string): string {
    if (held?.text !== text) held = { text, key: crypto.randomUUID() };
    return held.key;
  }

  /** False when the form has been left meanwhile. */
  async function online(): Promise<boolean> {
    if (gone) return false;
    waiting = true;
    fault = faultOfCode('unavailable');
    await new Promise<void>((resolve) => {
      giveUp = resolve;
      window.addEventListener('online', () => resolve(), { once: true });
    });
    giveUp = undefined;
    waiting = false;
    fault = undefined;
    return !gone;
  }

  async function run(variables: Omit<Variables, 'idempotency_key'>): Promise<Data | undefined> {
    if (pending) return undefined;
    pending = true;
    fault = undefined;
    const idempotency_key = keyOf(JSON.stringify(variables));
    for (;;) {
      const result = await mutate(document, { ...variables, idempotency_key } as Variables);
      const lost = !result.ok && result.fault.code === 'unavailable';
      if (lost && !navigator.onLine && (await online())) continue;
      pending = false;
      if (!lost) held = undefined;
      if (result.ok) return result.data;
      fault = result.fault;
      return undefined;
    }
  }

  return {
    get pending() {
      return pending;
    },
    get waiting() {
      return waiting;
    },
    get fault() {
      return fault;
    },
    run,
    forgive() {
      fault = undefined;
    },
  };
}
