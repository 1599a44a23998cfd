/** What is measured: what the app's screens ask, each with what a hand-written statement for it is given. */
import { readFileSync } from 'node:fs';
import type { Session, Subject } from './subjects.ts';

export type Values = Readonly<Record<string, unknown>>;

export interface Operation {
  readonly name: string;
  readonly title: string;
  readonly role: Session['role'];
  /** GraphQL's variables for a subject; `index` varies what is searched and written. */
  variables(subject: Subject, index: number): Values;
  /** The values of the statement by name, besides those of the session; the variables themselves when absent. */
  values?(variables: Values): Values;
  /** Rows are written: they go away after the measure. */
  readonly writes?: true;
  /** Throughput of the engine over that of the hand-written statement: what is aimed at with 16 connections. */
  readonly aim: number;
  /** Few connections are enough to keep the processors busy. */
  readonly heavy?: true;
}

const day = (offset: number): string => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const pageOf = (limit: number): Values => ({ where: { archived_at: { _is_null: true } }, limit, offset: 0 });
export const benchLabel = 'Mesure : atelier CV';

export const operations: readonly Operation[] = [
  {
    name: 'carnet',
    title: 'the whole carnet page',
    role: 'professional',
    variables: ({ notebook_id }) => ({ id: notebook_id }),
    values: ({ id }) => ({ notebook_id: id }),
    aim: 0.8,
  },
  {
    name: 'home',
    title: 'a professional’s home: actions late and soon due, counters',
    role: 'professional',
    variables: () => ({ today: day(0), horizon: day(14) }),
    aim: 0.75,
  },
  {
    name: 'own-carnets',
    title: 'own carnets in order, 50 of them, with the total',
    role: 'professional',
    variables: () => pageOf(50),
    aim: 0.75,
  },
  {
    name: 'territory-carnets',
    title: 'the territory’s carnets in order, 50 of them, with the total',
    role: 'orientation_manager',
    variables: () => pageOf(50),
    aim: 0.75,
    heavy: true,
  },
  {
    name: 'search',
    title: 'search by name or identifier in the territory, 50 found, with the total',
    role: 'orientation_manager',
    variables: (subject, index) => ({ ...pageOf(50), search: searched(subject, index) }),
    aim: 0.8,
    heavy: true,
  },
  {
    name: 'worklist',
    title: 'orientation worklist: 50 that wait longest, two counters',
    role: 'orientation_manager',
    variables: () => ({ statuses: ['to_orient', 'awaiting_referent'], filter: {}, limit: 50, offset: 0 }),
    aim: 0.8,
    heavy: true,
  },
  {
    name: 'history',
    title: 'a page of the history: 10 events before a date',
    role: 'professional',
    variables: ({ notebook_id }) => ({ notebook_id, before: new Date().toISOString(), limit: 10 }),
    aim: 0.8,
  },
  {
    name: 'add-action',
    title: 'add an action; its event is written by a trigger',
    role: 'professional',
    variables: ({ notebook_id, goal_id }, index) => ({
      notebook_id,
      goal_id,
      label: benchLabel,
      due_on: day(index % 60),
    }),
    writes: true,
    aim: 0.75,
  },
  {
    name: 'structures',
    title: 'structures with three counters each',
    role: 'orientation_manager',
    variables: () => ({}),
    aim: 0.7,
    heavy: true,
  },
];

/** As people search: whole names, beginnings, accents left out, words turned round, a slip of the finger, a number. */
function searched({ firstname, lastname, external_id }: Subject, index: number): string {
  const ways = [
    `${lastname} ${firstname}`,
    lastname.slice(0, 5),
    `${firstname} ${lastname}`.toLowerCase(),
    `${lastname.slice(0, 3)}${lastname.slice(4)} ${firstname}`,
    external_id,
  ];
  return ways[index % ways.length] ?? lastname;
}

/** The GraphQL document of an operation, and its hand-written statement with `:name` where a value goes. */
export function textOf(operation: Operation): { readonly document: string; readonly sql: string } {
  const read = (extension: string): string =>
    readFileSync(new URL(`operations/${operation.name}.${extension}`, import.meta.url), 'utf8');
  return { document: read('graphql'), sql: read('sql') };
}
