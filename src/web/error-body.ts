/** The one form in which a program is told that something is wrong, whoever found it: us, or restify on its own. */
import type { Request, Response } from 'restify';

export interface ErrorBody {
  readonly error: { readonly code: string; readonly message: string };
}

/** What happened inside is for the log, not for who asked. */
const INSIDE: ErrorBody = { error: { code: 'Failed', message: 'Something went wrong; it is in the log.' } };

export const errorBody = (code: string, message: string): ErrorBody => ({ error: { code, message } });

/** Writes every body as JSON; an error that restify answers with becomes an {@link ErrorBody}. */
export function formatJson(_request: Request, response: Response, body: unknown): string {
  const json = JSON.stringify(body instanceof Error ? bodyOf(body) : (body ?? null));
  response.setHeader('Content-Length', Buffer.byteLength(json));
  return json;
}

const bodyOf = (error: Error): ErrorBody => (isRefusal(error) ? errorBody(error.body.code, error.message) : INSIDE);

interface Refusal extends Error {
  readonly body: { readonly code: string };
}

/** Whether restify found something wrong with the request itself. */
export const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error &&
  'statusCode' in error &&
  typeof error.statusCode === 'number' &&
  error.statusCode < 500 &&
  'body' in error &&
  hasCode(error.body);

const hasCode = (body: unknown): body is Refusal['body'] =>
  typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string';
