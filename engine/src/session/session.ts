/** Who asks: the role and the session variables that permissions, presets and triggers read. */

export interface Session {
  readonly role: string;
  /** Names in lower case, `x-hasura-role` included, the admin secret never. */
  readonly variables: ReadonlyMap<string, string>;
  readonly isAdmin: boolean;
  /** The caller may use `backend_only` mutations. */
  readonly backend: boolean;
  /** Unix seconds at which the token ends; absent without a token or without `exp`. */
  readonly expiresAt?: number | undefined;
}

export type HeaderMap = Readonly<Record<string, string | undefined>>;

/** The session as the JSON object that triggers (`hasura.user`), functions and actions receive. */
export function sessionJson(session: Session): string {
  return JSON.stringify(Object.fromEntries(session.variables));
}
