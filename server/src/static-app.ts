/** Serves the built app from memory: precompressed files, long cache for hashed names, index.html for its routes. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import path from 'node:path';
import { StartupError } from './startup-error.ts';

export interface StaticApp {
  /** `'sha256-…'` of each inline script of index.html, for the content security policy. */
  readonly inlineScripts: readonly string[];
  /** Answers GET and HEAD for any path; the app itself says « page introuvable » for a route that it does not know. */
  handle(request: IncomingMessage, response: ServerResponse): void;
}

interface File {
  readonly type: string;
  readonly etag: string;
  readonly cacheControl: string;
  readonly plain: Buffer;
  readonly br?: Buffer;
  readonly gzip?: Buffer;
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

export function loadStaticApp(folder: string): StaticApp {
  const index = path.join(folder, 'index.html');
  if (!existsSync(index)) {
    throw new StartupError(
      `L’application n’est pas construite (${index} manque) : lancez « npm start » ou « pnpm build ».`,
    );
  }
  const files = readFiles(folder);
  return {
    inlineScripts: inlineScriptHashes(readFileSync(index, 'utf8')),
    handle(request, response) {
      if (request.method !== 'GET' && request.method !== 'HEAD') {
        response.writeHead(405, { allow: 'GET, HEAD' }).end();
        return;
      }
      const file = find(files, new URL(request.url ?? '/', 'http://localhost').pathname);
      if (file) sendFile(file, request, response);
      else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Fichier introuvable.');
    },
  };
}

function readFiles(folder: string): ReadonlyMap<string, File> {
  const files = new Map<string, File>();
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.endsWith('.br') || entry.name.endsWith('.gz')) continue;
    const file = path.join(entry.parentPath, entry.name);
    const plain = readFileSync(file);
    const name = path.relative(folder, file).split(path.sep).join('/');
    files.set(`/${name}`, {
      type: TYPES[path.extname(name)] ?? 'application/octet-stream',
      etag: `"${createHash('sha256').update(plain).digest('base64url')}"`,
      cacheControl: name.startsWith('_app/immutable/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      plain,
      ...(existsSync(`${file}.br`) ? { br: readFileSync(`${file}.br`) } : {}),
      ...(existsSync(`${file}.gz`) ? { gzip: readFileSync(`${file}.gz`) } : {}),
    });
  }
  return files;
}

/** A path whose last part has an extension names a file: when it is missing, a page in its place would only confuse. */
function find(files: ReadonlyMap<string, File>, pathname: string): File | undefined {
  return files.get(pathname) ?? (path.posix.extname(pathname) === '' ? files.get('/index.html') : undefined);
}

function sendFile(file: File, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-type', file.type);
  response.setHeader('cache-control', file.cacheControl);
  response.setHeader('etag', file.etag);
  response.setHeader('vary', 'accept-encoding');
  if (request.headers['if-none-match']?.includes(file.etag)) {
    response.writeHead(304).end();
    return;
  }
  const accepted = request.headers['accept-encoding']?.toString() ?? '';
  const encoding =
    file.br && /\bbr\b/.test(accepted) ? 'br' : file.gzip && /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
  const body = (encoding === undefined ? undefined : file[encoding]) ?? file.plain;
  if (encoding !== undefined) response.setHeader('content-encoding', encoding);
  response.writeHead(200, { 'content-length': body.length });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function inlineScriptHashes(html: string): readonly string[] {
  const scripts = html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g);
  return [...scripts].map(([, code = '']) => `'sha256-${createHash('sha256').update(code).digest('base64')}'`);
}
