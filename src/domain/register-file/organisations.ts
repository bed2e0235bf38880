/** Organisations, their answers and the shares of them that conditions ask for, as a register file has them. */
import { z } from 'zod';
import { answerCode, CODE_PATTERNS, organisationCode, ownPart, type MeasureCode } from '../register/codes.js';
import {
  MOST_NAME,
  ORGANISATION_GROUPS,
  type Organisation,
  type OrganisationGroup,
} from '../organisation/organisation.js';
import { ANSWERS, NEEDS_REASON, type OrganisationAnswer } from '../organisation/organisation-answer.js';
import type { Share, ShareCondition } from '../risk/share.js';
import { isWordless } from '../change/wordless.js';
import { day, measureCode, personId, shown, text } from './fields.js';
import type { ReadEntry } from './reading.js';

/** Of an item that nothing has changed since it entered the register. */
const FIRST_VERSION = 1;

const orNone = <T extends z.ZodType>(field: T) => field.nullable().default(null);

const SLUG = new RegExp(CODE_PATTERNS.slug);
const ownCode = z
  .string()
  .refine((value) => SLUG.test(value), { error: ({ input }) => `${shown(input)} is not the code of an organisation` })
  .meta({ pattern: CODE_PATTERNS.slug });

/** Measures that organisations owe have an O in their code. */
const owedByOrganisations = measureCode.refine((code) => code.includes('-O'), {
  error: ({ input }) => `${shown(input)} is not owed by the organisations`,
});

export const organisationEntry = z
  .strictObject({
    code: ownCode.describe('Lower case, digits and hyphens ("bzk").'),
    name: text.max(MOST_NAME),
    aliases: z.array(text.max(MOST_NAME)).default([]).describe('Other names that people use for it.'),
    group: z.enum(ORGANISATION_GROUPS),
    contact: orNone(personId).describe('Who at SLM speaks with it.'),
    from: orNone(day).describe('The first day on which it counts; where absent it always has.'),
    endedOn: orNone(day).describe('The first day on which it does not count any more.'),
  })
  .meta({ id: 'organisation', description: 'A government organisation that owes measures of its own.' });
export type OrganisationEntry = z.output<typeof organisationEntry>;

export const answerEntry = z
  .strictObject({
    measure: owedByOrganisations,
    organisation: ownCode,
    answer: z.enum(ANSWERS),
    on: day.describe('The day on which it was so.'),
    by: orNone(text).describe('Who said it.'),
    recordedBy: personId,
    note: orNone(text),
    link: orNone(z.url({ protocol: /^https$/, error: 'is not an https address' })),
  })
  .refine(({ answer, note }) => !isWordless(note ?? '') || !NEEDS_REASON.has(answer), {
    error: 'needs a reason in note',
    path: ['note'],
  })
  .meta({ id: 'answer', description: 'What an organisation said of a measure that it owes.' });
export type AnswerEntry = z.output<typeof answerEntry>;

const PERCENT = /^([1-9]\d?|100)%$/;
export const shareEntry = z
  .strictObject({
    measure: owedByOrganisations,
    of: z
      .union([
        z.literal('all'),
        z.number().int().min(1),
        z.string().regex(PERCENT, { error: ({ input }) => `${shown(input)} is not a share ("all", 14 or "80%")` }),
      ])
      .describe('"all", a number of organisations, or a percentage of those to which it applies ("80%").'),
    group: orNone(z.enum(ORGANISATION_GROUPS)).describe('Of one group only ("ministry").'),
  })
  .meta({ id: 'share', description: 'So many of the organisations.' });
export interface ShareEntry {
  measure: MeasureCode;
  /** "all", 14 or "80%". */
  of: number | string;
  group: OrganisationGroup | null;
}

export const toOrganisation = (entry: OrganisationEntry): Organisation => ({
  ...entry,
  code: organisationCode(entry.code),
  version: FIRST_VERSION,
});

export function toAnswer({ measure, organisation, ...entry }: AnswerEntry): OrganisationAnswer {
  const of = organisationCode(organisation);
  return { code: answerCode(measure, of), measure, organisation: of, ...entry, version: FIRST_VERSION };
}

export const fromOrganisation = ({ version: _, code, aliases, ...rest }: Organisation): OrganisationEntry => ({
  code: ownPart(code),
  aliases: [...aliases],
  ...rest,
});

/** None of what was taken back; whether it is confidential follows from the measure. */
export const fromAnswers = (answers: readonly OrganisationAnswer[]): readonly AnswerEntry[] =>
  answers.flatMap(({ version: _, code: __, confidential: ___, organisation, answer, ...rest }) =>
    answer === null ? [] : [{ ...rest, organisation: ownPart(organisation), answer }],
  );

export const toShare = ({ measure, of, group }: ShareEntry): ShareCondition => ({
  type: 'share',
  measure,
  share: shareOf(of),
  group,
});

function shareOf(of: ShareEntry['of']): Share {
  if (of === 'all') return { unit: 'all' };
  return typeof of === 'number'
    ? { unit: 'count', value: of }
    : { unit: 'percent', value: Number(of.replace('%', '')) };
}

export function fromShare({ measure, share, group }: ShareCondition): ShareEntry {
  const of = share.unit === 'all' ? 'all' : share.unit === 'count' ? share.value : `${share.value}%`;
  return { measure, of, group };
}

/** An answer has no code in the file: it is told by its measure and organisation. */
export function labelledAnswer(entry: ReadEntry<AnswerEntry>): ReadEntry<AnswerEntry> {
  const { measure, organisation } = entry.known;
  return measure && organisation ? { ...entry, label: `${measure}/${organisation}` } : entry;
}
