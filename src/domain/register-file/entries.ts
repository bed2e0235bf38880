/** A register file as people write it: what each entry holds, with the descriptions that the JSON schema publishes. */
import { z } from 'zod';
import type { MeasureCode } from '../register/codes.js';
import { hidesItsHost } from '../measure/evidence-link.js';
import { DEADLINE_KINDS, PRECISIONS, READING_RULES } from '../measure/deadline.js';
import { MEASURE_STATES, NATURES, OCCURRENCE_STATES, VERIFICATION_RESULTS } from '../measure/measure.js';
import { RISK_LEVELS } from '../risk/risk.js';
import {
  blockerCode,
  circumstanceCode,
  day,
  instant,
  interval,
  investigationCode,
  localized,
  measureCode,
  partyCode,
  personId,
  quotation,
  quotationFields,
  riskCode,
  sourceCode,
  text,
  vendorCode,
} from './fields.js';
import { reminderPolicy } from './reminder-policy.js';
import { answerEntry, organisationEntry, shareEntry, type ShareEntry } from './organisations.js';

/** The only format there is so far. */
export const FORMAT = 1;

const orNone = <T extends z.ZodType>(field: T) => field.nullable().default(null);
const list = <T extends z.ZodType>(of: T) => z.array(of).default([]);

export const vendorEntry = z
  .strictObject({
    code: vendorCode.describe('Lower case, digits and hyphens.'),
    name: text,
    aliases: list(text).describe('Other names that people use for it.'),
  })
  .meta({ id: 'vendor', description: 'A supplier whose promises are held.' });

export const sourceEntry = z
  .strictObject({
    code: sourceCode.describe('Lower case, digits and hyphens.'),
    title: text,
    publisher: text,
    published: day,
    reference: orNone(text).describe("The author's own mark, where it has one."),
  })
  .meta({ id: 'source', description: 'A document that quotes come from.' });

const reference = z.strictObject({
  title: localized,
  published: orNone(z.string().regex(/^\d{4}(-\d{2}-\d{2})?$/, 'is not a day or a year')),
});

export const investigationEntry = z
  .strictObject({
    code: investigationCode,
    title: localized,
    vendor: vendorCode,
    products: list(text),
    aliases: list(text).describe('Other names that people use for it.'),
    source: sourceCode,
    completed: orNone(day),
    published: day.describe('Also the day on which its measures count as entered, unless a measure says otherwise.'),
    refersTo: list(reference).describe('Investigations that its source names, without items of their own here.'),
  })
  .meta({
    id: 'investigation',
    description: 'An investigation of a vendor; its code is the head of the codes of its items.',
  });

export const circumstanceEntry = z
  .strictObject({
    code: circumstanceCode,
    title: localized,
    ...quotationFields,
    gone: orNone(z.strictObject({ on: day, source: text, by: personId })).describe('Set when it is gone.'),
  })
  .meta({ id: 'circumstance', description: 'A fact that risks are due to and that measures may have to wait for.' });

export interface ConditionEntry {
  verified?: MeasureCode | undefined;
  share?: ShareEntry | undefined;
  all?: ConditionEntry[] | undefined;
  any?: ConditionEntry[] | undefined;
}
const condition: z.ZodType<ConditionEntry> = z
  .strictObject({
    verified: measureCode.optional().describe('Holds when this measure is verified.'),
    share: shareEntry.optional().describe('Holds when so many of the organisations have carried this measure out.'),
    get all() {
      return z.array(condition).min(1).optional().describe('Holds when every one of these does.');
    },
    get any() {
      return z.array(condition).min(1).optional().describe('Holds when at least one of these does.');
    },
  })
  .refine((node) => Object.keys(node).length === 1, { error: 'needs exactly one of verified, share, all and any' })
  .meta({
    id: 'condition',
    minProperties: 1,
    maxProperties: 1,
    description: 'Exactly one of verified, share, all and any.',
  });

export const riskEntry = z
  .strictObject({
    code: riskCode.describe('H high, M medium, L low, R only known not to be high.'),
    level: z.enum(RISK_LEVELS),
    title: localized.describe('The part of the quote that names the risk.'),
    ...quotationFields,
    condition: orNone(
      z.strictObject({
        when: condition,
        ours: z.boolean().describe('True where the source does not say it of this risk and it is our reading.'),
        ...quotationFields,
      }),
    ).describe('When the risk counts as ready to be rated anew. Without one the risk stays open.'),
    rating: orNone(z.strictObject({ level: z.enum(RISK_LEVELS), on: day, by: personId, reason: text })),
  })
  .meta({ id: 'risk', description: 'What the investigation found could go wrong, as it rated it.' });

const deadlineFields = {
  wording: text.describe('The words that were read, verbatim.'),
  kind: z
    .enum(DEADLINE_KINDS)
    .describe(
      'deadline, forecast and expiry need a latest day; start needs an earliest day and no latest; event, standing and undated have neither.',
    ),
  earliest: orNone(day).describe('The first day of the reading, where it is an interval.'),
  latest: orNone(day).describe('The last day of the most lenient reasonable reading.'),
  precision: z
    .enum(PRECISIONS)
    .default('none')
    .describe('The unit that the wording names; none where there is no day.'),
  interval: orNone(interval).describe('Of kind recurring only, where the wording gives one.'),
  rule: z.strictObject({
    id: z.enum(READING_RULES),
    fragment: z.string().describe('The piece of the wording that was read, verbatim; empty where nothing in it was.'),
    condition: text.optional().describe('The condition named beside it, verbatim.'),
  }),
  anchor: day.nullable().describe('The day the wording was published or agreed on: what it was read against.'),
  source: sourceCode.nullable().optional().describe("The source of the wording; the measure's own where absent."),
  statedIn: text.optional().describe('Where it stands, as a person named it; absent where the source says all.'),
  agreedBy: orNone(text),
  recordedBy: orNone(personId),
  recordedAt: orNone(instant),
};
const deadlineEntry = z
  .strictObject(deadlineFields)
  .meta({ id: 'deadline', description: 'A deadline as first agreed: the yardstick, whatever is agreed later.' });
