/** Who may sign in, and as what: one role per grant, one grant per session. */
import { closedList, type CodeOf } from './closed-list.ts';

export const role = closedList({
  beneficiary: 'Bénéficiaire',
  professional: 'Professionnel',
  structure_admin: 'Responsable de structure',
  orientation_manager: 'Chargé d’orientation',
  territory_admin: 'Administrateur de territoire',
  platform_admin: 'Administrateur national',
  partner: 'Partenaire',
});
export type Role = CodeOf<typeof role>;

/** What the data server calls a request without a token. */
export const anonymousRole = 'anonymous';
