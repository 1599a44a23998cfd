/** A change that holds only for the version that was read: of two people who change the same thing, the second compares. */
import type { AnyVariables, TypedDocumentNode } from '@urql/core';
import { faultOf, faultOfCode, type Fault } from '#lib/errors.ts';
import { graphqlClient } from './client.ts';
import type { Written } from './mutate.ts';

interface Version {
  readonly updated_at: string;
}

export type Edited<Row extends Version> =
  | { readonly kind: 'saved' }
  /** Nothing was written: what somebody else wrote since. */
  | { readonly kind: 'overtaken'; readonly theirs: Row }
  | { readonly kind: 'refused'; readonly fault: Fault };

export interface Edit<Row extends Version, Data> {
  /** As it was read. */
  readonly base: Row;
  /** A write with `updated_at` of the base among its conditions. */
  readonly write: Promise<Written<Data>>;
  /** The rows that the write answers: none when the version is another one, or no longer ours to change. */
  readonly rows: (data: Data) => readonly unknown[] | undefined;
  /** The row as it is now, if it may still be read. */
  readonly now: () => Promise<Written<Row | null | undefined>>;
}

const closed: Fault = {
  code: 'not_allowed',
  message: 'Rien n’a été enregistré : ceci n’est plus modifiable par vous.',
};

export async function edit<Row extends Version, Data>({
  base,
  write,
  rows,
  now,
}: Edit<Row, Data>): Promise<Edited<Row>> {
  const written = await write;
  if (!written.ok) return { kind: 'refused', fault: written.fault };
  if ((rows(written.data)?.length ?? 0) > 0) return { kind: 'saved' };
  const read = await now();
  if (!read.ok) return { kind: 'refused', fault: read.fault };
  const theirs = read.data;
  if (theirs && theirs.updated_at !== base.updated_at) return { kind: 'overtaken', theirs };
  return { kind: 'refused', fault: closed };
}

/** Past the cache. */
export async function readNow<Data, Variables extends AnyVariables, Row>(
  document: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  rowOf: (data: Data) => Row,
): Promise<Written<Row>> {
  const { data, error } = await graphqlClient()
    .query(document, variables, { requestPolicy: 'network-only' })
    .toPromise();
  if (error) return { ok: false, fault: faultOf(error) };
  return data ? { ok: true, data: rowOf(data) } : { ok: false, fault: faultOfCode('unavailable') };
}
