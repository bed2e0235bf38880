/** A sentence as the units that forms are matched with; words that say nothing in a change are left out. */
import { readPeriod } from '../deadline/periods.js';
import { isMarked, senseIn, type Item } from '../question/sentence/item.js';
import { ordinalIn } from '../question/sentence/pointing.js';
import type { Scene } from '../question/sentence/scene.js';
import type { Token } from '../question/words/tokens.js';
import { amountAt } from './amount.js';
import type { ChangeWords } from './change-words.js';
import type { Unit } from './unit.js';

const NO_FILLERS: ReadonlySet<string> = new Set();
/** Signs that end a sentence; a colon only parts it. */
const BREAK = /[.!?;](?:\s|$)/;

export interface Units {
  readonly units: readonly Unit[];
  /** Units in front of the order itself: politeness and the like. */
  readonly opened: number;
  /** The words in front ask for something ("kun je"). */
  readonly isAsked: boolean;
  /** Every word of the sentence. */
  readonly tokens: readonly Token[];
}

export function unitsOf(scene: Scene, words: ChangeWords): Units {
  return new UnitReader(scene, words).all();
}

/** Goes through the words once, from the left. */
class UnitReader {
  private readonly text: string;
  private readonly tokens: readonly Token[];
  /** Words as they were meant, without typing errors. */
  private readonly meant: readonly string[];
  /** By the place of each word that they reach over. */
  private readonly itemsByPlace: ReadonlyMap<number, Item>;
  private readonly units: Unit[] = [];
  private readonly hasCode: boolean;
  private readonly hasOrdinal: boolean;
  private opened = 0;
  private isAsked = false;

  constructor(
    private readonly scene: Scene,
    private readonly words: ChangeWords,
  ) {
    this.text = scene.sentence.text;
    this.tokens = scene.sentence.tokens;
    this.itemsByPlace = itemsByPlace(scene.sentence.items, this.tokens);
    this.meant = this.tokens.map((token, at) => this.meantBy(token, at));
    this.hasCode = scene.mentions.length > 0;
    this.hasOrdinal = ordinalIn(scene) !== undefined;
  }

  all(): Units {
    let at = this.opening();
    while (at < this.tokens.length) at = this.next(at);
    return { units: this.withoutFormer(), opened: this.opened, isAsked: this.isAsked, tokens: this.tokens };
  }

  /** Without a date that something is moved from: "(van | 1 mei) | naar | 1 juni". */
  private withoutFormer(): readonly Unit[] {
    const { movedFrom, movedTo } = this.words;
    const isIn = (unit: Unit | undefined, words: ReadonlySet<string>): boolean =>
      unit?.type === 'word' && words.has(unit.word);
    const isFormer = (at: number): boolean =>
      this.units[at]?.type === 'date' && isIn(this.units[at - 1], movedFrom) && isIn(this.units[at + 1], movedTo);
    return this.units.filter((_, at) => !isFormer(at) && !isFormer(at + 1));
  }

  /** The words that ask for it, up to the first that does not. */
  private opening(): number {
    let at = 0;
    for (;;) {
      const asker = this.phraseAt(this.words.askers, at);
      const found = asker ?? this.phraseAt(this.words.openers, at) ?? this.phraseAt(this.words.fillers, at);
      if (found === undefined || this.tokens.length <= found + 1) return at;
      // "dat is gereed", "het is af": not an article but what is told about.
      if (asker === undefined && this.pronounAt(at) !== undefined) return at;
      this.isAsked ||= asker !== undefined;
      at = found + 1;
    }
  }

  private next(at: number): number {
    const item = this.itemAt(at);
    const amount = item?.kind === 'period' ? undefined : amountAt(this.text, this.tokens, at, this.words);
    if (amount !== undefined) {
      this.add({ type: 'amount', percentage: amount.percentage, ...this.place(at, amount.last) });
      return amount.last + 1;
    }
    if (item?.kind === 'code') return this.code(at, item);
    if (item?.kind === 'period') return this.period(at, item);
    return this.numbered(at, item) ?? this.pointer(at, item) ?? this.investigation(at, item) ?? this.word(at, item);
  }

