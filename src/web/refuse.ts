import type { Response } from 'restify';
import { errorBody } from './error-body.js';

/** An answer to a program that sent something wrong: a status, a code and what to do. */
export function refuse(response: Response, status: number, code: string, message: string): void {
  response.send(status, errorBody(code, message));
}
