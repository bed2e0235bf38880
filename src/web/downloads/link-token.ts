/** The token in a link to a file: what it is for and for whom. */
import { z } from 'zod';
import { download, linkHolder } from '../../domain/links/download.js';
import { open, seal, type LinkKeys } from '../signed-token.js';

export { MAX_TOKEN, type LinkKeys } from '../signed-token.js';

const link = z.strictObject({
  for: linkHolder,
  what: download,
  /** Milliseconds since 1970. */
  expires: z.number().int(),
  /** Tells links apart in the log. */
  id: z.string().max(40),
});
export type Link = z.infer<typeof link>;

/** Null where so much was asked for that the address would be too long. */
export const sealLink = (content: Link, keys: LinkKeys): string | null => seal('download', content, keys);

/**
 * Null for what was not signed with these keys, or not as it is now. Whether it is still in time is not looked at. A
 * token of a version before may have been signed with another shape.
 */
export const openLink = (token: string, keys: LinkKeys): Link | null =>
  link.safeParse(open('download', token, keys)).data ?? null;
