/**
 * The session variables of Hasura: the only place where their names are spelled. Permissions (metadata), access tokens
 * and `hasura.user` (what triggers read) all use these; Hasura compares them without case and hands them to SQL in lower case.
 */
import type { Role } from './roles.ts';

export const sessionVariable = {
  role: 'x-hasura-role',
  userId: 'X-Hasura-User-Id',
  territoryId: 'X-Hasura-Territory-Id',
  structureId: 'X-Hasura-Structure-Id',
  beneficiaryId: 'X-Hasura-Beneficiary-Id',
  clientId: 'X-Hasura-Client-Id',
  grantId: 'X-Hasura-Grant-Id',
} as const;
export type SessionVariable = (typeof sessionVariable)[keyof typeof sessionVariable];

/** The claim of an access token under which Hasura looks for them, with the two names that only tokens carry. */
export const claimsNamespace = 'https://hasura.io/jwt/claims';
export const allowedRolesClaim = 'x-hasura-allowed-roles';
export const defaultRoleClaim = 'x-hasura-default-role';

/** Issuer and audience of our access tokens. */
export const tokenIssuer = 'carnet-de-bord';

/** Who acts, in which scope. Ids are uuids; a scope that the role does not have is null. */
export interface Acting {
  readonly role: Role;
  readonly account_id: string;
  readonly grant_id: string;
  readonly territory_id: string | null;
  readonly structure_id: string | null;
  readonly beneficiary_id: string | null;
}

/** The variables of `acting`, in lower case, without those that it does not have: the shape of `hasura.user`. */
export function sessionVariablesOf(acting: Acting): Record<string, string> {
  const values: readonly (readonly [SessionVariable, string | null])[] = [
    [sessionVariable.role, acting.role],
    [sessionVariable.userId, acting.account_id],
    [sessionVariable.grantId, acting.grant_id],
    [sessionVariable.territoryId, acting.territory_id],
    [sessionVariable.structureId, acting.structure_id],
    [sessionVariable.beneficiaryId, acting.beneficiary_id],
  ];
  const variables: Record<string, string> = {};
  for (const [name, value] of values) if (value !== null) variables[name.toLowerCase()] = value;
  return variables;
}
