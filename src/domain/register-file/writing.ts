/** From the values of the domain to the entries of a register file; reading them gives the same values again. */
import type { z } from 'zod';
import type { DeadlineVersion } from '../measure/deadline.js';
import type { Measure, Quotation } from '../measure/measure.js';
import type { Circumstance, Investigation, Source, Vendor } from '../register/register.js';
import type { Condition, Risk } from '../risk/risk.js';
import { fromShare } from './organisations.js';
import type {
  circumstanceEntry,
  ConditionEntry,
  investigationEntry,
  laterDeadlineEntry,
  measureEntry,
  riskEntry,
  sourceEntry,
  vendorEntry,
} from './entries.js';

type Deadline = z.input<typeof laterDeadlineEntry>;

const quotationOf = ({ quote, source, place }: Quotation): Quotation => ({ quote, source, place });

/** Without fields that say nothing. */
const said = <T extends object>(entry: T): T =>
  Object.fromEntries(Object.entries(entry).filter(([, value]) => value !== undefined)) as T;

export const fromVendor = ({ code, name, aliases }: Vendor): z.input<typeof vendorEntry> => ({
  code,
  name,
  aliases: [...aliases],
});

export const fromSource = ({ code, title, publisher, published, reference }: Source): z.input<typeof sourceEntry> => ({
  code,
  title,
  publisher,
  published,
  reference,
});

export const fromInvestigation = ({
  version: _,
  retracted: __,
  ...investigation
}: Investigation): z.input<typeof investigationEntry> => ({
  ...investigation,
  products: [...investigation.products],
  aliases: [...investigation.aliases],
  refersTo: [...(investigation.refersTo ?? [])],
});

export const fromCircumstance = ({
  code,
  title,
  quotation,
  gone,
}: Circumstance): z.input<typeof circumstanceEntry> => ({
  code,
  title,
  ...quotationOf(quotation),
  gone,
});

export const fromRisk = ({ code, level, title, quotation, condition, rating }: Risk): z.input<typeof riskEntry> => ({
  code,
  level,
  title,
  ...quotationOf(quotation),
  condition: condition && {
    when: fromCondition(condition.condition),
    ours: condition.ours,
    ...quotationOf(condition.quotation),
  },
  rating,
});

/** As `when` of a condition. */
export function fromCondition(condition: Condition): ConditionEntry {
  if (condition.type === 'verified') return { verified: condition.measure };
  if (condition.type === 'share') return { share: fromShare(condition) };
  const of = condition.of.map(fromCondition);
  return condition.type === 'all' ? { all: of } : { any: of };
}

/** Everything but how often it was changed. */
export function fromMeasure(measure: Measure): z.input<typeof measureEntry> {
  const { investigation: _, quotation, deadlines, version: __, ...rest } = measure;
  const [first, ...later] = deadlines;
  const { reason: ___, ...yardstick } = fromDeadline(first);
  return said({
    ...rest,
    ...quotationOf(quotation),
    risks: [...measure.risks],
    deadline: yardstick,
    laterDeadlines: later.map(fromDeadline),
    blockedBy: [...measure.blockedBy],
    reminders: measure.reminders && fromReminders(measure.reminders),
    contradictions: measure.contradictions.map(({ quotations, explanation }) => ({
      quotations: quotations.map(quotationOf),
      explanation,
    })),
    notes: [...measure.notes],
    evidence: [...measure.evidence],
    occurrences: measure.occurrences.map((one) => ({ ...one, evidence: [...one.evidence] })),
  });
}

const fromDeadline = ({ version: _, reason, ...deadline }: DeadlineVersion): Deadline =>
  said({ ...deadline, reason: reason ?? '' });

/** Lists of a value may not be changed; those of an entry are its own. */
const fromReminders = (reminders: NonNullable<Measure['reminders']>) =>
  said({
    ...reminders,
    before: reminders.before && [...reminders.before],
    beforeExpiry: reminders.beforeExpiry && [...reminders.beforeExpiry],
    escalateAfter: reminders.escalateAfter && [...reminders.escalateAfter],
  });
