/** Every act, under the name of its Hasura action. */
import { contractDocument } from './contracts/contract-document.ts';
import { prepareContract } from './contracts/prepare-contract.ts';
import { proposeContract } from './contracts/propose-contract.ts';
import { requestSignatureCode } from './contracts/request-signature-code.ts';
import { signContract } from './contracts/sign-contract.ts';
import type { CodeHasher } from './contracts/signature-code.ts';
import { withdrawContract } from './contracts/withdraw-contract.ts';
import { findByNir } from './nir/find-by-nir.ts';
import type { NirKeys } from './nir/nir-keys.ts';
import { setNir } from './nir/set-nir.ts';
import { askToBeReferent } from './orientation/ask-to-be-referent.ts';
import { confirmReferentRequest } from './orientation/confirm-referent-request.ts';
import { inviteMember } from './notebooks/invite-member.ts';
import { joinNotebook } from './notebooks/join-notebook.ts';
import { leaveNotebook } from './notebooks/leave-notebook.ts';
import { refuseReferentRequest } from './orientation/refuse-referent-request.ts';
import { searchDirectory } from './notebooks/search-directory.ts';
import { withdrawReferentRequest } from './orientation/withdraw-referent-request.ts';
import { askReorientation } from './orientation/ask-reorientation.ts';
import { assignReferent } from './orientation/assign-referent.ts';
import { decideOrientation } from './orientation/decide-orientation.ts';
import { decideOrientations } from './orientation/decide-orientations.ts';
import { endFollowUp } from './orientation/end-follow-up.ts';
import { keepFollowUp } from './orientation/keep-follow-up.ts';
import { reopen } from './orientation/reopen.ts';
import { transferPortfolio } from './orientation/transfer-portfolio.ts';
import { withdrawReorientation } from './orientation/withdraw-reorientation.ts';
import type { Act } from './platform/act.ts';
import type { Batch } from './platform/batch.ts';
import type { Clock } from './platform/clock.ts';
import { confirmHomonyms } from './rights/confirm-homonyms.ts';
import { exportPersonData } from './rights/export-person-data.ts';
import { mergeDuplicates } from './rights/merge-duplicates.ts';
import { openArchivedNotebook } from './rights/open-archived-notebook.ts';

export interface ActMeans {
  /** Undefined where the NIR is off. */
  readonly nirKeys: NirKeys | undefined;
  readonly codeHasher: CodeHasher;
  readonly clock: Clock;
}

export function actsWith({ nirKeys, codeHasher, clock }: ActMeans): readonly (Act | Batch)[] {
  return [
    decideOrientation,
    decideOrientations,
    assignReferent,
    transferPortfolio,
    askReorientation,
    withdrawReorientation,
    keepFollowUp,
    endFollowUp,
    reopen,
    joinNotebook,
    inviteMember,
    leaveNotebook,
    askToBeReferent,
    withdrawReferentRequest,
    confirmReferentRequest,
    refuseReferentRequest,
    prepareContract,
    proposeContract,
    withdrawContract,
    requestSignatureCode,
    signContract(codeHasher, clock),
    contractDocument,
    searchDirectory,
    exportPersonData,
    openArchivedNotebook,
    mergeDuplicates,
    confirmHomonyms,
    setNir(nirKeys),
    findByNir(nirKeys),
  ];
}
