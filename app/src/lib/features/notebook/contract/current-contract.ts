/** Which version of which contract counts now. */
import type { ContractLineFragment } from '#lib/graphql/generated/documents.ts';

export type ContractVersion = ContractLineFragment['versions'][number];

export interface CurrentContract {
  readonly contract: ContractLineFragment;
  readonly version: ContractVersion;
}

/** What awaits signatures or is being prepared, then what is signed; never what is over. */
export function currentContracts(contracts: readonly ContractLineFragment[]): CurrentContract[] {
  const all = contracts.flatMap((contract) => contract.versions.map((version) => ({ contract, version })));
  return ['to_sign', 'draft', 'signed'].flatMap((state) => all.filter(({ version }) => version.state === state));
}

/** What is over, the latest first. */
export function pastContracts(contracts: readonly ContractLineFragment[]): CurrentContract[] {
  return contracts
    .flatMap((contract) => contract.versions.map((version) => ({ contract, version })))
    .filter(({ version }) => version.state === 'ended' || version.state === 'superseded')
    .sort((a, b) => b.version.starts_on.localeCompare(a.version.starts_on));
}

/** The signed one, whose end asks to be prepared. */
export function signedVersion(contracts: readonly ContractLineFragment[]): ContractVersion | undefined {
  return currentContracts(contracts).find(({ version }) => version.state === 'signed')?.version;
}
