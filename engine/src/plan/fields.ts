/** Collects the fields of a selection set: fragments inlined, directives applied, equal response keys merged. */
import { print, type DirectiveNode, type FieldNode, type SelectionSetNode, type ValueNode } from 'graphql';
import { EngineError } from '../errors.ts';
import type { Field, InputField, ObjectType, TypeRef } from '../schema/role-schema.ts';
import type { PlanContext } from './context.ts';
import { refuseRepeated } from './directives.ts';
import { undefinedFragment } from './fragments.ts';
import { mismatch, openInput, type Input } from './input.ts';

export interface SelectedField {
  /** The alias, or else the name: the key in the answer. */
  readonly key: string;
  readonly name: string;
  /** Absent for `__typename`. */
  readonly field: Field | undefined;
  readonly arguments: ReadonlyMap<string, ValueNode>;
  readonly selections: readonly SelectionSetNode[];
  readonly node: FieldNode;
  /** `$.selectionSet.notebook`. */
  readonly path: string;
}

const booleanType: TypeRef = { kind: 'non-null', of: { kind: 'named', name: 'Boolean' } };

/** Root fields that are answered by introspection rather than by a plan. */
const introspectionFields = new Set(['__schema', '__type']);

/**
 * The fields of `type` that the merged selection sets ask for, in document order.
 * Throws `validation-failed` on unknown fields, clashing keys and unknown or cyclic fragments.
 */
export function collectFields(
  context: PlanContext,
  type: ObjectType,
  selectionSets: readonly SelectionSetNode[],
  path: string,
): SelectedField[] {
  const found = new Map<string, FieldNode[]>();
  const spread = new Set<string>();
  for (const set of selectionSets) collectInto(context, type, set, found, spread, [], path);
  return [...found].map(([key, nodes]) => mergeField(type, key, nodes, path));
}

function collectInto(
  context: PlanContext,
  type: ObjectType,
  set: SelectionSetNode,
  found: Map<string, FieldNode[]>,
  spread: Set<string>,
  trail: readonly string[],
  path: string,
): void {
  for (const node of set.selections) {
    if (!isIncluded(context, node.directives, path)) continue;
    if (node.kind === 'Field') {
      const key = node.alias?.value ?? node.name.value;
      const nodes = found.get(key);
      if (nodes === undefined) found.set(key, [node]);
      else nodes.push(node);
    } else if (node.kind === 'InlineFragment') {
      const condition = node.typeCondition?.name.value;
      if (condition === undefined || condition === type.name) {
        collectInto(context, type, node.selectionSet, found, spread, trail, path);
      }
    } else {
      const name = node.name.value;
      const fragment = context.fragments.get(name);
      if (fragment === undefined) {
        throw undefinedFragment(name, `${path}.selectionSet`);
      }
      if (spread.has(name)) continue;
      spread.add(name);
      if (fragment.typeCondition.name.value === type.name) {
        collectInto(context, type, fragment.selectionSet, found, spread, [...trail, name], path);
      }
    }
  }
}

function mergeField(type: ObjectType, key: string, nodes: readonly FieldNode[], parent: string): SelectedField {
  const [node, ...others] = nodes as readonly [FieldNode, ...FieldNode[]];
  const name = node.name.value;
  const path = `${parent}.selectionSet.${name}`;
  for (const other of others) {
    if (other.name.value !== name) {
      throw new EngineError(
        'validation-failed',
        `selection of both '${name}' and '${other.name.value}' specify the same response name, '${key}'`,
        { path: `${parent}.selectionSet` },
      );
    }
    if (printArguments(other) !== printArguments(node)) {
      throw new EngineError(
        'validation-failed',
        `inconsistent arguments between multiple selections of field '${name}'`,
        { path: `${parent}.selectionSet` },
      );
    }
  }
  const selections = nodes.flatMap((each) => (each.selectionSet === undefined ? [] : [each.selectionSet]));
  const field = type.fields.get(name);
  if (field === undefined && name !== '__typename' && !(parent === '$' && introspectionFields.has(name))) {
    throw new EngineError('validation-failed', `field '${name}' not found in type: '${type.name}'`, { path });
  }
  const args = new Map((node.arguments ?? []).map((argument) => [argument.name.value, argument.value]));
  // The arguments of introspection are for introspection to read.
  if (field !== undefined || name === '__typename') {
    for (const argument of args.keys()) {
      if (field?.args.has(argument) !== true) {
        throw new EngineError('validation-failed', `'${name}' has no argument named '${argument}'`, { path });
      }
    }
  }
  if (name === '__typename' && selections.length > 0) throw unexpectedSubselection(path);
  return { key, name, field, arguments: args, selections, node, path };
}

