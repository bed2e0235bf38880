/** In local mode only this machine may speak to the bot: a page open in a browser elsewhere must not reach it. */
import type { Next, Request, Response } from 'restify';
import { refuse } from './refuse.js';

const LOOPBACK_NAMES: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether the host part of a `Host` header or an origin names this machine, whatever the port. */
export function namesThisMachine(host: string): boolean {
  return URL.canParse(`http://${host}`) && LOOPBACK_NAMES.has(new URL(`http://${host}`).hostname);
}

/** An origin is a scheme and a host; a page without one sends "null". */
function isOurOrigin(origin: string): boolean {
  return URL.canParse(origin) && namesThisMachine(new URL(origin).host);
}

/** Answers a foreign `Host` or `Origin` with 403. */
export function localOnly(request: Request, response: Response, next: Next): void {
  const { host, origin } = request.headers;
  if (host === undefined || !namesThisMachine(host)) {
    refuse(response, 403, 'ForeignHost', 'This bot answers on this machine only.');
    return next(false);
  }
  if (origin !== undefined && !isOurOrigin(origin)) {
    refuse(response, 403, 'ForeignOrigin', 'This bot answers no pages from elsewhere.');
    return next(false);
  }
  return next();
}
