/** Every item of the register that a sentence names, also in lists and ranges ("V1, V4 en V5", "hoge risico's 1, 4 en 5"). */
import type { InvestigationCode } from '../../../domain/register/codes.js';
import type { CodeMention } from '../../intent.js';
import { mentionOf } from './code-mentions.js';
import { isMarked, isQuiet, senseIn, type Item } from './item.js';

export interface PlacedMention {
  readonly mention: CodeMention;
  /** Index of the item that names it. */
  readonly at: number;
  /** The letter was not written ("risico 4"): other letters are possible too. */
  readonly letters: readonly string[];
}

/** Items of one range, at the most. */
const LONGEST_RANGE = 50;
const RISK_LETTERS: Readonly<Record<string, string>> = { high: 'h', medium: 'm', low: 'l', not_high: 'r' };
const ANY_RISK = ['h', 'l', 'm', 'r'];
const ANY_MEASURE = ['v', 'o', 's'];

/** `investigation` is the one the sentence names, for codes that leave it out. */
export function mentionsIn(items: readonly Item[], investigation: InvestigationCode | null): PlacedMention[] {
  const found: PlacedMention[] = [];
  for (let at = 0; at < items.length; at++) {
    const first = mentionAt(items, at, investigation);
    if (first === undefined) continue;
    found.push(first);
    at = more(items, first, found);
  }
  return found;
}

function mentionAt(
  items: readonly Item[],
  at: number,
  investigation: InvestigationCode | null,
): PlacedMention | undefined {
  const item = items[at];
  if (item?.kind === 'code') return { mention: inside(item.mention, investigation), at, letters: [] };
  if (item?.kind !== 'number' || item.value < 1 || item.value > 99) return undefined;
  const before = items[at - 1];
  const noun = isMarked(before, 'numbered') ? items[at - 2] : before;
  const nounAt = isMarked(before, 'numbered') ? at - 2 : at - 1;
  const letters = lettersFor(items, noun, nounAt);
  const [letter] = letters;
  if (letter === undefined || isMeasured(items[at + 1])) return undefined;
  return { mention: mentionOf(letter, String(item.value), investigation), at, letters };
}

const inside = (mention: CodeMention, investigation: InvestigationCode | null): CodeMention =>
  mention.investigation !== null || investigation === null
    ? mention
    : { ...mention, investigation, text: `${investigation}-${mention.number}` };

/** "60 %" is an amount, not the number of an item. */
const isMeasured = (item: Item | undefined): boolean =>
  isMarked(item, 'percent') || (item?.kind === 'number' && item.gap === 'space');

/** The letters that a number can have after a noun ("hoog risico 4", "maatregel 3 van SLM"). */
function lettersFor(items: readonly Item[], noun: Item | undefined, at: number): readonly string[] {
  if (isMarked(noun, 'circumstance')) return ['c'];
  const level = senseIn(items[at - 1], 'level') ?? (isMarked(noun, 'risk') ? senseIn(noun, 'level') : undefined);
  if (isMarked(noun, 'risk')) {
    const letter = level === undefined ? undefined : RISK_LETTERS[level.value];
    return letter === undefined ? ANY_RISK : [letter];
  }
  if (!isMarked(noun, 'measure')) return [];
  const letter = partyLetter(items[at - 1]) ?? partyAfter(items, at + 1);
  return letter === undefined ? ANY_MEASURE : [letter];
}

/** "maatregel 3 van SLM": the party behind the number. */
function partyAfter(items: readonly Item[], from: number): string | undefined {
  const number = items.findIndex((item, at) => at >= from && item.kind === 'number');
  if (number < 0 || !isMarked(items[number + 1], 'of', 'at', 'by')) return undefined;
  const next = items.findIndex((item, at) => at > number + 1 && !isQuiet(item));
  return next < 0 ? undefined : partyLetter(items[next]);
}

function partyLetter(item: Item | undefined): string | undefined {
  if (senseIn(item, 'vendor') !== undefined) return 'v';
  const party = senseIn(item, 'party')?.value;
  return party === undefined ? undefined : { vendor: 'v', organisations: 'o', slm: 's' }[party];
}

/** Adds what follows a mention in a list or range; gives the index of the last item taken. */
function more(items: readonly Item[], first: PlacedMention, found: PlacedMention[]): number {
  let last = first;
  for (let next = nextOf(items, last); next !== undefined; next = nextOf(items, last)) {
    if (next.range) found.push(...between(last, next.mention));
    found.push(next.mention);
    last = next.mention;
  }
  return last.at;
}

/** The mention that goes on from another: behind "en" or a comma, or as the end of a range. */
function nextOf(items: readonly Item[], last: PlacedMention): { mention: PlacedMention; range: boolean } | undefined {
  const joint = items[last.at + 1];
  const through = isMarked(joint, 'through');
  const linked = through || isMarked(joint, 'and', 'or');
  const at = last.at + (linked ? 2 : 1);
  const item = items[at];
  if (item === undefined || isMeasured(items[at + 1])) return undefined;
  if (!linked && item.kind !== 'code' && item.gap !== 'comma' && item.gap !== 'slash') return undefined;
  const mention = continued(item, at, last);
  return mention === undefined ? undefined : { mention, range: through || (item.gap === 'joined' && !linked) };
}

function continued(item: Item, at: number, last: PlacedMention): PlacedMention | undefined {
  if (item.kind === 'code') return { mention: inside(item.mention, last.mention.investigation), at, letters: [] };
  if (item.kind !== 'number' || item.value < 1 || item.value > 99) return undefined;
  const letter = last.mention.number.charAt(0);
  return { mention: mentionOf(letter, String(item.value), last.mention.investigation), at, letters: last.letters };
}

/** The items of a range between its two ends. */
function between(from: PlacedMention, to: PlacedMention): PlacedMention[] {
  const letter = from.mention.number.charAt(0);
  if (!to.mention.number.startsWith(letter)) return [];
  const [low, high] = [Number(from.mention.number.slice(1)), Number(to.mention.number.slice(1))];
  const numbers = Array.from(
    { length: Math.max(0, Math.min(high - low - 1, LONGEST_RANGE)) },
    (_, step) => low + 1 + step,
  );
  return numbers.map((number) => ({ ...from, mention: mentionOf(letter, String(number), from.mention.investigation) }));
}
