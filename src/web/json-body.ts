/** Bodies are JSON objects of limited size, or they are refused before anything reads them. */
import type { Next, Request, RequestHandlerType, Response } from 'restify';
import restify from 'restify';
import { refuse } from './refuse.js';

/** Bytes; a message of 100 KB of text in UTF-8, with all that Teams adds, stays well below. */
export const MAX_BODY_BYTES = 1024 * 1024;

/** Only JSON, only plain: a form could come from any page, and a compressed body can grow past the limit. */
function acceptJson(request: Request, response: Response, next: Next): void {
  const type = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') {
    refuse(response, 415, 'NotJson', 'Send application/json.');
    return next(false);
  }
  if (request.headers['content-encoding'] !== undefined) {
    refuse(response, 415, 'Compressed', 'Send the body without compression.');
    return next(false);
  }
  return next();
}

/** The character without a sign, escaped as JSON has to have it, and not the end of an escaped backslash. */
const NUL = /(?<!\\)((?:\\\\)*)\\u0000/g;

/** It comes with what is pasted, tells nobody anything, and not everything that texts are kept in can hold it. */
function leaveOutNul(request: Request, _response: Response, next: Next): void {
  const body: unknown = request.body;
  if (typeof body === 'string' && body.includes('u0000')) request.body = body.replace(NUL, '$1');
  return next();
}

function requireObject(request: Request, response: Response, next: Next): void {
  const body: unknown = request.body;
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    refuse(response, 400, 'NotAnObject', 'Send one JSON object.');
    return next(false);
  }
  return next();
}

/** Reads the body into `request.body`, without what no text is kept with; 413 past the limit, 400 when it is not JSON. */
export const jsonBody = (): RequestHandlerType[] => [
  acceptJson,
  restify.plugins.bodyReader({ maxBodySize: MAX_BODY_BYTES }),
  leaveOutNul,
  ...restify.plugins.jsonBodyParser({ bodyReader: true, mapParams: false }),
  requireObject,
];
