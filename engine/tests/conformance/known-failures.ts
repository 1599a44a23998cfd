/** Cases that fail, each with its reason; a case that passes in spite of being listed fails the run, so the list stays true. */

const postgis = 'needs PostGIS, which the embedded Postgres does not have';

export const knownFailures: Readonly<Record<string, string>> = {
  'graphql_mutation/insert/permissions/inherited_roles/mutation_not_exposed_to_inherited_roles.yaml':
    'an older rule, and the folder knows no test that runs it: the cases of roles_inheritance want mutations on which the parents agree to be inherited',
  'graphql_mutation/update/basic/author_set_name.yaml': postgis,
  'graphql_mutation/delete/basic/author_returning_empty_articles.yaml': postgis,
  'graphql_validation/variable_type_mismatch.yaml': postgis,
  'endpoints/endpoint_pg_date_url_variable.yaml': postgis,
};