function printArguments(node: FieldNode): string {
  return (node.arguments ?? [])
    .map((argument) => print(argument))
    .sort()
    .join();
}

function isIncluded(context: PlanContext, directives: readonly DirectiveNode[] | undefined, path: string): boolean {
  if (directives === undefined || directives.length === 0) return true;
  const at = `${path}.selectionSet`;
  refuseRepeated(directives, at);
  let included = true;
  for (const directive of directives) {
    const name = directive.name.value;
    if (name === 'cached') throw invalid(`directive 'cached' is not allowed on a field`, at);
    if (name !== 'include' && name !== 'skip') throw invalid(`directive '${name}' is not defined in the schema`, at);
    if (conditionOf(context, directive, `${at}.${name}`) === (name === 'skip')) included = false;
  }
  return included;
}

function conditionOf(context: PlanContext, directive: DirectiveNode, path: string): boolean {
  const name = directive.name.value;
  const ifPath = `${path}.args.if`;
  const unknown = directive.arguments?.find((argument) => argument.name.value !== 'if');
  if (unknown !== undefined) throw invalid(`'${name}' has no argument named '${unknown.name.value}'`, path);
  const node = directive.arguments?.[0]?.value;
  if (node === undefined) throw invalid(`missing required field 'if'`, ifPath);
  const input = openInput({ from: 'document', node }, booleanType, context.variables, ifPath);
  if (input.kind !== 'boolean') throw mismatch('a boolean', 'Boolean', input, ifPath);
  return input.value;
}

/** The object type behind a field's type; checks that the field has sub-fields exactly when it needs them. */
export function objectTypeOf(context: PlanContext, selected: SelectedField): ObjectType | undefined {
  if (selected.field === undefined) return undefined;
  const name = baseName(selected.field.type);
  const type = context.schema.types.get(name);
  if (type?.kind === 'object') {
    if (selected.selections.length === 0) {
      throw invalid(`missing selection set for '${selected.name}'`, `${selected.path}.selectionSet`);
    }
    return type;
  }
  if (selected.selections.length > 0) throw unexpectedSubselection(selected.path);
  return undefined;
}

/** Sub-fields of a field whose type is an object. */
export function subFields(
  context: PlanContext,
  selected: SelectedField,
): { type: ObjectType; fields: SelectedField[] } {
  const type = objectTypeOf(context, selected);
  if (type === undefined) throw new Error(`the schema gives no object type to ${selected.name}`);
  return { type, fields: collectFields(context, type, selected.selections, selected.path) };
}

export interface ArgumentInput {
  readonly input: Input;
  readonly definition: InputField;
  readonly path: string;
}

/** An argument opened; undefined when it is absent. A required one that is absent is refused. */
export function argument(context: PlanContext, selected: SelectedField, name: string): ArgumentInput | undefined {
  const definition = selected.field?.args.get(name);
  if (definition === undefined) return undefined;
  const node = selected.arguments.get(name);
  if (node === undefined) {
    if (definition.type.kind === 'non-null' && definition.defaultValue === undefined) {
      throw invalid(`missing required field '${name}'`, `${selected.path}.args.${name}`);
    }
    return undefined;
  }
  const path = `${selected.path}.args.${name}`;
  return {
    input: openInput(
      { from: 'document', node },
      definition.type,
      context.variables,
      path,
      definition.defaultValue !== undefined,
    ),
    definition,
    path,
  };
}

export function baseName(type: TypeRef): string {
  return type.kind === 'named' ? type.name : baseName(type.of);
}

function unexpectedSubselection(path: string): EngineError {
  return invalid('unexpected subselection set for non-object field', path);
}

function invalid(message: string, path: string): EngineError {
  return new EngineError('validation-failed', message, { path });
}
