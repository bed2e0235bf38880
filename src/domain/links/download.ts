/** Files that can be fetched by a link: what is in one, and for whom the link was made. */
import { z } from 'zod';
import { calendarAsked } from './calendar-feed.js';
import { ASKED_DEEDS, CHANGED_KINDS } from '../change/changed-kind.js';
import { LANGUAGES } from '../language.js';
import { publicationSet } from '../publication/publication-asked.js';
import { localDay, measureCode, measureQuery, personId } from '../query/query.js';

/**
 * The forms that each kind of file has, the usual one first: `xlsx` and `csv` for a spreadsheet, `json` for a program.
 */
export const FORMS_OF = {
  history: ['csv', 'json'],
  changes: ['csv', 'json'],
  measures: ['xlsx', 'csv', 'json'],
  /** How promises were kept, in numbers. */
  record: ['csv', 'json'],
  /** A document to read and one to work on. */
  publication: ['docx', 'md'],
  /** All that is kept of someone, for themselves. */
  person: ['json'],
  /** For programs that keep a calendar. */
  calendar: ['ics'],
} as const;
export type FileForm = (typeof FORMS_OF)[keyof typeof FORMS_OF][number];

/** What is written row by row, and may have any number of them. */
const BY_ROW = [
  z.strictObject({ what: z.literal('history'), form: z.enum(FORMS_OF.history), measure: measureCode }),
  /** `by`: whose changes; anyone's when null. `of`: what it was that changed, `deed`: what was done; anything when absent. */
  z.strictObject({
    what: z.literal('changes'),
    form: z.enum(FORMS_OF.changes),
    since: localDay,
    until: localDay.optional(),
    by: personId.nullable(),
    of: z.enum(CHANGED_KINDS).optional(),
    deed: z.enum(ASKED_DEEDS).optional(),
    query: measureQuery,
  }),
  /** The measures themselves, as they are or were on the day of the query, in a form that can be imported. */
  z.strictObject({ what: z.literal('measures'), form: z.enum(FORMS_OF.measures), query: measureQuery }),
] as const;
export const downloadByRow = z.discriminatedUnion('what', BY_ROW);
export type DownloadByRow = z.infer<typeof downloadByRow>;

/** What a file holds, asked as the card asks that it is fetched from. */
export const download = z.discriminatedUnion('what', [
  ...BY_ROW,
  z.strictObject({ what: z.literal('record'), form: z.enum(FORMS_OF.record), query: measureQuery }),
  /** A progress update, a dossier, or what stands in a letter. */
  z.strictObject({ what: z.literal('publication'), form: z.enum(FORMS_OF.publication), set: publicationSet }),
  /** Everything that is kept of a person. */
  z.strictObject({ what: z.literal('person'), form: z.enum(FORMS_OF.person), person: personId }),
  /** Deadlines as days: the one kind of which the address stays, until it is revoked. */
  z.strictObject({ what: z.literal('calendar'), form: z.enum(FORMS_OF.calendar), ...calendarAsked }),
]);
export type Download = z.infer<typeof download>;
export type DownloadKind = Download['what'];
/** A download of one kind. */
export type DownloadOf<Kind extends DownloadKind> = Extract<Download, { readonly what: Kind }>;

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

/** Minutes in which the page for importing can be used: long enough to mend a file and look again. */
export const IMPORT_MINUTES = 60;
/** The address of that page for a person; null where no link can be made. */
export type ImportLinkFor = (holder: LinkHolder) => string | null;
