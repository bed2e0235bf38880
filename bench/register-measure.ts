/** A measure of a made-up register. */
import type { MeasureCode, Party } from '../src/domain/register/codes.js';
import type { DeadlineKind, DeadlineVersion, ReadingRuleId } from '../src/domain/measure/deadline.js';
import { addDays, addMonths, type LocalDate } from '../src/domain/time/local-date.js';
import {
  MEASURE_STATES,
  type Blocker,
  type Measure,
  type MeasureState,
  type Nature,
} from '../src/domain/measure/measure.js';
import type { Circumstance, Investigation } from '../src/domain/register/register.js';
import type { Risk } from '../src/domain/risk/risk.js';
import type { Lot } from './lot.js';
import { quotation, sentence, somebody } from './register-words.js';

const KINDS: readonly DeadlineKind[] = [
  'deadline',
  'deadline',
  'deadline',
  'deadline',
  'forecast',
  'forecast',
  'expiry',
  'start',
  'recurring',
  'event',
  'standing',
  'undated',
];
const RULES: Readonly<Record<DeadlineKind, ReadingRuleId>> = {
  deadline: 'latest-day',
  forecast: 'within-period',
  expiry: 'until',
  start: 'from',
  recurring: 'recurring',
  event: 'event',
  standing: 'standing',
  undated: 'no-term',
};
/** What a measure of an investigation can refer to. */
export interface Around {
  readonly investigation: Investigation;
  readonly codes: readonly MeasureCode[];
  readonly circumstances: readonly Circumstance[];
  readonly risks: readonly Risk[];
}

/** What only changes bring. */
const NOT_YET = {
  occurrences: [],
  supersededBy: null,
  followUpOn: null,
  report: null,
  evidence: [],
  verification: null,
} as const;

export function makeMeasure(
  code: MeasureCode,
  { investigation, codes, circumstances, risks }: Around,
  lot: Lot,
): Measure {
  const title = sentence(lot);
  const agreedOn = addDays(investigation.published, lot.number(400));
  const kind = lot.of(KINDS);
  const state: MeasureState = lot.chance(50) ? 'agreed' : lot.of(MEASURE_STATES);
  const earlier = codes.slice(0, codes.indexOf(code));
  const blockers = [
    ...lot.some(
      circumstances.map((item) => item.code),
      2,
    ),
    ...lot.some(earlier, 1),
  ];
  return {
    code,
    investigation: investigation.code,
    obligor: obligor(code, investigation),
    nature: natureOf(kind, lot),
    title,
    description: lot.chance(30) ? sentence(lot) : null,
    quotation: quotation(
      `${title.nl}, zoals afgesproken met ${investigation.vendor} in ${agreedOn.slice(0, 4)}.`,
      investigation,
    ),
    risks: lot.some(
      risks.map((item) => item.code),
      3,
    ),
    deadlines: deadlines(kind, agreedOn, investigation, lot),
    state,
    agreedOn: state === 'proposed' || state === 'declined' ? null : agreedOn,
    progress: state === 'in_progress' ? lot.number(100) : null,
    owner: lot.chance(70) ? somebody(lot) : null,
    blockedBy: lot.chance(15) ? blockers.map((blocker): Blocker => ({ code: blocker, inferred: lot.chance(50) })) : [],
    lapsesWith: kind === 'expiry' && lot.chance(30) ? (earlier[0] ?? null) : null,
    contradictions: [],
    notes: lot.chance(10) ? [sentence(lot)] : [],
    confidential: lot.chance(2),
    ...NOT_YET,
    updatedOn: lot.chance(60) ? addDays(agreedOn, lot.number(700)) : null,
    enteredOn: agreedOn,
    version: 1,
  };
}

function obligor(code: MeasureCode, investigation: Investigation): Party {
  const letter = code.charAt(code.indexOf('-') + 1);
  return letter === 'V' ? investigation.vendor : letter === 'O' ? 'organisations' : 'slm';
}

function natureOf(kind: DeadlineKind, lot: Lot): Nature {
  if (kind === 'recurring' || kind === 'standing') return kind;
  return kind === 'expiry' ? 'acceptance' : lot.chance(90) ? 'one-off' : 'decision';
}

function deadlines(
  kind: DeadlineKind,
  agreedOn: LocalDate,
  investigation: Investigation,
  lot: Lot,
): Measure['deadlines'] {
  const first = deadline(1, kind, addDays(agreedOn, lot.number(730)), investigation, lot);
  if (first.latest === null || !lot.chance(15)) return [first];
  return [first, deadline(2, kind, addMonths(first.latest, 1 + lot.number(12)), investigation, lot)];
}

const WITH_LATEST: readonly DeadlineKind[] = ['deadline', 'forecast', 'expiry'];

function deadline(
  version: number,
  kind: DeadlineKind,
  day: LocalDate,
  { source, published }: Investigation,
  lot: Lot,
): DeadlineVersion {
  const ends = WITH_LATEST.includes(kind);
  const interval = ends && lot.chance(40);
  const fragment = ends || kind === 'start' ? day : '';
  return {
    version,
    kind,
    wording: fragment === '' ? `zie het rapport (${kind})` : `uiterlijk ${fragment}`,
    earliest: kind === 'start' ? day : interval ? addMonths(day, -3) : null,
    latest: ends ? day : null,
    precision: fragment === '' ? 'none' : interval ? 'quarter' : 'day',
    interval: kind === 'recurring' ? 'P6M' : null,
    rule: { id: RULES[kind], fragment },
    anchor: published,
    source,
    reason: version === 1 ? null : 'In overleg verschoven',
    agreedBy: null,
    recordedBy: null,
    recordedAt: null,
  };
}
