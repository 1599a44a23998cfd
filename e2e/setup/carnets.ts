/** Finds carnets of the demonstration by what they are, not by numbers that change with it. */
import { query } from './database.ts';
import type { Product } from './start-product.ts';

export interface Carnet {
  readonly id: string;
  readonly path: string;
  readonly name: string;
}

/** The carnet that the département knows as `externalId`. */
export async function carnetOf(product: Product, externalId: string): Promise<Carnet> {
  return oneCarnet(product, 'b.external_id = $1', [externalId]);
}

/** Of a territory, by its department code, one that has waited longest in `status`. */
export function carnetWaiting(
  product: Product,
  department: string,
  status: string,
  structure?: string,
): Promise<Carnet> {
  return oneCarnet(
    product,
    `t.department_code = $1 and o.status = $2 and ($3::text is null or s.name = $3)
      and (select count(*) from beneficiary h where (h.firstname, h.lastname) = (b.firstname, b.lastname)) = 1`,
    [department, status, structure ?? null],
  );
}

/** A carnet in progress that the account of `email` leads, about which nothing is asked. */
export function carnetLedBy(product: Product, email: string): Promise<Carnet> {
  return oneCarnet(
    product,
    `o.status = 'in_progress' and o.referent_id = (select id from account where email = $1)
      and not exists (select from reorientation_request r where r.notebook_id = n.id)
      and b.external_id <> '93-0001'`,
    [email],
  );
}

async function oneCarnet(product: Product, condition: string, values: unknown[]): Promise<Carnet> {
  const [row] = await query<{ id: string; name: string }>(
    product,
    `select n.id, b.firstname || ' ' || b.lastname as name
      from notebook n
      join beneficiary b on b.id = n.beneficiary_id
      join territory t on t.id = n.territory_id
      join notebook_overview o on o.notebook_id = n.id
      left join structure s on s.id = o.structure_id
      where ${condition}
      order by o.waiting_since nulls last, n.id
      limit 1`,
    values,
  );
  if (row === undefined) throw new Error('The demonstration has no such carnet.');
  return { ...row, path: `/carnets/${row.id}` };
}
