/** Reads a request's body, up to a limit. */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { EngineError } from '../errors.ts';

/** Imports send a thousand rows in one mutation; this leaves ample room. */
const maxBodyBytes = 64 * 1024 * 1024;

/** Throws `bad-request` (413) on a body over the limit, `invalid-json` on one that is not UTF-8: bytes are not guessed. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const body = await readBytes(request);
  if (!isUtf8(body)) throw new EngineError('invalid-json', 'Error in $: the request body is not UTF-8');
  return body.toString('utf8');
}

/** By events: an iterator over a stream costs more than all the rest of receiving a small body. */
function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBodyBytes) {
        request.removeAllListeners('data').pause();
        reject(new EngineError('bad-request', 'the request body is too large', { status: 413 }));
      } else chunks.push(chunk);
    });
    request.on('end', () => {
      const [only] = chunks;
      resolve(chunks.length === 1 && only !== undefined ? only : Buffer.concat(chunks));
    });
    request.on('error', reject);
    // Without it, a client that goes away before the end would be waited for without end.
    request.on('close', () => reject(new Error('the request ended before its body')));
  });
}
