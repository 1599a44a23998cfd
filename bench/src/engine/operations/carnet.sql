with allowed as (
  select n.id, n.beneficiary_id from notebook n
  where n.id = :notebook_id::uuid and n.territory_id = :territory_id::uuid
    and exists (select from role_grant g where g.id = :grant_id::uuid and g.revoked_at is null)
    and exists (select from notebook_member m
      where m.notebook_id = n.id and m.account_id = :account_id::uuid and m.structure_id = :structure_id::uuid and m.ended_at is null))
select json_build_object(
  'notebook_by_pk', (select row_to_json(x) from (
    select n.id,
      (select row_to_json(x) from (
        select o.notebook_id, o.firstname, o.lastname, o.date_of_birth, o.city, o.status, o.opened_at, o.last_contact_on, o.archived_at,
          o.orientation_id, o.pathway, o.oriented_at, o.review_due_on, o.referent_since, o.waiting_since,
          (select row_to_json(x) from (select s.id, s.name from structure s where s.id = o.structure_id) x) structure,
          (select row_to_json(x) from (select p.id, p.name from program p where p.id = o.program_id) x) program,
          (select row_to_json(x) from (select a.id, a.firstname, a.lastname, a.email, a.phone from account a where a.id = o.referent_id) x) referent,
          o.late_actions_count, o.open_actions_count, o.next_due_on
        from notebook_overview o where o.notebook_id = n.id) x) overview,
      (select row_to_json(x) from (
        select b.id, b.birth_name, b.place_of_birth, b.email, b.phone, b.preferred_channel, b.address, b.postal_code, b.city,
          b.external_id, b.caf_number, b.france_travail_id, b.rsa_state, b.rights_and_duties,
          (select coalesce(json_agg(x), '[]') from (select a.id, a.audience, a.started_on, a.ended_on from beneficiary_audience a
             where a.beneficiary_id = b.id order by a.started_on, a.id) x) audiences
        from beneficiary b where b.id = n.beneficiary_id) x) beneficiary,
      (select coalesce(json_agg(x), '[]') from (
        select m.id, m.role, m.joined_at, m.join_reason,
          (select row_to_json(x) from (select a.id, a.firstname, a.lastname, a.position, a.email, a.phone from account a where a.id = m.account_id) x) account,
          (select row_to_json(x) from (select s.id, s.name from structure s where s.id = m.structure_id) x) structure
        from notebook_member m where m.notebook_id = n.id and m.ended_at is null order by m.joined_at, m.id) x) members,
      (select coalesce(json_agg(x), '[]') from (
        select f.id, f.theme, f.opened_at,
          (select row_to_json(x) from (select t.code, t.label, t.position) x) ref_theme,
          (select coalesce(json_agg(x), '[]') from (
            select g.id, g.label, g.status, g.due_on,
              (select coalesce(json_agg(x), '[]') from (
                select a.id, a.label, a.status, a.started_on, a.due_on, a.weekly_hours,
                  (select row_to_json(x) from (select o.id, o.firstname, o.lastname from account o where o.id = a.owner_id) x) owner
                from action a where a.goal_id = g.id order by a.due_on, a.created_at, a.id) x) actions
            from goal g where g.focus_id = f.id order by g.created_at, g.id) x) goals
        from focus f join ref_theme t on t.code = f.theme
        where f.notebook_id = n.id and f.closed_at is null order by t.position, f.id) x) focuses,
      (select coalesce(json_agg(x), '[]') from (
        select o.id, o.pathway, o.decided_at, o.ended_at, o.end_reason, o.motive, o.review_due_on,
          (select row_to_json(x) from (select s.id, s.name from structure s where s.id = o.structure_id) x) structure,
          (select row_to_json(x) from (select p.id, p.name from program p where p.id = o.program_id) x) program,
          (select row_to_json(x) from (select a.id, a.firstname, a.lastname from account a where a.id = o.decided_by) x) decided_by_account
        from orientation o where o.notebook_id = n.id order by o.decided_at desc, o.id) x) orientations,
      (select coalesce(json_agg(x), '[]') from (
        select e.id, e.type, e.occurred_at, e.payload,
          (select row_to_json(x) from (select a.id, a.firstname, a.lastname from account a where a.id = e.author_id) x) author,
          (select row_to_json(x) from (select s.id, s.name from structure s where s.id = e.author_structure_id) x) author_structure
        from event e where e.notebook_id = n.id order by e.occurred_at desc, e.id limit 50) x) events
    from allowed n) x),
  'ref_theme', (select coalesce(json_agg(x), '[]') from (select t.code, t.label, t.ended_on from ref_theme t order by t.position) x))::text
