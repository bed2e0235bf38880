/** The wording of a deadline → the interval it is read as, with its rule; or what has to be asked back. */
import type { DeadlineKind, DeadlineReading, ReadingRuleId } from '../../domain/measure/deadline.js';
import type { Language } from '../../domain/language.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { AskReason, DeadlineQuestion, DeadlineReadingResult } from '../intent.js';
import type { Candidate, Said } from './candidate.js';
import { chooseDate, isExpected, type Chosen } from './choose.js';
import { conditionsOf } from './condition.js';
import type { Interval } from './interpret.js';
import { languageOf } from './language-of.js';
import type { Mention } from './mention.js';
import { fiscalStartOf } from './party.js';
import { mentionsIn } from './scan.js';
import type { Scene } from './scene.js';
import { placeOf, says, sentenceAt, sentencesOf, type Sentence } from './sentence.js';
import { standingIn, statesWhatIsDone } from './standing.js';
import { pastIn } from './tense.js';
import { isSign, sliceOf, tokenise } from './tokens.js';
import type { WordBooks } from './word-books.js';

/** A wording is a sentence or a paragraph; what is far longer is no wording, and not cut short either. */
export const LONGEST_WORDING = 200_000;

export interface ReadingContext {
  /** The day the wording was published: what implied years and relative words are read against. */
  readonly published: LocalDate | null;
  /** Of the person; wordings of every language are read. */
  readonly lang: Language;
  /** The code of the vendor whose promise it is, for fiscal years; null or absent where there is none. */
  readonly vendor?: string | null;
}

export function readWording(text: string, context: ReadingContext, words: WordBooks): DeadlineReadingResult {
  if (text.length > LONGEST_WORDING) return { ask: 'not_read', fragments: [] };
  const tokens = tokenise(text);
  if (tokens.every((token) => token.kind === 'sign')) return { ask: 'empty', fragments: [] };
  const scene: Scene = {
    text,
    tokens,
    words,
    anchor: context.published,
    language: languageOf(tokens, words, context.lang),
    fiscalStart: fiscalStartOf(tokens, context.vendor ?? null),
    isQuestion: false,
    openAt: -1,
    nested: undefined,
    terms: new Map(),
  };
  return decide(takenApart(scene));
}

function takenApart(scene: Scene): Said {
  const [sentences, mentions] = [sentencesOf(scene), mentionsIn(scene)];
  return { scene, sentences, mentions, conditions: conditionsOf(scene, sentences, mentions) };
}

function decide(said: Said): DeadlineReadingResult {
  const chosen = chooseDate(said);
  if (chosen.type === 'ask')
    return question(
      chosen.ask,
      chosen.candidates.map((candidate) => fragmentOf(said, candidate.mention)),
    );
  if (chosen.type === 'unread') return unread(said, chosen.candidate);
  // "de jaarlijkse audit, uiterlijk 1 juli 2025" is due once.
  const isDueOnce =
    chosen.type === 'one' && chosen.interval.kind === 'deadline' && recurring(said).every((each) => each.ofThing);
  const recurrence = isDueOnce ? undefined : recurrenceIn(said);
  if (recurrence === 'several')
    return question(
      'two_deadlines',
      recurring(said)
        .slice(0, 2)
        .map((mention) => fragmentOf(said, mention)),
    );
  if (recurrence !== undefined) return withOccurrence(said, recurrence, chosen);
  return chosen.type === 'one' ? dated(said, chosen.candidate, chosen.interval) : undated(said);
}

const question = (ask: AskReason, fragments: readonly string[]): DeadlineQuestion => ({ ask, fragments });

function unread(said: Said, { mention, reading }: Candidate): DeadlineQuestion {
  const seam = mention.type === 'date' ? mention.stretch.seam : null;
  const pieces =
    seam === null
      ? [mention]
      : [
          { from: mention.from, to: seam.from },
          { from: seam.to, to: mention.to },
        ];
  const isOfBoth = 'ask' in reading && reading.ask === 'two_deadlines';
  const fragments = (isOfBoth ? pieces : [mention]).map((piece) => fragmentOf(said, piece));
  if (!('ask' in reading)) return question('not_read', fragments);
  const { ask, days } = reading;
  return days === undefined ? question(ask, fragments) : { ...question(ask, fragments), days };
}

const fragmentOf = ({ scene }: Said, { from, to }: { readonly from: number; readonly to: number }): string =>
  sliceOf(scene.text, scene.tokens, from, to);

/** A date: what it is the date of, unless the sentence tells what has been done already. */
function dated(said: Said, candidate: Candidate, interval: Interval): DeadlineReadingResult {
  const past = looksForward(said, candidate, interval);
  if (past !== undefined) return question('past_looks_forward', [fragmentOf(said, candidate.mention), past]);
  const { kind, earliest, latest, precision } = interval;
  // "direct na de zomer" sets no last day.
  const decides = latest !== null && said.mentions.some((mention) => mention.type === 'as-soon-as-possible');
  return {
    kind: kind === 'deadline' ? kindOf(said, candidate, interval) : kind,
    earliest,
    latest,
    precision,
    interval: null,
    rule: ruleOf(said, decides && interval.bounded ? 'bound-decides' : interval.rule, candidate.mention),
  };
}

