/** Edits of actions and custom types. */
import { EngineError } from '../../errors.ts';
import type { ActionMetadata, CustomTypesMetadata, Metadata } from '../metadata.ts';
import { add, remove } from './edit.ts';
import type { Edit } from './edit.ts';

function actionOf(metadata: Metadata, name: string): ActionMetadata {
  const found = metadata.actions?.find((action) => action.name === name);
  if (!found) throw new EngineError('not-found', `action with name "${name}" does not exist`, { path: '$.args' });
  return found;
}

/** Headers may not be taken from variables of the engine itself: its secrets would leave it. */
function refuseEngineVariables({ headers }: ActionMetadata['definition']): void {
  (headers ?? []).forEach(({ value_from_env: name }, index) => {
    if (name?.startsWith('HASURA_GRAPHQL_')) {
      throw new EngineError(
        'parse-failed',
        `env variables starting with "HASURA_GRAPHQL_" are not allowed in value_from_env: ${name}`,
        { path: `$.definition.headers[${index}]` },
      );
    }
  });
}

export const actionEdits: Readonly<Record<string, Edit>> = {
  set_custom_types: ((metadata, types) => {
    metadata.custom_types = types;
  }) satisfies Edit<CustomTypesMetadata>,

  create_action: ((metadata, { name, definition, comment = null }) => {
    refuseEngineVariables(definition);
    add((metadata.actions ??= []), { name, definition, comment }, 'name', 'action with name');
  }) satisfies Edit<ActionMetadata>,

  update_action: ((metadata, { name, definition }) => {
    refuseEngineVariables(definition);
    actionOf(metadata, name).definition = definition;
  }) satisfies Edit<ActionMetadata>,

  drop_action: ((metadata, { name }) => remove(metadata.actions, 'name', name, 'action with name')) satisfies Edit<{
    readonly name: string;
  }>,

  create_action_permission: ((metadata, { action, role }) =>
    add(
      (actionOf(metadata, action).permissions ??= []),
      { role },
      'role',
      'action permission for role',
    )) satisfies Edit<{
    readonly action: string;
    readonly role: string;
  }>,

  drop_action_permission: ((metadata, { action, role }) =>
    remove(actionOf(metadata, action).permissions, 'role', role, 'action permission for role')) satisfies Edit<{
    readonly action: string;
    readonly role: string;
  }>,
};
