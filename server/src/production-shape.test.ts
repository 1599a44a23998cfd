import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { publicRoutes } from './public-routes.ts';

const read = (name: string): string => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const compose = read('docker-compose.yml');
const example = read('.env.example');
const caddyfile = read('deploy/Caddyfile');

interface Service {
  readonly environment?: Record<string, string>;
  readonly networks: readonly string[];
  readonly ports?: readonly string[];
  readonly image?: string;
}
const { services } = parse(compose, { merge: true }) as { services: Record<string, Service> };

const SECRET = /PASSWORD|SECRET|PRIVATE_KEY|SMTP_URL/;

describe('the production of docker-compose.yml', () => {
  const variables = [...compose.matchAll(/\$\{(\w+)(:[?-][^}]*)?\}/g)].map(([, name = '', rest = '']) => ({
    name,
    rest,
  }));

  test('every variable is documented in .env.example, and nothing documented is unknown', () => {
    const documented = [...example.matchAll(/^(\w+)=/gm)].map(([, name]) => name);
    expect(new Set(documented)).toEqual(new Set(variables.map(({ name }) => name)));
  });

  test('no secret has a default, in the compose file or in the example', () => {
    const secrets = variables.filter(({ name }) => SECRET.test(name));
    expect(secrets.length).toBeGreaterThan(5);
    expect(secrets.filter(({ rest }) => rest !== ':?')).toEqual([]);
    for (const [, name = '', value] of example.matchAll(/^(\w+)=(.*)$/gm)) {
      if (SECRET.test(name)) expect(value, name).toBe('');
    }
    for (const { environment = {} } of Object.values(services)) {
      for (const [name, value] of Object.entries(environment)) {
        if (SECRET.test(name) && name !== 'HASURA_GRAPHQL_JWT_SECRET') expect(value, name).toMatch(/^\$\{\w+:\?\}$/);
      }
    }
  });

  test('only the proxy is reachable from outside', () => {
    const open = Object.entries(services).filter(([, service]) => service.ports !== undefined);
    expect(open.map(([name]) => name)).toEqual(['proxy']);
    for (const inner of ['postgres', 'hasura', 'migrate']) expect(services[inner]?.networks).toEqual(['inside']);
  });

  test('the engine verifies tokens of the acts’ own keys, issuer and audience', () => {
    const secret = services['hasura']?.environment?.['HASURA_GRAPHQL_JWT_SECRET'];
    expect(JSON.parse(secret ?? '')).toEqual({
      jwk_url: 'http://actions-server:8787/.well-known/jwks.json',
      audience: 'carnet-de-bord',
      issuer: 'carnet-de-bord',
    });
  });

  test('images are pinned', () => {
    for (const { image } of Object.values(services)) expect(image ?? 'built:here').not.toMatch(/latest|^[^:]+$/);
  });
});

describe('the routes of deploy/Caddyfile', () => {
  const upstreams = { engine: 'hasura:8080', 'actions-server': 'actions-server:8787' } as const;

  test.each(publicRoutes)('$path is answered by $to', ({ path, below, to }) => {
    const paths = below ? `${path} ${path}/*` : path;
    if (to === 'nobody') {
      expect(/@nobody path (.*)/.exec(caddyfile)?.[1]).toContain(paths);
      return;
    }
    const matcher = new RegExp(`^\\t@(\\w+) path ${escape(paths)}$`, 'm').exec(caddyfile)?.[1];
    const handler = matcher === undefined ? paths : `@${matcher}`;
    const block = new RegExp(`^\\thandle ${escape(handler)} \\{\\n([\\s\\S]*?)^\\t\\}`, 'm').exec(caddyfile)?.[1];
    expect(block).toContain(`reverse_proxy ${upstreams[to]}`);
  });

  test('no other path is passed on', () => {
    const passed = publicRoutes.filter(({ to }) => to !== 'nobody').length;
    expect(caddyfile.match(/reverse_proxy/g)).toHaveLength(passed);
  });
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
