/** Before any figure: the contenders answer the same, and somebody without rights gets nothing. */
import { isDeepStrictEqual } from 'node:util';
import type { Operation } from './operations.ts';
import { requestsOf, type Request } from './requests.ts';
import type { RunningContender } from './start-contender.ts';
import { strangerTo, type Subject } from './subjects.ts';

/** What does not hold, as sentences; none when all is well. `undo` takes written rows away. */
export async function verify(
  operation: Operation,
  running: readonly RunningContender[],
  subjects: readonly Subject[],
  secret: string,
): Promise<readonly string[]> {
  const faults: string[] = [];
  const answersOf = (contender: RunningContender, asked: readonly Request[]): Promise<unknown[]> =>
    inTurn(asked, (request) => ask(contender.url, request));
  const [first, ...others] = running;
  if (first === undefined) return [];

  const expected = await answersOf(first, requestsOf(first.name, operation, subjects, { secret }));
  for (const [index, answer] of expected.entries()) {
    if (isEmpty(answer)) faults.push(`${operation.name}: ${first.name} finds nothing for set ${index}`);
  }
  for (const contender of others) {
    const given = await answersOf(contender, requestsOf(contender.name, operation, subjects, { secret }));
    for (const [index, answer] of given.entries()) {
      if (same(operation, answer, expected[index])) continue;
      faults.push(`${operation.name}: ${contender.name} differs from ${first.name} for set ${index}`);
    }
  }
  const sessionOf = (subject: Subject) => strangerTo(subject[operation.role]);
  for (const contender of running) {
    const given = await answersOf(contender, requestsOf(contender.name, operation, subjects, { secret, sessionOf }));
    for (const [index, answer] of given.entries()) {
      if (!isEmpty(answer)) faults.push(`${operation.name}: ${contender.name} answers a stranger (set ${index})`);
    }
  }
  return faults;
}

/** Keys that a write has just made differ by nature: there, both must have written. */
function same(operation: Operation, one: unknown, other: unknown): boolean {
  return operation.writes ? isEmpty(one) === isEmpty(other) : isDeepStrictEqual(one, other);
}

/** No row and no count anywhere; reference lists are everybody's. A refused write is empty too. */
function isEmpty(answer: unknown): boolean {
  if (answer === null || answer === undefined || answer === 0) return true;
  if (typeof answer !== 'object') return false;
  if ('errors' in answer) return isRefusal(answer.errors);
  return Object.entries(answer).every(([key, value]) => key === 'ref_theme' || isEmpty(value));
}

function isRefusal(errors: unknown): boolean {
  const [first] = errors as { readonly extensions?: { readonly code?: string } }[];
  return first?.extensions?.code === 'permission-error';
}

async function ask(url: string, request: Request): Promise<unknown> {
  const response = await fetch(url, { method: 'POST', headers: request.headers, body: request.body });
  if (!response.ok) return { status: response.status };
  const answer = (await response.json()) as { data?: unknown };
  return 'errors' in answer ? answer : answer.data;
}

async function inTurn<Item, Result>(items: readonly Item[], act: (item: Item) => Promise<Result>): Promise<Result[]> {
  const results: Result[] = [];
  for (const item of items) results.push(await act(item));
  return results;
}
