/** GraphQL types as they are written in a document, printed and compared with those of the schema. */
import type { TypeNode } from 'graphql';
import type { TypeRef } from '../schema/role-schema.ts';

export function printTypeNode(node: TypeNode): string {
  switch (node.kind) {
    case 'NamedType':
      return node.name.value;
    case 'ListType':
      return `[${printTypeNode(node.type)}]`;
    case 'NonNullType':
      return `${printTypeNode(node.type)}!`;
  }
}

/**
 * May a variable of this declared type stand where `expected` is? `hasDefault`: the variable or the place has one.
 * As in the genuine engine, only the outermost nullability counts: `[Int]` may stand for `[Int!]`.
 */
export function sameOrWeaker(declared: TypeNode, hasDefault: boolean, expected: TypeRef): boolean {
  if (expected.kind === 'non-null' && declared.kind !== 'NonNullType' && !hasDefault) return false;
  return compatible(declared, expected);
}

function compatible(declared: TypeNode, expected: TypeRef): boolean {
  if (expected.kind === 'non-null') return compatible(declared, expected.of);
  if (declared.kind === 'NonNullType') return compatible(declared.type, expected);
  if (expected.kind === 'list') return declared.kind === 'ListType' && compatible(declared.type, expected.of);
  return declared.kind === 'NamedType' && declared.name.value === expected.name;
}
