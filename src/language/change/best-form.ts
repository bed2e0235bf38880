/** Which form of a change a sentence has, if any. */
import { CHANGE_FORMS, type ChangeName } from '../../domain/change/change-form.js';
import type { CodeMention } from '../intent.js';
import { senseIn } from '../question/sentence/item.js';
import { pointedAt } from '../question/sentence/pointing.js';
import type { Scene } from '../question/sentence/scene.js';
import { wordsOf } from '../question/words/tokens.js';
import { isAhead } from './ahead.js';
import type { ChangeWords, Form } from './change-words.js';
import { matchAt, type Match, type Matching, type Range } from './match.js';
import type { Place } from './pattern.js';
import type { Unit } from './unit.js';
import type { Units } from './units.js';
import { CHANGE_OF, SIGNS, type Sign } from './vocabulary.js';

export interface Found extends Match {
  readonly sign: Sign;
  readonly mood: Form['mood'];
  readonly units: readonly Unit[];
  readonly opened: number;
  /** The measure that takes the place of the subject. */
  readonly by: CodeMention | null;
}

export interface Circumstances {
  /** A reason, a source, evidence: more than the form itself. */
  readonly hasMore: boolean;
  /** It ends in a question mark. */
  readonly asks: boolean;
  /** A text follows behind a colon. */
  readonly announces: boolean;
}

/** The form that says the most, or undefined where none is there or it is only asked about. */
export function bestForm(read: Units, scene: Scene, words: ChangeWords, at: Circumstances): Found | undefined {
  if (isQuestion(read, words, at)) return undefined;
  const found = formIn(read, scene, words, at);
  const units = datesLast(read.units);
  const other = units === undefined ? undefined : formIn({ ...read, units }, scene, words, at);
  return other !== undefined && isBetter(other, found) ? other : found;
}

/**
 * "zet V4 per 15 januari op 60%": a date may stand anywhere, and is part of no name that ends there ("volgens Microsoft per
 * 4 januari"); undefined where there is none, or it stands apart at the end already.
 */
function datesLast(units: readonly Unit[]): readonly Unit[] | undefined {
  const dated = units.map((unit, at) => unit.type === 'date' || leadsDate(units, at));
  const first = dated.indexOf(true);
  if (first < 0 || dated.every((isDate) => isDate)) return undefined;
  if (dated.slice(first).every((isDate) => isDate) && units[first]?.gap === 'comma') return undefined;
  const dates = units.filter((_, at) => dated[at]);
  return [
    ...units.filter((_, at) => !dated[at]),
    ...dates.map((unit, at) => (at === 0 ? { ...unit, gap: 'comma' as const } : unit)),
  ];
}

function leadsDate(units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  if (unit?.type !== 'word' || !unit.leadsDate) return false;
  return units[at + 1]?.type === 'date' || leadsDate(units, at + 1);
}

function formIn(read: Units, scene: Scene, words: ChangeWords, at: Circumstances): Found | undefined {
  const { units } = read;
  const withoutItem = !units.some(({ type }) => type === 'item');
  const isSure = (field: Place, range: Range): boolean => isSureOf(field, range, units, words);
  const matching: Matching = { units, withoutItem, isSure };
  const isOfNone = scene.mentions.length === 0 && scene.world.previous === null;
  let best: Found | undefined;
  for (const [form, from] of candidates(read, words)) {
    if (isOfNone && isToldOfItem(form)) continue;
    if (!mayBegin(form, from, read, at) || (withoutItem && !standsAlone(form, read, at))) continue;
    const match = matchAt(form, from, matching);
    if (match === undefined || match.score === 0) continue;
    // One word of many is no order: "zet een timer".
    const saysLittle = match.own.size < 2 && match.own.size < units.length;
    if (withoutItem && saysLittle && form.sign !== 'addMeasure') continue;
    const isToCome = form.sign === 'reportDone' && isAhead(match, units, scene, words);
    const found: Found = {
      ...match,
      // What is to be done some day is no report of it: it is kept as it was said.
      sign: isToCome ? 'remark' : form.sign,
      mood: form.mood,
      units,
      opened: read.opened,
      by: byOf(match, units, scene),
    };
    if (isBetter(found, best) && suits(found, form, scene, words, at)) best = found;
  }
  return best;
}

/** "dat is klaar", said of nothing that was answered before, tells nothing. */
const isToldOfItem = ({ mood, sign }: Form): boolean => mood === 'told' && ofWhat(sign) !== 'nothing';

/** What the change of a sign is of; null where the sign does not say which change. */
function ofWhat(sign: Sign): (typeof CHANGE_FORMS)[ChangeName]['of'] | null {
  const { change } = CHANGE_OF[sign];
  return change === null ? null : CHANGE_FORMS[change].of;
}

/** Every form that the words allow, at every place where it could begin. */
function* candidates({ units }: Units, { forms, openings }: ChangeWords): Generator<readonly [Form, number]> {
  const said = new Set(units.flatMap((unit) => (unit.type === 'word' ? [unit.word] : [])));
  const possible = new Set(forms.formsIn(said));
  const withField = (openings.pieces.get('field') ?? []).filter((form) => possible.has(form));
  for (const [at, unit] of units.slice(0, FARTHEST_START).entries()) {
    const own = unit.type === 'word' ? openings.words.get(unit.word) : openings.pieces.get(unit.type);
    for (const form of own ?? []) if (possible.has(form)) yield [form, at];
    const opensClause = at === 0 || unit.gap !== 'space';
    if (opensClause) for (const form of withField) yield [form, at];
  }
}

