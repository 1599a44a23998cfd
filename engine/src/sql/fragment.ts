/** Pieces of SQL text. Only this file makes them, so that no value of a request can become one by mistake. */

declare const brand: unique symbol;

/** SQL text; a plain string is not one. */
export type Sql = string & { readonly [brand]: 'sql' };

/** sql`SELECT ${column} FROM ${table}`: only other pieces may stand in the gaps. */
export function sql(texts: TemplateStringsArray, ...pieces: readonly Sql[]): Sql {
  let text = texts[0] ?? '';
  pieces.forEach((piece, index) => {
    text += piece + (texts[index + 1] ?? '');
  });
  return text as Sql;
}

export function identifier(name: string): Sql {
  return `"${name.replaceAll('"', '""')}"` as Sql;
}

export function qualified(schema: string, name: string): Sql {
  return sql`${identifier(schema)}.${identifier(name)}`;
}

/** A constant of the schema or a key of the document (a GraphQL name), never a value of the request. */
export function constant(text: string): Sql {
  return `'${text.replaceAll("'", "''")}'` as Sql;
}

export function integer(value: number): Sql {
  if (!Number.isSafeInteger(value)) throw new Error('not an integer');
  return String(value) as Sql;
}

/** A type as the catalog prints it (`uuid`, `"public"."mood"`, `text[]`). */
export function typeName(cast: string): Sql {
  return cast as Sql;
}

/** An operator, function or keyword of the closed lists of the model. */
export function keyword(name: string): Sql {
  if (!/^[a-z_ ]+$/i.test(name) && !/^[-~!@#%^&|?<>=*+]+$/.test(name)) throw new Error(`not a keyword: ${name}`);
  return name as Sql;
}

export function join(pieces: readonly Sql[], separator: Sql): Sql {
  return pieces.join(separator) as Sql;
}

export const comma = ', ' as Sql;
export const empty = '' as Sql;

/** Where the n-th value of a statement stands: a parameter, or a column of the row `m`. */
export function placeholder(places: 'parameters' | 'rows', index: number): Sql {
  return (places === 'parameters' ? `$${index}` : `"m"."v${index}"`) as Sql;
}
