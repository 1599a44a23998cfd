/**
 * What one role sees, as plain data: types, fields, arguments, and for each what it *means* in the model.
 * `plan` walks a document against it, dispatching on `meaning`; introspection and SDL are printed from it.
 */
import type {
  Column,
  ComputedField,
  Relationship,
  Table,
  TrackedFunction,
  UniqueKey,
  ActionDefinition,
  CustomObjectRelationship,
} from '../model/model.ts';

export type TypeRef =
  | { readonly kind: 'named'; readonly name: string }
  | { readonly kind: 'list'; readonly of: TypeRef }
  | { readonly kind: 'non-null'; readonly of: TypeRef };

export interface RoleSchema {
  readonly role: string;
  /** The mutation schema that contains `backend_only` fields. */
  readonly backend: boolean;
  readonly types: ReadonlyMap<string, SchemaType>;
  readonly query: ObjectType;
  readonly mutation: ObjectType | undefined;
  readonly subscription: ObjectType | undefined;
  /** Names that two different types ask for: the first one has it. */
  readonly conflicts: ReadonlySet<string>;
}

export type SchemaType = ScalarType | EnumType | InputType | ObjectType;

export interface ScalarType {
  readonly kind: 'scalar';
  readonly name: string;
  readonly description: string | undefined;
}

export interface EnumType {
  readonly kind: 'enum';
  readonly name: string;
  readonly description: string | undefined;
  readonly values: ReadonlyMap<string, EnumTypeValue>;
}

export interface EnumTypeValue {
  readonly name: string;
  readonly description: string | undefined;
  readonly meaning:
    | { readonly kind: 'column'; readonly column: Column }
    | { readonly kind: 'constraint'; readonly key: UniqueKey }
    | { readonly kind: 'direction' }
    | { readonly kind: 'enum-row' }
    | { readonly kind: 'cursor-ordering' }
    | { readonly kind: 'placeholder' }
    | { readonly kind: 'custom' };
}

export interface InputType {
  readonly kind: 'input';
  readonly name: string;
  readonly description: string | undefined;
  readonly fields: ReadonlyMap<string, InputField>;
  readonly meaning: InputTypeMeaning;
}

export type InputTypeMeaning =
  | { readonly kind: 'bool-exp'; readonly table: Table }
  /** Operators over one column type; `type` is filled for every comparison of a real column type. */
  | { readonly kind: 'comparison'; readonly scalar: string; readonly isArray: boolean }
  | { readonly kind: 'aggregate-bool-exp'; readonly table: Table }
  | { readonly kind: 'aggregate-predicate'; readonly table: Table; readonly func: string }
  | { readonly kind: 'order-by'; readonly table: Table }
  | { readonly kind: 'aggregate-order-by'; readonly table: Table }
  | { readonly kind: 'aggregate-order-by-columns'; readonly table: Table; readonly func: string }
  | { readonly kind: 'insert'; readonly table: Table }
  | { readonly kind: 'relationship-insert'; readonly table: Table }
  | { readonly kind: 'on-conflict'; readonly table: Table }
  | { readonly kind: 'column-values'; readonly table: Table; readonly operator: UpdateOperator }
  | { readonly kind: 'pk-columns'; readonly table: Table }
  | { readonly kind: 'updates'; readonly table: Table }
  | { readonly kind: 'stream-cursor'; readonly table: Table }
  | { readonly kind: 'stream-cursor-value'; readonly table: Table }
  | { readonly kind: 'function-args'; readonly argumentNames: readonly string[] }
  | { readonly kind: 'custom' };

export type UpdateOperator =
  '_set' | '_inc' | '_append' | '_prepend' | '_delete_key' | '_delete_elem' | '_delete_at_path';

export interface InputField {
  readonly name: string;
  readonly type: TypeRef;
  readonly description: string | undefined;
  /** GraphQL literal printed as the default, e.g. `[]`. */
  readonly defaultValue: string | undefined;
  readonly meaning: InputFieldMeaning;
}

export type InputFieldMeaning =
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'relationship'; readonly relationship: Relationship; readonly target: Table }
  | { readonly kind: 'aggregate'; readonly relationship: Relationship; readonly target: Table }
  | { readonly kind: 'computed'; readonly field: ComputedField }
  /** A keyword whose sense is its own name: `_and`, `_eq`, `limit`, `where`, `on_conflict`, `data`, `count` … */
  | { readonly kind: 'keyword' }
  /** Argument of a function (`index` into `DbFunction.arguments`) or of an action. */
  | { readonly kind: 'argument'; readonly index: number };

export interface ObjectType {
  readonly kind: 'object';
  readonly name: string;
  readonly description: string | undefined;
  readonly fields: ReadonlyMap<string, Field>;
}

export interface Field {
  readonly name: string;
  readonly description: string | undefined;
  readonly type: TypeRef;
  readonly args: ReadonlyMap<string, InputField>;
  readonly meaning: FieldMeaning;
}

export type FieldMeaning =
  // Inside a table's object type
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'relationship'; readonly relationship: Relationship; readonly target: Table }
  | { readonly kind: 'relationship-aggregate'; readonly relationship: Relationship; readonly target: Table }
  | { readonly kind: 'computed'; readonly field: ComputedField; readonly target: Table | undefined }
  // Inside aggregates
  | { readonly kind: 'aggregate'; readonly table: Table }
  | { readonly kind: 'nodes'; readonly table: Table }
  | { readonly kind: 'count'; readonly table: Table }
  | { readonly kind: 'aggregate-function'; readonly func: string; readonly table: Table }
  | { readonly kind: 'aggregate-column'; readonly func: string; readonly column: Column }
  // Inside a mutation's response
  | { readonly kind: 'affected-rows' }
  | { readonly kind: 'returning'; readonly table: Table }
  // Root fields
  | { readonly kind: 'select'; readonly table: Table }
  | { readonly kind: 'select-by-pk'; readonly table: Table }
  | { readonly kind: 'select-aggregate'; readonly table: Table }
  | { readonly kind: 'select-stream'; readonly table: Table }
  | { readonly kind: 'insert'; readonly table: Table; readonly one: boolean }
  | { readonly kind: 'update'; readonly table: Table; readonly mode: 'where' | 'by-pk' | 'many' }
  | { readonly kind: 'delete'; readonly table: Table; readonly mode: 'where' | 'by-pk' }
  | { readonly kind: 'function'; readonly tracked: TrackedFunction; readonly target: Table }
  | { readonly kind: 'function-aggregate'; readonly tracked: TrackedFunction; readonly target: Table }
  | { readonly kind: 'action'; readonly action: ActionDefinition }
  | { readonly kind: 'action-async-result'; readonly action: ActionDefinition }
  | { readonly kind: 'placeholder' }
  // Inside an action's output
  | { readonly kind: 'custom' }
  | { readonly kind: 'custom-relationship'; readonly relationship: CustomObjectRelationship; readonly target: Table };
