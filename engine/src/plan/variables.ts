/** Declared variables matched with the values of the request. */
import { visit, type FragmentDefinitionNode, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';
import { EngineError } from '../errors.ts';
import { useVariable, type Variable, type Variables } from './input.ts';
import { printTypeNode } from './type-text.ts';

export type JsonObject = Readonly<Record<string, unknown>>;

/** Throws `validation-failed` when a non-null variable has no value. */
export function declareVariables(operation: OperationDefinitionNode, values: JsonObject): Variables {
  const declared = new Map<string, Variable>();
  for (const definition of operation.variableDefinitions ?? []) {
    const name = definition.variable.name.value;
    if (declared.has(name)) throw new EngineError('parse-failed', `multiple definitions for variable "${name}"`);
    const given = Object.hasOwn(values, name) ? values[name] : undefined;
    if (definition.type.kind === 'NonNullType') {
      if (given === null) {
        throw new EngineError(
          'validation-failed',
          `null value found for non-nullable type: "${printTypeNode(definition.type)}"`,
        );
      }
      if (given === undefined && definition.defaultValue === undefined) {
        throw new EngineError('validation-failed', `expecting a value for non-nullable variable: "${name}"`);
      }
    }
    declared.set(name, {
      name,
      type: definition.type,
      defaultValue: definition.defaultValue,
      value:
        given !== undefined
          ? { from: 'variables', json: given, origin: [name] }
          : definition.defaultValue && { from: 'document', node: definition.defaultValue },
    });
  }
  return { declared, used: new Set() };
}

/** Marks what the operation uses, also below what is skipped. The fragments must be sound. Refuses undeclared variables. */
export function markUsedVariables(
  set: SelectionSetNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
  variables: Variables,
  spread = new Set<string>(),
): void {
  visit(set, {
    Variable: (node) => void useVariable(node.name.value, variables),
    FragmentSpread(node) {
      const name = node.name.value;
      const fragment = fragments.get(name);
      if (fragment === undefined || spread.has(name)) return;
      spread.add(name);
      markUsedVariables(fragment.selectionSet, fragments, variables, spread);
    },
  });
}

/** Every value sent must have been used somewhere. */
export function refuseUnexpectedVariables(variables: Variables, values: JsonObject): void {
  const unexpected = Object.keys(values).filter((name) => !variables.used.has(name));
  if (unexpected.length > 0) {
    throw new EngineError(
      'validation-failed',
      `unexpected variables in variableValues: ${unexpected.sort().join(', ')}`,
    );
  }
}
