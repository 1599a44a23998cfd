/** Cases that fail, each with its reason; a case that passes in spite of being listed fails the run, so the list stays true. */

const postgis = 'needs PostGIS, which the embedded Postgres does not have';
const transforms = 'request and response transforms (Kriti) are not served: metadata that uses them is refused';
const incomplete = 'the set-up made by the suite’s own code is not in the folder';
const exchange = 'the exchange with the handler is not told under `internal`';

export const knownFailures: Readonly<Record<string, string>> = {
  'graphql_query/boolexp/ltree/select_path_where_ancestor.yaml':
    'ltree values are checked by Postgres, not while planning',
  'graphql_query/boolexp/ltree/select_path_where_ancestor_array.yaml':
    'ltree values are checked by Postgres, not while planning',
  'graphql_mutation/insert/permissions/inherited_roles/mutation_not_exposed_to_inherited_roles.yaml':
    'an older rule: mutations on which the parents agree are inherited',
  'graphql_mutation/insert/insert_table_identity_column.yaml': incomplete,
  'graphql_mutation/update/basic/author_set_name.yaml': postgis,
  'graphql_mutation/delete/basic/author_returning_empty_articles.yaml': postgis,
  'graphql_mutation/functions/permissions/roles_inheritance/override_inherited_permission.yaml': incomplete,
  'graphql_validation/variable_type_mismatch.yaml': postgis,
  'actions/sync/expecting_array_response_got_null.yaml': exchange,
  'actions/sync/expecting_object_response_got_null.yaml': exchange,
  'actions/sync/get_null_field_expecting_non_nullable_field_array.yaml': exchange,
  'actions/sync/mirror_action_no_field.yaml': exchange,
  'actions/sync/mirror_action_not_null.yaml': exchange,
  'actions/sync/get_user_by_email_nested_success.yaml': transforms,
  'actions/sync/mirror_action_transformed_output_success.yaml': transforms,
  'actions/sync/mirror_action_transformed_success.yaml': transforms,
  'actions/sync/results_list_transformed_output_success.yaml': transforms,
  'actions/sync/scalar_response_action_transformed_output.yaml': transforms,
  'actions/custom-types/create_action_pg_scalar.yaml': postgis,
  'actions/custom-types/list_type_relationship.yaml':
    'the definition under `internal` is the relationship, not all custom types',
  'actions/roles_inheritance/multiple_parents_inheritance.yaml': incomplete,
  'endpoints/endpoint_conflicting.yaml': 'the conflicting endpoints are told one by one',
  'endpoints/endpoint_pg_date_url_variable.yaml': postgis,
  'endpoints/endpoint_query_validation.yaml':
    'saved queries are not validated against the schema when metadata changes',
};
