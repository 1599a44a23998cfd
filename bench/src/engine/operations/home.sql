with mine as materialized (
  select n.id, b.id beneficiary_id, b.firstname, b.lastname
  from notebook_member m join notebook n on n.id = m.notebook_id join beneficiary b on b.id = n.beneficiary_id
  where m.account_id = :account_id::uuid and m.structure_id = :structure_id::uuid and m.ended_at is null
    and n.territory_id = :territory_id::uuid and n.archived_at is null
    and exists (select from role_grant g where g.id = :grant_id::uuid and g.revoked_at is null)),
due as materialized (
  select a.id, a.label, a.status, a.due_on, a.owner_id, n.id notebook_id, n.beneficiary_id, n.firstname, n.lastname
  from mine n join action a on a.notebook_id = n.id
  where a.status in ('planned', 'in_progress', 'standby') and a.due_on <= :horizon::date)
select json_build_object(
  'late', (select coalesce(json_agg(x), '[]') from (
    select a.id, a.label, a.status, a.due_on,
      (select row_to_json(x) from (select o.id, o.firstname, o.lastname from account o where o.id = a.owner_id) x) owner,
      json_build_object('id', a.notebook_id, 'beneficiary',
        json_build_object('id', a.beneficiary_id, 'firstname', a.firstname, 'lastname', a.lastname)) notebook
    from due a where a.due_on < :today::date order by a.due_on, a.id limit 20) x),
  'upcoming', (select coalesce(json_agg(x), '[]') from (
    select a.id, a.label, a.status, a.due_on,
      (select row_to_json(x) from (select o.id, o.firstname, o.lastname from account o where o.id = a.owner_id) x) owner,
      json_build_object('id', a.notebook_id, 'beneficiary',
        json_build_object('id', a.beneficiary_id, 'firstname', a.firstname, 'lastname', a.lastname)) notebook
    from due a where a.due_on >= :today::date order by a.due_on, a.id limit 20) x),
  'notebooks', json_build_object('aggregate', json_build_object('count', (select count(*) from mine))),
  'late_notebooks', json_build_object('aggregate', json_build_object('count',
    (select count(distinct a.notebook_id) from due a where a.due_on < current_date))))::text
