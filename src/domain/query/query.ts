/**
 * A question about measures as data: criteria that must all hold. What a card button sends, what a sentence is read
 * as and what a store answers are the same query.
 */
import { z } from 'zod';
import {
  isCatalogueCode,
  isCircumstanceCode,
  isInvestigationCode,
  isMeasureCode,
  isParty,
  isPersonId,
  isRiskCode,
  isSourceCode,
  isVendorCode,
} from '../register/codes.js';
import type { PersonId } from '../register/codes.js';
import { DEADLINE_KINDS } from '../measure/deadline.js';
import { HAPPENINGS } from '../measure/happened.js';
import { parseLocalDate, type LocalDate } from '../time/local-date.js';
import { MEASURE_STATES, NATURES } from '../measure/measure.js';
import { RISK_LEVELS, RISK_STATUSES } from '../risk/risk.js';
import { DERIVED_WORDS } from '../measure/words.js';

/** The longest list of values one criterion may name. */
export const MAX_VALUES = 200;
export const MAX_CRITERIA = 20;
export const MAX_TEXT = 200;
/** Sides of which one has to hold, and criteria of a side. */
export const MAX_SIDES = 5;

const day = z.string().refine((text): text is LocalDate => parseLocalDate(text) !== undefined, 'not a day');
const values = <T extends z.ZodType>(value: T) => z.array(value).min(1).max(MAX_VALUES);
const not = z.boolean().optional();

export const party = z.string().refine(isParty, 'not a party');
export const measureCode = z.string().refine(isMeasureCode, 'not the code of a measure');
export const riskCode = z.string().refine(isRiskCode, 'not the code of a risk');
export const circumstanceCode = z.string().refine(isCircumstanceCode, 'not the code of a circumstance');
export const blockerCode = z.union([measureCode, circumstanceCode]);
export const catalogueCode = z.string().refine(isCatalogueCode, 'not an entry of the catalogue');
export const personId = z.string().refine(isPersonId, 'not a person');
export const localDay = day;

/** Each criterion holds when any of its values does; `not` turns it round. */
const singles = [
  z.strictObject({ field: z.literal('vendor'), anyOf: values(z.string().refine(isVendorCode, 'not a vendor')), not }),
  z.strictObject({ field: z.literal('product'), anyOf: values(z.string().max(MAX_TEXT)), not }),
  z.strictObject({
    field: z.literal('investigation'),
    anyOf: values(z.string().refine(isInvestigationCode, 'not an investigation')),
    not,
  }),
  z.strictObject({ field: z.literal('source'), anyOf: values(z.string().refine(isSourceCode, 'not a source')), not }),
  z.strictObject({ field: z.literal('obligor'), anyOf: values(party), not }),
  z.strictObject({ field: z.literal('nature'), anyOf: values(z.enum(NATURES)), not }),
  z.strictObject({ field: z.literal('state'), anyOf: values(z.enum(MEASURE_STATES)), not }),
  z.strictObject({
    field: z.literal('word'),
    anyOf: values(z.enum(DERIVED_WORDS)),
    not,
    /** How far "soon" reaches, in days. */
    soonDays: z.number().int().min(1).max(3660).optional(),
  }),
  z.strictObject({ field: z.literal('kind'), anyOf: values(z.enum(DEADLINE_KINDS)), not }),
  z.strictObject({ field: z.literal('risk'), anyOf: values(riskCode), not }),
  z.strictObject({ field: z.literal('riskLevel'), anyOf: values(z.enum(RISK_LEVELS)), not }),
  /** What it has to wait for, or had to: circumstances and measures. */
  z.strictObject({ field: z.literal('blockedBy'), anyOf: values(blockerCode), not }),
  /** Whether any risk is linked at all; `not` for those without. */
  z.strictObject({ field: z.literal('anyRisk'), not }),
  /** Whether any evidence is recorded, of the measure or of one of its periods; `not` for those without. */
  z.strictObject({ field: z.literal('anyEvidence'), not }),
  /** null: nobody owns it. */
  z.strictObject({ field: z.literal('owner'), anyOf: values(personId.nullable()), not }),
  /** The last day (of kind `start`: the first) lies from `from` up to and including `to`. */
  z.strictObject({ field: z.literal('period'), from: day.nullable(), to: day.nullable(), not }),
  /** It was agreed, reported done or verified from `from` up to and including `to`. */
  z.strictObject({
    field: z.literal('happened'),
    what: z.enum(HAPPENINGS),
    from: day.nullable(),
    to: day.nullable(),
    not,
  }),
  /** Words of title, description, quote or wording; all of them must occur, or with `some` at least one. */
  z.strictObject({
    field: z.literal('text'),
    words: z.string().min(1).max(MAX_TEXT),
    some: z.boolean().optional(),
    not,
  }),
  z.strictObject({ field: z.literal('code'), anyOf: values(measureCode), not }),
] as const;
const single = z.discriminatedUnion('field', singles);
/** A criterion of one field. */
export type SingleCriterion = z.infer<typeof single>;

