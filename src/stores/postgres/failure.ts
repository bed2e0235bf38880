/** What an error of PostgreSQL, or on the way to it, means for whoever asked. Codes: PostgreSQL, appendix A. */
import { StoreError } from '../../domain/errors.js';

/** Another try may well succeed: serialization failure, deadlock. */
const AGAIN: ReadonlySet<string> = new Set(['40001', '40P01']);
/** It is not there at this moment, or has no room for us: shutting down, starting, too many connections, in recovery. */
const AWAY: ReadonlySet<string> = new Set(['57P01', '57P02', '57P03', '53300', '25006', '57014', '55P03', '25P03']);
/** Class 08: connection exceptions. */
const CONNECTION_CLASS = '08';
/** Nothing can be written: no right to, disk full, out of memory, limits of the server. */
const UNWRITABLE = /^(?:42501|53[0-24-9A-Z]..|58...)$/;
const NETWORK: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOENT',
]);
/** Of the driver itself, which gives these no code. */
const DRIVER = /connection terminated|timeout exceeded|query read timeout|client was closed|not queryable/i;

const codeOf = (error: unknown): string => {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : '';
};

/** The plan of a statement is not there by its name, is there already, or fits no more. */
const LOST_NAME: ReadonlySet<string> = new Set(['26000', '42P05', '0A000']);

export const isLostName = (error: unknown): boolean => LOST_NAME.has(codeOf(error));

export const wantsAnotherTry = (error: unknown): boolean => AGAIN.has(codeOf(error));

/** The database cannot be reached, or does not answer in time. */
export function isAway(error: unknown): boolean {
  const code = codeOf(error);
  if (code === '') return error instanceof Error && DRIVER.test(error.message);
  return AWAY.has(code) || NETWORK.has(code) || code.startsWith(CONNECTION_CLASS);
}

/** The connection was lost, as it is when a server restarts; whether anything was done is not known. */
export const isLostConnection = (error: unknown): boolean => {
  const code = codeOf(error);
  if (code === '')
    return error instanceof Error && /connection terminated(?! due to)|not queryable/i.test(error.message);
  return ['ECONNRESET', 'EPIPE', '57P01', '57P02'].includes(code) || code.startsWith(CONNECTION_CLASS);
};

export const unreachable = (cause: unknown): StoreError =>
  new StoreError(
    'STORE_UNREACHABLE',
    'The database cannot be reached at this moment. Check that it runs and that DATABASE_URL is right; the bot tries again by itself.',
    { cause },
  );

/** The StoreError that an error comes to; anything else as it is. */
export function storeError(error: unknown): unknown {
  if (error instanceof StoreError) return error;
  if (isAway(error) || wantsAnotherTry(error)) return unreachable(error);
  if (!UNWRITABLE.test(codeOf(error))) return error;
  const what = `The database does not take what is written (${codeOf(error)}): check its disk and the rights of its user.`;
  return new StoreError('STORE_UNWRITABLE', what, { cause: error });
}
