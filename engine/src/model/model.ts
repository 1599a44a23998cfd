/** The model: metadata resolved against the catalog. Every name is a reference, every permission a typed expression. */
import type { HeaderMetadata } from '../metadata/metadata.ts';
import type { Template } from '../shared/transform-template.ts';
import type { BoolExp, Operand } from './bool-exp.ts';

/** `schema.name` of a relation in Postgres. */
export type TableKey = string;

export interface PgType {
  /** `pg_type.typname` of the column's base type (`int4`, `text`, `timestamptz`, `citext`); element type's name for arrays. */
  readonly name: string;
  /** What a parameter is cast to in SQL, quoted where needed: `uuid`, `integer`, `"public"."mood"`, `text[]`. */
  readonly cast: string;
  readonly isArray: boolean;
  /** GraphQL scalar of the element: `Int`, `String`, `uuid` … */
  readonly scalar: string;
}

export interface Column {
  readonly name: string;
  readonly graphqlName: string;
  readonly position: number;
  readonly type: PgType;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  readonly insertable: boolean;
  readonly updatable: boolean;
  readonly comment: string | undefined;
  /** Key of the enum table that this column refers to. */
  readonly enumTable: TableKey | undefined;
}

export interface EnumValue {
  readonly value: string;
  readonly comment: string | undefined;
}

export interface UniqueKey {
  readonly name: string;
  readonly columns: readonly Column[];
  readonly isPrimary: boolean;
  /** A bare unique index: listed in `N_constraint`, refused by Postgres in ON CONFLICT ON CONSTRAINT. */
  readonly isConstraint: boolean;
}

export interface Relationship {
  readonly name: string;
  readonly kind: 'object' | 'array';
  readonly source: TableKey;
  readonly target: TableKey;
  /** Pairs of columns: source side, target side. */
  readonly mapping: readonly (readonly [source: Column, target: Column])[];
  readonly nullable: boolean;
  /** A foreign key holds that every row has its one related row. */
  readonly isCertain: boolean;
  readonly insertionOrder: 'before_parent' | 'after_parent';
  readonly comment: string | undefined;
}

export interface FunctionArgument {
  readonly name: string | undefined;
  readonly graphqlName: string;
  readonly type: PgType;
  readonly hasDefault: boolean;
}

export interface DbFunction {
  readonly schema: string;
  readonly name: string;
  readonly volatility: 'immutable' | 'stable' | 'volatile';
  readonly returnsSet: boolean;
  readonly returnsTable: TableKey | undefined;
  readonly returnsType: PgType | undefined;
  /** In declaration order, the hidden ones (table row, session) included. */
  readonly arguments: readonly FunctionArgument[];
  readonly comment: string | undefined;
}

export interface ComputedField {
  readonly name: string;
  readonly function: DbFunction;
  /** Index of the table row's argument, and of the session argument, in `function.arguments`. */
  readonly tableArgument: number;
  readonly sessionArgument: number | undefined;
  readonly comment: string | undefined;
}

export interface TrackedFunction {
  readonly function: DbFunction;
  readonly exposedAs: 'query' | 'mutation';
  readonly rootFields: { readonly function: string; readonly function_aggregate: string };
  readonly argsTypeName: string;
  readonly sessionArgument: number | undefined;
  readonly target: TableKey;
  /** Roles with an explicit permission; inferred ones (from select on the target) are decided in `schema`. */
  readonly roles: ReadonlySet<string>;
  readonly comment: string | undefined;
}

/** A column value forced by a permission: `set` of inserts and updates. */
export interface Preset {
  readonly column: Column;
  readonly value: Operand;
}

export interface SelectPermission {
  readonly columns: ReadonlySet<string>;
  readonly computedFields: ReadonlySet<string>;
  readonly filter: BoolExp;
  readonly limit: number | undefined;
  readonly allowAggregations: boolean;
  readonly queryRootFields: ReadonlySet<string> | undefined;
  readonly subscriptionRootFields: ReadonlySet<string> | undefined;
  /** Inherited roles: columns seen only on rows where one of these filters holds (absent = always). */
  readonly cellConditions: ReadonlyMap<string, BoolExp>;
}

export interface InsertPermission {
  readonly columns: ReadonlySet<string>;
  readonly check: BoolExp;
  readonly presets: readonly Preset[];
  readonly backendOnly: boolean;
}

export interface UpdatePermission {
  readonly columns: ReadonlySet<string>;
  readonly filter: BoolExp;
  readonly check: BoolExp | undefined;
  readonly presets: readonly Preset[];
  readonly backendOnly: boolean;
}

export interface DeletePermission {
  readonly filter: BoolExp;
  readonly backendOnly: boolean;
}

export interface TablePermissions {
  readonly select: SelectPermission | undefined;
  readonly insert: InsertPermission | undefined;
  readonly update: UpdatePermission | undefined;
  readonly delete: DeletePermission | undefined;
}

export type RootFieldKind =
  | 'select'
  | 'select_by_pk'
  | 'select_aggregate'
  | 'select_stream'
  | 'insert'
  | 'insert_one'
  | 'update'
  | 'update_by_pk'
  | 'update_many'
  | 'delete'
  | 'delete_by_pk';

