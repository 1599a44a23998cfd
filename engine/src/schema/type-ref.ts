/** Short hands to build type references and arguments. */
import { nonEmpty } from '../shared/non-empty.ts';
import type { InputField, InputFieldMeaning, TypeRef } from './role-schema.ts';

export function named(name: string): TypeRef {
  return { kind: 'named', name };
}

export function list(of: TypeRef): TypeRef {
  return { kind: 'list', of };
}

export function nonNull(of: TypeRef): TypeRef {
  return { kind: 'non-null', of };
}

/** `[T!]`. */
export function listOf(of: TypeRef): TypeRef {
  return list(nonNull(of));
}

export function nullableIf(nullable: boolean, type: TypeRef): TypeRef {
  return nullable ? type : nonNull(type);
}

const keyword: InputFieldMeaning = { kind: 'keyword' };

/** An argument or input field; without a meaning its name is one of the language's keywords. */
export function input(
  name: string,
  type: TypeRef,
  options: Partial<Omit<InputField, 'name' | 'type'>> = {},
): InputField {
  return {
    name,
    type,
    description: nonEmpty(options.description),
    defaultValue: options.defaultValue,
    meaning: options.meaning ?? keyword,
  };
}

/** `[String!]!`, as GraphQL writes it. */
export function printTypeRef(type: TypeRef): string {
  switch (type.kind) {
    case 'named':
      return type.name;
    case 'list':
      return `[${printTypeRef(type.of)}]`;
    case 'non-null':
      return `${printTypeRef(type.of)}!`;
  }
}

/** The reference written as `text`; the text is known to be a type (the model parsed it). */
export function parseTypeRef(text: string): TypeRef {
  const trimmed = text.trim();
  if (trimmed.endsWith('!')) return nonNull(parseTypeRef(trimmed.slice(0, -1)));
  if (trimmed.startsWith('[')) return list(parseTypeRef(trimmed.slice(1, -1)));
  return named(trimmed);
}
