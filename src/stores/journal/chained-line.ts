/**
 * Lines of JSON that begin with a hash over themselves and the hash of the line before, so that an edit, a cut or a swap
 * anywhere shows.
 */
import { createHash } from 'node:crypto';

const OPENING = '{"hash":"';
const HASH_LENGTH = 64;
/** `{"hash":"…",`: what comes before the part that is hashed. */
const HEAD_LENGTH = OPENING.length + HASH_LENGTH + '",'.length;

export interface Line {
  /** The newline included. */
  readonly bytes: Buffer;
  readonly hash: string;
}

const hashOf = (previous: string, body: string | Buffer): string =>
  createHash('sha256').update(previous).update(body).digest('hex');

/** The hash that the first line after a header builds on. */
export const hashOfHeader = (header: Buffer): string => createHash('sha256').update(header).digest('hex');

/** `content` has at least one field; `previous` is the hash of the line before. */
export function chained(content: object, previous: string): Line {
  const body = JSON.stringify(content).slice(1);
  const hash = hashOf(previous, body);
  return { bytes: Buffer.from(`${OPENING}${hash}",${body}\n`), hash };
}

/** The hash of a line without its newline, when it is as it was written after `previous`; else what is wrong with it. */
export function checked(line: Buffer, previous: string): { readonly hash: string } | { readonly fault: string } {
  const head = line.toString('latin1', 0, HEAD_LENGTH);
  if (!head.startsWith(OPENING)) return { fault: 'this is not a line that belongs here' };
  const hash = head.slice(OPENING.length, OPENING.length + HASH_LENGTH);
  if (hashOf(previous, line.subarray(HEAD_LENGTH)) !== hash) {
    return { fault: 'the line is not as it was written, or a line before it is missing' };
  }
  return { hash };
}
