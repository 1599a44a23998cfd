/** The people of two-territories.ts, as Hasura presents them to an act. */
import type { Actor } from './call-act.ts';
import type { Ids } from './two-territories.ts';

export function actorsOf(
  ids: Ids,
): Readonly<
  Record<'giulia' | 'pierre' | 'lea' | 'paul' | 'nora' | 'sophie' | 'hugo' | 'karine' | 'ines' | 'awa', Actor>
> {
  return {
    giulia: { role: 'orientation_manager', account: ids.giulia, grant: ids.giuliaGrant },
    pierre: { role: 'professional', account: ids.pierre, grant: ids.pierreGrant },
    lea: { role: 'professional', account: ids.lea, grant: ids.leaGrant },
    paul: { role: 'professional', account: ids.paul, grant: ids.paulGrant },
    nora: { role: 'structure_admin', account: ids.nora, grant: ids.noraGrant },
    sophie: { role: 'beneficiary', account: ids.sophieAccount, grant: ids.sophieGrant },
    hugo: { role: 'orientation_manager', account: ids.hugo, grant: ids.hugoGrant },
    ines: { role: 'structure_admin', account: ids.ines, grant: ids.inesGrant },
    awa: { role: 'territory_admin', account: ids.awa, grant: ids.awaGrant },
    karine: { role: 'professional', account: ids.karine, grant: ids.karineGrant },
  };
}
