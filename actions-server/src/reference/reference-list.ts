/** What a reference list is: its file or source, its table, its columns and what they must refer to. */

export interface Column {
  readonly name: string;
  readonly type: 'text' | 'integer' | 'text[]';
  /** An empty cell is NULL. */
  readonly optional?: boolean;
  readonly pattern?: RegExp;
  /** Table and column that must hold the value, with what a person calls it. */
  readonly refersTo?: { readonly table: string; readonly column: string; readonly noun: string };
}

export interface ReferenceList {
  /** Name of the list in `auth.reference_state`; the file is `<name>.csv`. */
  readonly name: string;
  readonly table: string;
  readonly key: string;
  readonly columns: readonly Column[];
  /** Its order in the file is its order on screen. */
  readonly positioned: boolean;
  /** Rows with a territory are that territory's own: the file neither ends nor changes them. */
  readonly hasTerritory: boolean;
}

const theme: Column = {
  name: 'theme',
  type: 'text',
  refersTo: { table: 'public.ref_theme', column: 'code', noun: 'theme' },
};
const label: Column = { name: 'label', type: 'text' };
const code: Column = { name: 'code', type: 'text', pattern: /^[a-z0-9]+(-[a-z0-9]+)*$/ };

export const topics: ReferenceList = {
  name: 'topics',
  table: 'public.ref_topic',
  key: 'code',
  columns: [{ ...code, pattern: /^[a-z-]+--[a-z0-9-]+$/ }, theme, label],
  positioned: true,
  hasTerritory: false,
};

export const situations: ReferenceList = {
  name: 'situations',
  table: 'public.ref_situation',
  key: 'code',
  columns: [
    code,
    theme,
    {
      name: 'topic',
      type: 'text',
      optional: true,
      refersTo: { table: 'public.ref_topic', column: 'code', noun: 'topic' },
    },
    label,
  ],
  positioned: true,
  hasTerritory: true,
};

export const goals: ReferenceList = {
  name: 'goals',
  table: 'public.ref_goal',
  key: 'code',
  columns: [code, theme, label],
  positioned: true,
  hasTerritory: false,
};

export const actions: ReferenceList = { ...goals, name: 'actions', table: 'public.ref_action' };

export const romeOccupations: ReferenceList = {
  name: 'rome_occupations',
  table: 'public.rome_occupation',
  key: 'code',
  columns: [{ name: 'code', type: 'text', pattern: /^[A-N][0-9]{4}$/ }, label],
  positioned: false,
  hasTerritory: false,
};

/** Codes are France Travail's (5 or 6 digits) or, in our own file, ours: `J1501-1`. */
export const romeTitles: ReferenceList = {
  name: 'rome_titles',
  table: 'public.rome_title',
  key: 'code',
  columns: [
    { name: 'code', type: 'text', pattern: /^([0-9]{5,6}|[A-N][0-9]{4}-[0-9]{1,2})$/ },
    {
      name: 'occupation',
      type: 'text',
      refersTo: { table: 'public.rome_occupation', column: 'code', noun: 'ROME occupation' },
    },
    label,
  ],
  positioned: false,
  hasTerritory: false,
};

export const departments: ReferenceList = {
  name: 'departments',
  table: 'public.department',
  key: 'code',
  columns: [
    { name: 'code', type: 'text' },
    { name: 'name', type: 'text' },
  ],
  positioned: false,
  hasTerritory: false,
};

export const epcis: ReferenceList = {
  name: 'epcis',
  table: 'public.epci',
  key: 'siren',
  columns: [
    { name: 'siren', type: 'text' },
    { name: 'name', type: 'text' },
  ],
  positioned: false,
  hasTerritory: false,
};

export const communes: ReferenceList = {
  name: 'communes',
  table: 'public.commune',
  key: 'insee_code',
  columns: [
    { name: 'insee_code', type: 'text' },
    { name: 'name', type: 'text' },
    { name: 'department', type: 'text' },
    { name: 'epci', type: 'text', optional: true },
    { name: 'postal_codes', type: 'text[]' },
    { name: 'population', type: 'integer', optional: true },
  ],
  positioned: false,
  hasTerritory: false,
};
