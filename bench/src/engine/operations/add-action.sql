with acting as materialized (
  select set_config('hasura.user', json_build_object('x-hasura-role', 'professional', 'x-hasura-user-id', :account_id::text,
    'x-hasura-structure-id', :structure_id::text, 'x-hasura-territory-id', :territory_id::text)::text, true)),
added as (
  insert into action (territory_id, notebook_id, goal_id, label, due_on, created_by)
  select n.territory_id, n.id, :goal_id::uuid, :label::text, :due_on::date, :account_id::uuid
  from acting, notebook n
  where n.id = :notebook_id::uuid and n.territory_id = :territory_id::uuid and n.archived_at is null
    and exists (select from role_grant g where g.id = :grant_id::uuid and g.revoked_at is null)
    and exists (select from notebook_member m
      where m.notebook_id = n.id and m.account_id = :account_id::uuid and m.structure_id = :structure_id::uuid and m.ended_at is null)
  returning id)
select json_build_object('insert_action_one', (select row_to_json(added) from added))::text
