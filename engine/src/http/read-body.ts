/** Reads a request's body, up to a limit. */
import { isUtf8 } from 'node:buffer';
import type { IncomingMessage } from 'node:http';
import { EngineError } from '../errors.ts';

/** Imports send a thousand rows in one mutation; this leaves ample room. */
const maxBodyBytes = 64 * 1024 * 1024;

/** Throws `bad-request` (413) on a body over the limit, `invalid-json` on one that is not UTF-8: bytes are not guessed. */
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
  const body = Buffer.concat(chunks);
  if (!isUtf8(body)) throw new EngineError('invalid-json', 'Error in $: the request body is not UTF-8');
  return body.toString('utf8');
}
