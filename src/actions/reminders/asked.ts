/** The input of a change of reminders, checked: what the domain calls `RemindersAsked`. */
import { z } from 'zod';
import { localDay, measureCode } from '../../domain/query/query.js';
import type { RemindersAsked } from '../../domain/reminders/outcomes.js';
import { MOST_DAYS, MOST_IN_ADVANCE } from '../../domain/reminders/policy.js';

const days = z.number().int().min(1).max(MOST_DAYS);
const inAdvance = z.array(days).max(MOST_IN_ADVANCE);
const hour = z.number().int().min(0).max(23).nullable();

const meanwhile = z.literal(true).optional();

const policy = z.strictObject({
  before: inAdvance.optional(),
  begins: z.boolean().optional(),
  lastDay: z.boolean().optional(),
  after: z.boolean().optional(),
  every: days.nullable().optional(),
  beforeExpiry: inAdvance.optional(),
  expired: z.boolean().optional(),
  start: z.boolean().optional(),
  cadenceMonths: z.number().int().min(1).max(24).optional(),
  undatedEvery: days.optional(),
  unverifiedEvery: days.optional(),
  silentEvery: days.optional(),
  escalateAfter: inAdvance.optional(),
});

export const remindersAsked: z.ZodType<RemindersAsked> = z.discriminatedUnion('what', [
  z.strictObject({ what: z.literal('snooze'), measure: measureCode, until: localDay.nullable(), meanwhile }),
  z.strictObject({ what: z.literal('unsnooze'), measure: measureCode, meanwhile }),
  z.strictObject({ what: z.literal('pause'), until: localDay.nullable() }),
  z.strictObject({ what: z.literal('hours'), hour, quietFrom: z.number().int().min(1).max(24).nullable() }),
  z.strictObject({ what: z.literal('daysOff'), days: z.array(z.number().int().min(1).max(5)).max(5) }),
  z.strictObject({ what: z.literal('holiday'), from: localDay, to: localDay, remove: z.boolean().default(false) }),
  z.strictObject({
    what: z.literal('policy'),
    of: z.union([z.enum(['me', 'team']), measureCode]),
    policy: policy.nullable(),
  }),
]);
