/** What an operation does, with its permissions applied: the only thing that `sql` and `execute` need to know. */
import type { DocumentNode } from 'graphql';
import type { BoolExp, Operand } from '../model/bool-exp.ts';
import type {
  ActionDefinition,
  Column,
  ComputedField,
  DbFunction,
  Relationship,
  Table,
  UniqueKey,
} from '../model/model.ts';
import type { Coercion } from './coerce.ts';
import type { JsonOrigin } from './input.ts';
import type { ActionSelection } from './action-selection.ts';
import type { ActionResultField } from './action-result.ts';

export interface Plan {
  readonly operation: 'query' | 'mutation' | 'subscription';
  readonly roots: readonly RootPlan[];
  /** Values that are read from the request's variables each time the plan runs. */
  readonly slots: readonly Slot[];
}

/** A place in the variables, how its value becomes text for Postgres, and the path to name when it does not fit. */
export interface Slot {
  readonly origin: JsonOrigin;
  readonly coercion: Coercion;
  readonly path: string;
}

/** A bound parameter: an operand of the model, or a column of values. */
export type Value =
  | Operand
  /** One column of many inserted rows, sent as an array of texts. */
  | { readonly kind: 'texts'; readonly values: readonly Exclude<Value, { kind: 'column' }>[]; readonly cast: string };

export type RootPlan =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  /** `document` asks for this one field. */
  | { readonly kind: 'introspection'; readonly key: string; readonly document: DocumentNode }
  | { readonly kind: 'select'; readonly key: string; readonly select: SelectPlan }
  | { readonly kind: 'stream'; readonly key: string; readonly stream: StreamPlan }
  | { readonly kind: 'insert'; readonly key: string; readonly insert: InsertPlan; readonly output: MutationOutput }
  | { readonly kind: 'update'; readonly key: string; readonly update: UpdatePlan; readonly output: MutationOutput }
  | {
      readonly kind: 'update-many';
      readonly key: string;
      readonly updates: readonly UpdatePlan[];
      readonly output: MutationOutput;
    }
  | { readonly kind: 'delete'; readonly key: string; readonly delete: DeletePlan; readonly output: MutationOutput }
  | {
      readonly kind: 'action';
      readonly key: string;
      readonly action: ActionDefinition;
      readonly input: ActionInput;
      readonly selection: ActionSelection;
    }
  /** What became of an asynchronous action: `select` reads its row of the log, `fields` says what to show of it. */
  | {
      readonly kind: 'action-result';
      readonly key: string;
      readonly select: SelectPlan;
      readonly fields: readonly ActionResultField[];
    };

// ---- Reading

export type Source =
  | { readonly kind: 'table'; readonly table: Table }
  | {
      readonly kind: 'function';
      readonly table: Table;
      readonly function: DbFunction;
      readonly arguments: readonly FunctionCallArgument[];
    };

/** `row`: the parent's row, for computed fields. */
export interface FunctionCallArgument {
  readonly name: string | undefined;
  readonly value: Value | { readonly kind: 'row' };
}

/** Which rows, in which order. */
export interface Rows {
  readonly source: Source;
  /** Pairs (parent's column, this table's column) when the rows hang from a parent's row. */
  readonly join: Relationship['mapping'];
  readonly where: BoolExp;
  readonly orderBy: readonly OrderItem[];
  readonly distinctOn: readonly Column[];
  readonly limit: Value | undefined;
  /** The permission's own limit. */
  readonly cap: number | undefined;
  readonly offset: Value | undefined;
}

export interface OrderItem {
  readonly target: OrderTarget;
  readonly direction: 'ASC' | 'DESC';
  readonly nulls: 'FIRST' | 'LAST';
}

export type OrderTarget =
  | { readonly kind: 'column'; readonly column: Column }
  | { readonly kind: 'computed'; readonly field: ComputedField }
  | {
      readonly kind: 'related';
      readonly relationship: Relationship;
      readonly table: Table;
      readonly where: BoolExp;
      readonly of: OrderTarget;
    }
  | {
      readonly kind: 'aggregate';
      /** The rows related to the row being ordered, or those that a computed field returns for it. */
      readonly rows:
        | { readonly kind: 'relationship'; readonly relationship: Relationship }
        | { readonly kind: 'computed'; readonly field: ComputedField };
      readonly table: Table;
      readonly where: BoolExp;
      readonly func: string;
      readonly column: Column | undefined;
    };

