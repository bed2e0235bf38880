/** "die van Microsoft, eh nee, ik bedoel van SLM": whoever corrects themselves means the last, said of the same. */
import type { Intent, QuestionReading } from '../intent.js';
import type { World } from '../world.js';
import { MAX_READ } from './words/clean-text.js';
import { phrasesIn } from './words/meanings.js';

type Read = (text: string, world: World) => QuestionReading;

/** How a correction begins: behind a comma, a dash or the end of a sentence, and perhaps a hesitation. */
export interface Corrections {
  readonly begins: RegExp;
  /** The phrase that says nothing besides, not even "no". */
  readonly plainly: string;
}

/** What a language says before a correction, and while looking for words. */
interface CorrectionWords {
  readonly corrects: string;
  readonly correctsApart: string;
  readonly hesitates: string;
}

/** Kinds of questions of which a part can be said anew. */
const ASKED: ReadonlySet<Intent['type']> = new Set<Intent['type']>([
  ...(['list', 'count', 'risks', 'countRisks', 'next', 'overview', 'measure', 'risk', 'record'] as const),
]);

export const compileCorrections = (vocabularies: readonly CorrectionWords[]): readonly Corrections[] =>
  vocabularies.map(({ corrects, correctsApart, hesitates }) => {
    const apart = phrasesIn(correctsApart).length === 0 ? '' : `|${oneOf(correctsApart)}(?=\\s*,)`;
    const [again, pause] = [`(?:${oneOf(corrects)}${apart})`, oneOf(hesitates)];
    return {
      begins: new RegExp(`[,;.?…–-]\\s*(?:${pause}[\\s,.…]+)?${again}(?:[\\s,.…:]+${again}){0,2}[\\s,.…:]*`, 'giu'),
      plainly: phrasesIn(corrects)[0]?.join(' ') ?? '',
    };
  });

/** Any of the phrases, as whole words. */
const oneOf = (list: string): string =>
  `(?:${phrasesIn(list)
    .map((words) => words.join('\\s+'))
    .join('|')})(?![\\p{L}\\p{N}])`;

/** The reading of a text; of one that is corrected in its course, what was said last of what was asked first. */
export function withCorrection(text: string, world: World, all: readonly Corrections[], read: Read): QuestionReading {
  const found = all.map((each) => correctionIn(text, each)).find((one) => one !== undefined);
  if (found === undefined) return read(text, world);
  const first = read(found.before, world);
  if (first.intent.type === 'change') return toConfirm(read(text, world));
  if (!ASKED.has(first.intent.type) || leavesOut(first)) return read(text, world);
  const previous = { intent: first.intent, codes: [], investigation: world.previous?.investigation ?? null };
  const anew = read(found.after, { ...world, previous });
  return ASKED.has(anew.intent.type) && anew.followsUp ? { ...anew, followsUp: first.followsUp } : read(text, world);
}

/** Of a change nobody guesses which half is meant. */
const toConfirm = (reading: QuestionReading): QuestionReading =>
  reading.intent.type === 'change' ? { ...reading, intent: { ...reading.intent, toConfirm: true } } : reading;

/** "not Microsoft's, I mean the others": both halves say what is meant of the answer before. */
const leavesOut = ({ followsUp, intent }: QuestionReading): boolean =>
  followsUp && 'query' in intent && 'criteria' in intent.query && intent.query.criteria.some(({ not }) => not === true);

/** What was said at first, and what instead; the last time where it was more than once. */
function correctionIn(text: string, { begins, plainly }: Corrections) {
  const beginning = text.slice(0, MAX_READ);
  if (beginning.search(begins) < 0) return undefined;
  const last = [...beginning.matchAll(begins)].at(-1);
  const before = text.slice(0, last?.index ?? 0).trim();
  const after = last === undefined ? '' : text.slice(last.index + last[0].length).trim();
  return before === '' || after === '' ? undefined : { before, after: `${plainly} ${after}` };
}
