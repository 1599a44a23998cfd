/** Refuses selections that are too large or too deep to plan: fragments let a short document ask for a great deal. */
import type { FieldNode, FragmentDefinitionNode, SelectionNode, SelectionSetNode } from 'graphql';
import { EngineError } from '../errors.ts';
import { maxDepth } from './operation.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Postgres lists at most 1,664 columns. */
const maxKeys = 1_600;
const maxFields = 10_000;
/** What introspection selects stands in its answer once for every type, or field, of the schema. */
const introspectionWeight = 20;

interface Size {
  /** Keys of the object itself. */
  readonly keys: number;
  /** Fields at all levels. */
  readonly fields: number;
  readonly depth: number;
}

/** Throws `validation-failed`. The fragments must not form cycles. */
export function refuseLargeSelections(root: SelectionSetNode, fragments: Fragments): void {
  const { keys, fields, depth } = sizeOf(root.selections, fragments, new Map());
  if (depth > maxDepth) throw refusal(`the query is nested deeper than ${maxDepth} levels`);
  if (keys > maxKeys || fields > maxFields) throw refusal('the query selects too many fields');
}

/** An upper bound: what has the same key in one set is merged, across fragments it counts twice. `known`: sizes of fragments. */
function sizeOf(selections: readonly SelectionNode[], fragments: Fragments, known: Map<string, Size>): Size {
  const spreads = new Set<string>();
  const merged = new Map<string, { readonly weight: number; readonly selections: SelectionNode[] }>();
  let [keys, fields, depth] = [0, 0, 1];
  const add = (inner: Size) => {
    keys += inner.keys;
    fields += inner.fields;
    depth = Math.max(depth, inner.depth);
  };
  for (const node of selections) {
    if (node.kind === 'InlineFragment') {
      add(sizeOf(node.selectionSet.selections, fragments, known));
    } else if (node.kind === 'FragmentSpread') {
      spreads.add(node.name.value);
    } else {
      const key = node.alias?.value ?? node.name.value;
      const field = merged.get(key) ?? { weight: weightOf(node), selections: [] };
      merged.set(key, field);
      for (const each of node.selectionSet?.selections ?? []) field.selections.push(each);
    }
  }
  for (const { weight, selections: inside } of merged.values()) {
    if (inside.length === 0) {
      add({ keys: 1, fields: 1, depth: 1 });
      continue;
    }
    const inner = sizeOf(inside, fragments, known);
    if (inner.keys > maxKeys) throw refusal('the query selects too many fields');
    add({ keys: 1, fields: 1 + inner.fields * weight, depth: 1 + inner.depth });
  }
  for (const name of spreads) {
    const fragment = fragments.get(name);
    if (fragment === undefined) continue;
    const size = known.get(name) ?? sizeOf(fragment.selectionSet.selections, fragments, known);
    known.set(name, size);
    add(size);
  }
  return { keys, fields, depth };
}

function weightOf(node: FieldNode): number {
  return node.name.value.startsWith('__') ? introspectionWeight : 1;
}

function refusal(message: string): EngineError {
  return new EngineError('validation-failed', message, { path: '$.query' });
}
