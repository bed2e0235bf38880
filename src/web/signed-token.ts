/** A token in a link: what it says, signed, so that nobody can make or change one. */
import { createHmac, timingSafeEqual } from 'node:crypto';

export interface LinkKeys {
  /** Signs. */
  readonly current: string;
  /** Signed before it was replaced, and is still taken; null: there was none. */
  readonly previous: string | null;
}

/** The name of what is signed keeps a signature that was made for something else from being taken. */
export type Purpose = 'download' | 'import' | 'calendar';

/** Counts the shapes of tokens; stands before them, and is signed with them. */
const VERSION = 'v1';
/** Characters of a token; addresses that are much longer do not pass every proxy and client. */
export const MAX_TOKEN = 1800;
const TOKEN = /^(v1\.[A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{43})$/;

/** Null where so much is said that the address would be too long. */
export function seal(purpose: Purpose, content: object, { current }: LinkKeys): string | null {
  const signed = `${VERSION}.${Buffer.from(JSON.stringify(content)).toString('base64url')}`;
  const token = `${signed}.${signatureOf(purpose, signed, current).toString('base64url')}`;
  return token.length <= MAX_TOKEN ? token : null;
}

/** What a token says, to be checked; null for what was not signed with these keys for this purpose. */
export function open(purpose: Purpose, token: string, { current, previous }: LinkKeys): unknown {
  if (token.length > MAX_TOKEN) return null;
  const [, signed = '', signature = ''] = TOKEN.exec(token) ?? [];
  const given = Buffer.from(signature, 'base64url');
  const keys = previous === null ? [current] : [current, previous];
  // Of 32 bytes, 43 characters say two bits more: only the one way to write them is taken.
  if (signature === '' || given.toString('base64url') !== signature) return null;
  const isSigned = keys.map((key) => timingSafeEqual(given, signatureOf(purpose, signed, key))).includes(true);
  return isSigned ? contentOf(signed) : null;
}

const signatureOf = (purpose: Purpose, signed: string, key: string): Buffer =>
  createHmac('sha256', key).update(`nakoming ${purpose} ${signed}`).digest();

function contentOf(signed: string): unknown {
  try {
    return JSON.parse(Buffer.from(signed.slice(VERSION.length + 1), 'base64url').toString());
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