const criterion = z.discriminatedUnion('field', [
  ...singles,
  /**
   * "blocked or without owner": all criteria of at least one side hold. A single side, turned round, is what is "not both
   * late and blocked".
   */
  z.strictObject({
    field: z.literal('either'),
    sides: z.array(z.array(single).min(1).max(MAX_SIDES)).min(1).max(MAX_SIDES),
    not,
  }),
]);
export type Criterion = z.infer<typeof criterion>;
export type CriterionField = Criterion['field'];
export type EitherCriterion = Extract<Criterion, { readonly field: 'either' }>;
export type TextCriterion = Extract<Criterion, { readonly field: 'text' }>;

export const measureQuery = z.strictObject({
  criteria: z.array(criterion).max(MAX_CRITERIA),
  /** Peildatum: as things stood at the end of this day; today when absent. */
  asOf: day.optional(),
});
export type MeasureQuery = z.infer<typeof measureQuery>;

/** What can be asked of a risk itself; each part holds when any of its values does. */
const riskParts = {
  investigation: values(z.string().refine(isInvestigationCode, 'not an investigation')).optional(),
  level: values(z.enum(RISK_LEVELS)).optional(),
  status: values(z.enum(RISK_STATUSES)).optional(),
  codes: values(riskCode).optional(),
  text: z.string().min(1).max(MAX_TEXT).optional(),
  /** Whether a condition for its mitigation is recorded. */
  condition: z.literal(true).optional(),
  /** Risks to which at least one such measure is linked. */
  measures: measureQuery.optional(),
};
const riskAspects = z.strictObject(riskParts);
export type RiskAspects = z.infer<typeof riskAspects>;
export type RiskAspect = keyof RiskAspects;

/** All parts must hold, and none of those in `except`. */
export const riskQuery = z.strictObject({ ...riskParts, except: riskAspects.optional(), asOf: day.optional() });
export type RiskQuery = z.infer<typeof riskQuery>;

/** The parts a risk must not have, as {@link riskQuery} has them; absent where nothing is left out. */
export const leavingOut = (except: RiskAspects): Pick<RiskQuery, 'except'> =>
  Object.keys(except).length === 0 ? {} : { except };

export const DIMENSIONS = [
  'vendor',
  'investigation',
  'obligor',
  'nature',
  'state',
  'kind',
  'riskLevel',
  'risk',
  'owner',
  'year',
  'quarter',
  'month',
] as const;
/** What "how many … per …" can group by. */
export type Dimension = (typeof DIMENSIONS)[number];

export const RISK_DIMENSIONS = ['level', 'status', 'investigation', 'vendor'] as const;
export type RiskDimension = (typeof RISK_DIMENSIONS)[number];

/** One group of a count; the key is a code of the dimension, null where the measure has none (no owner, no risk, no year). */
export interface Group {
  readonly key: string | null;
  readonly count: number;
}

/** Rows on a page of a list. */
export const PAGE_SIZE = 10;

export interface PageRequest {
  /** Rows to pass over. */
  readonly offset: number;
  /** Rows wanted at the most. */
  readonly limit: number;
}

export const EVERYTHING: MeasureQuery = { criteria: [] };

/** The same query with one more criterion. */
export const narrowed = (query: MeasureQuery, ...more: readonly Criterion[]): MeasureQuery => ({
  ...query,
  criteria: [...query.criteria, ...more],
});

/** The risks that measures are asked of: all, those of an investigation, or those to which such a measure is linked. */
export function risksOf(query: MeasureQuery): RiskQuery {
  const { criteria, asOf } = query;
  const [only, ...others] = criteria;
  const on = asOf === undefined ? {} : { asOf };
  if (only === undefined) return on;
  // One to which no measure is linked is of the investigation all the same.
  if (only.field === 'investigation' && only.not !== true && others.length === 0)
    return { investigation: only.anyOf, ...on };
  return { measures: query, ...on };
}

/** The criteria of one field, those among the sides of others too. */
export const singlesIn = (criteria: readonly Criterion[]): readonly SingleCriterion[] =>
  criteria.flatMap((one) => (one.field === 'either' ? one.sides.flat() : [one]));

/** The same query without its criterion at `index`. */
export const without = (query: MeasureQuery, index: number): MeasureQuery => ({
  ...query,
  criteria: query.criteria.filter((_, at) => at !== index),
});

/**
 * Whether words are all that is asked for. Its answer is in the order of nearness, the nearest first, and of what is
 * equally near in the order of lists; every other answer is in the order of lists alone.
 */
export const isSearch = ({ criteria, asOf }: MeasureQuery): boolean =>
  asOf === undefined && criteria.length > 0 && criteria.every(({ field, not }) => field === 'text' && not !== true);

/** A search that is content with some of its words; null where it is no search, or is content already. */
export function widened(query: MeasureQuery): MeasureQuery | null {
  if (!isSearch(query) || isNearby(query)) return null;
  return { criteria: query.criteria.map((one) => (one.field === 'text' ? { ...one, some: true } : one)) };
}

/** Whether it is a search that is content with some of its words. */
export const isNearby = (query: MeasureQuery): boolean =>
  isSearch(query) && query.criteria.some((one) => one.field === 'text' && one.some === true);

/** What needs attention and has no owner to give it. */
export const UNOWNED: MeasureQuery = {
  criteria: [
    { field: 'owner', anyOf: [null] },
    { field: 'word', anyOf: ['overdue', 'due_now', 'silent'] },
  ],
};

export const ownedBy = (person: PersonId): Criterion => ({ field: 'owner', anyOf: [person] });
