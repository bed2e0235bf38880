/** From a sentence to its pieces. */
import type { PeriodMention } from '../deadline/periods.js';
import type { CodeMention } from '../intent.js';
import { senseIn, type Item } from '../question/sentence/item.js';
import type { Scene } from '../question/sentence/scene.js';
import { isWithin, tokenise, type Token } from '../question/words/tokens.js';
import { amountAt, type Placed } from './amount.js';
import { likelyHourAt, sureHourAt, type Lead } from './hour.js';
import { datesIn, periodPiece } from './period.js';
import { HOUR_RELATIONS, type HourRelation, type Piece } from './piece.js';
import type { ReminderWords } from './reminder-words.js';
import { isOneOf } from './said.js';
import { weekdayAt } from './weekday.js';
import { Words } from './words.js';

const DIGITS = /^\d+$/;

interface Span {
  readonly start: number;
  readonly end: number;
}

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
    const codes = items.filter((item, at) => item.kind === 'code' || this.codesAt(at).length > 0);
    const wordsAround = (own: readonly Span[]): Words =>
      new Words(text, tokens, known, ({ start, end }) => own.some((span) => span.start <= start && end <= span.end));
    this.periods = datesIn(wordsAround(codes), { today: scene.world.today, lang: language });
    this.words = wordsAround([...codes, ...this.periods]);
  }

  all(): readonly Piece[] {
    for (let at = 0; at < this.words.tokens.length;) {
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
      this.stranger(at) ??
      this.word(at)
    );
  }

  private code(at: number): Placed<Piece> | undefined {
    const item = this.itemAt(at);
    const mentions = item === undefined ? [] : this.codesAt(this.scene.sentence.items.indexOf(item));
    return item === undefined || mentions.length === 0
      ? undefined
      : { piece: { type: 'code', mentions }, next: this.words.behindPlace(item.end) };
  }

  /** What an item names; in "V4 ook 3 dagen van tevoren" the number in front of a unit is none. */
  private codesAt(index: number): readonly CodeMention[] {
    const { mentions, sentence } = this.scene;
    const isCount =
      sentence.items[index]?.kind === 'number' && senseIn(sentence.items[index + 1], 'unit') !== undefined;
    return isCount ? [] : mentions.flatMap(({ mention, at }) => (at === index ? [mention] : []));
  }

  /** "V4 uit OW20": the code says it already. */
  private investigation(at: number): Placed<null> | undefined {
    const item = this.itemAt(at);
    const isNamed = senseIn(item, 'investigation') !== undefined && this.scene.mentions.length > 0;
    if (item === undefined || !isNamed) return undefined;
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

  /** One in a date belongs to the date. */
  private weekday(at: number): Placed<Piece> | undefined {
    const found = weekdayAt(this.words, at, this.pieces);
    const last = found && this.words.tokens[found.next - 1];
    return (this.periodAt(at)?.end ?? last?.end) === last?.end ? found : undefined;
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

  /** A name that nobody here goes by ("Karel Groot"): whoever asks about them is told. */
  private stranger(at: number): Placed<Piece> | undefined {
    const { tokens, text } = this.words;
    const isName = (index: number): boolean =>
      tokens[index]?.capital === true && this.words.meant(index) === undefined && !this.words.isCounted(index);
    if (at === 0 || this.itemAt(at)?.kind !== 'unknown' || !isName(at)) return undefined;
    let last = at;
    while (tokens[last + 1]?.gap === 'space' && isName(last + 1)) last++;
    return { piece: { type: 'person', name: text.slice(tokens[at]?.start, tokens[last]?.end) }, next: last + 1 };
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
    return { relation, hour: isOneOf(last, ['and', 'until', 'through']) && before?.type === 'hour' };
  }

  private readonly itemAt = (at: number): Item | undefined => this.items.get(this.words.tokens[at]?.start ?? -1);

  private readonly periodAt = (at: number): PeriodMention | undefined => {
    const token = this.words.tokens[at];
    return token === undefined ? undefined : this.periods.find((period) => isWithin(token, period));
  };

  /** A word with a typing error: as the question has it, or the nearest one that is known here. */
  private putRight(token: Token): Token {
    const { known, meantBy } = this.known;
    if (known.has(token.word) || /\d/.test(token.word)) return token;
    const item = this.items.get(token.start);
    if (item?.end !== token.end) return token;
    if (item.kind !== 'unknown') return known.has(item.words) ? { ...token, word: item.words } : token;
    return { ...token, word: meantBy(token.word) ?? token.word };
  }
}

const relationIn = (piece: Piece | undefined): HourRelation | null =>
  (piece?.type === 'word' ? HOUR_RELATIONS.find((relation) => piece.concepts.includes(relation)) : undefined) ?? null;
