/** What no register of measures holds: contact persons, costs, advice, other companies, reasons. */
import { has, indexOfMarker, isMarked, isQuiet, senseIn, type Item, type Sentence } from '../sentence/item.js';
import type { Asked } from '../filters/measure-query.js';
import { indexBefore } from '../sentence/neighbours.js';
import { isInRun } from '../sentence/scene.js';
import { isPart, writtenIn } from '../sentence/unknown-words.js';
import type { Rule } from './rule.js';

/** What an answer repeats of the question, in characters. */
const MAX_TOPIC = 120;

export const outside: Rule = (asked) => {
  const topic =
    outsideThing(asked) ??
    unknownName(asked) ??
    opinion(asked) ??
    reasonOf(asked) ??
    unknownSubject(asked) ??
    unknownPart(asked);
  return topic === undefined ? undefined : { type: 'not_recorded', topic: topic.slice(0, MAX_TOPIC) };
};

const verbatim = ({ scene: { sentence } }: Asked, item: Item | undefined): string | undefined =>
  item === undefined ? undefined : sentence.text.slice(item.start, item.end);

/** A topic of its own; behind "measures about" it is a word to look for. */
function outsideThing(asked: Asked): string | undefined {
  const { scene } = asked;
  const { items } = scene.sentence;
  const noun = indexOfMarker(scene.sentence, 'measure');
  return verbatim(
    asked,
    items.find((item, at) => {
      const sense = senseIn(item, 'outside');
      // "which risk does V4 address": a verb here, not where someone lives.
      const links = isMarked(item, 'linked') && (scene.mentions.length > 0 || scene.head === 'risk');
      // "what fine": asked for, and no word of thanks.
      const thanks =
        senseIn(item, 'marker')?.value === 'greeting' &&
        !isMarked(items[at - 1], 'which', 'count', 'definite', 'indefinite');
      if (sense === undefined || links || thanks || isInRun(scene, at)) return false;
      return sense.value === 'name' || noun < 0 || at < noun;
    }),
  );
}

/** "van Piet", "does Acme have": a name where a party or an owner would stand. */
function unknownName(asked: Asked): string | undefined {
  const { items } = asked.scene.sentence;
  const at = items.findIndex((item, index) => {
    if (occurs(asked, item)) return false;
    const name = item.kind === 'unknown' && item.capital && index > 0 && items[index + 1]?.kind !== 'unknown';
    return name && (isInSlot(items, index) || isSubject(items, index) || isInCompound(items, index));
  });
  return verbatim(asked, items[at]);
}

/** The register has it in its texts: it is nobody's name, and nothing outside it. */
const occurs = ({ scene: { sentence, world } }: Asked, item: Item): boolean =>
  world.occurring?.get(writtenIn(sentence, item)) === true;

const isInSlot = (items: readonly Item[], at: number): boolean => {
  const previous = items[indexBefore(items, at)];
  // "in de EU" is a place; "uit XY99" an investigation.
  const source = isMarked(previous, 'from') && /\d/.test(items[at]?.words ?? '');
  const name = isMarked(previous, 'of', 'at', 'by') && !isMarked(previous, 'from');
  return source || name || senseIn(previous, 'party')?.value === 'vendor';
};

const isSubject = (items: readonly Item[], at: number): boolean =>
  isMarked(items[at - 1], 'be', 'has', 'must') && (at <= 2 || items[at + 1] === undefined);

const isInCompound = (items: readonly Item[], at: number): boolean =>
  isMarked(items[at + 1], 'measure') && items[at + 1]?.gap === 'joined';

/** What someone thinks, or should do: "vind je …?", "moeten we overstappen?". */
function opinion({ scene: { sentence } }: Asked): string | undefined {
  const [first, second] = sentence.items;
  const advice =
    isMarked(first, 'must') && isMarked(second, 'ours') && sentence.items.some(({ kind }) => kind === 'unknown');
  return has(sentence, 'opinion') || advice || asksLeave(sentence) || asksAhead(sentence) || asksWhoThinks(sentence)
    ? sentence.text.trim()
    : undefined;
}

/** "will Microsoft meet the deadline?", "gaat Microsoft het halen?": nobody recorded what is still to happen. */
function asksAhead(sentence: Sentence): boolean {
  // "wat gaat Microsoft niet halen?"
  const failing = has(sentence, 'which') && has(sentence, 'not') && !has(sentence, 'past');
  if (failing && has(sentence, 'foretell') && has(sentence, 'attain') && !has(sentence, 'fall', 'due', 'measure'))
    return true;
  const first = sentence.items.find(
    (item) => isMarked(item, 'foretell') || !(isQuiet(item) || isMarked(item, 'greeting')),
  );
  return (
    isMarked(first, 'foretell') &&
    !has(sentence, 'which', 'past') &&
    sentence.items.some((item) => item !== first && isMarked(item, 'attain'))
  );
}

