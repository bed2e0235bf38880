/** Measures in a list or a number: "welke maatregelen van Microsoft staan nog open?", "how many per vendor?". */
import { singlesIn, type Criterion } from '../../../domain/query/query.js';
import { groupingIn } from '../filters/grouping.js';
import { has, isMarked, isQuiet, senseIn, type Sentence } from '../sentence/item.js';
import { listOf } from '../filters/list-of.js';
import type { Asked } from '../filters/measure-query.js';
import { before } from '../sentence/neighbours.js';
import type { TextRun } from '../sentence/text-runs.js';
import { firstItem, type Rule } from './rule.js';

/** Words that nobody knows in a sentence with little else: more is no question for a search. */
const MAX_SEARCHED = 4;

export const counts: Rule = (asked) => {
  const { scene } = asked;
  const by = groupingIn(scene)?.by ?? null;
  if (by === null && !(has(scene.sentence, 'count') && asksForMeasures(asked))) return undefined;
  return { type: 'count', query: queryOf(asked), by };
};

export const list: Rule = (asked) => {
  const { scene } = asked;
  if (!asksForMeasures(asked)) return undefined;
  // "when will everything be done?": of all of it there is no one day.
  const ofAll = has(scene.sentence, 'when') && has(scene.sentence, 'everything');
  if (asksWhatNoFilterHas(asked) || (ofAll && asked.query.criteria.length === 0)) return { type: 'not_understood' };
  return listOf(queryOf(asked), scene);
};

/** "welke maatregelen hebben notities?": recorded, but nothing that a list can be narrowed to; all of them is no answer. */
const asksWhatNoFilterHas = ({ scene: { sentence }, query }: Asked): boolean =>
  query.criteria.every(({ field }) => NAMES.has(field)) &&
  sentence.items.some(
    (item, at) =>
      senseIn(item, 'focus')?.value === 'notes' && isMarked(before(sentence.items, at), 'has', 'no', 'without', 'with'),
  );

/** Whether anything was said that selects measures; words nobody knows alone do not, unless they are all there is. */
function asksForMeasures({ scene, query }: Asked): boolean {
  const { sentence, runs } = scene;
  if (has(sentence, 'measure', 'deadline', 'running') || runs.some(({ announced }) => announced)) return true;
  if (isTopicSetApart(scene)) return true;
  if (asksAboutNames(sentence, query.criteria)) return false;
  const spoken = has(sentence, 'me') && runs.length > 0 && !has(sentence, 'which', 'count', 'show', 'exists');
  if (query.criteria.some(({ field }) => field !== 'text')) return !spoken;
  // "wanneer worden support tickets …?", "wie moet … uitschakelen?": the words say which measure.
  if (has(sentence, 'when', 'who', 'how_often', 'must') && runs.length > 0)
    return runs.every(({ words }) => words.split(' ').every(isWord));
  const said = sentence.items.filter((item) => !isQuiet(item));
  const named = said.filter(({ kind }) => kind === 'unknown').length;
  const beside = sentence.items.filter(
    (item, at) => !isQuiet(item) && item.kind !== 'unknown' && !isWithinRun(at, runs),
  );
  const searched =
    query.criteria.length > 0 &&
    named <= MAX_SEARCHED &&
    beside.length <= MAX_SEARCHED - 1 &&
    said.every(
      (item) =>
        item.kind === 'unknown' ||
        senseIn(item, 'focus') !== undefined ||
        isMarked(item, 'show', 'and', 'of', 'at', 'from', 'which', 'exists', 'overview'),
    );
  return searched && runs.every(({ words }) => words.split(' ').every(isWord));
}

/** "encryptie *in* opslag" */
const isWithinRun = (at: number, runs: readonly TextRun[]): boolean =>
  runs.some(({ first, last }) => first < at && at < last);

/** "bewaartermijnen: wat hebben we daarover?": what is said first, and then asked about. */
function isTopicSetApart({ sentence: { items, markers }, runs, mentions }: Asked['scene']): boolean {
  const [run, ...others] = runs;
  if (run === undefined || others.length > 0 || mentions.length > 0 || !markers.has('which')) return false;
  const next = items[run.last + 1];
  return (
    items.slice(0, run.first).every((item) => isQuiet(item) || isMarked(item, 'greeting')) &&
    (next?.gap === 'stop' || next?.gap === 'comma') &&
    run.words.split(' ').every(isWord)
  );
}

/** "wanneer is de DPIA gepubliceerd?", "wat is SLM?": about an investigation or a party, not about what they have to do. */
function asksAboutNames(sentence: Sentence, criteria: readonly Criterion[]): boolean {
  const first = firstItem(sentence);
  if (has(sentence, 'must', 'fall', 'due', 'still', 'exists', 'pledged')) return false;
  const done = (criterion: Criterion): boolean => criterion.field === 'word' && criterion.anyOf.includes('closed');
  if (has(sentence, 'who') && criteria.every((criterion) => NAMES.has(criterion.field) || done(criterion))) return true;
  // "wat is SLM?": a question word and a name.
  const said = sentence.items.filter((item) => !isQuiet(item));
  if (said.length === 2 && isMarked(first, 'falls_when') && criteria.every(({ field }) => NAMES.has(field)))
    return criteria.length > 0;
  const asked = has(sentence, 'when', 'why', 'falls_when') || isMarked(first, 'has', 'be');
  return asked && !has(sentence, 'which') && criteria.every(({ field }) => NAMES.has(field));
}
const NAMES: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>([
  'investigation',
  'product',
  'source',
  'vendor',
  'obligor',
]);

/** Something that could be a word of either language, and not keys struck at random. */
function isWord(text: string): boolean {
  const vowels = text.replace(/[^aeiouy]/g, '').length;
  return vowels / Math.max(1, text.length) > FEWEST_VOWELS && !/[^aeiouy\d]{6}/.test(text);
}
/** Vowels among the letters of a word; keys struck at random have fewer. */
const FEWEST_VOWELS = 0.2;

/** "welke deadlines heeft Microsoft?": only those that have one. */
export function queryOf({ scene: { sentence }, query }: Asked): Asked['query'] {
  const dates = sentence.items.some(
    (item, at) =>
      isMarked(item, 'deadline') &&
      !isMarked(item, 'measure', 'mentions') &&
      // "gesorteerd op deadline" is no noun that is asked for.
      !isMarked(sentence.items[at - 1], 'sort'),
  );
  const chosen = singlesIn(query.criteria).some(({ field, not }) => DATED.has(field) && not !== true);
  if (!dates || chosen || has(sentence, 'measure')) return query;
  return { ...query, criteria: [...query.criteria, { field: 'kind', anyOf: ['deadline', 'forecast', 'expiry'] }] };
}
const DATED: ReadonlySet<Criterion['field']> = new Set<Criterion['field']>([
  'word',
  'kind',
  'period',
  'nature',
  'code',
  'text',
]);
