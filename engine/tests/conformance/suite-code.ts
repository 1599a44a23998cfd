/** What the genuine suite does in its own code around a case, which its files do not say. */

export interface SuiteCode {
  /** Operations of `/v1/query` run before the case. */
  readonly before?: readonly object[];
  /** Settings of the engine besides those of the case. */
  readonly env?: Readonly<Record<string, string>>;
  /** Sent without the admin secret. */
  readonly withoutSecret?: boolean;
}

const insertUsers = (...names: readonly string[]) => ({
  type: 'insert',
  args: { table: 'user', objects: names.map((name) => ({ name, email: 'clarke@gmail.com' })) },
});

const allowFunction = (name: string, role: string) => ({
  type: 'pg_create_function_permission',
  args: { function: name, role },
});

export const suiteCode: Readonly<Record<string, SuiteCode>> = {
  'actions/sync/get_user_by_email_success.yaml': { before: [insertUsers('Clarke')] },
  'actions/sync/get_user_by_email_nested_success.yaml': { before: [insertUsers('Clarke')] },
  'actions/sync/get_user_by_email_nested_join_success.yaml': { before: [insertUsers('Clarke')] },
  'actions/sync/get_users_by_email_success.yaml': { before: [insertUsers('Clarke 1', 'Clarke 2')] },
  'graphql_query/functions/permissions/get_articles_with_permission_configured.yaml': {
    before: [allowFunction('get_articles', 'user')],
  },
  'graphql_mutation/functions/function_as_mutations_permissions.yaml': {
    before: [allowFunction('add_to_score', 'anonymous')],
  },
  'graphql_mutation/functions/single_row_function_as_mutation.yaml': {
    before: [allowFunction('add_to_score_by_user_id', 'anonymous')],
  },
  // Run by the suite under a webhook or a token that says this role; here the unauthorized role stands for them.
  'graphql_mutation/insert/permissions/backend_user_no_admin_secret_fail.yaml': {
    env: {
      HASURA_GRAPHQL_ADMIN_SECRET: 'conformance-admin-secret',
      HASURA_GRAPHQL_UNAUTHORIZED_ROLE: 'backend_user_2',
    },
    withoutSecret: true,
  },
};
