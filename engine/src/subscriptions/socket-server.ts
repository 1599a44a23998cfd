/** Takes WebSocket upgrades on the GraphQL routes. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Protocol } from './client-message.ts';
import { serveConnection, type ConnectionOptions } from './connection.ts';

export interface SocketServer {
  /** False when the path is not the engine's; the socket is then untouched. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  close(): void;
}

const paths = new Set(['/v1/graphql', '/v1alpha1/graphql']);
const maxPayload = 16 * 1024 * 1024;

export function createSocketServer(options: ConnectionOptions): SocketServer {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : 'graphql-ws'),
  });
  return {
    handleUpgrade(request, socket, head) {
      const path = new URL(request.url ?? '/', 'http://engine').pathname;
      if (!paths.has(path)) return false;
      server.handleUpgrade(request, socket, head, (client) => {
        const protocol: Protocol = client.protocol === 'graphql-transport-ws' ? 'graphql-transport-ws' : 'graphql-ws';
        const headers = Object.fromEntries(
          Object.entries(request.headers).map(([name, value]) => [
            name,
            Array.isArray(value) ? value.join(', ') : value,
          ]),
        );
        serveConnection(client, protocol, path === '/v1alpha1/graphql', headers, options);
      });
      return true;
    },
    close() {
      for (const client of server.clients) client.close(1012, 'Server state changed, restarting the server');
      server.close();
    },
  };
}
