/** A row permission in words: short enough for a table, complete enough to be reviewed. */

type Json = Readonly<Record<string, unknown>>;

const variables: Readonly<Record<string, string>> = {
  'X-Hasura-User-Id': 'mon compte',
  'X-Hasura-Territory-Id': 'mon territoire',
  'X-Hasura-Structure-Id': 'ma structure',
  'X-Hasura-Beneficiary-Id': 'moi',
  'X-Hasura-Grant-Id': 'mon habilitation',
  'X-Hasura-Client-Id': 'mon accès',
};
const operators: Readonly<Record<string, string>> = { _eq: '=', _neq: '≠', _in: 'parmi' };

/** Only reference lists have no condition. */
export function isReferenceList(filter: unknown): boolean {
  return isObject(filter) && Object.keys(filter).length === 0;
}

/** Throws on an operator that it cannot tell: a condition is never told by half. */
export function conditionInFrench(condition: unknown): string {
  if (!isObject(condition)) throw new Error('a condition is an object');
  const parts = Object.entries(condition).map(([key, value]) => partInFrench(key, value));
  return parts.length === 0 ? 'toutes' : parts.join(' et ');
}

function partInFrench(key: string, value: unknown): string {
  if (key === '_and') return list(value).map(conditionInFrench).join(' et ');
  if (key === '_or') return `(${list(value).map(conditionInFrench).join(' ou ')})`;
  if (key === '_exists') return existsInFrench(value);
  if (key === '_not') throw new Error('_not cannot be told in French yet');
  if (!isObject(value)) throw new Error(`${key} is no condition`);
  const entries = Object.entries(value);
  if (entries.length === 0) return `${key} existe`;
  if (entries.some(([name]) => !isOperator(name))) return `${key} (${conditionInFrench(value)})`;
  return entries.map(([operator, operand]) => comparisonInFrench(key, operator, operand)).join(' et ');
}

/** A key that starts with an underscore compares a column; the others, and the junctions, belong to a related table. */
function isOperator(name: string): boolean {
  return name.startsWith('_') && !['_and', '_or', '_not', '_exists'].includes(name);
}

function comparisonInFrench(column: string, operator: string, operand: unknown): string {
  if (operator === '_is_null') return operand === true ? `${column} vide` : `${column} rempli`;
  const sign = operators[operator];
  if (sign === undefined) throw new Error(`${operator} cannot be told in French yet`);
  return `${column} ${sign} ${list(operand).map(operandInFrench).join(', ')}`;
}

const scopes: Readonly<Record<string, string>> = {
  notebooks_read: 'lire les carnets',
  appointments_write: 'écrire les rendez-vous',
};

/** The two uses of `_exists`: the grant under which one asks is still active; the partner's client is, and has the scope. */
function existsInFrench(value: unknown): string {
  const where = isObject(value) ? JSON.stringify(value['_where']) : '';
  if (where === JSON.stringify({ id: { _eq: 'X-Hasura-Grant-Id' }, revoked_at: { _is_null: true } }))
    return 'habilitation active';
  for (const [scope, told] of Object.entries(scopes)) {
    const live = {
      id: { _eq: 'X-Hasura-Client-Id' },
      territory_id: { _eq: 'X-Hasura-Territory-Id' },
      revoked_at: { _is_null: true },
      scopes: { scope: { _eq: scope } },
    };
    if (where === JSON.stringify(live)) return `accès actif pour ${told}`;
  }
  throw new Error('this _exists cannot be told in French yet');
}

function operandInFrench(operand: unknown): string {
  const text = String(operand);
  return variables[text] ?? text;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
