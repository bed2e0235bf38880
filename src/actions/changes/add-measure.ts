import {
  isHomeParty,
  isMeasureCode,
  type InvestigationCode,
  type MeasureCode,
  type Party,
} from '../../domain/register/codes.js';
import type { FieldProblem } from '../../domain/change/fields.js';
import type { DeadlineReading } from '../../domain/measure/deadline.js';
import { NATURES, type Measure } from '../../domain/measure/measure.js';
import { sourceWith } from '../../domain/register/message-source.js';
import type { Source } from '../../domain/register/register.js';
import type { Case } from '../case.js';
import { alikeMeasures } from './alike-measures.js';
import type { Given, GivenTo } from './given.js';
import { wasGiven } from './new-codes.js';
import { HOME_PARTIES } from './read-code.js';
import { readTerm } from './read-term.js';
import type { Against, UseCase } from './use-case.js';

/** A new measure, from a quotation of a document on record: proposed, until someone has agreed to it. */
export const addMeasure: UseCase<'addMeasure'> = {
  against: (_, given, at) => againstIn(given, at),
  alike: ({ title, quote }, at) => alikeMeasures(title ?? '', quote ?? '', at),
  choices: async (_, { store }) => {
    const { investigations, vendors, sources } = await store.catalogue();
    return {
      investigation: investigations.map(({ code }) => code),
      obligor: [...vendors.map(({ code }) => code), ...HOME_PARTIES],
      source: sources.map(({ code }) => code),
      nature: NATURES,
    };
  },
  decide: async (_, given, at) => {
    const reading = readTerm(given.wording, await againstIn(given, at), at);
    if ('ask' in reading) return { problems: [{ field: 'wording', problem: 'unreadable' }] };
    const source = await sourceOf(given.source, at);
    if (source === undefined) return { problems: [{ field: 'source', problem: 'unknown_source' }] };
    const party = await partyIn(given, at);
    if (party !== undefined) return { problems: [party] };
    const code = await nextCode(given.investigation, given.obligor, at);
    const value = measureOf(given, { code, reading, source }, at);
    const on = value.enteredOn;
    return {
      kind: 'new_measure',
      occurredOn: on,
      reason: null,
      source: source.title || source.code,
      writes: [{ type: 'measure', value }],
    };
  },
};

const sourceOf = async (text: string | undefined, { store }: Case): Promise<Source | undefined> =>
  text === undefined ? undefined : sourceWith((await store.catalogue()).sources, text);

/** What a document says is read against the day it came out. */
async function againstIn({ source, obligor }: Given, at: Case): Promise<Against> {
  const published = (await sourceOf(source, at))?.published ?? at.calendar.today();
  return { published, vendor: obligor === undefined || isHomeParty(obligor) ? null : obligor };
}

/** V in a code is the vendor of the investigation: what another one owes is of an investigation of its own. */
async function partyIn(
  { investigation, obligor }: GivenTo<'addMeasure'>,
  { store }: Case,
): Promise<FieldProblem | undefined> {
  const own = (await store.catalogue()).investigations.find(({ code }) => code === investigation)?.vendor;
  if (own === undefined || isHomeParty(obligor) || obligor === own) return undefined;
  return { field: 'obligor', problem: 'not_a_choice', nearest: [own, ...HOME_PARTIES] };
}

const LETTERS: Readonly<Record<string, string>> = { organisations: 'O', slm: 'S' };
/** Measures looked up at a time. */
const PAGE = 500;

/** The number after the last that this party owes in the investigation, and that was never given. */
async function nextCode(
  investigation: InvestigationCode,
  obligor: Party,
  { store, calendar }: Case,
): Promise<MeasureCode> {
  const head = `${investigation}-${LETTERS[obligor] ?? 'V'}`;
  const query = { criteria: [{ field: 'investigation' as const, anyOf: [investigation] }] };
  let last = 0;
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await store.findMeasures(query, { offset, limit: PAGE }, calendar.today());
    total = page.total;
    for (const { code } of page.rows) if (code.startsWith(head)) last = Math.max(last, Number(code.slice(head.length)));
  }
  for (let number = last + 1; ; number += 1) {
    const code = `${head}${number}`;
    if (!isMeasureCode(code)) throw new RangeError(`no code after ${head}${number - 1}`);
    if (!(await wasGiven(code, store))) return code;
  }
}

interface Found {
  readonly code: MeasureCode;
  readonly reading: DeadlineReading;
  readonly source: Source;
}

function measureOf(given: GivenTo<'addMeasure'>, { code, reading, source }: Found, { actor, calendar }: Case): Measure {
  const { title, wording } = given;
  const provenance = { anchor: source.published, source: source.code, reason: null, agreedBy: null };
  const recorded = { recordedBy: actor.id, recordedAt: calendar.now() };
  return {
    code,
    investigation: given.investigation,
    obligor: given.obligor,
    nature: given.nature ?? 'one-off',
    title: { nl: title, en: title },
    description: null,
    quotation: { quote: given.quote, source: source.code, place: given.place },
    risks: given.risks ?? [],
    deadlines: [{ ...reading, version: 1, wording, ...provenance, ...recorded }],
    state: 'proposed',
    agreedOn: null,
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
    enteredOn: calendar.today(),
    version: 1,
  };
}
