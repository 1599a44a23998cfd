/** docs/data-model.md: the tables, their columns and their keys, drawn from the catalog of a migrated database, area by area. */
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import type pg from 'pg';

export const dataModelFile = fileURLToPath(new URL('../../docs/data-model.md', import.meta.url));

/** Every table is in one area; a table that none names fails. Closed lists are told in a table of their own. */
const areas: readonly { readonly title: string; readonly told: string; readonly tables: readonly string[] }[] = [
  {
    title: 'Territoires et comptes',
    told: 'Un territoire est un locataire : ses lignes portent toutes `territory_id`. Un compte tient ses droits de ses habilitations.',
    tables: ['territory', 'structure', 'program', 'structure_program', 'account', 'role_grant'],
  },
  {
    title: 'La personne et son carnet',
    told: 'Une personne a un carnet par territoire. Le NIR est à part, chiffré, dans un schéma que Hasura ne suit pas.',
    tables: ['beneficiary', 'beneficiary_audience', 'notebook', 'person_request', 'erasure_count', 'private.nir'],
  },
  {
    title: 'Orientation et groupe de suivi',
    told: 'Le référent est dans `notebook_member` et nulle part ailleurs ; il est celui de l’orientation en cours, dans sa structure.',
    tables: ['orientation', 'notebook_member', 'reorientation_request', 'referent_request'],
  },
  {
    title: 'Diagnostic et plan',
    told: 'Une réponse est remplacée, jamais récrite. Le plan va de l’axe de travail à l’objectif, puis à l’action.',
    tables: ['diagnostic_answer', 'work_profile', 'professional_project', 'focus', 'goal', 'action', 'action_comment'],
  },
  {
    title: 'Échanges et contrats',
    told: 'Une version signée ne change plus ; chaque signature garde sa preuve.',
    tables: [
      'note',
      'appointment',
      'contract',
      'contract_version',
      'contract_signature',
      'private.contract_document',
      'private.signature_code',
    ],
  },
  {
    title: 'Historique et notifications',
    told: 'L’historique et le journal des accès ne font que s’allonger.',
    tables: [
      'event',
      'access_log',
      'notification',
      'notification_preference',
      'private.act_answer',
      'private.event_to_tell',
    ],
  },
  {
    title: 'Imports et partenaires',
    told: 'Le secret d’un partenaire est haché, dans un schéma que Hasura ne suit pas.',
    tables: ['import_batch', 'import_line', 'partner_client', 'partner_client_scope', 'auth.partner_secret'],
  },
  {
    title: 'Connexion',
    told: 'Les jetons sont gardés hachés. Aucune de ces tables n’est suivie par Hasura.',
    tables: ['auth.sign_in_link', 'auth.session', 'auth.refresh_token', 'auth.rate_limit', 'auth.reference_state'],
  },
  {
    title: 'Listes de référence ouvertes',
    told: 'Chargées avec le produit, par code stable ; une ligne retirée est close (`ended_on`), jamais supprimée.',
    tables: [
      'ref_theme',
      'ref_topic',
      'ref_situation',
      'ref_goal',
      'ref_action',
      'rome_occupation',
      'rome_title',
      'department',
      'epci',
      'commune',
    ],
  },
];

interface Table {
  readonly name: string;
  readonly columns: readonly {
    readonly name: string;
    readonly type: string;
    readonly required: boolean;
    readonly key: string;
  }[];
}
interface Key {
  readonly child: string;
  readonly parent: string;
  readonly columns: readonly string[];
  readonly optional: boolean;
  readonly single: boolean;
}

/** Throws when a table belongs to no area, or an area names a table that is not there. */
export async function dataModel(client: pg.Client | pg.Pool): Promise<string> {
  const { tables, keys } = await readCatalog(client);
  const closed = tables.filter(({ columns }) => columns.map(({ name }) => name).join() === 'value,comment');
  const closedNames = new Set(closed.map(({ name }) => name));
  const placed = areas.flatMap((area) => area.tables);
  const known = new Map(tables.map((table) => [table.name, table]));
  const astray = [...known.keys()].filter((name) => !closedNames.has(name) && !placed.includes(name));
  const lost = placed.filter((name) => !known.has(name));
  if (astray.length + lost.length > 0)
    throw new Error(`docs/data-model.md: no area for [${astray.join(', ')}], no table for [${lost.join(', ')}]`);
  const text = [
    '# Le modèle de données',
    '',
    'Tiré du catalogue d’une base migrée par `node hasura/scripts/generate-data-model.ts` ; un test refuse un document qui ne dit plus ce qui est.',
    'Les clés entre lignes d’un territoire portent `territory_id` ([ADR 0006](adr/0006-the-territory-is-in-the-keys.md)). Les clés vers une liste fermée ne sont pas dessinées :',
    'les listes et leurs codes sont à la fin. `*` marque une colonne obligatoire.',
    ...areas.flatMap((area) => ['', `## ${area.title}`, '', area.told, '', diagram(area.tables, known, keys)]),
    '',
    '## Listes fermées',
    '',
    await closedLists(client, closed),
    '',
  ].join('\n');
  return format(text, { ...(await resolveConfig(dataModelFile)), filepath: dataModelFile });
}