export interface Table {
  readonly key: TableKey;
  readonly schema: string;
  readonly name: string;
  readonly graphqlName: string;
  readonly isView: boolean;
  readonly canInsert: boolean;
  readonly canUpdate: boolean;
  readonly canDelete: boolean;
  /** In attnum order. */
  readonly columns: readonly Column[];
  readonly columnByGraphqlName: ReadonlyMap<string, Column>;
  readonly columnByName: ReadonlyMap<string, Column>;
  readonly primaryKey: UniqueKey | undefined;
  readonly uniqueKeys: readonly UniqueKey[];
  readonly relationships: ReadonlyMap<string, Relationship>;
  readonly computedFields: ReadonlyMap<string, ComputedField>;
  /** Set for tables with `is_enum`. */
  readonly enumValues: readonly EnumValue[] | undefined;
  readonly rootFields: Readonly<
    Record<RootFieldKind, { readonly name: string; readonly comment: string | null | undefined }>
  >;
  /** Metadata comment first, else the database's; `''` removes the description. */
  readonly comment: string | undefined;
  readonly permissions: ReadonlyMap<string, TablePermissions>;
}

export interface HeaderTemplate {
  readonly name: string;
  readonly value: string;
}

export interface RetryPolicy {
  readonly retries: number;
  readonly intervalSeconds: number;
  readonly timeoutSeconds: number;
}

export interface ActionDefinition {
  readonly name: string;
  readonly kind: 'query' | 'mutation';
  readonly mode: 'synchronous' | 'asynchronous';
  readonly handler: string;
  readonly headers: readonly HeaderTemplate[];
  /** The headers as the metadata writes them: names of variables of the environment, not their values. */
  readonly declaredHeaders: readonly HeaderMetadata[];
  readonly forwardClientHeaders: boolean;
  /** In lower case; besides those that are never forwarded. */
  readonly ignoredClientHeaders: ReadonlySet<string>;
  /** Templates of the body sent, and of the body received. */
  readonly requestTransform: Template | undefined;
  readonly responseTransform: Template | undefined;
  readonly timeoutSeconds: number;
  readonly arguments: readonly CustomField[];
  readonly output: CustomTypeRef;
  readonly roles: ReadonlySet<string>;
  readonly comment: string | undefined;
}

/** GraphQL type reference in text form: `[String!]!`. */
export type CustomTypeRef = string;

export interface CustomField {
  readonly name: string;
  readonly type: CustomTypeRef;
  readonly description: string | undefined;
}

export interface CustomObjectRelationship {
  readonly name: string;
  readonly kind: 'object' | 'array';
  readonly target: TableKey;
  /** Field of the object type → column of the target. */
  readonly mapping: readonly (readonly [field: string, target: Column])[];
}

export type CustomType =
  | { readonly kind: 'scalar'; readonly name: string; readonly description: string | undefined }
  | {
      readonly kind: 'enum';
      readonly name: string;
      readonly description: string | undefined;
      readonly values: readonly EnumValue[];
    }
  | {
      readonly kind: 'input';
      readonly name: string;
      readonly description: string | undefined;
      readonly fields: readonly CustomField[];
    }
  | {
      readonly kind: 'object';
      readonly name: string;
      readonly description: string | undefined;
      readonly fields: readonly CustomField[];
      readonly relationships: readonly CustomObjectRelationship[];
    };

export interface CronTrigger {
  readonly name: string;
  readonly webhook: string;
  readonly schedule: string;
  readonly payload: unknown;
  readonly headers: readonly HeaderTemplate[];
  readonly retry: RetryPolicy & { readonly toleranceSeconds: number };
  readonly comment: string | undefined;
  /** Template of the body sent. */
  readonly requestTransform: Template | undefined;
}

export interface EventTrigger {
  readonly name: string;
  readonly table: TableKey;
  readonly operations: ReadonlyMap<'INSERT' | 'UPDATE' | 'DELETE', readonly string[] | '*'>;
  readonly enableManual: boolean;
  readonly webhook: string;
  readonly headers: readonly HeaderTemplate[];
  readonly retry: RetryPolicy;
  readonly requestTransform: Template | undefined;
}

export interface RestEndpoint {
  readonly name: string;
  /** `a/:id/b` without leading slash. */
  readonly url: string;
  readonly methods: readonly string[];
  readonly query: string;
  readonly comment: string | undefined;
}

export interface Model {
  readonly tables: ReadonlyMap<TableKey, Table>;
  readonly functions: readonly TrackedFunction[];
  readonly actions: readonly ActionDefinition[];
  readonly customTypes: ReadonlyMap<string, CustomType>;
  readonly cronTriggers: readonly CronTrigger[];
  readonly eventTriggers: readonly EventTrigger[];
  readonly restEndpoints: readonly RestEndpoint[];
  /** Texts of the allow-listed operations; used only when the allow list is enabled. */
  readonly allowedOperations: readonly string[];
  /** Every role named anywhere, inherited ones included; `admin` is implicit and not listed. */
  readonly roles: ReadonlySet<string>;
  readonly inferFunctionPermissions: boolean;
  readonly stringifyNumericTypes: boolean;
}
