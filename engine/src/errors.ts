/** The closed list of what the engine can refuse, with the codes and shape of the genuine Hasura engine. */

export type ErrorCode =
  | 'access-denied'
  | 'already-exists'
  | 'bad-request'
  | 'busy'
  | 'conflict'
  | 'constraint-error'
  | 'constraint-violation'
  | 'data-exception'
  | 'dependency-error'
  | 'invalid-configuration'
  | 'invalid-headers'
  | 'invalid-json'
  | 'invalid-jwt'
  | 'jwt-invalid-claims'
  | 'jwt-missing-role-claims'
  | 'method-not-allowed'
  | 'not-exists'
  | 'not-found'
  | 'not-supported'
  | 'parse-failed'
  | 'permission-error'
  | 'postgres-error'
  | 'start-failed'
  | 'timeout'
  | 'unexpected'
  | 'unexpected-payload'
  | 'validation-failed';

/** A refused request. `path` is a JSON path such as `$.selectionSet.notebook.args.where`. */
export class EngineError extends Error {
  readonly code: ErrorCode;
  readonly path: string;
  /** HTTP status on the routes that keep statuses (`/v1/metadata`, `/api/rest`, `/v1alpha1/graphql`). */
  readonly status: number;
  /** Postgres' own words: shown to admin, or to all in development mode, never otherwise. */
  readonly internal: unknown;
  /** Replaces the whole `extensions` object of the answer (errors raised by an action's handler). */
  readonly extensions: Readonly<Record<string, unknown>> | undefined;

  constructor(
    code: ErrorCode,
    message: string,
    options: {
      path?: string;
      status?: number;
      internal?: unknown;
      extensions?: Readonly<Record<string, unknown>> | undefined;
    } = {},
  ) {
    super(message);
    this.name = 'EngineError';
    this.code = code;
    this.path = options.path ?? '$';
    this.status = options.status ?? 400;
    this.internal = options.internal;
    this.extensions = options.extensions;
  }
}

/** One reason why a piece of metadata cannot be served; `strict` start refuses on any of them. */
export interface Inconsistency {
  /** `table`, `relation`, `select_permission`, `action` … as the genuine engine names them. */
  readonly kind: string;
  /** Human name of the object, e.g. `public.notebook` or `object_relation beneficiary in table public.notebook`. */
  readonly name: string;
  readonly reason: string;
  /** File of the metadata project, relative to it, and the line when it is known. */
  readonly file?: string | undefined;
  readonly line?: number | undefined;
  readonly definition?: unknown;
  /** The objects that are in each other's way, instead of a definition. */
  readonly conflicts?: readonly unknown[];
  /** What an inherited role could not inherit, instead of a definition. */
  readonly entity?: unknown;
}