/** Units before a form, at the most. */
const FARTHEST_START = 40;

/** An order comes first, or behind words that ask for it; what is told may stand anywhere. */
function mayBegin(
  { mood, needsMore }: Form,
  from: number,
  { isAsked, opened }: Units,
  { hasMore, asks }: Circumstances,
) {
  if (needsMore && !hasMore) return false;
  if (mood === 'orders') return from === 0;
  if (mood === 'infinitives') return isAsked || opened > 0 ? true : from === 0 && !asks;
  return !asks && !isAsked;
}

/** Without an item only an order that nothing else can be is one: which item, is asked. */
function standsAlone({ elements, mood, sign }: Form, { units }: Units, { announces }: Circumstances): boolean {
  if (sign === 'addMeasure') return true;
  if (sign === 'note' && !announces) return false;
  if (mood === 'told' || sign === 'unclear') return false;
  const said = elements.filter(({ type }) => type === 'word' || type === 'amount' || type === 'date').length;
  const opens = elements[0]?.type === 'word';
  const isWhole = units.length === said;
  return (
    opens && (said >= 2 || isWhole) && elements.every((element) => element.type !== 'field' || ALONE.has(element.field))
  );
}
const ALONE: ReadonlySet<Place> = new Set<Place>(['wording', 'owner', 'by']);

function isQuestion({ units, isAsked, opened, tokens }: Units, { asking }: ChangeWords, { asks }: Circumstances) {
  if (isAsked) return false;
  const words = wordsOf(tokens);
  const first = units[0];
  const start = first === undefined ? 0 : tokens.findIndex((token) => token.start >= first.start);
  const opens =
    asking.longest(words, start, () => true, NO_FILLERS) ??
    (opened > 0 ? undefined : asking.longest(words, 0, () => true, NO_FILLERS));
  return opens !== undefined && (asks || first?.type !== 'item');
}
const NO_FILLERS: ReadonlySet<string> = new Set();

const isBetter = (found: Found, best: Found | undefined): boolean =>
  best === undefined ||
  found.score > best.score ||
  (found.score === best.score && SIGNS.indexOf(found.sign) < SIGNS.indexOf(best.sign));

/** Whether the change can be of such an item, and nothing in the sentence takes it back. */
function suits(found: Found, form: Form, scene: Scene, words: ChangeWords, { asks }: Circumstances): boolean {
  const { language, mood } = form;
  const of = ofWhat(found.sign);
  const subject = scene.mentions.find(({ mention }) => mention.text !== found.by?.text)?.mention ?? pointedAt(scene);
  if (of !== null && of !== 'nothing' && subject !== undefined && subject.of !== of) return false;
  if (of === 'nothing' && asks) return false;
  if (isToldOfItem(form) && subject === undefined && scene.world.previous === null) return false;
  // "V4 is van Microsoft" tells who owes it, not who looks after it.
  if (mood === 'told' && isOfParty(found, scene)) return false;
  const taking = mood === 'told' ? words.doubting[language] : words.denying[language];
  const wording = found.fields.get('wording');
  // What is kept as it was said may doubt: only words in front make another sentence of it ("als V4 …").
  const read = found.sign === 'remark' ? found.units.slice(0, found.from) : found.units;
  return !read.some(
    (unit, at) =>
      unit.type === 'word' &&
      !found.own.has(at) &&
      !(wording !== undefined && at >= wording.from && at < wording.to) &&
      (taking.has(unit.word) || (subject === undefined && words.everything.has(unit.word))),
  );
}

function isOfParty({ fields, units }: Found, { sentence }: Scene): boolean {
  const owner = fields.get('owner');
  return units.slice(owner?.from ?? 0, owner?.to ?? 0).some((unit) => {
    const item = sentence.items.find(({ start, end }) => start <= unit.start && unit.start < end);
    return senseIn(item, 'vendor') !== undefined || senseIn(item, 'party') !== undefined;
  });
}

function isSureOf(field: Place, { from, to }: Range, units: readonly Unit[], { me, levels }: ChangeWords): boolean {
  const taken = units.slice(from, to);
  const words = taken.flatMap((unit) => (unit.type === 'word' ? [unit.word] : []));
  if (field === 'owner')
    return (
      units[from]?.gap === 'colon' || taken.some((unit) => unit.type === 'word' && (unit.isPerson || me.has(unit.word)))
    );
  if (field === 'level') return levels.longest(words, 0, () => true, NO_FILLERS)?.last === words.length - 1;
  return field === 'wording' && taken.some(({ type }) => type === 'date');
}

function byOf({ fields }: Match, units: readonly Unit[], { mentions, sentence }: Scene): CodeMention | null {
  const range = fields.get('by');
  const unit = range && units.slice(range.from, range.to).find(({ type }) => type === 'item');
  if (unit === undefined) return null;
  const within = mentions.filter(({ at }) => {
    const start = sentence.items[at]?.start ?? -1;
    return unit.start <= start && start < unit.end;
  });
  return within.length === 1 ? (within[0]?.mention ?? null) : null;
}
