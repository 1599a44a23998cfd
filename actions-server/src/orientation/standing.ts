/** Where a carnet stands: its current orientation and its referent, and whether somebody could be its next one. */
import { pathway, type Pathway } from '@carnet/domain';
import type { Transaction } from 'kysely';
import type { DB } from '../generated/database.ts';
import type { Professional } from '../platform/professional.ts';

/** A program in a structure that offers it. */
export interface Offer {
  readonly pathway: Pathway;
  readonly program: { readonly id: string; readonly name: string };
  readonly structure: { readonly id: string; readonly name: string; readonly email: string | null };
}

export interface CurrentOrientation extends Offer {
  readonly id: string;
  readonly referent: (Professional & { readonly member_id: string }) | null;
}

/** The carnet's current orientation, null when it has none. Lock the carnet first. */
export async function currentOrientationOf(
  db: Transaction<DB>,
  notebookId: string,
): Promise<CurrentOrientation | null> {
  const row = await db
    .selectFrom('orientation as o')
    .innerJoin('program as p', 'p.id', 'o.program_id')
    .innerJoin('structure as s', 's.id', 'o.structure_id')
    .leftJoin('notebook_member as r', (join) =>
      join.onRef('r.orientation_id', '=', 'o.id').on('r.role', '=', 'referent').on('r.ended_at', 'is', null),
    )
    .leftJoin('account as a', 'a.id', 'r.account_id')
    .select(['o.id', 'o.pathway', 'p.id as program_id', 'p.name as program_name'])
    .select(['s.id as structure_id', 's.name as structure_name', 's.email as structure_email'])
    .select(['r.id as member_id', 'a.id as account_id', 'a.firstname', 'a.lastname', 'a.email'])
    .where('o.notebook_id', '=', notebookId)
    .where('o.ended_at', 'is', null)
    .executeTakeFirst();
  if (row === undefined) return null;
  const { member_id, account_id, firstname, lastname, email } = row;
  const known = member_id !== null && account_id !== null && firstname !== null && lastname !== null && email !== null;
  return {
    id: row.id,
    ...offerOf(row),
    referent: known ? { member_id, account_id, firstname, lastname, email } : null,
  };
}

/** The program as this structure of this territory offers it, undefined when it does not. */
export async function findOffer(
  db: Transaction<DB>,
  ids: { readonly territory_id: string; readonly structure_id: string; readonly program_id: string },
): Promise<Offer | undefined> {
  const row = await db
    .selectFrom('structure_program as sp')
    .innerJoin('program as p', 'p.id', 'sp.program_id')
    .innerJoin('structure as s', 's.id', 'sp.structure_id')
    .select(['p.pathway', 'p.id as program_id', 'p.name as program_name'])
    .select(['s.id as structure_id', 's.name as structure_name', 's.email as structure_email'])
    .where('sp.territory_id', '=', ids.territory_id)
    .where('sp.structure_id', '=', ids.structure_id)
    .where('sp.program_id', '=', ids.program_id)
    .executeTakeFirst();
  return row === undefined ? undefined : offerOf(row);
}

interface OfferRow {
  readonly pathway: string;
  readonly program_id: string;
  readonly program_name: string;
  readonly structure_id: string;
  readonly structure_name: string;
  readonly structure_email: string | null;
}

function offerOf(row: OfferRow): Offer {
  if (!pathway.has(row.pathway)) throw new Error(`"${row.pathway}" is a pathway that this version does not know.`);
  return {
    pathway: row.pathway,
    program: { id: row.program_id, name: row.program_name },
    structure: { id: row.structure_id, name: row.structure_name, email: row.structure_email },
  };
}
