/** `/healthz` and `/v1/version`. */
import { jsonAnswer, textAnswer } from './answer.ts';
import { exactPath, type Route } from './route.ts';

export interface Health {
  readonly isConsistent: () => boolean;
  /** Resolves false when the database does not answer. */
  readonly ping: () => Promise<boolean>;
}

export function healthRoute(health: Health): Route {
  return {
    methods: ['GET'],
    matches: exactPath('/healthz', '/hasura/healthz'),
    isPublic: true,
    answer: async (request) => {
      if (!(await health.ping())) return textAnswer(500, 'ERROR');
      if (health.isConsistent()) return textAnswer(200, 'OK');
      const isStrict = /[?&]strict=true(&|$)/.test(request.url);
      return textAnswer(isStrict ? 500 : 200, 'WARN: inconsistent objects in schema');
    },
  };
}

export function versionRoute(version: string): Route {
  return {
    methods: ['GET'],
    matches: exactPath('/v1/version'),
    isPublic: true,
    answer: () => Promise.resolve(jsonAnswer(200, JSON.stringify({ version, server_type: 'ce' }))),
  };
}
