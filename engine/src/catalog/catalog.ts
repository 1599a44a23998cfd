/** What Postgres says about itself, as far as the engine asks: plain data, straight from `pg_catalog`. */

export interface Catalog {
  /** By `schema.name`. */
  readonly tables: ReadonlyMap<string, CatalogTable>;
  /** By `schema.name`; several entries are overloads. */
  readonly functions: ReadonlyMap<string, readonly CatalogFunction[]>;
  /** Rows of the tables that the metadata calls enums, by `schema.name`. */
  readonly enumRows: ReadonlyMap<string, readonly CatalogEnumRow[]>;
}

export interface CatalogType {
  /** `typname` of the base type (domains are resolved); of the element when it is an array. */
  readonly name: string;
  /** As `format_type` writes it without modifier: fit for a cast. */
  readonly cast: string;
  readonly isArray: boolean;
  /** `pg_type.typtype` of the (element's) base type: `b`, `c`omposite, `e`num, `p`seudo, `r`ange. */
  readonly kind: string;
}

export interface CatalogColumn {
  readonly name: string;
  readonly position: number;
  readonly type: CatalogType;
  readonly nullable: boolean;
  readonly hasDefault: boolean;
  /** Identity ALWAYS or a stored generated column. */
  readonly generated: boolean;
  readonly comment: string | null;
}

export interface CatalogKey {
  readonly name: string;
  readonly columns: readonly string[];
  readonly isPrimary: boolean;
  readonly isConstraint: boolean;
}

export interface CatalogForeignKey {
  readonly name: string;
  readonly columns: readonly string[];
  /** `schema.name`. */
  readonly table: string;
  readonly targetColumns: readonly string[];
  /** For all rows, and within transactions too. */
  readonly alwaysHolds: boolean;
}

export interface CatalogTable {
  readonly schema: string;
  readonly name: string;
  /** `pg_class.relkind`. */
  readonly kind: string;
  readonly comment: string | null;
  readonly canInsert: boolean;
  readonly canUpdate: boolean;
  readonly canDelete: boolean;
  readonly columns: readonly CatalogColumn[];
  readonly keys: readonly CatalogKey[];
  readonly foreignKeys: readonly CatalogForeignKey[];
}

export interface CatalogFunction {
  readonly schema: string;
  readonly name: string;
  readonly volatility: 'immutable' | 'stable' | 'volatile';
  readonly returnsSet: boolean;
  readonly returnType: CatalogType;
  /** `schema.name` of the relation whose rows are returned, if any. */
  readonly returnTable: string | null;
  readonly arguments: readonly {
    readonly name: string | null;
    readonly type: CatalogType;
    readonly table: string | null;
  }[];
  /** How many of the last arguments have defaults. */
  readonly defaults: number;
  readonly isVariadic: boolean;
  readonly comment: string | null;
}

export interface CatalogEnumRow {
  readonly value: string;
  readonly comment: string | null;
}
