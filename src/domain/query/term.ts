/** The words of the register that can be explained: the states, the derived words, the kinds, and what they are said of. */
import { z } from 'zod';
import { DEADLINE_KINDS } from '../measure/deadline.js';
import { MEASURE_STATES, NATURES } from '../measure/measure.js';
import { DERIVED_WORDS } from '../measure/words.js';
import { RISK_STATUSES } from '../risk/risk.js';

/** What the words are said of; `as_of`: a past day that a question is asked about. */
export const NOUNS = ['measure', 'risk', 'circumstance', 'investigation', 'deadline', 'owner', 'as_of'] as const;
export type Noun = (typeof NOUNS)[number];

export const term = z.discriminatedUnion('of', [
  z.strictObject({ of: z.literal('word'), value: z.enum(DERIVED_WORDS) }),
  z.strictObject({ of: z.literal('state'), value: z.enum(MEASURE_STATES) }),
  z.strictObject({ of: z.literal('nature'), value: z.enum(NATURES) }),
  z.strictObject({ of: z.literal('kind'), value: z.enum(DEADLINE_KINDS) }),
  z.strictObject({ of: z.literal('status'), value: z.enum(RISK_STATUSES) }),
  z.strictObject({ of: z.literal('noun'), value: z.enum(NOUNS) }),
]);
export type Term = Readonly<z.infer<typeof term>>;

/** Explained in one answer; more is not asked for in earnest. */
export const MOST_TERMS = 4;
