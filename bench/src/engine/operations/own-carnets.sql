with hit as materialized (
  select n.id, b.lastname, b.firstname
  from notebook_member m join notebook n on n.id = m.notebook_id join beneficiary b on b.id = n.beneficiary_id
  where m.account_id = :account_id::uuid and m.structure_id = :structure_id::uuid and m.ended_at is null
    and n.territory_id = :territory_id::uuid and n.archived_at is null
    and exists (select from role_grant g where g.id = :grant_id::uuid and g.revoked_at is null))
select json_build_object(
  'rows', (select coalesce(json_agg(x), '[]') from (
    select o.notebook_id, o.firstname, o.lastname, o.date_of_birth, o.city, o.status, o.waiting_since,
      (select row_to_json(x) from (select s.id, s.name from structure s where s.id = o.structure_id) x) structure,
      (select row_to_json(x) from (select a.id, a.firstname, a.lastname from account a where a.id = o.referent_id) x) referent,
      o.late_actions_count, o.next_due_on
    from (select * from hit order by lastname, firstname, id limit :limit::int offset :offset::int) h
      join notebook_overview o on o.notebook_id = h.id
    order by o.lastname, o.firstname, o.notebook_id) x),
  'total', json_build_object('aggregate', json_build_object('count', (select count(*) from hit))))::text
