/** From a sentence to its pieces. */
import { findPeriods, type PeriodMention } from '../deadline/periods.js';
import { senseIn, type Item } from '../question/item.js';
import type { Scene } from '../question/scene.js';
import { isWithin, tokenise, type Token } from '../question/tokens.js';
import { amountAt, type Placed } from './amount.js';
import { likelyHourAt, sureHourAt, type Lead } from './hour.js';
import { periodPiece } from './period.js';
import { HOUR_RELATIONS, type HourRelation, type Piece, type PieceOf } from './piece.js';
import type { ReminderWords } from './reminder-words.js';
import { Words } from './words.js';

const DIGITS = /^\d+$/;

export function takeApart(scene: Scene, known: ReminderWords): readonly Piece[] {
  return new PieceReader(scene, known).all();
}

/** Goes through the words once, from the left. */
class PieceReader {
  private readonly pieces: Piece[] = [];
  private readonly words: Words;
  private readonly periods: readonly PeriodMention[];
  private readonly items: ReadonlyMap<number, Item>;

  constructor(
    private readonly scene: Scene,
    private readonly known: ReminderWords,
  ) {
    const { text, items, language } = scene.sentence;
    this.items = new Map(items.map((item) => [item.start, item]));
    const tokens = tokenise(text).tokens.map((token) => this.putRight(token));
    const codes = items.filter((item, at) => item.kind === 'code' || (scene.mentions.some((mention) => mention.at === at) && !isCount(items, at)));
    const inCode = (token: Token): boolean => codes.some((code) => isWithin(token, code));
    const found = findPeriods(text, { today: scene.world.today, lang: language });
    const own = (index: number, periods: readonly PeriodMention[]): boolean => {
      const token = tokens[index];
      return token !== undefined && (inCode(token) || periods.some((period) => isWithin(token, period)));
    };
    const plain = new Words(text, tokens, known, (index) => own(index, []));
    this.periods = found.filter((period) => !isCounted(period, plain)).map((period) => withoutParticle(period, plain));
    this.words = new Words(text, tokens, known, (index) => own(index, this.periods));
  }

  all(): readonly Piece[] {
    for (let at = 0; at < this.words.tokens.length; ) {
      const { piece, next } = this.pieceAt(at);
      if (piece !== null) this.pieces.push(piece);
      at = Math.max(next, at + 1);
    }
    return this.pieces;
  }

  private pieceAt(at: number): Placed<Piece | null> {
    const lead = this.leadOf();
    return (
      this.code(at) ??
      this.investigation(at) ??
      this.person(at) ??
      sureHourAt(this.words, at, lead) ??
      amountAt(this.words, at) ??
      this.weekday(at) ??
      this.period(at) ??
      likelyHourAt(this.words, at, lead) ??
      this.noDay(at) ??
      this.word(at)
    );
  }

  private code(at: number): Placed<Piece> | undefined {
    const { items } = this.scene.sentence;
    const item = this.itemAt(at);
    const index = item === undefined || isCount(items, items.indexOf(item)) ? -1 : items.indexOf(item);
    const mentions = this.scene.mentions.filter((mention) => mention.at === index).map(({ mention }) => mention);
    return item === undefined || mentions.length === 0
      ? undefined
      : { piece: { type: 'code', mentions }, next: this.words.behindPlace(item.end) };
  }

  /** "V4 uit OW20": the code says it already. */
  private investigation(at: number): Placed<null> | undefined {
    const item = this.itemAt(at);
    if (item === undefined || senseIn(item, 'investigation') === undefined) return undefined;
    const joint = this.pieces.at(-1);
    if (joint?.type === 'word' && joint.concepts.includes('joint')) this.pieces.pop();
    return { piece: null, next: this.words.behindPlace(item.end) };
  }

  private person(at: number): Placed<Piece> | undefined {
    const item = this.itemAt(at);
    const id = senseIn(item, 'person')?.value;
    if (item === undefined || id === undefined) return undefined;
    const next = this.words.behindPlace(item.end);
    return id === this.scene.world.me
      ? { piece: { type: 'word', concepts: ['me'], languages: [] }, next }
      : { piece: { type: 'person', name: id }, next };
  }

