/** Refuses fragments that contain themselves or do not exist, before anything walks into them. */
import type { FragmentDefinitionNode, SelectionSetNode } from 'graphql';
import { EngineError } from '../errors.ts';

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** Follows the spreads reachable from an operation; the path names the fields and fragments walked through. */
export function refuseBrokenFragments(root: SelectionSetNode, fragments: Fragments): void {
  visit(root, fragments, [], '$.selectionSet', new Set());
}

function visit(
  set: SelectionSetNode,
  fragments: Fragments,
  trail: readonly string[],
  path: string,
  done: Set<string>,
): void {
  for (const node of set.selections) {
    if (node.kind === 'Field') {
      if (node.selectionSet !== undefined) {
        visit(node.selectionSet, fragments, trail, `${path}.${node.name.value}.selectionSet`, done);
      }
    } else if (node.kind === 'InlineFragment') {
      visit(node.selectionSet, fragments, trail, path, done);
    } else {
      const name = node.name.value;
      if (trail.includes(name)) {
        const cycle = trail.slice(trail.indexOf(name));
        throw new EngineError('validation-failed', `the fragment definition(s) ${listNames(cycle)} form a cycle`, {
          path,
        });
      }
      const fragment = fragments.get(name);
      if (fragment === undefined) throw undefinedFragment(name, path);
      if (done.has(name)) continue;
      visit(fragment.selectionSet, fragments, [...trail, name], `${path}.${name}.selectionSet`, done);
      done.add(name);
    }
  }
}

export function undefinedFragment(name: string, path: string): EngineError {
  return new EngineError('validation-failed', `reference to undefined fragment "${name}"`, { path });
}

function listNames(names: readonly string[]): string {
  const [last, ...others] = names.toReversed();
  return others.length === 0 ? String(last) : `${others.toReversed().join(', ')} and ${last}`;
}
