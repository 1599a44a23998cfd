with hit as materialized (
  select n.id notebook_id, n.beneficiary_id, o.structure_id,
    case when o.id is null then 'to_orient' else 'awaiting_referent' end status,
    case when o.id is not null
      then greatest(o.decided_at, (select max(m.ended_at) from notebook_member m where m.notebook_id = n.id and m.role = 'referent'))
      else coalesce(past.ended_at, n.opened_at) end waiting_since
  from notebook n
  left join orientation o on o.notebook_id = n.id and o.ended_at is null
  left join lateral (select e.ended_at, e.end_reason from orientation e
    where e.notebook_id = n.id and e.ended_at is not null order by e.ended_at desc limit 1) past on true
  where n.territory_id = :territory_id::uuid and n.archived_at is null
    and exists (select from role_grant g where g.id = :grant_id::uuid and g.revoked_at is null)
    and not exists (select from notebook_member r where r.notebook_id = n.id and r.role = 'referent' and r.ended_at is null)
    and (o.id is not null or coalesce(past.end_reason, 'reoriented') = 'reoriented'))
select json_build_object(
  'rows', (select coalesce(json_agg(x), '[]') from (
    select h.notebook_id, b.firstname, b.lastname, b.date_of_birth, b.city, h.status, h.waiting_since,
      (select row_to_json(x) from (select s.id, s.name from structure s where s.id = h.structure_id) x) structure
    from (select * from hit order by waiting_since, notebook_id limit :limit::int offset :offset::int) h
      join beneficiary b on b.id = h.beneficiary_id
    order by h.waiting_since, h.notebook_id) x),
  'to_orient', json_build_object('aggregate', json_build_object('count', (select count(*) from hit where status = 'to_orient'))),
  'awaiting_referent', json_build_object('aggregate', json_build_object('count',
    (select count(*) from hit where status = 'awaiting_referent'))))::text
