/** Reads a request's body, up to a limit. */
import type { IncomingMessage } from 'node:http';
import { EngineError } from '../errors.ts';

/** Imports send a thousand rows in one mutation; this leaves ample room. */
const maxBodyBytes = 64 * 1024 * 1024;

/** Throws `bad-request` (413) on a body over the limit. */
export async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > maxBodyBytes) {
      throw new EngineError('bad-request', 'the request body is too large', { status: 413 });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