export const laterDeadlineEntry = z
  .strictObject({
    ...deadlineFields,
    reread: z
      .literal(true)
      .optional()
      .describe('True where the wording before it was read anew and nothing else was agreed: nothing was moved.'),
    reason: text.describe('Why it replaced the one before.'),
  })
  .meta({ id: 'laterDeadline', description: 'What the deadline was moved to, or read anew as; the one before stays.' });

const evidence = z.strictObject({
  title: text,
  link: z
    .url({ protocol: /^https$/, error: 'is not an https address' })
    .refine((link) => !hidesItsHost(link), 'has something with an @ before its host'),
  date: day.describe('Of the evidence itself.'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'is not 64 hexadecimal digits')
    .optional(),
});

const report = z.strictObject({ claimedBy: text, on: day, recordedBy: personId });
const verification = z.strictObject({
  result: z.enum(VERIFICATION_RESULTS),
  on: day,
  by: personId,
  reason: orNone(text),
  evidence: z
    .number()
    .int()
    .min(0)
    .optional()
    .describe('How many pieces of evidence there were; absent where unknown.'),
});

const occurrence = z
  .strictObject({
    from: day,
    to: day.describe('Included.'),
    state: z.enum(OCCURRENCE_STATES),
    report: orNone(report),
    evidence: list(evidence),
    verification: orNone(verification),
  })
  .meta({ id: 'occurrence', description: 'What has been recorded of one period of a recurring measure.' });

export const measureEntry = z
  .strictObject({
    code: measureCode.describe('V is owed by the vendor, O by the government organisations, S by SLM itself.'),
    obligor: partyCode.describe('The code of the vendor, "organisations" or "slm"; agrees with the code.'),
    nature: z.enum(NATURES),
    title: localized.describe('Short and plain; people search by its words.'),
    description: orNone(localized).describe('Only what the quote does not say, or where it is described.'),
    ...quotationFields,
    risks: list(riskCode),
    deadline: deadlineEntry,
    laterDeadlines: list(laterDeadlineEntry).describe('What the deadline was moved to or read as since, oldest first.'),
    state: z.enum(MEASURE_STATES),
    agreedOn: orNone(day).describe('The last day by which it had been agreed; none for a proposal.'),
    progress: orNone(z.number().int().min(0).max(100)).describe('Percent.'),
    owner: orNone(personId),
    blockedBy: list(
      z.strictObject({ code: blockerCode, inferred: z.boolean().describe('True where it is our inference.') }),
    ).describe('What must be gone or verified before it can be finished.'),
    lapsesWith: orNone(measureCode).describe('It lapses when this measure is verified, not on its date.'),
    supersededBy: orNone(measureCode).describe('The measure that took its place.'),
    followUpOn: orNone(day).describe('When to ask again how it stands; only for a measure without an end date.'),
    reminders: reminderPolicy.optional().describe('How it is reminded of, where that differs from the usual.'),
    contradictions: list(z.strictObject({ quotations: z.array(quotation).min(2), explanation: localized })),
    notes: list(localized),
    confidential: z.boolean().describe('True: goes into Teams as code and link only.'),
    report: orNone(report),
    evidence: list(evidence),
    verification: orNone(verification),
    occurrences: list(occurrence).describe(
      'Of a recurring measure: what has been recorded of each period, oldest first.',
    ),
    updatedOn: orNone(day).describe('The last day on which anyone reported anything about it.'),
    enteredOn: day
      .optional()
      .describe(
        'The day it entered the register; where absent, the day its investigation was published. A first load is ' +
          'not a change made today: what it holds was known to the world since it was published, and questions about ' +
          'an earlier date count from that day.',
      ),
  })
  .meta({ id: 'measure', description: 'Something that was promised, asked or advised, kept as worded.' });

export const registerFile = z
  .strictObject({
    $schema: z.string().optional(),
    format: z.literal(FORMAT),
    vendors: z.array(vendorEntry),
    sources: z.array(sourceEntry),
    investigations: z.array(investigationEntry),
    circumstances: z.array(circumstanceEntry),
    risks: z.array(riskEntry),
    measures: z.array(measureEntry),
    organisations: z.array(organisationEntry).optional(),
    answers: z.array(answerEntry).optional(),
    withheld: list(measureCode).describe('Confidential measures that an exported file leaves out.'),
  })
  .meta({ title: 'Nakoming register', description: 'What vendors promised after privacy investigations.' });

export type VendorEntry = z.output<typeof vendorEntry>;
export type SourceEntry = z.output<typeof sourceEntry>;
export type InvestigationEntry = z.output<typeof investigationEntry>;
export type CircumstanceEntry = z.output<typeof circumstanceEntry>;
export type RiskEntry = z.output<typeof riskEntry>;
export type DeadlineEntry = z.output<typeof deadlineEntry>;
export type LaterDeadlineEntry = z.output<typeof laterDeadlineEntry>;
export type MeasureEntry = z.output<typeof measureEntry>;