  /** "maatregel 4", named without its letter. */
  private numbered(at: number, item: Item | undefined): number | undefined {
    if (item?.kind !== 'number') return undefined;
    const index = this.scene.sentence.items.indexOf(item);
    return this.scene.mentions.some((mention) => mention.at === index) ? this.code(at, item) : undefined;
  }

  /** Several in a row are one unit; the noun in front belongs to it. */
  private code(at: number, item: Item): number {
    const last = this.lastOf(at, item);
    const before = this.units.at(-1);
    const noun = before?.type === 'word' ? this.itemOf(before.start) : undefined;
    if (noun !== undefined && isMarked(noun, 'measure', 'risk', 'circumstance', 'numbered')) this.units.pop();
    const [joint, other] = [this.units.at(-1), this.units.at(-2)];
    const isJoined = joint?.type === 'word' && isMarked(this.itemOf(joint.start), 'and', 'or', 'through');
    const previous = isJoined ? other : joint;
    const place = this.place(at, last);
    if (previous?.type === 'item' && (isJoined || place.gap === 'comma')) {
      if (isJoined) this.units.pop();
      this.units.pop();
      this.add({ type: 'item', start: previous.start, end: place.end, gap: previous.gap });
    } else this.add({ type: 'item', ...place });
    return last + 1;
  }

  /** What leads a date stands by itself: "op | 1 mei". */
  private period(at: number, item: Item): number {
    const last = this.lastOf(at, item);
    const target = this.targetIn(at, last);
    const from = this.bareDate(target, last);
    at = target;
    for (let index = at; index < from; index++) {
      const word = this.tokens[index]?.word ?? '';
      this.add({ type: 'word', word, leadsDate: true, isPerson: false, isAnd: false, ...this.place(index, index) });
    }
    this.add({ type: 'date', ...this.place(from, last) });
    return last + 1;
  }

  /** "van 1 mei naar 1 juni": what it was is not what it becomes. */
  private targetIn(at: number, last: number): number {
    if (!this.words.movedFrom.has(this.meant[at] ?? '')) return at;
    const to = this.meant.findIndex((word, index) => index > at && index < last && this.words.movedTo.has(word));
    return to < 0 ? at : to;
  }

  private bareDate(at: number, last: number): number {
    let read = this.readFrom(at, last);
    for (let from = at; from < last; from++) {
      const { length } = this.between(from, last);
      const isBare = read?.start === 0 && read.end === length && (read.relation === 'in' || read.relation === 'on');
      const rest = this.readFrom(from + 1, last);
      const isLed = rest?.start === 0 && rest.from === read?.from && rest.to === read.to;
      if (isBare && !isLed) return from;
      read = rest;
    }
    return last;
  }

  private between(from: number, last: number): string {
    return this.text.slice(this.tokens[from]?.start, this.tokens[last]?.end);
  }

  private readFrom(from: number, last: number): ReturnType<typeof readPeriod> {
    const { world, sentence } = this.scene;
    return readPeriod(this.between(from, last), { today: world.today, lang: sentence.language });
  }

  /** A pronoun, or a place in a list, where the sentence names no item itself. */
  private pointer(at: number, item: Item | undefined): number | undefined {
    if (this.hasCode) return undefined;
    if (this.hasOrdinal && senseIn(item, 'ordinal') !== undefined && item !== undefined) {
      const last = this.lastOf(at, item);
      const noun = this.itemAt(last + 1);
      const counted = isMarked(noun, 'measure', 'risk') || this.meant[last + 1] === 'one';
      this.add({ type: 'item', ...this.place(at, counted ? last + 1 : last) });
      return last + (counted ? 2 : 1);
    }
    const found = this.pronounAt(at);
    if (found === undefined) return undefined;
    this.add({ type: 'item', ...this.place(at, found) });
    return found + 1;
  }

  private pronounAt(at: number): number | undefined {
    if (this.hasCode) return undefined;
    const found = this.phraseAt(this.words.pronouns, at);
    const next = this.meant[(found ?? at) + 1] ?? '';
    const isArticle = this.words.nouns.has(next) || this.itemAt((found ?? at) + 1)?.kind === 'unknown' || next === '';
    const isLone = found === at && isArticle && !(next === '' && at > 0);
    const opens = at > 0 && this.words.that.has(this.meant[at] ?? '') && this.units.some(({ type }) => type === 'item');
    return found === undefined || isLone || opens ? undefined : found;
  }

