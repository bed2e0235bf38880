/** Which document is wanted: as it is asked for, and as a link holds it. */
import { z } from 'zod';
import { isInvestigationCode, isSourceCode, isVendorCode } from '../register/codes.js';
import { LANGUAGES } from '../language.js';
import { localDay, measureCode } from '../query/query.js';

/** Vendors or investigations that can be named; a link has to hold them all. */
const MAX_SCOPE = 40;
const some = <T extends z.ZodType>(value: T) => z.array(value).max(MAX_SCOPE).default([]);

/** What a publication is about; everything where neither is named, what both name where both are. */
const publicationScope = z.strictObject({
  vendors: some(z.string().refine(isVendorCode, 'not a vendor')),
  investigations: some(z.string().refine(isInvestigationCode, 'not an investigation')),
});
export type PublicationScope = z.infer<typeof publicationScope>;

const PUBLICATIONS = ['update', 'dossier', 'letter'] as const;
/**
 * update: what became of promises in a period; dossier: all that is recorded of a measure, or of all in the scope;
 * letter: the measures that a source names.
 */
export type PublicationKind = (typeof PUBLICATIONS)[number];

const parts = {
  of: z.enum(PUBLICATIONS),
  ...publicationScope.shape,
  /** Of a dossier: the only measure in it. */
  measure: measureCode.nullable().default(null),
  /** Of a letter: the source itself. */
  source: z.string().refine(isSourceCode, 'not a source').nullable().default(null),
};

/** As it is asked for; the days and the language are what is usual where they are null. */
export const publicationAsked = z.strictObject({
  ...parts,
  since: localDay.nullable().default(null),
  until: localDay.nullable().default(null),
  language: z.enum(LANGUAGES).nullable().default(null),
});
export type PublicationAsked = z.infer<typeof publicationAsked>;

/** What is in the document, so that it says the same whenever it is opened. */
export const publicationSet = z.strictObject({
  ...parts,
  since: localDay,
  until: localDay,
  language: z.enum(LANGUAGES),
});
export type PublicationSet = z.infer<typeof publicationSet>;
