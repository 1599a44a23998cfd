import { describe, expect, test } from 'vitest';
import type { Metadata, RestEndpointMetadata } from '../metadata/metadata.ts';
import { createReport } from './build-report.ts';
import { allowedOperations, buildRestEndpoints } from './build-rest-endpoints.ts';

const queries = [
  { name: 'pets', query: 'query ($id: Int) { pet(where: { id: { _eq: $id } }) { id } }' },
  { name: 'two', query: 'query a { pet { id } } query b { pet { id } }' },
  { name: 'none', query: 'fragment all on pet { id }' },
  { name: 'live', query: 'subscription { pet { id } }' },
  { name: 'broken', query: '{ pet {' },
];

const endpoint = (url: string, more: Partial<RestEndpointMetadata> & { query?: string; collection?: string } = {}) => {
  const { query = 'pets', collection = 'saved', ...rest } = more;
  return {
    name: url,
    url,
    methods: ['GET'],
    definition: { query: { collection_name: collection, query_name: query } },
    ...rest,
  };
};

function built(...endpoints: RestEndpointMetadata[]) {
  const metadata: Metadata = {
    version: 3,
    sources: [],
    query_collections: [{ name: 'saved', definition: { queries } }],
    rest_endpoints: endpoints,
  };
  const report = createReport();
  const urls = buildRestEndpoints(metadata, report).map(({ url }) => url);
  return { urls, reasons: report.inconsistencies.map(({ name, reason }) => `${name}: ${reason}`) };
}

describe('a REST endpoint is inconsistent', () => {
  test.each<[string, RestEndpointMetadata, string]>([
    [
      'of a collection that does not exist',
      endpoint('a', { collection: 'lost' }),
      'collection with name: "lost" does not exist',
    ],
    [
      'of a query that does not exist',
      endpoint('a', { query: 'lost' }),
      'query with name: "lost" does not exist in collection "saved"',
    ],
    ['with a method that is none', endpoint('a', { methods: ['GET', 'LOOK'] }), '"LOOK" is not a method of endpoints'],
    ['of two operations', endpoint('a', { query: 'two' }), 'an endpoint needs exactly one operation'],
    ['of no operation', endpoint('a', { query: 'none' }), 'an endpoint needs exactly one operation'],
    ['of a subscription', endpoint('a', { query: 'live' }), 'an endpoint cannot serve a subscription'],
    ['with an empty segment', endpoint('a//b'), 'Empty segments or unnamed variables are not allowed: a//b'],
    ['with a variable without name', endpoint('a/:'), 'Empty segments or unnamed variables are not allowed: a/:'],
    ['with a variable twice', endpoint('a/:id/:id'), 'Duplicate variables found in endpoint path: a/:id/:id'],
  ])('%s', (_, entry, reason) => {
    expect(built(entry)).toEqual({ urls: [], reasons: [`${entry.name}: ${reason}`] });
  });

  test('of a text that is not GraphQL', () => {
    expect(built(endpoint('a', { query: 'broken' })).reasons).toEqual([
      expect.stringMatching(/^a: not a valid graphql query: Syntax Error/),
    ]);
  });

  test('of a name that is taken', () => {
    expect(built(endpoint('a'), endpoint('b', { name: 'a' }))).toEqual({
      urls: ['a'],
      reasons: ['a: endpoint "a" is already defined'],
    });
  });

  test('when another answers the same requests, and so is the other', () => {
    expect(built(endpoint('pets/:id'), endpoint('pets/all'), endpoint('pets'))).toEqual({
      urls: ['pets'],
      reasons: ['pets/:id, pets/all: Ambiguous URL paths: pets/:id, pets/all'],
    });
  });
});

test('endpoints of one path and different methods, or of different lengths, stand side by side', () => {
  expect(built(endpoint('pets/:id'), endpoint('pets/all', { methods: ['POST'] }), endpoint('pets/:id/all'))).toEqual({
    urls: ['pets/:id', 'pets/all', 'pets/:id/all'],
    reasons: [],
  });
});

test('the allow list takes the queries of its collections, each collection once', () => {
  const report = createReport();
  const saved = { name: 'saved', definition: { queries: [{ name: 'a', query: '{ a }' }] } };
  const other = { name: 'other', definition: { queries: [{ name: 'b', query: '{ b }' }] } };
  const allowlist = [{ collection: 'saved' }, { collection: 'lost' }];
  const metadata = { version: 3, sources: [], query_collections: [saved, other, other], allowlist } as const;
  expect(allowedOperations(metadata as unknown as Metadata, report)).toEqual(['{ a }']);
  expect(report.inconsistencies.map(({ reason }) => reason)).toEqual([
    'query collection "other" is already defined',
    'collection with name: "lost" does not exist',
  ]);
});
