/**
 * A made-up register of any size, the same for the same numbers: for measurements and for tests of what must hold in
 * every register. About one investigation in a hundred measures, over a few vendors.
 */
import type {
  CircumstanceCode,
  InvestigationCode,
  MeasureCode,
  Party,
  PersonId,
  RiskCode,
  SourceCode,
  VendorCode,
} from '../src/domain/codes.js';
import type { DeadlineKind, DeadlineVersion, ReadingRuleId } from '../src/domain/deadline.js';
import { addDays, addMonths, localDate, type LocalDate } from '../src/domain/local-date.js';
import {
  MEASURE_STATES,
  type Blocker,
  type Measure,
  type MeasureState,
  type Nature,
  type Quotation,
} from '../src/domain/measure.js';
import type { Circumstance, Investigation, Register, Source, Vendor } from '../src/domain/register.js';
import type { Risk, RiskLevel } from '../src/domain/risk.js';

const MEASURES_PER_INVESTIGATION = 100;
const RISKS_PER_INVESTIGATION = 10;
const CIRCUMSTANCES_PER_INVESTIGATION = 5;
const OWNERS = 60;
const FIRST_DAY = localDate('2018-01-01');
/** Agreements are spread over this many days, deadlines over two years after each. */
const DAYS = 3000;

const VENDORS: readonly (readonly [code: string, name: string, ...products: string[]])[] = [
  ['microsoft', 'Microsoft', 'Office for the Web', 'Teams', 'Defender for Endpoint', 'Intune', 'Windows'],
  ['google-cloud', 'Google Cloud', 'Workspace', 'Meet', 'Chrome', 'Vertex'],
  ['aws', 'AWS', 'S3', 'Lambda', 'Bedrock', 'WorkSpaces'],
  ['zoom', 'Zoom', 'Meetings', 'Phone'],
  ['atlassian', 'Atlassian', 'Jira', 'Confluence'],
];

/** [Dutch, English] */
const TASKS = [
  ['Beperk', 'Limit'],
  ['Publiceer', 'Publish'],
  ['Versleutel', 'Encrypt'],
  ['Verwijder', 'Delete'],
  ['Beschrijf', 'Describe'],
  ['Pseudonimiseer', 'Pseudonymise'],
  ['Schakel standaard uit:', 'Turn off by default:'],
  ['Geef inzage in', 'Give access to'],
] as const;
const OBJECTS = [
  ['de telemetriegegevens', 'the telemetry data'],
  ['de bewaartermijnen', 'the retention periods'],
  ['de diagnostische gegevens', 'the diagnostic data'],
  ['de support tickets', 'the support tickets'],
  ['de auditlogs', 'the audit logs'],
  ['de subverwerkers', 'the subprocessors'],
  ['de bestandsnamen', 'the file names'],
  ['de sleutels van klanten', 'the keys of customers'],
  ['de transparantierapporten', 'the transparency reports'],
  ['het advies aan medewerkers', 'the advice to employees'],
] as const;
const PLACES = [
  ['in de mobiele apps', 'in the mobile apps'],
  ['in de browser', 'in the browser'],
  ['op iOS en Android', 'on iOS and Android'],
  ['binnen de EU', 'within the EU'],
  ['voor het onderwijs', 'for education'],
  ['voor beheerders', 'for administrators'],
] as const;

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
const LETTERS = ['V', 'V', 'V', 'O', 'O', 'S'] as const;
const LEVELS: readonly (readonly [letter: string, level: RiskLevel])[] = [
  ['H', 'high'],
  ['H', 'high'],
  ['H', 'high'],
  ['M', 'medium'],
  ['M', 'medium'],
  ['L', 'low'],
  ['L', 'low'],
  ['R', 'not_high'],
];

/** Numbers that look drawn by lot, the same for the same seed. */
export class Lot {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** 0 up to, not including, `below`. */
  number(below: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  }

  chance(percent: number): boolean {
    return this.number(100) < percent;
  }

  of<T>(values: readonly T[]): T {
    const value = values[this.number(values.length)];
    if (value === undefined) throw new RangeError('nothing to draw from');
    return value;
  }

  some<T>(values: readonly T[], most: number): readonly T[] {
    const count = Math.min(this.number(most + 1), values.length);
    return [...new Set(Array.from({ length: count }, () => this.of(values)))];
  }
}

/** A register of `count` measures. */
export function generateRegister(count: number, seed = 1): Register {
  const lot = new Lot(seed);
  const parts = Array.from({ length: Math.ceil(count / MEASURES_PER_INVESTIGATION) }, (_, index) =>
    part(index, Math.min(MEASURES_PER_INVESTIGATION, count - index * MEASURES_PER_INVESTIGATION), lot),
  );
  return {
    vendors: VENDORS.map(([code, name]): Vendor => ({ code: code as VendorCode, name, aliases: [] })),
    sources: parts.map(({ source }) => source),
    investigations: parts.map(({ investigation }) => investigation),
    circumstances: parts.flatMap(({ circumstances }) => circumstances),
    risks: parts.flatMap(({ risks }) => risks),
    measures: parts.flatMap(({ measures }) => measures),
  };
}

