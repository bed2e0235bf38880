/** Links to the page for importing, each for one person and an hour. */
import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { IMPORT_MINUTES, linkHolder, type ImportLinkFor } from '../../domain/links/download.js';
import type { LinkDeps } from '../downloads/links.js';
import { open, seal, type LinkKeys } from '../signed-token.js';

export const IMPORT_PATH = '/import';
const MINUTE = 60_000;

const link = z.strictObject({
  for: linkHolder,
  /** Milliseconds since 1970. */
  expires: z.number().int(),
  /** Tells links apart in the log. */
  id: z.string().max(40),
});
export type ImportLink = z.infer<typeof link>;

export const importLinkMaker =
  ({ keys, address, now }: LinkDeps): ImportLinkFor =>
  (holder) => {
    const base = address();
    const content: ImportLink = { for: holder, expires: now() + IMPORT_MINUTES * MINUTE, id: randomUUID() };
    const token = seal('import', content, keys);
    return base === null || token === null ? null : `${base}${IMPORT_PATH}/${token}`;
  };

/** Null for what was not signed with these keys. Whether it is still in time is not looked at. */
export const openImportLink = (token: string, keys: LinkKeys): ImportLink | null =>
  link.safeParse(open('import', token, keys)).data ?? null;
