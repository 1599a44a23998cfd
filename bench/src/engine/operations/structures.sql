with counted as materialized (
  select o.structure_id, count(*) followed, count(*) filter (where r.id is not null) in_progress, count(*) filter (where r.id is null) awaiting
  from orientation o join notebook n on n.id = o.notebook_id and n.archived_at is null
  left join notebook_member r on r.notebook_id = n.id and r.role = 'referent' and r.ended_at is null
  where o.territory_id = :territory_id::uuid and o.ended_at is null group by 1)
select json_build_object('structure', (select coalesce(json_agg(x), '[]') from (
  select s.id, s.name,
    json_build_object('aggregate', json_build_object('count', coalesce(c.followed, 0))) followed,
    json_build_object('aggregate', json_build_object('count', coalesce(c.in_progress, 0))) in_progress,
    json_build_object('aggregate', json_build_object('count', coalesce(c.awaiting, 0))) awaiting_referent
  from structure s left join counted c on c.structure_id = s.id
  where s.territory_id = :territory_id::uuid and exists (select from role_grant g where g.id = :grant_id::uuid and g.revoked_at is null)
  order by s.name, s.id) x))::text
