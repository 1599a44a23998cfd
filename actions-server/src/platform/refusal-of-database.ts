/** What the schema refuses, told as a refusal of the act: for those who come second, and for any gap between check and write. */
import { refused, type Refusal } from './outcome.ts';

const byConstraint: Readonly<Record<string, Refusal>> = {
  orientation_current: refused('changed_meanwhile'),
  notebook_member_one_referent: refused('changed_meanwhile'),
  notebook_member_current_orientation: refused('changed_meanwhile'),
  notebook_member_active: refused('already_member'),
  notebook_member_grant: refused('referent_not_in_structure'),
  notebook_open: refused('notebook_archived'),
  nir_territory_id_lookup_hash_key: refused('nir_taken'),
  orientation_structure_id_program_id_territory_id_fkey: refused('structure_does_not_offer_program'),
  orientation_program_id_territory_id_pathway_fkey: refused('structure_does_not_offer_program'),
};

const serializationFailure = '40001';
const deadlockDetected = '40P01';

/** The refusal that a database error stands for; undefined when it is a fault of ours or of the machine. */
export function refusalOfDatabase(error: unknown): Refusal | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, constraint } = error as { code?: unknown; constraint?: unknown };
  if (code === serializationFailure || code === deadlockDetected) return refused('changed_meanwhile');
  return typeof constraint === 'string' ? byConstraint[constraint] : undefined;
}

/** Whether the database could not be reached, or would not have us now (classes 08, 3D, 53 and 57 of SQLSTATE). */
export function isUnavailable(error: unknown): boolean {
  const code = error instanceof Error ? (error as { code?: unknown }).code : undefined;
  return typeof code === 'string' && /^(ECONN|ENOTFOUND|ETIMEDOUT|08|3D|53|57)/.test(code);
}
