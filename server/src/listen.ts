/** Listening and closing of Node's HTTP servers, with the one mishap that people meet told in plain words. */
import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { StartupError } from './startup-error.ts';

/** Gives the port, which the system chose when `port` is 0. */
export async function listen(server: Server, port: number, host: string): Promise<number> {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code === 'EADDRINUSE') {
      throw new StartupError(
        `Le port ${String(port)} est déjà utilisé par un autre programme. Arrêtez-le, ou choisissez un autre port, par exemple : PORT=${String(port + 1)} npm start`,
        { cause },
      );
    }
    if (code === 'EACCES') {
      throw new StartupError(
        `Le port ${String(port)} est réservé au système : choisissez-en un au-dessus de 1024 (PORT).`,
        { cause },
      );
    }
    throw cause;
  }
  return (server.address() as AddressInfo).port;
}

/** Lets the answers under way end, for `patience` milliseconds at most. */
export function closeServer(server: Server, patience = 3000): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => {
      server.closeAllConnections();
    }, patience);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