  /** "V4 uit OW20": where an item is from, its code tells. */
  private investigation(at: number, item: Item | undefined): number | undefined {
    const isNamed = item?.kind === 'nameWord' || senseIn(item, 'investigation') !== undefined;
    if (!isNamed || item === undefined || !this.hasCode) return undefined;
    const before = this.units.at(-1);
    if (before?.type === 'word' && isMarked(this.itemOf(before.start), 'of', 'from', 'at')) this.units.pop();
    return this.lastOf(at, item) + 1;
  }

  private word(at: number, item: Item | undefined): number {
    const filler = this.phraseAt(this.words.fillers, at);
    if (filler !== undefined) return filler + 1;
    const isRough = this.words.roughly.has(this.meant[at] ?? '');
    if (isRough && amountAt(this.text, this.tokens, at + 1, this.words) !== undefined) return at + 1;
    const isPerson = senseIn(item, 'person') !== undefined;
    const isAnd = isMarked(item, 'and');
    const word = this.meant[at] ?? '';
    this.add({ type: 'word', word, leadsDate: false, isPerson, isAnd, ...this.place(at, at) });
    return at + 1;
  }

  private add(unit: Unit): void {
    this.units.push(unit);
  }

  private phraseAt(tree: ChangeWords['openers'], at: number): number | undefined {
    return tree.longest(this.meant, at, this.mayJoin, NO_FILLERS)?.last;
  }

  private readonly mayJoin = (index: number): boolean => {
    const gap = this.tokens[index]?.gap ?? 'stop';
    return gap !== 'comma' && gap !== 'stop';
  };

  private place(first: number, last: number): Pick<Unit, 'start' | 'end' | 'gap'> {
    const token = this.tokens[first];
    const start = token?.start ?? this.text.length;
    const between = this.text.slice(this.units.at(-1)?.end ?? 0, start);
    const gap = BREAK.test(between) ? 'break' : between.includes(':') ? 'colon' : commaIn(token);
    return { start, end: this.tokens[last]?.end ?? this.text.length, gap };
  }

  private itemAt = (at: number): Item | undefined => {
    const token = this.tokens[at];
    return token && this.itemOf(token.start);
  };

  private itemOf = (start: number): Item | undefined => this.itemsByPlace.get(start);

  private lastOf(at: number, item: Item): number {
    let last = at;
    while ((this.tokens[last + 1]?.start ?? Infinity) < item.end) last++;
    return last;
  }

  /** As the question reader put it right, or by the words of changes. */
  private meantBy(token: Token, at: number): string {
    const { known, nearest } = this.words;
    if (known.has(token.word)) return token.word;
    const item = this.itemOf(token.start);
    if (item === undefined) return token.word;
    const words = item.words.split(' ');
    // Of a piece that is one for every word of it: the word in the same place.
    let first = at;
    while (first > 0 && (this.tokens[first - 1]?.start ?? -1) >= item.start) first--;
    const put = words[at - first];
    const isWhole = this.lastOf(at, item) - first + 1 === words.length;
    if (put !== undefined && isWhole && known.has(put)) return put;
    const mayBeName = token.capital && at > 0;
    return item.kind === 'unknown' && !mayBeName ? (nearest.nearest(token.word) ?? token.word) : token.word;
  }
}

/** Both stand in the order of the text. */
function itemsByPlace(items: readonly Item[], tokens: readonly Token[]): ReadonlyMap<number, Item> {
  const byPlace = new Map<number, Item>();
  let next = 0;
  for (const { start } of tokens) {
    while ((items[next]?.start ?? Infinity) <= start) next++;
    const item = items[next - 1];
    if (item !== undefined && start < item.end) byPlace.set(start, item);
  }
  return byPlace;
}

const commaIn = (token: Token | undefined): 'comma' | 'space' => (token?.gap === 'comma' ? 'comma' : 'space');
