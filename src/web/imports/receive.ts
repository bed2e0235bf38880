/** The file in a request, or why it was not taken; what is too large is refused before it has come in. */
import type { Request } from 'restify';
import { MOST_BYTES } from '../../domain/imports/import-input.js';

export type Received = { readonly bytes: Uint8Array } | { readonly refused: 'too_large' | 'broken_off' };

function announcesTooMuch({ headers }: Request): boolean {
  return Number(headers['content-length'] ?? 0) > MOST_BYTES;
}

export async function receive(request: Request): Promise<Received> {
  if (announcesTooMuch(request)) return { refused: 'too_large' };
  const parts: Buffer[] = [];
  let length = 0;
  try {
    for await (const part of request as AsyncIterable<Buffer>) {
      length += part.length;
      if (length > MOST_BYTES) return { refused: 'too_large' };
      parts.push(part);
    }
  } catch {
    return { refused: 'broken_off' };
  }
  return { bytes: new Uint8Array(Buffer.concat(parts)) };
}
