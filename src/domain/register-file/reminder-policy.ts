/** How one measure is reminded of, as a register file has it. */
import { z } from 'zod';
import { FEWEST_DAYS, MOST_DAYS, MOST_IN_ADVANCE } from '../reminders/policy.js';

const days = z.number().int().min(FEWEST_DAYS).max(MOST_DAYS);
const inAdvance = z.array(days).max(MOST_IN_ADVANCE);
const yesNo = z.boolean();
/** Months; no promise is kept in mind for longer. */
const MOST_MONTHS = 120;

/** Only the parts that differ from the usual. */
export const reminderPolicy = z
  .strictObject({
    before: inAdvance.optional(),
    begins: yesNo.optional(),
    lastDay: yesNo.optional(),
    after: yesNo.optional(),
    every: days.nullable().optional(),
    beforeExpiry: inAdvance.optional(),
    expired: yesNo.optional(),
    start: yesNo.optional(),
    cadenceMonths: z.number().int().min(1).max(MOST_MONTHS).optional(),
    undatedEvery: days.optional(),
    unverifiedEvery: days.optional(),
    silentEvery: days.optional(),
    escalateAfter: z.array(days).optional(),
  })
  .meta({ id: 'reminders', description: 'Days before, between and after; what is absent is as usual.' });
