/** The token in a link: what it is for and for whom, signed, so that nobody can make or change one. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { download, linkHolder } from '../../domain/download.js';

export interface LinkKeys {
  /** Signs. */
  readonly current: string;
  /** Signed before it was replaced, and is still taken; null: there was none. */
  readonly previous: string | null;
}

const link = z.strictObject({
  for: linkHolder,
  what: download,
  /** Milliseconds since 1970. */
  expires: z.number().int(),
  /** Tells links apart in the log. */
  id: z.string().max(40),
});
export type Link = z.infer<typeof link>;

/** Counts the shapes of tokens; stands before them, and is signed with them. */
const VERSION = 'v1';
/** Characters of a token; addresses that are much longer do not pass every proxy and client. */
export const MAX_TOKEN = 1800;
const TOKEN = /^(v1\.[A-Za-z0-9_-]+)\.([A-Za-z0-9_-]{43})$/;

/** Null where so much was asked for that the address would be too long. */
export function sealLink(link: Link, { current }: LinkKeys): string | null {
  const signed = `${VERSION}.${Buffer.from(JSON.stringify(link)).toString('base64url')}`;
  const token = `${signed}.${signatureOf(signed, current).toString('base64url')}`;
  return token.length <= MAX_TOKEN ? token : null;
}

/** Null for what was not signed with these keys, or not as it is now. Whether it is still in time is not looked at. */
export function openLink(token: string, { current, previous }: LinkKeys): Link | null {
  if (token.length > MAX_TOKEN) return null;
  const [, signed = '', signature = ''] = TOKEN.exec(token) ?? [];
  const given = Buffer.from(signature, 'base64url');
  const keys = previous === null ? [current] : [current, previous];
  // Of 32 bytes, 43 characters say two bits more: only the one way to write them is taken.
  if (signature === '' || given.toString('base64url') !== signature) return null;
  const isSigned = keys.map((key) => timingSafeEqual(given, signatureOf(signed, key))).includes(true);
  return isSigned ? contentOf(signed) : null;
}

/** The name of what is signed keeps a signature that was made for something else from being taken here. */
const signatureOf = (signed: string, key: string): Buffer =>
  createHmac('sha256', key).update(`nakoming download ${signed}`).digest();

/** A token of a version before may have been signed with another shape. */
function contentOf(signed: string): Link | null {
  try {
    const json: unknown = JSON.parse(Buffer.from(signed.slice(VERSION.length + 1), 'base64url').toString());
    return link.safeParse(json).data ?? null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
