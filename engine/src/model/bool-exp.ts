/** Boolean expressions, one tree for both front ends: a GraphQL `where` and the JSON of a row permission. */
import type { Column, ComputedField, Relationship, Table } from './model.ts';

export type CompareOperator =
  | '='
  | '<>'
  | '>'
  | '<'
  | '>='
  | '<='
  | 'LIKE'
  | 'NOT LIKE'
  | 'ILIKE'
  | 'NOT ILIKE'
  | 'SIMILAR TO'
  | 'NOT SIMILAR TO'
  | '~'
  | '~*'
  | '!~'
  | '!~*'
  | '@>'
  | '<@'
  | '?'
  | '?|'
  | '?&'
  | '@';

export type BoolExp =
  | { readonly kind: 'and'; readonly of: readonly BoolExp[] }
  | { readonly kind: 'or'; readonly of: readonly BoolExp[] }
  | { readonly kind: 'not'; readonly of: BoolExp }
  /** A whole row permission: inside it, columns `of: 'root'` are those of the table it filters. Set by `plan`. */
  | { readonly kind: 'filter'; readonly of: BoolExp }
  | {
      readonly kind: 'compare';
      readonly left: LeftSide;
      readonly operator: CompareOperator;
      readonly right: Operand;
      /** Permission `_eq`/`_neq` on a nullable column: NULL equals NULL. */
      readonly nullAware: boolean;
    }
  | { readonly kind: 'in'; readonly left: LeftSide; readonly right: Operand; readonly negated: boolean }
  | { readonly kind: 'is-null'; readonly left: LeftSide; readonly negated: boolean }
  | {
      readonly kind: 'related';
      readonly relationship: Relationship;
      readonly target: Table;
      /** Already ANDed with the target's row filter when it comes from a GraphQL `where`. */
      readonly where: BoolExp;
    }
  /** Rows that a computed field returns for the row being judged. */
  | {
      readonly kind: 'computed-related';
      readonly field: ComputedField;
      readonly target: Table;
      readonly where: BoolExp;
    }
  | { readonly kind: 'exists'; readonly table: Table; readonly where: BoolExp }
  | {
      readonly kind: 'aggregate';
      readonly relationship: Relationship;
      readonly target: Table;
      readonly where: BoolExp;
      readonly func:
        | 'count'
        | 'bool_and'
        | 'bool_or'
        | 'avg'
        | 'max'
        | 'min'
        | 'sum'
        | 'stddev_samp'
        | 'var_samp'
        | 'corr'
        | 'covar_samp';
      readonly arguments: readonly Column[];
      readonly distinct: boolean;
      /** Comparison of the aggregate's value; its `left` is `{ kind: 'aggregate' }`. */
      readonly predicate: BoolExp;
    };

/** What stands left of an operator. */
export type LeftSide =
  | { readonly kind: 'column'; readonly column: Column }
  /** `_cast: { String: … }` on jsonb. */
  | { readonly kind: 'cast'; readonly column: Column; readonly to: string }
  | { readonly kind: 'computed'; readonly field: ComputedField }
  | { readonly kind: 'aggregate' };

/** What stands right of an operator. Values never reach SQL text: each `value`, `session` and `slot` is a bound parameter. */
export type Operand =
  /** A literal of the metadata or of the document, already coerced to what Postgres is sent (text, or a list of texts). */
  | { readonly kind: 'value'; readonly value: string | null | readonly (string | null)[]; readonly cast: string }
  /** A session variable (name in lower case), as text cast by Postgres. */
  | { readonly kind: 'session'; readonly variable: string; readonly cast: string }
  /** The whole session as JSON. */
  | { readonly kind: 'session-json'; readonly cast: string }
  /** A value taken from the request's variables when the cached plan is bound (see `plan`). */
  | { readonly kind: 'slot'; readonly slot: number; readonly cast: string }
  /** `_ceq` and siblings: a column of the table being filtered, or of the root table of the permission. */
  | { readonly kind: 'column'; readonly column: Column; readonly of: 'current' | 'root' };

export const alwaysTrue: BoolExp = { kind: 'and', of: [] };
export const alwaysFalse: BoolExp = { kind: 'or', of: [] };