/** Keys to another area are drawn too, towards a table without its columns. */
function diagram(names: readonly string[], known: ReadonlyMap<string, Table>, keys: readonly Key[]): string {
  const entities = names.flatMap((name) => {
    const lines = (known.get(name)?.columns ?? []).map(
      (column) => `    ${column.type} ${column.name}${column.key} "${column.required ? '*' : ''}"`,
    );
    return [`  ${entity(name)} {`, ...lines.map((line) => line.replace(' ""', '')), '  }'];
  });
  const lines = keys
    .filter(({ child }) => names.includes(child))
    .map(
      ({ child, parent, columns, optional, single }) =>
        `  ${entity(parent)} ${optional ? '|o' : '||'}--${single ? 'o|' : 'o{'} ${entity(child)} : "${columns.join(', ')}"`,
    );
  return ['```mermaid', 'erDiagram', ...entities, ...lines, '```'].join('\n');
}

function entity(name: string): string {
  return name.replace('.', '_');
}

async function closedLists(client: pg.Client | pg.Pool, closed: readonly Table[]): Promise<string> {
  const rows: string[] = ['| liste | codes |', '| --- | --- |'];
  for (const { name } of closed) {
    const { rows: codes } = await client.query<{ value: string; comment: string }>(
      `select value, comment from public.${name} order by value`,
    );
    rows.push(`| \`${name}\` | ${codes.map(({ value, comment }) => `\`${value}\` ${comment}`).join(' · ')} |`);
  }
  return rows.join('\n');
}

async function readCatalog(
  client: pg.Client | pg.Pool,
): Promise<{ readonly tables: readonly Table[]; readonly keys: readonly Key[] }> {
  const named = `case n.nspname when 'public' then '' else n.nspname || '.' end || c.relname`;
  const { rows: tables } = await client.query<Table>(`
    select ${named} as name, (
      select json_agg(json_build_object(
        'name', a.attname,
        'type', replace(replace(replace(format_type(a.atttypid, null), 'timestamp with time zone', 'timestamptz'), 'character varying', 'text'), ' ', '_'),
        'required', a.attnotnull,
        'key', concat_ws(',', ' ' || (case when exists (
            select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) then 'PK' end),
          case when exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any(i.indkey)) then '' else ' ' end || (
            case when exists (select from pg_constraint k where k.conrelid = c.oid and k.contype = 'f' and a.attnum = any(k.conkey)) then 'FK' end))
      ) order by a.attnum)
      from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname in ('public', 'auth', 'private') order by n.nspname <> 'public', 1`);
  const { rows: keys } = await client.query<Key>(`
    select k.child, k.parent, k.columns, k.optional, exists (
        select from pg_index i where i.indrelid = k.conrelid and i.indisunique and i.indpred is null
          and i.indkey::smallint[] <@ k.conkey and cardinality(i.indkey::smallint[]) > 0) as single
    from (
      select k.conrelid, k.conkey, ${named} as child, p.parent,
        (select json_agg(a.attname order by o.at) from unnest(k.conkey) with ordinality as o (num, at)
         join pg_attribute a on a.attrelid = k.conrelid and a.attnum = o.num) as columns,
        exists (select from pg_attribute a where a.attrelid = k.conrelid and a.attnum = any(k.conkey) and not a.attnotnull) as optional
      from pg_constraint k
      join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
      join lateral (select ${named} as parent, c.oid from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.oid = k.confrelid) as p on true
      where k.contype = 'f' and n.nspname in ('public', 'auth', 'private')
        and not exists (
          select from pg_attribute a where a.attrelid = p.oid and a.attname = 'comment'
            and (select count(*) from pg_attribute b where b.attrelid = p.oid and b.attnum > 0 and not b.attisdropped) = 2)
    ) as k
    order by k.child, k.parent, k.columns::text`);
  return { tables, keys };
}
