/** `engine serve`: the engine alone behind an HTTP server. */
import { createServer } from 'node:http';
import { once } from 'node:events';
import { createAdministeredEngine } from '../administered-engine.ts';
import { createEngine } from '../engine.ts';
import type { Command } from './command.ts';

export const serve: Command = async ({ projectDir, databaseUrl, env, port, withMetadataApi, print }) => {
  const options = { project: projectDir, databaseUrl, env };
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
