/** REST endpoints: saved queries behind a path; and the texts of the allow list. */
import { GraphQLError, Kind, OperationTypeNode, parse } from 'graphql';
import type { Metadata, RestEndpointMetadata } from '../metadata/metadata.ts';
import { locationOf } from '../shared/location.ts';
import { Inconsistent } from './build-report.ts';
import type { Report } from './build-report.ts';
import type { RestEndpoint } from './model.ts';

const methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']);

export function buildRestEndpoints(metadata: Metadata, report: Report): RestEndpoint[] {
  const seen = new Set<string>();
  const endpoints = (metadata.rest_endpoints ?? []).flatMap((entry) => {
    const built = report.attempt('rest_endpoint', entry.name, entry, () => {
      if (seen.has(entry.name)) throw new Inconsistent(`endpoint "${entry.name}" is already defined`, entry, 'name');
      seen.add(entry.name);
      return buildRestEndpoint(entry, metadata);
    });
    return built ? [built] : [];
  });
  const ambiguous = endpoints.filter((one) => endpoints.some((other) => other !== one && overlap(one, other)));
  if (ambiguous.length > 0) {
    const inOrder = [...ambiguous].sort((one, other) => (one.url < other.url ? -1 : 1));
    const entry = metadata.rest_endpoints?.find((one) => one.name === inOrder[0]?.name);
    const place = entry && locationOf(entry);
    report.inconsistencies.push({
      kind: 'rest_endpoint',
      name: inOrder.map(({ name }) => name).join(', '),
      reason: `Ambiguous URL paths: ${inOrder.map(({ url }) => url).join(', ')}`,
      file: place?.file,
      line: place?.line,
      conflicts: inOrder.map(({ name, url, methods: allowed, query, comment = null }) => ({
        name,
        url,
        methods: allowed,
        definition: { query },
        comment,
      })),
    });
  }
  return endpoints.filter((endpoint) => !ambiguous.includes(endpoint));
}

function buildRestEndpoint(entry: RestEndpointMetadata, metadata: Metadata): RestEndpoint {
  const { collection_name: collectionName, query_name: queryName } = entry.definition.query;
  const collection = metadata.query_collections?.find((one) => one.name === collectionName);
  if (!collection)
    throw new Inconsistent(
      `collection with name: "${collectionName}" does not exist`,
      entry.definition.query,
      'collection_name',
    );
  const query = collection.definition.queries.find((one) => one.name === queryName)?.query;
  if (query === undefined) {
    throw new Inconsistent(
      `query with name: "${queryName}" does not exist in collection "${collectionName}"`,
      entry.definition.query,
      'query_name',
    );
  }
  const unknown = entry.methods.find((method) => !methods.has(method));
  if (unknown !== undefined) throw new Inconsistent(`"${unknown}" is not a method of endpoints`, entry, 'methods');
  const [operation, another] = operationsOf(query, entry);
  if (operation === undefined || another !== undefined)
    throw new Inconsistent('an endpoint needs exactly one operation', entry);
  if (operation === OperationTypeNode.SUBSCRIPTION)
    throw new Inconsistent('an endpoint cannot serve a subscription', entry);
  const { url } = entry;
  const segments = url.split('/');
  if (segments.includes('') || segments.includes(':')) {
    throw new Inconsistent(`Empty segments or unnamed variables are not allowed: ${url}`, entry, 'url');
  }
  const parameters = segments.filter((segment) => segment.startsWith(':'));
  if (new Set(parameters).size !== parameters.length) {
    throw new Inconsistent(`Duplicate variables found in endpoint path: ${url}`, entry, 'url');
  }
  return { name: entry.name, url, methods: entry.methods, query, comment: entry.comment ?? undefined };
}

function operationsOf(query: string, at: object): readonly OperationTypeNode[] {
  try {
    return parse(query).definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION ? [definition.operation] : [],
    );
  } catch (error) {
    if (error instanceof GraphQLError) throw new Inconsistent(`not a valid graphql query: ${error.message}`, at);
    throw error;
  }
}

/** Whether some request would fit both. */
function overlap(one: RestEndpoint, other: RestEndpoint): boolean {
  if (!one.methods.some((method) => other.methods.includes(method))) return false;
  const a = one.url.split('/');
  const b = other.url.split('/');
  return (
    a.length === b.length &&
    a.every((segment, i) => segment.startsWith(':') || b[i]?.startsWith(':') === true || segment === b[i])
  );
}

/** Texts of the queries in the collections of the allow list. */
export function allowedOperations(metadata: Metadata, report: Report): string[] {
  const collections = new Set<string>();
  for (const entry of metadata.query_collections ?? []) {
    report.attempt('query_collections', entry.name, entry, () => {
      if (collections.has(entry.name))
        throw new Inconsistent(`query collection "${entry.name}" is already defined`, entry, 'name');
      collections.add(entry.name);
    });
  }
  const names = new Set<string>();
  for (const entry of metadata.allowlist ?? []) {
    report.attempt('allowlist', entry.collection, entry, () => {
      if (!collections.has(entry.collection))
        throw new Inconsistent(`collection with name: "${entry.collection}" does not exist`, entry, 'collection');
      names.add(entry.collection);
    });
  }
  return (metadata.query_collections ?? [])
    .filter((collection) => names.has(collection.name))
    .flatMap((collection) => collection.definition.queries.map(({ query }) => query));
}
