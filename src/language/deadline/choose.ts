/** Which of the dates in a text is the deadline: letter dates, history and conditions aside, two of them asked back. */
import type { Candidate, Dated, Said } from './candidate.js';
import { isWithin } from './condition.js';
import { withoutHistory } from './history.js';
import { interpretCounted, interpretDate, type Interval } from './interpret.js';
import type { DateSaid, Mention } from './mention.js';
import type { Scene } from './scene.js';
import { isForecast, sentenceAt, type Sentence } from './sentence.js';
import type { Year } from './term.js';

export type Chosen =
  | { readonly type: 'none' }
  | { readonly type: 'one'; readonly candidate: Candidate; readonly interval: Interval }
  | { readonly type: 'ask'; readonly candidates: readonly Candidate[]; readonly ask: 'two_deadlines' }
  | { readonly type: 'unread'; readonly candidate: Candidate };

export function chooseDate(said: Said): Chosen {
  const candidates = withoutHistory(said, candidatesOf(said));
  const unread = candidates.find(({ reading }) => 'ask' in reading);
  if (unread !== undefined) return { type: 'unread', candidate: unread };
  const distinct = distinctOf(candidates.filter(isRead));
  const [first, second] = distinct;
  if (first === undefined) return { type: 'none' };
  if (second === undefined) return { type: 'one', candidate: first, interval: first.reading };
  const merged = distinct.length === 2 ? startAndEnd(first, second) : undefined;
  return merged ?? { type: 'ask', candidates: [first, second], ask: 'two_deadlines' };
}

type ReadCandidate = Candidate & { readonly reading: Interval };

const isRead = (candidate: Candidate): candidate is ReadCandidate => !('ask' in candidate.reading);

const isDated = (mention: Mention): mention is Dated => mention.type === 'date' || mention.type === 'counted';

function candidatesOf(said: Said): readonly Candidate[] {
  const { scene, sentences, mentions, conditions } = said;
  const outside = mentions.filter((mention) => !conditions.some((condition) => isWithin(condition, mention)));
  return withBorrowedYears(outside.filter(isDated), sentences)
    .filter((mention) => mention.type === 'counted' || mention.history !== 'sure')
    .map((mention) => candidateOf(scene, mention, sentenceAt(sentences, mention.from)));
}

function candidateOf(scene: Scene, mention: Dated, sentence: Sentence): Candidate {
  const reading =
    mention.type === 'date' ? interpretDate(mention, scene.anchor) : interpretCounted(mention.counted, scene.anchor);
  return { mention, sentence, reading };
}

/** "In 2025 levert Microsoft dit in mei op": the year named first in a sentence holds for what names none. */
function withBorrowedYears(mentions: readonly Dated[], sentences: readonly Sentence[]): readonly Dated[] {
  const lent = new Set<Dated>();
  let lender: { mention: Dated; sentence: Sentence; year: Year } | undefined;
  const dated = mentions.map((mention) => {
    const sentence = sentenceAt(sentences, mention.from);
    const own = loneYear(mention);
    if (own !== null) lender = { mention, sentence, year: own };
    else if (lender?.sentence === sentence && lacksYear(mention)) {
      lent.add(lender.mention);
      return inYear(mention, lender.year);
    }
    return mention;
  });
  return dated.filter((mention) => !lent.has(mention));
}

/** The year of a mention that is nothing but a year, without a bound. */
function loneYear(mention: Dated): Year {
  if (mention.type !== 'date' || mention.stretch.to !== null) return null;
  const { term, part } = mention.stretch.from;
  const isBare = mention.relation === 'in' || mention.relation === 'plain';
  return isBare && part === null && term.type === 'yearly' && term.unit === 'year' ? term.year : null;
}

const lacksYear = (mention: Dated): mention is Mention<DateSaid> =>
  mention.type === 'date' &&
  mention.stretch.to === null &&
  mention.stretch.from.term.type === 'yearly' &&
  mention.stretch.from.term.year === null &&
  mention.stretch.from.term.turn === undefined;

function inYear(mention: Mention<DateSaid>, year: Year): Mention<DateSaid> {
  const { from } = mention.stretch;
  const { term, whole } = from;
  if (term.type !== 'yearly' || whole.type !== 'yearly') return mention;
  const head = { ...from, term: { ...term, year }, whole: { ...whole, year } };
  return { ...mention, stretch: { ...mention.stretch, from: head } };
}

/** More than two are asked about as two are. */
const ENOUGH = 3;

/** Every deadline once, as far as they are told apart; what another one says more exactly is left out ("in 2024, uiterlijk 1 mei"). */
function distinctOf(candidates: readonly ReadCandidate[]): readonly ReadCandidate[] {
  const byInterval = new Map<string, ReadCandidate>();
  for (const candidate of candidates) {
    const { kind, earliest, latest } = candidate.reading;
    const key = `${kind} ${earliest} ${latest}`;
    if (!byInterval.has(key)) byInterval.set(key, candidate);
  }
  const all = [...byInterval.values()];
  const distinct: ReadCandidate[] = [];
  for (const candidate of all) {
    if (distinct.length === ENOUGH) break;
    if (!all.some((other) => other !== candidate && isFiner(other, candidate))) distinct.push(candidate);
  }
  return distinct.length === 0 ? all.slice(0, 1) : distinct;
}

/** Whether `fine` says within the days of the unbounded `coarse` which of them are meant. */
function isFiner({ reading: fine }: ReadCandidate, { reading: coarse }: ReadCandidate): boolean {
  if (coarse.latest === null || fine.latest === null || coarse.kind !== fine.kind) return false;
  if (fine.latest === coarse.latest && fine.earliest === null && coarse.earliest !== null && fine.bounded) return true;
  if (coarse.bounded || coarse.earliest === null || coarse.earliest === coarse.latest) return false;
  return coarse.earliest <= (fine.earliest ?? fine.latest) && fine.latest <= coarse.latest;
}

/** "Niet eerder dan 1 mei en uiterlijk 1 juli": one interval. */
function startAndEnd(a: ReadCandidate, b: ReadCandidate): Chosen | undefined {
  const [start, end] = a.reading.kind === 'start' ? [a, b] : [b, a];
  const { earliest } = start.reading;
  const { latest, kind } = end.reading;
  if (start.reading.kind !== 'start' || kind === 'start' || earliest === null || latest === null || earliest > latest) {
    return undefined;
  }
  const interval: Interval = {
    ...end.reading,
    earliest: kind === 'expiry' ? null : earliest,
    rule: kind === 'expiry' ? 'until' : 'range',
  };
  return { type: 'one', candidate: end, interval };
}

/** Whether the promise is worded as an expectation. */
export const isExpected = (scene: Scene, candidate: Candidate): boolean => isForecast(scene, candidate.sentence);
