import type { Response } from 'restify';

/** An answer to a program that sent something wrong: a status, a code and what to do. */
export function refuse(response: Response, status: number, code: string, message: string): void {
  response.send(status, { error: { code, message } });
}
