/** A TCP port of the loopback interface that nobody listens on. */
import { createServer } from 'node:net';

/** Asks the system for a free port. Another process may still take it before the caller does: callers retry. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('The system gave no port to listen on.'));
      });
    });
  });
}
