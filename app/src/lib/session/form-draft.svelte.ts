/** The fields of a form, kept as a draft while they differ from what they started from. */
import { drafts } from './drafts.ts';

export interface FormDraft<Fields> {
  /** Bind the controls to these. */
  readonly fields: Fields;
  readonly changed: boolean;
  /** Something typed before was found again. */
  readonly restored: boolean;
  /** Saved or abandoned: nothing is kept any more. */
  forget(): void;
}

/** Call while a component is made; `name` is unique to what is edited. Fields are texts, as controls hold them. */
export function useFormDraft<Fields extends Record<string, string>>(name: string, initial: Fields): FormDraft<Fields> {
  const kept = readKept(name, initial);
  const fields = $state({ ...initial, ...kept });
  let over = false;
  const changed = $derived(Object.keys(initial).some((key) => fields[key] !== initial[key]));

  $effect(() => {
    const text = changed ? JSON.stringify(fields) : '';
    if (!over) drafts.keep(name, text);
  });

  return {
    fields,
    get changed() {
      return changed;
    },
    restored: kept !== undefined,
    forget() {
      over = true;
      drafts.keep(name, '');
    },
  };
}

/** Only known fields with a text: a draft may come from an older version of the page. */
function readKept<Fields extends Record<string, string>>(name: string, initial: Fields): Partial<Fields> | undefined {
  const text = drafts.read(name);
  if (text === '') return undefined;
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined; // half a draft is no draft
    throw error;
  }
  if (typeof kept !== 'object' || kept === null) return undefined;
  const known = Object.entries(kept).filter(([key, value]) => key in initial && typeof value === 'string');
  return Object.fromEntries(known) as Partial<Fields>;
}
