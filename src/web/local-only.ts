/** In local mode only this machine may speak to the bot: a page open in a browser elsewhere must not reach it. */
import type { Next, Request, Response } from 'restify';
import { refuse } from './refuse.js';

/** The host part of a `Host` header or an origin that names this machine, whatever the port. */
const THIS_MACHINE = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d{1,5})?$/i;

const namesThisMachine = (host: string): boolean => THIS_MACHINE.test(host);

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
