/** Names of tables and functions as metadata writes them. */
import type { QualifiedName } from '../metadata/metadata.ts';

export interface SchemaAndName {
  readonly schema: string;
  readonly name: string;
}

/** Schema and name of a metadata name; a bare string stands in `public`. */
export function qualify(name: QualifiedName): SchemaAndName {
  return typeof name === 'string' ? { schema: 'public', name } : { schema: name.schema ?? 'public', name: name.name };
}

/** `schema.name`, the key of tables everywhere in the engine. */
export function keyOf(name: QualifiedName): string {
  const { schema, name: bare } = qualify(name);
  return `${schema}.${bare}`;
}

/** How Hasura's messages write a name: without schema when it is `public`. */
export function displayName(name: QualifiedName): string {
  const { schema, name: bare } = qualify(name);
  return schema === 'public' ? bare : `${schema}.${bare}`;
}
