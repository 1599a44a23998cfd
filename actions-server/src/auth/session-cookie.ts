/** The cookie that holds the refresh token: out of reach of scripts and of other sites, sent to /auth only. */
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import type { HttpContext } from '../platform/http.ts';

const name = 'carnet_session';
const path = '/auth';

export function readSessionCookie(c: HttpContext): string | undefined {
  return getCookie(c, name);
}

export function writeSessionCookie(c: HttpContext, token: string, expires: Date, publicOrigin: string): void {
  setCookie(c, name, token, { path, expires, httpOnly: true, sameSite: 'Strict', secure: isHttps(publicOrigin) });
}

export function clearSessionCookie(c: HttpContext, publicOrigin: string): void {
  deleteCookie(c, name, { path, httpOnly: true, sameSite: 'Strict', secure: isHttps(publicOrigin) });
}

/** A local trial over plain HTTP must work; everything else is https. */
function isHttps(origin: string): boolean {
  return origin.startsWith('https:');
}
