select json_build_object('event', (select coalesce(json_agg(x), '[]') from (
  select e.id, e.type, e.occurred_at, e.payload,
    (select row_to_json(x) from (select a.id, a.firstname, a.lastname from account a where a.id = e.author_id) x) author,
    (select row_to_json(x) from (select s.id, s.name from structure s where s.id = e.author_structure_id) x) author_structure
  from event e
  where e.notebook_id = :notebook_id::uuid and e.territory_id = :territory_id::uuid and e.occurred_at < :before::timestamptz
    and exists (select from role_grant g where g.id = :grant_id::uuid and g.revoked_at is null)
    and exists (select from notebook_member m
      where m.notebook_id = :notebook_id::uuid and m.account_id = :account_id::uuid and m.structure_id = :structure_id::uuid and m.ended_at is null)
  order by e.occurred_at desc, e.id limit :limit::int) x))::text
