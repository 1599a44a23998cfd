/** Serves the acts and the sign-in alone (production): the public part on one port, Hasura's webhooks on a private one. */
import { serve, type ServerType } from '@hono/node-server';
import { ConfigError, createActionsServer, readConfig } from './index.ts';
import type { Config } from './config.ts';

function configOrExit(): Config {
  try {
    return readConfig();
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`Configuration:\n${error.message}\n`);
    process.exit(1);
  }
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error === undefined ? resolve() : reject(error)));
  });
}

const config = configOrExit();
const server = await createActionsServer({ config });
const publicPart = serve({
  hostname: config.host,
  port: config.port,
  fetch: (request, { incoming }: { incoming: { socket: { remoteAddress?: string | undefined } } }) => {
    const { remoteAddress } = incoming.socket;
    return server.fetch(request, remoteAddress === undefined ? {} : { clientAddress: remoteAddress });
  },
});
const actions = serve({
  hostname: config.actionsHost,
  port: config.actionsPort,
  fetch: (request) => server.actions.fetch(request),
});

let stopping: Promise<void> | undefined;
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.on(signal, () => {
    stopping ??= Promise.all([closed(publicPart), closed(actions)]).then(() => server.close());
  });
}
