/** Items for tests: whole and plausible, with only what a test is about named in it. */
import { subjectOf, type Change, type Origin, type Write } from '../../src/domain/change/change.js';
import type {
  CircumstanceCode,
  InvestigationCode,
  MeasureCode,
  Party,
  PersonId,
  RiskCode,
  SourceCode,
  VendorCode,
} from '../../src/domain/register/codes.js';
import { investigationOf, isHomeParty } from '../../src/domain/register/codes.js';
import type { DeadlineVersion } from '../../src/domain/measure/deadline.js';
import { localDate, type Instant } from '../../src/domain/time/local-date.js';
import type { Measure, Quotation } from '../../src/domain/measure/measure.js';
import type { Circumstance, Investigation, Register, Source, Vendor } from '../../src/domain/register/register.js';
import type { Risk, RiskLevel } from '../../src/domain/risk/risk.js';

/** A card without an id: whatever is done from it is done each time. */
export const FROM_CARD: Origin = { via: 'card', reference: null };

export const day = localDate;
/** A moment on a day: `at('2024-03-01')` is nine in the morning, UTC. */
export const at = (date: string, time = '09:00:00.000'): Instant => `${localDate(date)}T${time}Z` as Instant;

export const measureCode = (text: string): MeasureCode => text as MeasureCode;
export const riskCode = (text: string): RiskCode => text as RiskCode;
export const circumstanceCode = (text: string): CircumstanceCode => text as CircumstanceCode;
export const investigationCode = (text: string): InvestigationCode => text as InvestigationCode;
export const vendorCode = (text: string): VendorCode => text as VendorCode;
export const sourceCode = (text: string): SourceCode => text as SourceCode;
export const person = (text: string): PersonId => text as PersonId;
export const party = (text: string): Party => text as Party;

const LEVELS: Readonly<Record<string, RiskLevel>> = { H: 'high', M: 'medium', L: 'low', R: 'not_high' };

export const vendor = (code = 'microsoft', more: Partial<Vendor> = {}): Vendor => ({
  code: vendorCode(code),
  name: code.charAt(0).toUpperCase() + code.slice(1),
  aliases: [],
  version: 1,
  ...more,
});

export const source = (code = 'office-dpia', more: Partial<Source> = {}): Source => ({
  code: sourceCode(code),
  title: 'DPIA Office',
  publisher: 'SLM Rijk',
  published: day('2020-07-09'),
  reference: null,
  version: 1,
  ...more,
});

export const investigation = (code = 'OW20', more: Partial<Investigation> = {}): Investigation => ({
  code: investigationCode(code),
  title: { nl: `Onderzoek ${code}`, en: `Investigation ${code}` },
  vendor: vendorCode('microsoft'),
  products: ['Office for the Web'],
  aliases: [],
  source: sourceCode('office-dpia'),
  completed: null,
  published: day('2020-07-09'),
  version: 1,
  ...more,
});

export const quotation = (quote: string, more: Partial<Quotation> = {}): Quotation => ({
  quote,
  source: sourceCode('office-dpia'),
  place: 'Maatregelen',
  ...more,
});

/** A version of a deadline; a last day makes it a promise, none leaves it undated. */
export function deadline(latest: string | null = null, more: Partial<DeadlineVersion> = {}): DeadlineVersion {
  return {
    version: 1,
    wording: latest === null ? 'zonder termijn' : `uiterlijk ${latest}`,
    kind: latest === null ? 'undated' : 'deadline',
    earliest: null,
    latest: latest === null ? null : day(latest),
    precision: latest === null ? 'none' : 'day',
    interval: null,
    rule: { id: latest === null ? 'no-term' : 'latest-day', fragment: latest ?? '' },
    anchor: day('2020-07-09'),
    source: sourceCode('office-dpia'),
    reason: null,
    agreedBy: null,
    recordedBy: null,
    recordedAt: null,
    ...more,
  };
}

const OBLIGORS: Readonly<Record<string, string>> = { V: 'microsoft', O: 'organisations', S: 'slm' };

