with allowed as materialized (
  select :territory_id::uuid territory_id where exists (select from role_grant g where g.id = :grant_id::uuid and g.revoked_at is null)),
page as materialized (
  select n.id, b.lastname, b.firstname
  from allowed join beneficiary b on b.territory_id = allowed.territory_id join notebook n on n.beneficiary_id = b.id
  where n.archived_at is null order by b.lastname, b.firstname, n.id limit :limit::int offset :offset::int)
select json_build_object(
  'rows', (select coalesce(json_agg(x), '[]') from (
    select o.notebook_id, o.firstname, o.lastname, o.date_of_birth, o.city, o.status, o.waiting_since,
      (select row_to_json(x) from (select s.id, s.name from structure s where s.id = o.structure_id) x) structure,
      (select row_to_json(x) from (select a.id, a.firstname, a.lastname from account a where a.id = o.referent_id) x) referent,
      o.late_actions_count, o.next_due_on
    from page h join notebook_overview o on o.notebook_id = h.id
    order by o.lastname, o.firstname, o.notebook_id) x),
  'total', json_build_object('aggregate', json_build_object('count', (
    select count(*) from allowed join notebook n on n.territory_id = allowed.territory_id where n.archived_at is null))))::text