export type SelectPlan =
  | { readonly shape: 'list'; readonly rows: Rows; readonly fields: readonly OutputField[] }
  /** One object or null. */
  | { readonly shape: 'one'; readonly rows: Rows; readonly fields: readonly OutputField[] }
  | { readonly shape: 'aggregate'; readonly rows: Rows; readonly fields: readonly AggregateField[] };

export type OutputField =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | {
      readonly kind: 'column';
      readonly key: string;
      readonly column: Column;
      /** Steps of the `path` argument of json columns. */
      readonly path: Value | undefined;
      /** Inherited roles: null where this does not hold. */
      readonly condition: BoolExp | undefined;
    }
  | {
      readonly kind: 'computed';
      readonly key: string;
      readonly field: ComputedField;
      readonly arguments: readonly FunctionCallArgument[];
      readonly path: Value | undefined;
      readonly condition: BoolExp | undefined;
    }
  | { readonly kind: 'nested'; readonly key: string; readonly select: SelectPlan };

export type AggregateField =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | { readonly kind: 'nodes'; readonly key: string; readonly fields: readonly OutputField[] }
  | { readonly kind: 'aggregate'; readonly key: string; readonly values: readonly AggregateValue[] };

export type AggregateValue =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | { readonly kind: 'count'; readonly key: string; readonly columns: readonly Column[]; readonly distinct: boolean }
  | {
      readonly kind: 'function';
      readonly key: string;
      readonly func: string;
      readonly values: readonly AggregateColumn[];
    };

export type AggregateColumn =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | { readonly kind: 'column'; readonly key: string; readonly column: Column }
  | {
      readonly kind: 'computed';
      readonly key: string;
      readonly field: ComputedField;
      readonly arguments: readonly FunctionCallArgument[];
    };

export interface StreamPlan {
  readonly table: Table;
  readonly column: Column;
  readonly ordering: 'ASC' | 'DESC';
  readonly initial: Value;
  readonly batchSize: Value;
  readonly where: BoolExp;
  readonly fields: readonly OutputField[];
}

// ---- Writing

/** `response`: affected_rows and returning; `row`: one object or null. */
export type MutationOutput =
  | { readonly shape: 'response'; readonly table: Table; readonly fields: readonly MutationField[] }
  | { readonly shape: 'row'; readonly table: Table; readonly fields: readonly OutputField[] };

export type MutationField =
  | { readonly kind: 'typename'; readonly key: string; readonly value: string }
  | { readonly kind: 'affected-rows'; readonly key: string }
  | { readonly kind: 'returning'; readonly key: string; readonly fields: readonly OutputField[] };

export interface InsertPlan {
  readonly table: Table;
  readonly rows: readonly InsertRow[];
  readonly onConflict: OnConflict | undefined;
  /** Absent when nothing is to be checked (admin). */
  readonly check: BoolExp | undefined;
  /** `$.selectionSet.insert_notebook.args.objects`. */
  readonly path: string;
}

export interface InsertRow {
  readonly values: ReadonlyMap<Column, Value>;
  /** Object relationships whose key is copied into this row. */
  readonly before: readonly NestedInsert[];
  /** What receives this row's key. */
  readonly after: readonly NestedInsert[];
}

export interface NestedInsert {
  readonly relationship: Relationship;
  readonly insert: InsertPlan;
}

export interface OnConflict {
  readonly key: UniqueKey;
  readonly columns: readonly Column[];
  readonly presets: ReadonlyMap<Column, Value>;
  readonly where: BoolExp;
  /** The update permission's check, for the rows that were updated. */
  readonly updateCheck: BoolExp | undefined;
}

export interface UpdatePlan {
  readonly table: Table;
  readonly where: BoolExp;
  readonly assignments: readonly Assignment[];
  readonly check: BoolExp | undefined;
}

export interface Assignment {
  readonly column: Column;
  readonly operator: 'set' | 'inc' | 'append' | 'prepend' | 'delete_key' | 'delete_elem' | 'delete_at_path';
  readonly value: Value;
}

export interface DeletePlan {
  readonly table: Table;
  readonly where: BoolExp;
}

// ---- Actions

/** Arguments of an action, in order; `read` yields JSON with the request's variables in their places. */
export type ActionInput = readonly {
  readonly name: string;
  readonly value: JsonTemplate;
}[];

export type JsonTemplate =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'variable'; readonly origin: JsonOrigin }
  | { readonly kind: 'list'; readonly of: readonly JsonTemplate[] }
  | { readonly kind: 'object'; readonly of: readonly (readonly [string, JsonTemplate])[] };
