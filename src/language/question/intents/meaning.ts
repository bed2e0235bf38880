/** "wat betekent te laat?", "what is the difference between reported done and verified?": what words of the register mean. */
import { MOST_TERMS, NOUNS, term, type Term } from '../../../domain/query/term.js';
import { has, isMarked, isQuiet, type Item } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import type { Scene } from '../sentence/scene.js';

/**
 * The words that the meaning is asked of, in their order; none where something else is asked: "wat is te laat?" asks for
 * the list. `quote`: what stands between quotation marks.
 */
export function termsAsked(quote: Item | undefined, asked: Asked): readonly Term[] {
  const { scene } = asked;
  if (quote !== undefined) return termsOfQuote(quote);
  const nouns = nounsAlone(scene);
  return nouns.length > 0 || !has(scene.sentence, 'means', 'when') ? nouns : termsIn(asked);
}

/** Families of senses that are words of the register, the likeliest first. */
const FAMILIES = ['word', 'state', 'nature', 'kind', 'status'] as const;

/** A word of the register itself ("te laat") is explained, not read as a deadline. */
function termsOfQuote(quote: Item): readonly Term[] {
  if (quote.kind !== 'quote') return [];
  const sense = FAMILIES.flatMap((family) => quote.senses.find((one) => one.family === family) ?? [])[0];
  return sense === undefined ? [] : termsFrom(sense.family, [sense.value]);
}

/** "wat betekent te laat?", "verschil tussen verwachting en termijn": words of the register and nothing else. */
function termsIn({ scene: { sentence }, parts, times }: Asked): readonly Term[] {
  if (times.periods.length > 0 || has(sentence, 'measure', 'risk')) return [];
  const said = parts.map(({ criterion, at }) => ({
    at,
    terms: 'anyOf' in criterion ? termsFrom(criterion.field, criterion.anyOf) : [],
  }));
  if (said.length === 0 || said.some(({ terms }) => terms.length === 0)) return [];
  const beside = sentence.items.map((item, at) => ({ at, terms: nounsOf(item) }));
  const others = beside.filter(({ at }) => said.every((one) => one.at !== at));
  const inOrder = [...said, ...others].sort((one, other) => one.at - other.at);
  return distinct(inOrder.flatMap(({ terms }) => terms)).slice(0, MOST_TERMS);
}

/** "wat is een toezegging eigenlijk?", "what is a risk": what the word itself means. */
function nounsAlone({ sentence }: Scene): readonly Term[] {
  const alone = sentence.items.every(
    (item) => isQuiet(item) || isMarked(item, 'means', 'greeting', 'and', 'which', 'be', ...NOUNS),
  );
  return has(sentence, 'means') && alone ? distinct(sentence.items.flatMap(nounsOf)) : [];
}

const nounsOf = (item: Item): readonly Term[] =>
  termsFrom('noun', NOUNS.filter((noun) => isMarked(item, noun)).slice(0, 1));

const termsFrom = (of: string, values: readonly unknown[]): readonly Term[] =>
  values.flatMap((value) => term.safeParse({ of, value }).data ?? []);

const distinct = (terms: readonly Term[]): readonly Term[] =>
  terms.filter(({ of, value }, at) => terms.findIndex((other) => other.of === of && other.value === value) === at);
