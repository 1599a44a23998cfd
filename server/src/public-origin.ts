/** The one origin that browsers see: GraphQL, sign-in, inbox of the demonstration, and the app for all the rest. */
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { destinationOf } from './public-routes.ts';
import { securityHeaders } from './security-headers.ts';
import type { StaticApp } from './static-app.ts';

export interface PublicParts {
  readonly engine: {
    handle(request: IncomingMessage, response: ServerResponse): Promise<boolean>;
    handleUpgrade(request: IncomingMessage, socket: Duplex, head: Buffer): boolean;
  };
  readonly actions: (request: IncomingMessage, response: ServerResponse) => unknown;
  /** Demonstration only; false when the path is not its own. */
  readonly inbox?: (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
  readonly app: StaticApp;
  readonly isHttps: boolean;
  /** Told of a failure that nobody foresaw, so that it is not lost. */
  readonly onFailure: (error: unknown) => void;
}

export function createPublicListener(parts: PublicParts): RequestListener {
  const headers = new Map(Object.entries(securityHeaders({ ...parts, inlineScripts: parts.app.inlineScripts })));
  return (request, response) => {
    response.setHeaders(headers);
    answer(parts, request, response).catch((error: unknown) => {
      parts.onFailure(error);
      if (response.headersSent) response.destroy();
      else sendError(response, 500, 'internal');
    });
  };
}

/** WebSockets exist for GraphQL alone. */
export function handlePublicUpgrade(parts: PublicParts, request: IncomingMessage, socket: Duplex, head: Buffer): void {
  const isEngine = destinationOf(pathOf(request) ?? '') === 'engine';
  if (!isEngine || !parts.engine.handleUpgrade(request, socket, head)) {
    socket.end('HTTP/1.1 404 Not Found\r\nconnection: close\r\n\r\n');
  }
}

/** While the parts start: a browser that is early asks again by itself. */
export function answerStarting(_request: IncomingMessage, response: ServerResponse): void {
  response.writeHead(503, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '1', refresh: '1' });
  response.end('<!doctype html><html lang="fr"><title>Carnet de bord</title><p>Le Carnet de bord démarre…</p></html>');
}

async function answer(parts: PublicParts, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const pathname = pathOf(request);
  if (pathname === undefined) {
    sendError(response, 400, 'invalid_address');
    return;
  }
  switch (destinationOf(pathname)) {
    case 'engine':
      if (!(await parts.engine.handle(request, response))) sendError(response, 404, 'not_found');
      return;
    case 'actions-server':
      await parts.actions(request, response);
      return;
    case 'nobody':
      sendError(response, 404, 'not_found');
      return;
    case undefined:
      if (!(await parts.inbox?.(request, response))) parts.app.handle(request, response);
  }
}

function pathOf(request: IncomingMessage): string | undefined {
  const url = request.url ?? '/';
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost').pathname : undefined;
}

function sendError(response: ServerResponse, status: number, code: string): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify({ code }));
}
