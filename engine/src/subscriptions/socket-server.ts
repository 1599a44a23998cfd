/** Takes WebSocket upgrades on the GraphQL routes. */
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { HeaderMap } from '../session/session.ts';
import type { Protocol } from './client-message.ts';
import { serveConnection, type Connection, type ConnectionOptions } from './connection.ts';

export interface SocketServer {
  /** False when the path is not the engine's; the socket is then untouched. */
  handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  /** `waitingBytes`: what clients have not read yet. */
  counts(): { readonly sockets: number; readonly operations: number; readonly waitingBytes: number };
  /** Has clients connect again, because what they see may have changed. */
  restart(): void;
  /** Resolves when all sockets have ended; those that do not answer are cut. */
  close(): Promise<void>;
}

export interface SocketServerOptions extends ConnectionOptions {
  readonly isAllowedOrigin: (headers: HeaderMap) => boolean;
}

const paths = new Set(['/v1/graphql', '/v1alpha1/graphql']);
const maxPayload = 16 * 1024 * 1024;
/** What the code 1012 asks of clients: to connect again. */
const restarting = 1012;
const closingMilliseconds = 1_000;

export function ownsSocketPath(url: string | undefined): boolean {
  return paths.has(pathOf(url));
}

export function createSocketServer(options: SocketServerOptions): SocketServer {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload,
    handleProtocols: (offered) => (offered.has('graphql-transport-ws') ? 'graphql-transport-ws' : 'graphql-ws'),
  });
  const connections = new Map<WebSocket, Connection>();
  let isClosing = false;

  return {
    handleUpgrade(request, socket, head) {
      const path = pathOf(request.url);
      if (!paths.has(path)) return false;
      const headers = headersOf(request);
      if (isClosing) refuse(socket, '503 Service Unavailable', 'Server is shutting down');
      else if (!options.isAllowedOrigin(headers)) {
        refuse(socket, '400 Bad Request', 'received origin header does not match configured CORS domains');
      } else {
        server.handleUpgrade(request, socket, head, (client) => {
          const protocol: Protocol = client.protocol === 'graphql-transport-ws' ? 'graphql-transport-ws' : 'graphql-ws';
          connections.set(client, serveConnection(client, protocol, path === '/v1alpha1/graphql', headers, options));
          client.once('close', () => connections.delete(client));
        });
      }
      return true;
    },
    counts() {
      let operations = 0;
      let waitingBytes = 0;
      for (const [client, connection] of connections) {
        operations += connection.operations;
        waitingBytes += client.bufferedAmount;
      }
      return { sockets: connections.size, operations, waitingBytes };
    },
    restart() {
      void closeAll('Server state changed, restarting the server');
    },
    async close() {
      isClosing = true;
      await closeAll('shutting server down');
      server.close();
    },
  };

  async function closeAll(reason: string): Promise<void> {
    await Promise.all(
      [...connections.keys()].map(
        (client) =>
          new Promise<void>((resolve) => {
            const cut = setTimeout(() => client.terminate(), closingMilliseconds);
            client.once('close', () => {
              clearTimeout(cut);
              resolve();
            });
            client.close(restarting, reason);
          }),
      ),
    );
  }
}

function pathOf(url = '/'): string {
  const base = 'http://engine';
  return URL.canParse(url, base) ? new URL(url, base).pathname : '';
}

function headersOf(request: IncomingMessage): HeaderMap {
  return Object.fromEntries(
    Object.entries(request.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
}

function refuse(socket: Duplex, status: string, reason: string): void {
  socket.on('error', () => socket.destroy());
  socket.end(`HTTP/1.1 ${status}\r\ncontent-type: text/plain\r\nconnection: close\r\n\r\n${reason}`);
}
