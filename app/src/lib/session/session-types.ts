/** What the sign-in server answers. One grant at a time gives the session its role and scope. */
import type { Role } from '@carnet/domain';

export interface Grant {
  readonly id: string;
  readonly role: Role;
  readonly territory: { readonly id: string; readonly name: string } | null;
  readonly structure: { readonly id: string; readonly name: string } | null;
  readonly beneficiary_id: string | null;
}

export interface Session {
  readonly access_token: string;
  readonly expires_at: string;
  readonly account: {
    readonly id: string;
    readonly email: string;
    readonly firstname: string;
    readonly lastname: string;
  };
  readonly grant: Grant;
  readonly grants: readonly Grant[];
}
