/** The one query on `pg_catalog`; $1 and $2 are the schemas and names of the functions wanted. */

// `-1` as type modifier keeps `bpchar` from being printed as `character`, which would mean one letter.
const typeJson = (oid: string) => `(
  with recursive base as (
    select t.* from pg_type t where t.oid = ${oid}
    union all
    select b.* from base d join pg_type b on b.oid = d.typbasetype where d.typtype = 'd'
  )
  select json_build_object(
    'name', coalesce(nullif(element.typname, ''), base.typname),
    'cast', format_type(base.oid, -1),
    'isArray', element.oid is not null,
    'kind', coalesce(nullif(element.typtype, ''), base.typtype)
  )
  from base
  left join pg_type declared on declared.oid = base.typelem and base.typcategory = 'A'
  left join pg_type element on element.oid = case when declared.typtype = 'd' then declared.typbasetype else declared.oid end
  where base.typtype <> 'd'
)`;

const names = (numbers: string, relation: string) => `(
  select coalesce(json_agg(named.attname order by numbered.n), '[]')
  from unnest(${numbers}) with ordinality numbered(attnum, n)
  join pg_attribute named on named.attrelid = ${relation} and named.attnum = numbered.attnum
)`;

export const catalogQuery = `
with relations as (
  select c.oid, n.nspname as schema, c.relname as name, c.relkind as kind,
    case when c.relkind in ('r', 'p') then 28 else pg_relation_is_updatable(c.oid, true) end as events
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where c.relkind in ('r', 'v', 'm', 'f', 'p')
    and n.nspname not in ('pg_catalog', 'information_schema', 'hdb_catalog', 'hdb_views')
    and n.nspname not like 'pg\\_toast%' and n.nspname not like 'pg\\_temp%'
), tables as (
  select json_build_object(
    'schema', r.schema,
    'name', r.name,
    'kind', r.kind,
    'comment', obj_description(r.oid, 'pg_class'),
    'canUpdate', r.events & 4 = 4,
    'canInsert', r.events & 8 = 8,
    'canDelete', r.events & 16 = 16,
    'columns', (
      select coalesce(json_agg(json_build_object(
        'name', a.attname,
        'position', a.attnum,
        'type', ${typeJson('a.atttypid')},
        'nullable', not a.attnotnull,
        'hasDefault', a.atthasdef or a.attidentity <> '',
        'generated', a.attidentity = 'a' or a.attgenerated = 's',
        'comment', col_description(r.oid, a.attnum)
      ) order by a.attnum), '[]')
      from pg_attribute a where a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
    ),
    'keys', (
      select coalesce(json_agg(json_build_object(
        'name', i.relname,
        'columns', ${names('(x.indkey::smallint[])[0:x.indnkeyatts - 1]', 'r.oid')},
        'isPrimary', x.indisprimary,
        'isConstraint', exists (select 1 from pg_constraint k where k.conindid = x.indexrelid and k.contype in ('p', 'u'))
      ) order by i.relname), '[]')
      from pg_index x join pg_class i on i.oid = x.indexrelid
      where x.indrelid = r.oid and x.indisunique
    ),
    'foreignKeys', (
      select coalesce(json_agg(json_build_object(
        'name', k.conname,
        'columns', ${names('k.conkey', 'k.conrelid')},
        'table', tn.nspname || '.' || t.relname,
        'targetColumns', ${names('k.confkey', 'k.confrelid')},
        'alwaysHolds', k.convalidated and not k.condeferrable
      ) order by k.conname), '[]')
      from pg_constraint k
      join pg_class t on t.oid = k.confrelid
      join pg_namespace tn on tn.oid = t.relnamespace
      where k.conrelid = r.oid and k.contype = 'f' and k.conparentid = 0
    )
  ) as table
  from relations r
), functions as (
  select json_build_object(
    'schema', n.nspname,
    'name', p.proname,
    'volatility', case p.provolatile when 'i' then 'immutable' when 's' then 'stable' else 'volatile' end,
    'returnsSet', p.proretset,
    'returnType', ${typeJson('p.prorettype')},
    'returnTable', (select q.nspname || '.' || c.relname from pg_type t join pg_class c on c.oid = t.typrelid join pg_namespace q on q.oid = c.relnamespace
      where t.oid = p.prorettype and c.relkind in ('r', 'v', 'm', 'f', 'p')),
    'arguments', (
      select coalesce(json_agg(json_build_object(
        'name', nullif(p.proargnames[coalesce(k.at, k.n)], ''),
        'type', ${typeJson('k.oid')},
        'table', (select q.nspname || '.' || c.relname from pg_type t join pg_class c on c.oid = t.typrelid join pg_namespace q on q.oid = c.relnamespace
          where t.oid = k.oid and c.relkind in ('r', 'v', 'm', 'f', 'p'))
      ) order by k.n), '[]')
      from (
        select u.oid, u.n, (
          -- Position among all arguments, OUT ones included, where the names are kept.
          select m.at from (
            select o.at, row_number() over (order by o.at) as rank
            from unnest(p.proargmodes) with ordinality o(mode, at) where o.mode in ('i', 'b', 'v')
          ) m where m.rank = u.n
        ) as at
        from unnest(p.proargtypes::oid[]) with ordinality u(oid, n)
      ) k
    ),
    'defaults', p.pronargdefaults,
    'isVariadic', p.provariadic <> 0,
    'comment', obj_description(p.oid, 'pg_proc')
  ) as function
  from (select distinct * from unnest($1::text[], $2::text[]) named(schema, name)) wanted
  join pg_namespace n on n.nspname = wanted.schema
  join pg_proc p on p.pronamespace = n.oid and p.proname = wanted.name
  where p.prokind = 'f'
)
select
  (select coalesce(json_agg(t."table"), '[]') from tables t) as tables,
  (select coalesce(json_agg(f."function"), '[]') from functions f) as functions
`;
