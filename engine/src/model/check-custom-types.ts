/** What keeps custom types from being served: names given twice, and fields of types that do not exist or do not fit. */
import { Kind, parseType } from 'graphql';
import type { CustomFieldMetadata, CustomTypesMetadata } from '../metadata/metadata.ts';
import { isGraphQLName } from '../shared/scalars.ts';

export interface CustomTypeProblem {
  readonly type: string;
  readonly reason: string;
  /** The definition of the type, or of the field. */
  readonly at: object;
}

const failed = 'validation for the given custom types failed because the';

/** `taken`: names of types that are there without these; `isScalar`: built in, or of Postgres. */
export function customTypeProblems(
  metadata: CustomTypesMetadata,
  taken: ReadonlySet<string>,
  isScalar: (name: string) => boolean,
): CustomTypeProblem[] {
  const { scalars = [], enums = [], input_objects: inputs = [], objects = [] } = metadata;
  const problems: CustomTypeProblem[] = [];
  const seen = new Set<string>();
  for (const entry of [...scalars, ...enums, ...inputs, ...objects]) {
    const { name } = entry;
    const refuse = (reason: string) => problems.push({ type: name, reason: `${failed} ${reason}`, at: entry });
    if (!isGraphQLName(name)) refuse(`type name "${name}" is not a valid GraphQL name`);
    if (seen.has(name)) refuse(`type "${name}" is defined more than once`);
    else if (taken.has(name)) refuse(`type "${name}" has the name of a type of the database`);
    seen.add(name);
  }
  for (const entry of enums) {
    if ((entry.values ?? []).length === 0)
      problems.push({ type: entry.name, reason: `${failed} enum type "${entry.name}" has no values`, at: entry });
  }
  const leaves = new Set([...scalars, ...enums].map(({ name }) => name));
  const check = (
    kind: string,
    entries: readonly { name: string; fields?: CustomFieldMetadata[] }[],
    others: ReadonlySet<string>,
  ) => {
    for (const entry of entries) {
      const fields = entry.fields ?? [];
      if (fields.length === 0)
        problems.push({ type: entry.name, reason: `${failed} ${kind} "${entry.name}" has no fields`, at: entry });
      for (const field of fields) {
        const named = innermost(field.type);
        const place = `the field "${field.name}" of the ${kind} "${entry.name}"`;
        const reason =
          named === undefined
            ? `type "${field.type}" of ${place} is not a GraphQL type`
            : seen.has(named) && !leaves.has(named) && !others.has(named)
              ? `type "${named}" of ${place} cannot stand there`
              : seen.has(named) || isScalar(named)
                ? undefined
                : `type "${named}" of ${place} does not exist`;
        if (reason !== undefined) problems.push({ type: entry.name, reason: `${failed} ${reason}`, at: field });
      }
    }
  };
  check('input object', inputs, new Set(inputs.map(({ name }) => name)));
  check('object type', objects, new Set(objects.map(({ name }) => name)));
  return problems;
}

function innermost(type: string): string | undefined {
  try {
    let node = parseType(type);
    while (node.kind !== Kind.NAMED_TYPE) node = node.type;
    return node.name.value;
  } catch {
    // Whatever the parser found wrong, the caller names the field that says it.
    return undefined;
  }
}
