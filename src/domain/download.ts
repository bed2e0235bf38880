/** Files that can be fetched by a link: what is in one, and for whom the link was made. */
import { z } from 'zod';
import { LANGUAGES } from './language.js';
import { localDay, measureCode, measureQuery, personId } from './query.js';

/** `csv` for a spreadsheet, `json` for a program. */
export const FILE_FORMS = ['csv', 'json'] as const;
export type FileForm = (typeof FILE_FORMS)[number];

const form = z.enum(FILE_FORMS);

/** What a file holds, asked as the card asks that it is fetched from. */
export const download = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('history'), form, measure: measureCode }),
  /** `by`: whose changes; anyone's when null. */
  z.strictObject({ what: z.literal('changes'), form, since: localDay, by: personId.nullable(), query: measureQuery }),
]);
export type Download = z.infer<typeof download>;

/** The person a link is made for; only they are answered, with the rights that they have when it is opened. */
export const linkHolder = z.strictObject({
  person: personId,
  tenant: z.string().max(200),
  language: z.enum(LANGUAGES),
});
export type LinkHolder = z.infer<typeof linkHolder>;

/** Minutes in which a link can be opened: long enough to click, too short to be worth passing on. */
export const LINK_MINUTES = 10;

/** The address of a file for the person it is asked for; null where no link can be made of it. */
export type LinkTo = (what: Download) => string | null;
export type LinksFor = (holder: LinkHolder) => LinkTo;
