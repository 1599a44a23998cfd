/** Subscriptions of one engine: starts the one that a plan describes, and polls for all. */
import { bind, bindValue, type Binding } from '../execute/bind.ts';
import type { CompiledPlan, CompiledRoot } from '../execute/compile-plan.ts';
import type { Database } from '../execute/database.ts';
import type { ShowResult } from '../actions/show-result.ts';
import { liveStatement, streamStatement, type StreamStatement } from '../sql/live.ts';
import type { PrinterOptions, Statement } from '../sql/printer.ts';
import { createLiveQueries } from './live-queries.ts';
import { createPoller } from './poller.ts';
import { createReadQueue } from './read-queue.ts';
import { createStreams } from './streams.ts';
import type { Subscriber, Subscription } from './subscriber.ts';

export interface Subscriptions {
  /** `push` receives the JSON text of `data`. Throws what binding throws. */
  start(compiled: CompiledPlan, binding: Binding, subscriber: Subscriber): Subscription;
  counts(): { readonly liveQueries: number; readonly streams: number; readonly isPolling: boolean };
  close(): void;
}

export interface SubscriptionOptions {
  /** Its connections should keep to generic plans: a statement for many would be planned anew at each poll. */
  readonly database: Pick<Database, 'run'>;
  readonly printing: PrinterOptions;
  readonly showResult: ShowResult;
  readonly refetchMilliseconds: number;
  readonly batchSize: number;
  readonly onFault: (error: unknown) => void;
}

const nothingToDo: Subscription = { stop: () => undefined, resume: () => undefined };

export function createSubscriptions(options: SubscriptionOptions): Subscriptions {
  const { database, printing, refetchMilliseconds, batchSize, onFault } = options;
  const queue = createReadQueue({ database, batchSize, onFault });
  const adjust = () => poller.adjust();
  const live = createLiveQueries(queue, adjust);
  const streams = createStreams(queue, adjust);
  const poller = createPoller({
    database,
    milliseconds: refetchMilliseconds,
    polled: () => [live, streams],
    read: () => queue.read(),
  });
  /** Statements are printed once for each plan. */
  const printed = new WeakMap<CompiledRoot, Statement>();

  return {
    start(compiled, binding, subscriber) {
      const [compiledRoot] = compiled.roots;
      if (compiledRoot === undefined) throw new Error('a subscription has one root');
      const { root } = compiledRoot;
      const named = withKey(root.key, subscriber);
      if (root.kind === 'select') {
        const statement = remembered(compiledRoot, () => liveStatement(root.select, printing));
        const { text, values } = bind(statement, binding);
        return live.subscribe({ statement: text, values }, named);
      }
      if (root.kind === 'action-result') {
        const statement = remembered(compiledRoot, () => liveStatement(root.select, printing));
        const { text, values } = bind(statement, binding);
        const show = async (json: string) => JSON.stringify(await options.showResult(root.fields, json, binding));
        return live.subscribe({ statement: text, values }, shownBy(show, named));
      }
      if (root.kind === 'stream') {
        const { stream } = root;
        const statement = remembered<StreamStatement>(compiledRoot, () => streamStatement(stream, printing));
        const { text, values } = bind(statement, binding);
        const initial = bindValue(stream.initial, binding);
        const size = Number(bindValue(stream.batchSize, binding));
        const { cursorAt } = statement;
        return streams.subscribe({ statement: text, values, cursorAt, initial, batchSize: size }, named);
      }
      named.push({ kind: 'data', json: JSON.stringify(root.kind === 'typename' ? root.value : null) });
      return nothingToDo;
    },
    counts: () => ({ liveQueries: live.size, streams: streams.size, isPolling: poller.isRunning }),
    close() {
      poller.close();
      queue.close();
    },
  };

  function remembered<T extends Statement>(root: CompiledRoot, print: () => T): T {
    let statement = printed.get(root) as T | undefined;
    if (statement === undefined) {
      statement = print();
      printed.set(root, statement);
    }
    return statement;
  }
}

/** Answers are shaped one after the other, in the order in which they were read. */
function shownBy(show: (json: string) => Promise<string>, subscriber: Subscriber): Subscriber {
  let last = Promise.resolve();
  const pushShown = async (json: string): Promise<void> => {
    try {
      subscriber.push({ kind: 'data', json: await show(json) });
    } catch (error) {
      subscriber.push({ kind: 'error', error });
    }
  };
  return {
    isReady: () => subscriber.isReady(),
    push(answer) {
      if (answer.kind === 'data') last = last.then(() => pushShown(answer.json));
      else subscriber.push(answer);
    },
  };
}

function withKey(key: string, subscriber: Subscriber): Subscriber {
  const name = JSON.stringify(key);
  return {
    isReady: () => subscriber.isReady(),
    push: (answer) =>
      subscriber.push(answer.kind === 'data' ? { kind: 'data', json: `{${name}:${answer.json}}` } : answer),
  };
}
