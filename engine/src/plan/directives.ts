/** Directives, where the genuine engine looks at them before it looks at the fields. */
import type { DirectiveNode, OperationDefinitionNode } from 'graphql';
import { EngineError } from '../errors.ts';

/** Nothing but `@cached` may stand on an operation, and it changes nothing. */
export function refuseOperationDirectives(operation: OperationDefinitionNode): void {
  const directives = operation.directives ?? [];
  refuseRepeated(directives, '$');
  for (const { name } of directives) {
    if (name.value === 'cached') continue;
    const reason =
      name.value === 'include' || name.value === 'skip'
        ? `is not allowed on a ${operation.operation}`
        : 'is not defined in the schema';
    throw new EngineError('validation-failed', `directive '${name.value}' ${reason}`, { path: '$' });
  }
}

export function refuseRepeated(directives: readonly DirectiveNode[], path: string): void {
  const names = directives.map(({ name }) => name.value);
  const repeated = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  if (repeated.size === 0) return;
  const listed = [...repeated].map((name) => `'${name}'`).join(', ');
  throw new EngineError('validation-failed', `the following directives are used more than once: [${listed}]`, { path });
}