  /** Alone, or in a list; one in a date belongs to the date. */
  private weekday(at: number): Placed<PieceOf<'weekday'>> | undefined {
    const meant = this.words.meant(at);
    const first = meant?.value.concepts.includes('onDays') || meant?.value.concepts.includes('onDay') ? at + 1 : at;
    const named = first === at ? meant : this.words.meant(first);
    const weekday = named?.value.weekday;
    if (weekday === undefined || named === undefined) return undefined;
    const last = this.words.tokens[named.last];
    const period = this.periodAt(at);
    if (period !== undefined && period.end !== last?.end) return undefined;
    const before = this.pieces.findLast((piece) => !(piece.type === 'word' && piece.concepts.includes('and')));
    const list = before?.type === 'weekday' ? before : undefined;
    const lead =
      first === at ? (list?.lead ?? null) : meant?.value.concepts.includes('onDays') === true ? 'onDays' : 'onDay';
    const each =
      weekday.form === 'each' ||
      list?.each === true ||
      (before?.type === 'word' && before.concepts.includes('each'));
    if (weekday.form === 'short' && lead === null && !each) return undefined;
    return { piece: { type: 'weekday', day: weekday.day, each, lead }, next: named.last + 1 };
  }

  private period(at: number): Placed<Piece> | undefined {
    const period = this.periodAt(at);
    if (period === undefined) return undefined;
    const { world, sentence } = this.scene;
    const piece = periodPiece(period, { today: world.today, lang: sentence.language }, this.known);
    return { piece, next: this.words.behindPlace(period.end) };
  }

  /** "31 februari": a number and a month that are no date. */
  private noDay(at: number): Placed<Piece> | undefined {
    const [number, month] = [this.words.at(at), this.words.meant(at + 1)?.value.month];
    return DIGITS.test(number) && month === true ? { piece: { type: 'noDay' }, next: at + 2 } : undefined;
  }

  private word(at: number): Placed<Piece> {
    const meant = this.words.meant(at);
    if (meant === undefined || meant.value.concepts.length === 0) return { piece: { type: 'unknown' }, next: at + 1 };
    const { concepts, languages } = meant.value;
    return { piece: { type: 'word', concepts, languages }, next: meant.last + 1 };
  }

  /** What stands in front of a number that may be an hour. */
  private leadOf(): Lead {
    const [last, before] = this.pieces.slice(-2).reverse();
    const relation = relationIn(last);
    const joined = last?.type === 'word' && ['and', 'until', 'through'].some((one) => isSaying(last, one));
    return { relation, hour: joined && before?.type === 'hour' };
  }

  private readonly itemAt = (at: number): Item | undefined => this.items.get(this.words.tokens[at]?.start ?? -1);

  private readonly periodAt = (at: number): PeriodMention | undefined => {
    const token = this.words.tokens[at];
    return token === undefined ? undefined : this.periods.find((period) => isWithin(token, period));
  };

  /** A word with a typing error: as the question has it, or the nearest one that is known here. */
  private putRight(token: Token): Token {
    const { words: known, near } = { words: this.known.known, near: this.known.near };
    if (known.has(token.word) || /\d/.test(token.word)) return token;
    const item = this.items.get(token.start);
    if (item === undefined || item.end !== token.end) return token;
    if (item.kind !== 'unknown') return known.has(item.words) ? { ...token, word: item.words } : token;
    return { ...token, word: near.nearest(token.word) ?? token.word };
  }
}

/** "V4 ook 3 dagen van tevoren": a number in front of a unit is none of an item. */
const isCount = (items: readonly Item[], at: number): boolean =>
  items[at]?.kind === 'number' && senseIn(items[at + 1], 'unit') !== undefined;

const isSaying = (piece: PieceOf<'word'>, concept: string): boolean => piece.concepts.some((one) => one === concept);

const relationIn = (piece: Piece | undefined): HourRelation | null =>
  (piece?.type === 'word' ? HOUR_RELATIONS.find((relation) => piece.concepts.includes(relation)) : undefined) ?? null;

/** "over 2 weken", "the next two weeks", "na 17 uur": counted, or an hour, and not looked up in a calendar. */
function isCounted({ start, end }: PeriodMention, words: Words): boolean {
  for (let at = words.behindPlace(start); at < words.tokens.length; at++) {
    if ((words.tokens[at]?.start ?? end) >= end) return false;
    const found = amountAt(words, at) ?? sureHourAt(words, at, NO_LEAD);
    const last = found === undefined ? undefined : words.tokens[found.next - 1];
    if (last !== undefined && last.end >= end) return true;
    // "de afgelopen 30 dagen" are no days to come.
    if (!words.says(at, 'filler', 'joint', 'no', ...HOUR_RELATIONS)) return false;
  }
  return false;
}
const NO_LEAD: Lead = { relation: null, hour: false };

/** "stel … *uit* tot vrijdag": the last part of the verb is none of the date. */
function withoutParticle(period: PeriodMention, words: Words): PeriodMention {
  const first = words.behindPlace(period.start);
  const start = words.tokens[first + 1]?.start ?? period.end;
  if (!words.says(first, 'off') || start >= period.end) return period;
  return { ...period, start, fragment: words.text.slice(start, period.end) };
}
