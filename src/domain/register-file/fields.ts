/** The pieces a register file is made of: codes, days, texts. Each names its own fault in a few words. */
import { z } from 'zod';
import {
  CODE_PATTERNS,
  isCircumstanceCode,
  isInvestigationCode,
  isMeasureCode,
  isParty,
  isPersonId,
  isRiskCode,
  isSourceCode,
  isVendorCode,
  type CircumstanceCode,
  type MeasureCode,
} from '../register/codes.js';
import { parseLocalDate, type Instant, type LocalDate } from '../time/local-date.js';

/** A value of the file as a fault shows it: as written, cut where it is long. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value);
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}
const LONGEST_SHOWN = 60;

const code = <T extends string>(is: (text: string) => text is T, pattern: string, what: string) =>
  z
    .string()
    .refine(is, { error: ({ input }) => `${shown(input)} is not ${what}` })
    .meta({ pattern });

const isBlocker = (text: string): text is CircumstanceCode | MeasureCode =>
  isCircumstanceCode(text) || isMeasureCode(text);

export const vendorCode = code(isVendorCode, CODE_PATTERNS.slug, 'the code of a vendor ("google-cloud")');
export const sourceCode = code(isSourceCode, CODE_PATTERNS.slug, 'the code of a source ("defender-2023")');
export const investigationCode = code(
  isInvestigationCode,
  CODE_PATTERNS.investigation,
  'the code of an investigation ("OW20")',
);
export const circumstanceCode = code(
  isCircumstanceCode,
  CODE_PATTERNS.circumstance,
  'the code of a circumstance ("OW20-C1")',
);
export const riskCode = code(isRiskCode, CODE_PATTERNS.risk, 'the code of a risk ("OW20-H1")');
export const measureCode = code(isMeasureCode, CODE_PATTERNS.measure, 'the code of a measure ("OW20-V1")');
export const blockerCode = code(
  isBlocker,
  `${CODE_PATTERNS.circumstance}|${CODE_PATTERNS.measure}`,
  'the code of a circumstance or a measure ("OW20-C1")',
);
export const partyCode = code(isParty, CODE_PATTERNS.slug, 'a vendor, "organisations" or "slm"');
export const personId = code(isPersonId, CODE_PATTERNS.person, 'a pseudonym of a person');

const isLocalDate = (text: string): text is LocalDate => parseLocalDate(text) !== undefined;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const day = z
  .string()
  .refine(isLocalDate, {
    error: ({ input }) =>
      DAY.test(String(input)) ? `${shown(input)} is no such day` : `${shown(input)} is not a day written as 2020-09-21`,
  })
  .meta({ id: 'day', format: 'date', description: 'A calendar day in Europe/Amsterdam, as 2020-09-21.' });

const isInstant = (text: string): text is Instant => z.iso.datetime().safeParse(text).success;
export const instant = z
  .string()
  .refine(isInstant, { error: ({ input }) => `${shown(input)} is not a moment written as 2020-09-21T07:00:00Z` })
  .meta({ format: 'date-time' });

export const text = z
  .string()
  .refine((value) => value.trim() !== '', { error: 'is empty' })
  .meta({ id: 'text', pattern: '\\S', description: 'A text that is not blank.' });

/** Days, weeks, months and years; a promise is never kept to the hour. */
const DURATION = '^P(?=\\d)([1-9]\\d{0,3}Y)?([1-9]\\d{0,3}M)?([1-9]\\d{0,3}W)?([1-9]\\d{0,3}D)?$';
const duration = new RegExp(DURATION);
export const interval = z
  .string()
  .refine((value) => duration.test(value), {
    error: ({ input }) => `${shown(input)} is not an ISO 8601 duration ("P6M")`,
  })
  .meta({ pattern: DURATION, description: 'ISO 8601 duration between two occurrences: P6M is every six months.' });

export const localized = z
  .strictObject({ nl: text.describe('Dutch.'), en: text.describe('English.') })
  .meta({ id: 'localized', description: 'The same text in both languages.' });

/** A piece of a source, verbatim, and where it stands there. */
export const quotationFields = {
  quote: text.describe('Verbatim, character for character, in whole sentences.'),
  source: sourceCode.describe('The source that the quote comes from.'),
  place: text.describe('Where in the source: heading, list item or table cell, in its own words.'),
};

export const quotation = z
  .strictObject(quotationFields)
  .meta({ id: 'quotation', description: 'A piece of a source, verbatim, and where it stands there.' });
