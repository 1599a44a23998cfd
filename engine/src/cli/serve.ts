/** `engine serve`: the engine alone behind an HTTP server. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { createAdministeredEngine } from '../administered-engine.ts';
import { createEngine, type EngineOptions } from '../engine.ts';
import { describeInconsistency } from '../open-model.ts';
import type { Command } from './command.ts';

export const serve: Command = async ({
  projectDir,
  databaseUrl,
  env,
  port,
  withMetadataApi,
  lenient,
  print,
  complain,
}) => {
  const options: EngineOptions = {
    project: projectDir,
    databaseUrl,
    env,
    strict: !lenient,
    observe: (event) => {
      if (event.kind === 'inconsistency') complain(`left out: ${describeInconsistency(event.inconsistency)}`);
      else complain(event.error instanceof Error ? (event.error.stack ?? event.error.message) : 'an unknown fault');
    },
  };
  const engine = await (withMetadataApi ? createAdministeredEngine(options) : createEngine(options));
  const server = createServer((request, response) => {
    void engine.handle(request, response).then((handled) => {
      if (handled) return;
      response.writeHead(404, { 'content-type': 'application/json' });
      response.end(JSON.stringify({ path: '$', error: 'resource does not exist', code: 'not-found' }));
    });
  });
  server.on('upgrade', (request, socket, head) => {
    if (!engine.handleUpgrade(request, socket, head)) socket.destroy();
  });
  server.listen(port);
  await once(server, 'listening');
  print(`http://localhost:${port}/v1/graphql`);
  await Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
  server.close();
  await engine.close();
  return 0;
};
