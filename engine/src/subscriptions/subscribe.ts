/** Starts the subscription that a plan describes. */
import { bind, type Binding } from '../execute/bind.ts';
import type { CompiledPlan } from '../execute/compile-plan.ts';
import type { Database } from '../execute/database.ts';
import { multiplexedStatement } from '../sql/live.ts';
import type { PrinterOptions } from '../sql/printer.ts';
import type { LiveAnswer, LiveQueries } from './live-queries.ts';
import { subscribeToStream } from './streams.ts';

export interface SubscriptionContext {
  readonly database: Database;
  readonly live: LiveQueries;
  readonly options: PrinterOptions;
}

/** The multiplexed text of a plan is printed once. */
const multiplexed = new WeakMap<CompiledPlan, string>();

/** `push` receives the JSON text of `data`. Throws what binding throws. Returns the function that ends it. */
export function startSubscription(
  compiled: CompiledPlan,
  binding: Binding,
  context: SubscriptionContext,
  push: (answer: LiveAnswer) => void,
): () => void {
  const [root] = compiled.roots;
  if (root === undefined) throw new Error('a subscription has one root');
  const pushRoot = (answer: LiveAnswer) =>
    push(
      answer.kind === 'error' ? answer : { kind: 'data', json: `{${JSON.stringify(root.root.key)}:${answer.json}}` },
    );
  if (root.root.kind === 'stream') return subscribeToStream(root.root.stream, binding, context, pushRoot);
  if (root.kind !== 'read' || root.root.kind !== 'select') {
    pushRoot({ kind: 'data', json: JSON.stringify(root.root.kind === 'typename' ? root.root.value : null) });
    return () => undefined;
  }
  let text = multiplexed.get(compiled);
  if (text === undefined) {
    text = multiplexedStatement(root.root.select, context.options).text;
    multiplexed.set(compiled, text);
  }
  return context.live.subscribe({ single: bind(root.statement, binding), multiplexed: text }, pushRoot);
}
