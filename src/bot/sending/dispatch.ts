/** What became of a request to the chat service, told from its answer or its error. */
import type { AttemptResult } from '../../domain/reminders/outbox.js';
import type { Dispatch } from '../../domain/reminders/courier.js';
import { isRecord } from '../../domain/is-record.js';

export const TOO_MANY_REQUESTS = 429;
const PRECONDITION_FAILED = 412;
const PAYLOAD_TOO_LARGE = 413;
const FIRST_SERVER_ERROR = 500;
/** The bot was removed or blocked, or the conversation or the person is not there any more. */
const GONE: ReadonlySet<number> = new Set([403, 404]);
/** No connection was made: nothing can have been accepted. */
const NEVER_LEFT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'CERT_HAS_EXPIRED',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);

/** The HTTP status of an answer or of the SDK's error about one; undefined where there was no answer. */
export function statusOf(said: unknown): number | undefined {
  if (!isRecord(said)) return undefined;
  const status = said['statusCode'] ?? said['status'];
  return typeof status === 'number' ? status : undefined;
}

/** The conversation is at an address that nothing may be sent to. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
  constructor() {
    super('this service URL is not one the bot may call');
  }
}

const ON_ITS_WAY = Symbol('the request was on its way');

/** Marks the error of a request that had been handed to the network, and throws it on. */
export function failedOnItsWay(error: unknown): never {
  if (isRecord(error) && Object.isExtensible(error)) Object.defineProperty(error, ON_ITS_WAY, { value: true });
  throw error;
}

/** What a failed request comes to. After a timeout, a reset or a 5xx the message may have been accepted. */
export function dispatchOfError(error: unknown): Dispatch {
  const status = statusOf(error);
  if (status !== undefined) {
    return { ...NOT_DELIVERED, result: resultOf(status), cause: `HTTP ${status}`, retryAfter: retryAfterOf(error) };
  }
  if (error instanceof ForbiddenAddressError) return { ...NOT_DELIVERED, result: 'unreachable', cause: error.name };
  const code = isRecord(error) && typeof error['code'] === 'string' ? error['code'] : undefined;
  // Without a token, say, the request was never made.
  const left = isRecord(error) && ON_ITS_WAY in error && !(code !== undefined && NEVER_LEFT.has(code));
  return { ...NOT_DELIVERED, result: left ? 'unknown' : 'again', cause: code ?? nameOf(error) };
}

export const NOT_DELIVERED = { delivered: null, retryAfter: null } as const;

function resultOf(status: number): AttemptResult {
  if (status === TOO_MANY_REQUESTS || status === PRECONDITION_FAILED) return 'again';
  if (status === PAYLOAD_TOO_LARGE) return 'too_large';
  if (GONE.has(status)) return 'unreachable';
  return status >= FIRST_SERVER_ERROR ? 'unknown' : 'failed';
}

const nameOf = (error: unknown): string => {
  if (!(error instanceof Error)) return 'unknown';
  return error.name === 'AbortError' ? 'timeout' : error.name;
};

const SECOND = 1000;

/** Milliseconds that `Retry-After` asks for, in seconds or as a date; null where it is not said. */
export function retryAfterOf(said: unknown): number | null {
  const text = headerOf(said, 'retry-after');
  if (text === undefined) return null;
  if (/^\d{1,7}$/.test(text.trim())) return Number(text) * SECOND;
  const until = Date.parse(text);
  const now = Date.parse(headerOf(said, 'date') ?? '');
  return Number.isNaN(until) || Number.isNaN(now) ? null : Math.max(0, until - now);
}

function headerOf(said: unknown, name: string): string | undefined {
  if (!isRecord(said)) return undefined;
  const response = isRecord(said['response']) ? said['response'] : said;
  const headers = response['headers'];
  const value = hasHeaders(headers) ? headers.get(name) : undefined;
  return typeof value === 'string' ? value : undefined;
}

const hasHeaders = (headers: unknown): headers is { readonly get: (name: string) => unknown } =>
  isRecord(headers) && typeof headers['get'] === 'function';
