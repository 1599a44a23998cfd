/** What a source's customisation puts before and after the names of its root fields, those given by hand included. */
import type { SourceMetadata } from '../metadata/metadata.ts';
import { isGraphQLName } from '../shared/scalars.ts';
import { Inconsistent } from './build-report.ts';

export type RootFieldNaming = (name: string) => string;

export const asTheyAre: RootFieldNaming = (name) => name;

/** Throws Inconsistent for a prefix or suffix that no name of GraphQL could have. */
export function rootFieldNaming({ customization }: SourceMetadata): RootFieldNaming {
  const fields = customization?.root_fields;
  const prefix = fields?.prefix ?? '';
  const suffix = fields?.suffix ?? '';
  for (const [key, affix] of Object.entries({ prefix, suffix })) {
    // An affix is a name itself, as the genuine engine reads it.
    if (affix !== '' && !isGraphQLName(affix))
      throw new Inconsistent(`the ${key} "${affix}" is not a valid GraphQL name`, fields ?? undefined, key);
  }
  return prefix === '' && suffix === '' ? asTheyAre : (name) => `${prefix}${name}${suffix}`;
}