/** A promise, unless the sentence only expects it, or says that something ends then. */
function kindOf(said: Said, candidate: Candidate, interval: Interval): DeadlineKind {
  if (isExpected(said.scene, candidate)) return 'forecast';
  return !interval.bounded && lapses(said, candidate.sentence) ? 'expiry' : 'deadline';
}

/** "als alles goed verloopt" is a condition. */
function lapses({ scene, conditions }: Said, sentence: Sentence): boolean {
  const at = placeOf(scene, sentence, scene.words.signs.lapses);
  return at !== undefined && !conditions.some(({ from, to }) => from <= at && at < to);
}

/** The word of the past in a sentence whose date lies behind the anchor. */
function looksForward({ scene }: Said, { sentence, mention }: Candidate, interval: Interval): string | undefined {
  const day = interval.latest ?? interval.earliest;
  if (scene.anchor === null || day === null || day <= scene.anchor) return undefined;
  const at = pastIn(scene, sentence, interval.bounded ? 'strict' : 'any');
  const isOutside = at !== undefined && (at < mention.from || at >= mention.to);
  return isOutside ? sliceOf(scene.text, scene.tokens, at, at + 1) : undefined;
}

function ruleOf(
  said: Said,
  id: ReadingRuleId,
  place: { readonly from: number; readonly to: number } | null,
): DeadlineReading['rule'] {
  const fragment = place === null ? '' : fragmentOf(said, place);
  const [condition] = said.conditions.map((each) => fragmentOf(said, each));
  return condition === undefined || condition === '' ? { id, fragment } : { id, fragment, condition };
}

const recurring = ({ mentions, conditions }: Said): readonly (Mention & { readonly type: 'recurrence' })[] =>
  mentions.filter(
    (mention): mention is Mention & { readonly type: 'recurrence' } =>
      mention.type === 'recurrence' && !conditions.some(({ from, to }) => mention.from >= from && mention.to <= to),
  );

interface Recurrence {
  readonly interval: string | null;
  readonly from: number;
  readonly to: number;
}

/** What comes back, and how often; `several` where the text names more than one rhythm. */
function recurrenceIn(said: Said): Recurrence | 'several' | undefined {
  const found = recurring(said);
  const named = found.filter((mention) => mention.interval !== null);
  if (new Set(named.map((mention) => mention.interval)).size > 1) return 'several';
  return named[0] ?? found[0] ?? keepInformed(said);
}

/** "Houd SLM op de hoogte": to keep reporting comes back by itself. */
function keepInformed({ scene, sentences }: Said): Recurrence | undefined {
  const { keep, informed } = scene.words.keepInformed;
  const sentence = sentences.find((each) => says(scene, each, keep) && says(scene, each, informed));
  return sentence && { interval: null, ...sentence };
}

/** The interval, with the first occurrence where the same sentence dates it. */
function withOccurrence(said: Said, recurrence: Recurrence, chosen: Chosen): DeadlineReadingResult {
  const first = chosen.type === 'one' ? chosen : undefined;
  const isApart = first !== undefined && sentenceAt(said.sentences, recurrence.from) !== first.candidate.sentence;
  if (isApart)
    return question('two_deadlines', [fragmentOf(said, recurrence), fragmentOf(said, first.candidate.mention)]);
  const occurrence = first?.interval.kind === 'expiry' ? undefined : first?.interval;
  return {
    kind: 'recurring',
    earliest: occurrence?.earliest ?? null,
    latest: occurrence?.latest ?? null,
    precision: occurrence?.precision ?? 'none',
    interval: recurrence.interval,
    rule: ruleOf(said, 'recurring', recurrence),
  };
}

/** No date at all: an event, a lasting duty, or no term. */
function undated(said: Said): DeadlineReading {
  const { scene, sentences, mentions } = said;
  const first = (type: Mention['type']) => mentions.find((mention) => mention.type === type);
  const standing = sentences.map((sentence) => standingIn(scene, sentence)).find((found) => found !== undefined);
  const event = first('event');
  const isLed = standing === undefined || (event !== undefined && event.from < standing.to);
  if (event !== undefined && isLed)
    return timeless(said, 'event', 'event', { from: event.from, to: clauseEnd(said, event) });
  const noTerm = first('no-term');
  if (noTerm !== undefined) return timeless(said, 'undated', 'no-term', noTerm);
  if (standing !== undefined) return timeless(said, 'standing', 'standing', standing);
  const soon = first('as-soon-as-possible');
  if (soon !== undefined) return timeless(said, 'undated', 'as-soon-as-possible', soon);
  const stated = isLasting(scene, sentences);
  return timeless(said, stated ? 'standing' : 'undated', stated ? 'standing' : 'no-term', null);
}

/** What has to happen is named up to the next comma, bracket or full stop. */
function clauseEnd({ scene, sentences }: Said, event: Mention): number {
  const { to } = sentenceAt(sentences, event.from);
  for (let at = event.to; at < to; at += 1) {
    if (isSign(scene.tokens, at, ',.;:()!?')) return at;
  }
  return to;
}

const isLasting = (scene: Scene, sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence) => statesWhatIsDone(scene, sentence));

const timeless = (
  said: Said,
  kind: DeadlineKind,
  rule: ReadingRuleId,
  place: { readonly from: number; readonly to: number } | null,
): DeadlineReading => ({
  kind,
  earliest: null,
  latest: null,
  precision: 'none',
  interval: null,
  rule: ruleOf(said, rule, place),
});