/** A one-off measure, agreed on 30 June 2020; who owes it follows from the letter of its code. */
export function measure(code = 'OW20-V1', more: Partial<Measure> = {}): Measure {
  const letter = code.charAt(code.indexOf('-') + 1);
  return {
    code: measureCode(code),
    investigation: investigationOf(measureCode(code)),
    obligor: party(OBLIGORS[letter] ?? 'microsoft'),
    nature: 'one-off',
    title: { nl: `Maatregel ${code}`, en: `Measure ${code}` },
    description: null,
    quotation: quotation(`Citaat bij ${code}.`),
    risks: [],
    deadlines: [deadline()],
    state: 'agreed',
    agreedOn: day('2020-06-30'),
    progress: null,
    owner: null,
    blockedBy: [],
    lapsesWith: null,
    supersededBy: null,
    followUpOn: null,
    contradictions: [],
    notes: [],
    confidential: false,
    report: null,
    evidence: [],
    verification: null,
    occurrences: [],
    updatedOn: null,
    enteredOn: day('2020-07-09'),
    version: 1,
    ...more,
  };
}

/** A risk without a condition; its level follows from the letter of its code. */
export function risk(code = 'OW20-H1', more: Partial<Risk> = {}): Risk {
  return {
    code: riskCode(code),
    investigation: investigationOf(riskCode(code)),
    level: LEVELS[code.charAt(code.indexOf('-') + 1)] ?? 'not_high',
    quotation: quotation(`Risico ${code}.`),
    title: { nl: `Risico ${code}`, en: `Risk ${code}` },
    condition: null,
    rating: null,
    version: 1,
    ...more,
  };
}

export function circumstance(code = 'OW20-C1', more: Partial<Circumstance> = {}): Circumstance {
  return {
    code: circumstanceCode(code),
    investigation: investigationOf(circumstanceCode(code)),
    title: { nl: `Omstandigheid ${code}`, en: `Circumstance ${code}` },
    quotation: quotation(`Omstandigheid ${code}.`),
    gone: null,
    version: 1,
    ...more,
  };
}

const HOME = { investigations: [] as readonly Investigation[], measures: [], risks: [], circumstances: [] };

/** A register of these items, with the investigations and vendors that they need where none are given. */
export function register(items: Partial<Register> = {}): Register {
  const { measures, risks, circumstances } = { ...HOME, ...items };
  const investigations =
    items.investigations ??
    [...new Set([...measures, ...risks, ...circumstances].map((item) => item.investigation))].map((code) =>
      investigation(code),
    );
  const parties = [...investigations.map((item) => item.vendor), ...measures.map((item) => item.obligor)];
  const vendors =
    items.vendors ?? [...new Set(parties)].filter((code) => !isHomeParty(code)).map((code) => vendor(code));
  const { organisations, answers } = items;
  return {
    ...{ vendors, sources: items.sources ?? [source()], investigations, circumstances, risks, measures },
    ...(organisations === undefined ? {} : { organisations }),
    ...(answers === undefined ? {} : { answers }),
  };
}

/** The measure as the next change leaves it. */
export const changed = (before: Measure, more: Partial<Measure>): Measure => ({
  ...before,
  ...more,
  version: before.version + 1,
});

export const writeOf = (value: Measure): Write => ({ type: 'measure', value });

/** A change that writes a measure, or the writes named; a key of its own unless one is given. */
export function change(what: Measure | readonly [Write, ...Write[]], more: Partial<Change> = {}): Change {
  const writes = isWrites(what) ? what : ([writeOf(what)] as const);
  const first = writes[0].value;
  return {
    key: `${first.code}@${first.version}`,
    kind: 'progress',
    subject: subjectOf(writes[0]),
    actor: person('sanne'),
    recordedAt: at('2021-01-15'),
    occurredOn: day('2021-01-15'),
    reason: null,
    origin: { via: 'card', reference: null },
    writes,
    ...more,
  };
}

const isWrites = (what: Measure | readonly [Write, ...Write[]]): what is readonly [Write, ...Write[]] =>
  Array.isArray(what);