/** "what does SLM think of …?": a party, and what it thinks. */
const asksWhoThinks = ({ items }: Sentence): boolean => {
  const thinks = items.findIndex((item) => isMarked(item, 'thinks'));
  const beside = [items.slice(0, Math.max(0, thinks)).findLast((item) => !isQuiet(item)), behind(items, thinks)];
  return thinks > 0 && beside.some((item) => isSomeone(item));
};

/** The next item, articles passed over. */
const behind = (items: readonly Item[], at: number): Item | undefined =>
  items.find((item, index) => index > at && !isMarked(item, 'definite'));

const isSomeone = (item: Item | undefined): boolean =>
  senseIn(item, 'vendor') !== undefined || senseIn(item, 'party') !== undefined || isMarked(item, 'purpose');

/** "mag ik Office gebruiken?" asks for leave; "mag ik een lijstje van …?" for an answer. */
const asksLeave = (sentence: Sentence): boolean =>
  has(sentence, 'permission') &&
  !has(sentence, 'show', 'overview', 'which', 'count', 'when', 'who', 'waiting', 'list_of', 'reminder') &&
  (sentence.items.some(({ kind }) => kind === 'unknown') || !has(sentence, 'measure', 'risk', 'deadline'));

/** Why a party did something is not recorded; why one item stands as it does is. */
function reasonOf({ scene }: Asked): string | undefined {
  const { sentence, mentions, world } = scene;
  const pointing = world.previous !== null && has(sentence, 'it', 'those');
  if (!has(sentence, 'why') || mentions.length > 0 || has(sentence, 'risk') || pointing) return undefined;
  const party = sentence.items.some(
    (item) => senseIn(item, 'vendor') !== undefined || senseIn(item, 'party') !== undefined,
  );
  return party ? sentence.text.trim() : undefined;
}

/** People are no items of the register, even where they own some. */
const isPeople = (item: Item | undefined): boolean =>
  senseIn(item, 'dimension')?.value === 'owner' && !isMarked(item, 'owner');

/** "hoeveel medewerkers heeft Microsoft?": what is counted or asked for is no item of the register. */
function unknownSubject(asked: Asked): string | undefined {
  const { sentence } = asked.scene;
  const { items } = sentence;
  const asking = items.findIndex((item) => isMarked(item, 'which', 'count', 'falls_when'));
  if (asking < 0 || asking > 2) return undefined;
  // "wat is de …": what something is, not which measures.
  if (isMarked(items[asking], 'falls_when') && has(sentence, 'measure', 'risk', 'deadline', 'read_as'))
    return undefined;
  const next = items.findIndex((item, at) => at > asking && !(isQuiet(item) || isMarked(item, 'be', 'it', 'of')));
  const subject = items[next];
  if (isMarked(items[asking], 'count') && isPeople(subject)) return verbatim(asked, subject);
  // "when is the transparency report due?": the register has it, and when it is due.
  if (subject !== undefined && has(sentence, 'when') && occurs(asked, subject)) return undefined;
  if (subject?.kind !== 'unknown' || isMarked(items[next + 1], 'measure', 'risk', 'deadline')) return undefined;
  // "welke meldingen zijn afgekeurd": what was done tells what is asked of.
  if (items.some((item) => senseIn(item, 'deed') !== undefined)) return undefined;
  // "which support ticket measures": the noun may come after several words.
  const noun = items.slice(next + 1, next + 4).findIndex((item) => isMarked(item, 'measure', 'risk', 'deadline'));
  const adjacent =
    noun >= 0 && items.slice(next + 1, next + 1 + noun).every(({ kind }) => kind === 'unknown' || kind === 'nameWord');
  return adjacent || asked.scene.mentions.length > 0 ? undefined : verbatim(asked, subject);
}

/** "wie was namens Microsoft de onderhandelaar?": a part that the register has no word for. */
function unknownPart(asked: Asked): string | undefined {
  const { items } = asked.scene.sentence;
  return verbatim(
    asked,
    items.find((item, at) => isPart(items, at) && items[at + 1]?.kind !== 'unknown' && !occurs(asked, item)),
  );
}
