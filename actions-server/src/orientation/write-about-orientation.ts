/** Letters about an orientation to addresses that have no account: a structure's own, and a person who does not sign in. */
import { shortName, wordsOf, type Notice } from '@carnet/domain';
import { sql } from 'kysely';
import { z } from 'zod';
import type { Database } from '../platform/database.ts';
import type { Tasks } from '../platform/jobs.ts';
import type { Letter } from '../platform/letter.ts';
import type { Mailer } from '../platform/mailer.ts';

export const writeAboutOrientationTask = 'write_about_orientation';

const payload = z.array(z.object({ to: z.enum(['structure', 'person']), orientation_id: z.guid() })).min(1);

interface Row {
  readonly notebook_id: string;
  readonly firstname: string;
  readonly lastname: string;
  readonly email: string | null;
  readonly program: string;
  readonly structure: string;
  readonly structure_email: string | null;
  readonly referent: { readonly firstname: string; readonly lastname: string } | null;
}

/** All orientations of one job are of one addressee. */
export function orientationLetterTasks(db: Database, mailer: Mailer): Tasks {
  return {
    [writeAboutOrientationTask]: async (asked) => {
      const about = payload.parse(asked);
      const { rows } = await sql<Row>`
        select o.notebook_id, b.firstname, b.lastname, b.email::text as email, p.name::text as program,
          s.name::text as structure, s.email::text as structure_email,
          (select jsonb_build_object('firstname', a.firstname, 'lastname', a.lastname)
            from notebook_member m join account a on a.id = m.account_id
            where m.orientation_id = o.id and m.ended_at is null) as referent
        from orientation o
        join program p on p.id = o.program_id
        join structure s on s.id = o.structure_id
        join notebook n on n.id = o.notebook_id
        join beneficiary b on b.id = n.beneficiary_id
        where o.id = any(${about.map(({ orientation_id }) => orientation_id)}::uuid[])
        order by b.lastname, b.firstname`.execute(db);
      const letter = about[0]?.to === 'person' ? toPerson(rows[0]) : toStructure(rows);
      if (letter !== null) await mailer.send(letter);
    },
  };
}

function toPerson(row: Row | undefined): Letter | null {
  if (row === undefined || row.email === null) return null;
  const { program, structure } = row;
  return {
    ...letterOf(row.email, `Bonjour ${row.firstname},`, {
      what: 'your_orientation',
      program,
      structure,
      referent: nameOf(row),
    }),
    link: { label: 'Ouvrir mon carnet', path: '/mon-carnet' },
  };
}

function toStructure(rows: readonly Row[]): Letter | null {
  const [row] = rows;
  if (row === undefined || row.structure_email === null) return null;
  if (rows.length > 1) {
    return {
      to: row.structure_email,
      subject: `${rows.length} personnes sont accompagnées par votre structure`,
      paragraphs: [
        'Bonjour,',
        'Ces personnes sont accompagnées par votre structure :',
        ...rows.map((one) => `• ${shortName(one)} — ${one.program}${nameOf(one) === null ? ', sans référent' : ''}`),
      ],
      link: { label: 'Ouvrir le carnet de bord', path: '/accueil' },
    };
  }
  const { program } = row;
  return {
    ...letterOf(row.structure_email, 'Bonjour,', {
      what: 'structure_accompanies',
      person: shortName(row),
      program,
      referent: nameOf(row),
    }),
    link: { label: 'Voir son orientation', path: `/carnets/${row.notebook_id}` },
  };
}

function nameOf({ referent }: Row): string | null {
  return referent === null ? null : shortName(referent);
}

function letterOf(to: string, greeting: string, notice: Notice): Letter {
  const { title, sentences } = wordsOf(notice) ?? { title: '', sentences: [] };
  return { to, subject: title, paragraphs: [greeting, ...sentences] };
}