/** AA10, AA11 … AA99, AB10 … */
function investigationCode(index: number): InvestigationCode {
  const letters = Math.floor(index / 90);
  const [first, second] = [Math.floor(letters / 26) % 26, letters % 26].map((letter) =>
    String.fromCharCode(65 + letter),
  );
  return `${first}${second}${10 + (index % 90)}` as InvestigationCode;
}

function part(index: number, count: number, lot: Lot) {
  const code = investigationCode(index);
  const [vendor, name, ...products] = lot.of(VENDORS);
  const published = addDays(FIRST_DAY, lot.number(DAYS));
  const source: Source = {
    code: `dpia-${code.toLowerCase()}` as SourceCode,
    title: `DPIA ${name} ${code}`,
    publisher: 'SLM Rijk',
    published,
    reference: null,
  };
  const investigation: Investigation = {
    code,
    title: { nl: `Onderzoek naar ${name} (${code})`, en: `Investigation of ${name} (${code})` },
    vendor: vendor as VendorCode,
    products: [lot.of(products), lot.of(products)].filter((product, at, all) => all.indexOf(product) === at),
    aliases: [],
    source: source.code,
    completed: addDays(published, -100),
    published,
  };
  const codes = Array.from(
    { length: count },
    (_, at) => `${code}-${LETTERS[at % LETTERS.length] ?? 'V'}${at + 1}` as MeasureCode,
  );
  const circumstances = Array.from({ length: CIRCUMSTANCES_PER_INVESTIGATION }, (_, at) =>
    circumstance(at + 1, investigation, lot),
  );
  const risks = Array.from({ length: RISKS_PER_INVESTIGATION }, (_, at) => risk(at + 1, investigation, codes, lot));
  const measures = codes.map((own) => measure(own, { investigation, codes, circumstances, risks }, lot));
  return { source, investigation, circumstances, risks, measures };
}

interface Texts {
  readonly nl: string;
  readonly en: string;
}

function texts(lot: Lot): Texts {
  const [task, object, place] = [lot.of(TASKS), lot.of(OBJECTS), lot.of(PLACES)];
  return { nl: `${task[0]} ${object[0]} ${place[0]}`, en: `${task[1]} ${object[1]} ${place[1]}` };
}

const quotation = (quote: string, { source }: Investigation): Quotation => ({ quote, source, place: 'Maatregelen' });

function circumstance(number: number, investigation: Investigation, lot: Lot): Circumstance {
  const title = texts(lot);
  const gone = { on: addDays(investigation.published, lot.number(1000)), source: 'Brief', by: owner(lot) };
  return {
    code: `${investigation.code}-C${number}` as CircumstanceCode,
    investigation: investigation.code,
    title,
    quotation: quotation(`${title.nl}.`, investigation),
    gone: lot.chance(40) ? gone : null,
    version: 1,
  };
}

function risk(number: number, investigation: Investigation, codes: readonly MeasureCode[], lot: Lot): Risk {
  const title = texts(lot);
  const [letter, level] = lot.of(LEVELS);
  const named = lot.some(codes, 3).map((measure) => ({ type: 'verified' as const, measure }));
  const condition = { type: lot.chance(70) ? ('all' as const) : ('any' as const), of: named };
  const rated = {
    level: 'low' as const,
    on: addDays(investigation.published, lot.number(2000)),
    by: owner(lot),
    reason: 'Herbeoordeeld',
  };
  return {
    code: `${investigation.code}-${letter}${number}` as RiskCode,
    investigation: investigation.code,
    level,
    quotation: quotation(`Risico: ${title.nl}.`, investigation),
    title,
    condition:
      named.length === 0
        ? null
        : {
            condition,
            ours: lot.chance(50),
            quotation: quotation('Nadat deze maatregelen zijn doorgevoerd.', investigation),
          },
    rating: lot.chance(50) ? rated : null,
    version: 1,
  };
}

const owner = (lot: Lot): PersonId => `person-${lot.number(OWNERS)}` as PersonId;

interface Around {
  readonly investigation: Investigation;
  readonly codes: readonly MeasureCode[];
  readonly circumstances: readonly Circumstance[];
  readonly risks: readonly Risk[];
}

function measure(code: MeasureCode, { investigation, codes, circumstances, risks }: Around, lot: Lot): Measure {
  const title = texts(lot);
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
    description: lot.chance(30) ? texts(lot) : null,
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
    owner: lot.chance(70) ? owner(lot) : null,
    blockedBy: lot.chance(15) ? blockers.map((blocker): Blocker => ({ code: blocker, inferred: lot.chance(50) })) : [],
    lapsesWith: kind === 'expiry' && lot.chance(30) ? (earlier[0] ?? null) : null,
    contradictions: [],
    notes: lot.chance(10) ? [texts(lot)] : [],
    confidential: lot.chance(2),
    report: null,
    evidence: [],
    verification: null,
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
