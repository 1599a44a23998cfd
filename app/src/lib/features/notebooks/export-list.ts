/** The list of carnets as a file: all the rows of what is shown, with its filters, its search and its order, page after page. */
import { notebookStatus, type Role } from '@carnet/domain';
import { toCsv } from '#lib/csv.ts';
import { faultOf, type Fault } from '#lib/errors.ts';
import { civilOf } from '#lib/french/dates.ts';
import { fullName } from '#lib/french/names.ts';
import { graphqlClient } from '#lib/graphql/client.ts';
import type { NotebookListPlace } from '#lib/routes.ts';
import { readsPlan } from '#lib/session/access.ts';
import { listRequest, type NotebookRow } from './list-documents.ts';

/** What the server gives at most at once. */
const rowsPerRequest = 100;
export const mostRows = 5000;

export type Exported =
  { readonly ok: true; readonly csv: string; readonly rows: number } | { readonly ok: false; readonly fault: Fault };

/** `onprogress` is told how many rows have come. */
export async function exportList(
  role: Role,
  place: NotebookListPlace,
  onprogress: (rows: number) => void,
): Promise<Exported> {
  const { document, variables } = listRequest(role, place);
  const rows: NotebookRow[] = [];
  while (rows.length < mostRows) {
    const { data, error } = await graphqlClient()
      .query(document, { ...variables, limit: rowsPerRequest, offset: rows.length }, { requestPolicy: 'network-only' })
      .toPromise();
    if (error) return { ok: false, fault: faultOf(error) };
    rows.push(...(data?.rows ?? []));
    onprogress(rows.length);
    if ((data?.rows.length ?? 0) < rowsPerRequest) break;
  }
  return { ok: true, csv: tableOf(role, rows), rows: rows.length };
}

export function tableOf(role: Role, rows: readonly NotebookRow[]): string {
  const plan = readsPlan(role);
  const header = [
    'Nom',
    'Prénom',
    'Date de naissance',
    'Commune',
    'Statut',
    'En attente depuis',
    'Structure',
    'Référent',
  ];
  return toCsv(
    [...header, ...(plan ? ['Actions en retard', 'Prochaine échéance'] : [])],
    rows.map((row) => [
      row.lastname,
      row.firstname,
      row.date_of_birth && spreadsheetDate(row.date_of_birth),
      row.city,
      notebookStatus.has(row.status) ? notebookStatus.labels[row.status] : row.status,
      row.waiting_since && spreadsheetDate(row.waiting_since),
      row.structure?.name ?? null,
      row.referent ? fullName(row.referent) : null,
      ...(plan ? [row.late_actions_count ?? 0, row.next_due_on ? spreadsheetDate(row.next_due_on) : null] : []),
    ]),
  );
}

/** Day, month, year with slashes, which a spreadsheet sorts as a date. */
function spreadsheetDate(date: string): string {
  return civilOf(date).split('-').reverse().join('/');
}
