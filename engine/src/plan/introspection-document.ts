/** A document that asks for one introspection field, with the fragments and variables that it uses. */
import { visit, type DocumentNode, type VariableDefinitionNode } from 'graphql';
import type { PlanContext } from './context.ts';
import type { SelectedField } from './fields.ts';
import { useVariable } from './input.ts';
import { checkIntrospection } from './introspection-selection.ts';

export function introspectionDocument(context: PlanContext, selected: SelectedField): DocumentNode {
  checkIntrospection(context, selected);
  const fragments = [...context.fragments.values()];
  const used = new Set<string>();
  const note = (name: string) => {
    used.add(name);
    useVariable(name, context.variables);
  };
  visit(selected.node, { Variable: (node) => note(node.name.value) });
  const variableDefinitions = [...context.variables.declared.values()]
    .filter((variable) => used.has(variable.name))
    .map(
      (variable) =>
        ({
          kind: 'VariableDefinition',
          variable: { kind: 'Variable', name: { kind: 'Name', value: variable.name } },
          type: variable.type,
          defaultValue: variable.defaultValue,
        }) as VariableDefinitionNode,
    );
  return {
    kind: 'Document',
    definitions: [
      {
        kind: 'OperationDefinition',
        operation: 'query',
        variableDefinitions,
        selectionSet: { kind: 'SelectionSet', selections: [selected.node] },
      },
      ...fragments,
    ],
  };
}
