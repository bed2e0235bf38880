/** From the file's entries, once they are free of faults, to the values of the domain. */
import { investigationOf, type InvestigationCode, type SourceCode } from '../register/codes.js';
import type { DeadlineVersion } from '../measure/deadline.js';
import type { LocalDate } from '../time/local-date.js';
import type { Measure, Quotation } from '../measure/measure.js';
import type { Circumstance, Investigation, Source, Vendor } from '../register/register.js';
import type { Condition, Risk, RiskCondition } from '../risk/risk.js';
import { toShare } from './organisations.js';
import type {
  CircumstanceEntry,
  ConditionEntry,
  DeadlineEntry,
  InvestigationEntry,
  LaterDeadlineEntry,
  MeasureEntry,
  RiskEntry,
  SourceEntry,
  VendorEntry,
} from './entries.js';

/** Of an item that nothing has changed since it entered the register. */
const FIRST_VERSION = 1;

const quotationOf = ({ quote, source, place }: Quotation): Quotation => ({ quote, source, place });

export const toVendor = (entry: VendorEntry): Vendor => ({ ...entry, version: FIRST_VERSION });

export const toSource = (entry: SourceEntry): Source => ({ ...entry, version: FIRST_VERSION });

export const toInvestigation = ({ refersTo, ...entry }: InvestigationEntry): Investigation => ({
  ...entry,
  ...(refersTo.length === 0 ? {} : { refersTo }),
  version: FIRST_VERSION,
});

export const toCircumstance = (entry: CircumstanceEntry): Circumstance => ({
  code: entry.code,
  investigation: investigationOf(entry.code),
  title: entry.title,
  quotation: quotationOf(entry),
  gone: entry.gone,
  version: FIRST_VERSION,
});

export const toRisk = (entry: RiskEntry): Risk => ({
  code: entry.code,
  investigation: investigationOf(entry.code),
  level: entry.level,
  quotation: quotationOf(entry),
  title: entry.title,
  condition: entry.condition && toRiskCondition(entry.condition),
  rating: entry.rating,
  version: FIRST_VERSION,
});

const toRiskCondition = (entry: NonNullable<RiskEntry['condition']>): RiskCondition => ({
  condition: toCondition(entry.when),
  ours: entry.ours,
  quotation: quotationOf(entry),
});

function toCondition({ verified, share, all, any }: ConditionEntry): Condition {
  if (verified !== undefined) return { type: 'verified', measure: verified };
  if (share !== undefined) return toShare(share);
  return all === undefined
    ? { type: 'any', of: (any ?? []).map(toCondition) }
    : { type: 'all', of: all.map(toCondition) };
}

/** `publishedOn` tells of an investigation in the file on which day it was published. */
export function toMeasure(entry: MeasureEntry, publishedOn: (code: InvestigationCode) => LocalDate): Measure {
  const investigation = investigationOf(entry.code);
  return {
    code: entry.code,
    investigation,
    obligor: entry.obligor,
    nature: entry.nature,
    title: entry.title,
    description: entry.description,
    quotation: quotationOf(entry),
    risks: entry.risks,
    deadlines: [
      toVersion(entry.deadline, 1, entry.source),
      ...entry.laterDeadlines.map((later, index) => toVersion(later, index + 2, entry.source)),
    ],
    state: entry.state,
    agreedOn: entry.agreedOn,
    progress: entry.progress,
    owner: entry.owner,
    blockedBy: entry.blockedBy,
    lapsesWith: entry.lapsesWith,
    supersededBy: entry.supersededBy,
    followUpOn: entry.followUpOn,
    ...(entry.reminders === undefined ? {} : { reminders: entry.reminders }),
    contradictions: entry.contradictions,
    notes: entry.notes,
    confidential: entry.confidential,
    report: entry.report,
    evidence: entry.evidence,
    verification: entry.verification,
    occurrences: entry.occurrences,
    updatedOn: entry.updatedOn,
    enteredOn: entry.enteredOn ?? publishedOn(investigation),
    version: FIRST_VERSION,
  };
}

const toVersion = (
  { source, ...entry }: DeadlineEntry | LaterDeadlineEntry,
  version: number,
  ownSource: SourceCode,
): DeadlineVersion => ({
  reason: null,
  ...entry,
  version,
  source: source === undefined ? ownSource : source,
});
