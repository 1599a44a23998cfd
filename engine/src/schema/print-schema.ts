/** Bridges a role's schema to graphql-js, for SDL and introspection only: requests for data never pass through it. */
import {
  GraphQLBoolean,
  GraphQLDirective,
  GraphQLEnumType,
  GraphQLFloat,
  GraphQLInputObjectType,
  GraphQLInt,
  GraphQLList,
  GraphQLNonNull,
  GraphQLObjectType,
  GraphQLScalarType,
  GraphQLSchema,
  GraphQLString,
  lexicographicSortSchema,
  parseConstValue,
  printSchema,
  specifiedDirectives,
} from 'graphql';
import type { GraphQLInputType, GraphQLNamedType, GraphQLNullableType, GraphQLOutputType, GraphQLType } from 'graphql';
import type { InputField, RoleSchema, SchemaType, TypeRef } from './role-schema.ts';

/** Scalars of GraphQL itself, which have no definition of their own in a schema. */
const builtInScalars: Readonly<Record<string, GraphQLScalarType>> = {
  Int: GraphQLInt,
  Float: GraphQLFloat,
  String: GraphQLString,
  Boolean: GraphQLBoolean,
};

/** The schema as graphql-js knows it. Empty input objects are allowed: a role's presets may leave nothing to give. */
export function toGraphQLSchema(schema: RoleSchema): GraphQLSchema {
  const made = new Map<string, GraphQLNamedType>(Object.entries(builtInScalars));
  const byName = (name: string): GraphQLNamedType => {
    const type = made.get(name);
    if (!type) throw new Error(`type "${name}" is referred to but not defined`);
    return type;
  };
  const toType = (reference: TypeRef): GraphQLType => {
    switch (reference.kind) {
      case 'named':
        return byName(reference.name);
      case 'list':
        return new GraphQLList(toType(reference.of));
      case 'non-null':
        return new GraphQLNonNull(toType(reference.of) as GraphQLNullableType);
    }
  };
  const toInputs = (fields: ReadonlyMap<string, InputField>) =>
    entries(fields, (field) => ({
      type: toType(field.type) as GraphQLInputType,
      description: field.description,
      ...(field.defaultValue === undefined ? {} : { default: { literal: parseConstValue(field.defaultValue) } }),
    }));

  const define = (type: SchemaType): GraphQLNamedType => {
    const { name, description } = type;
    switch (type.kind) {
      case 'scalar':
        return new GraphQLScalarType({ name, description });
      case 'enum':
        return new GraphQLEnumType({
          name,
          description,
          values: entries(type.values, (value) => ({ description: value.description })),
        });
      case 'input':
        return new GraphQLInputObjectType({ name, description, fields: () => toInputs(type.fields) });
      case 'object':
        return new GraphQLObjectType({
          name,
          description,
          fields: () =>
            entries(type.fields, (field) => ({
              type: toType(field.type) as GraphQLOutputType,
              description: field.description,
              args: toInputs(field.args),
            })),
        });
    }
  };
  for (const type of schema.types.values()) if (!made.has(type.name)) made.set(type.name, define(type));

  const root = (type: { readonly name: string } | undefined) =>
    type ? (byName(type.name) as GraphQLObjectType) : undefined;
  return lexicographicSortSchema(
    new GraphQLSchema({
      assumeValid: true,
      query: root(schema.query),
      mutation: root(schema.mutation),
      subscription: root(schema.subscription),
      types: [...made.values()].filter((type) => schema.types.has(type.name)),
      directives: [...specifiedDirectives.filter(({ name }) => name === 'skip' || name === 'include'), cachedDirective],
    }),
  );
}

/** Offered by the genuine engine to all, honoured by its Cloud edition only. */
const cachedDirective = new GraphQLDirective({
  name: 'cached',
  description: 'whether this query should be cached (Hasura Cloud only)',
  locations: ['QUERY'],
  args: {
    ttl: {
      type: new GraphQLNonNull(GraphQLInt),
      description: 'measured in seconds',
      default: { literal: parseConstValue('60') },
    },
    refresh: {
      type: new GraphQLNonNull(GraphQLBoolean),
      description: 'refresh the cache entry',
      default: { literal: parseConstValue('false') },
    },
  },
});

function entries<V, R>(map: ReadonlyMap<string, V>, to: (value: V) => R): Record<string, R> {
  return Object.fromEntries([...map].map(([key, value]) => [key, to(value)]));
}

/** The schema in GraphQL's own language, sorted, with descriptions. */
export function printSdl(schema: RoleSchema): string {
  return `${printSchema(toGraphQLSchema(schema))}\n`;
}
