/** The words of a sentence taken together into pieces: periods, codes, quotes, names, known phrases, unknown words. */
import type { Language } from '../../../domain/language.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { RiskLevel } from '../../../domain/risk/risk.js';
import type { PeriodMention } from '../../deadline/periods.js';
import { readCode } from './code-mentions.js';
import { isInDenial, keepMarkers, saysNothing, type Item } from './item.js';
import type { Lexicon } from '../words/lexicon.js';
import { meansAny, meansMarker, type Meaning } from '../words/meanings.js';
import type { Found, PhraseTree } from '../words/phrase-tree.js';
import type { Family, PartyGroup, Sense } from '../words/sense.js';
import { isWithin, wordsOf, type Span, type Token } from '../words/tokens.js';

export interface ReadingContext {
  readonly lexicon: Lexicon;
  /** Names of people, as phrases. */
  readonly people: PhraseTree<readonly Sense[]>;
  readonly isPerson: (word: string) => boolean;
  readonly today: LocalDate;
  /** Of the person, where the sentence does not tell. */
  readonly language: Language;
}

const NUMBER = /^\d+$/;
/** Words between a verb and its last part, at the most. */
const FARTHEST_VERB = 9;
/** What this register names is nothing outside it, whatever other registers know of it. */
const isOfRegister = ({ family, value }: Sense): boolean => family !== 'outside' || value !== 'name';
const NO_FILLERS: ReadonlySet<string> = new Set();
/** What the letters of codes stand for. */
const LETTER_PARTIES: Readonly<Record<string, PartyGroup>> = { v: 'vendor', o: 'organisations', s: 'slm' };
const JOINTS = ['of', 'at', 'from', 'about', 'by', 'and', 'or'] as const;
const UNITS: ReadonlySet<Family> = new Set<Family>(['unit']);
const LETTER_LEVELS: Readonly<Record<string, RiskLevel>> = { h: 'high', m: 'medium', l: 'low' };

/** What is read into pieces. */
interface Material {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly quotes: readonly Span[];
  readonly periods: readonly PeriodMention[];
  readonly language: Language;
}

/** Goes through the words once, from the left. */
export class ItemReader {
  private at = 0;
  private readonly words: readonly string[];

  constructor(
    private readonly material: Material,
    private readonly context: ReadingContext,
  ) {
    this.words = wordsOf(material.tokens);
  }

  all(): Item[] {
    const items: Item[] = [];
    while (this.at < this.material.tokens.length) {
      const token = this.material.tokens[this.at];
      if (token === undefined) break;
      items.push(
        this.quote(token) ??
          this.period(token) ??
          this.letter(token) ??
          this.numberWord(token) ??
          this.code() ??
          this.particle(items) ??
          this.phrase() ??
          this.single(token),
      );
    }
    return items;
  }

  private quote(token: Token): Item | undefined {
    const span = this.material.quotes.find(({ start }) => start === token.start);
    if (span === undefined) return undefined;
    const inside = this.material.tokens.filter((other) => isWithin(other, span)).length;
    // Names and codes are often put between quotes; they stay what they are.
    const last = this.at + Math.max(inside, 1) - 1;
    const whole = this.wholeOf(last);
    const senses = whole?.kind === 'phrase' ? whole.senses : [];
    if (whole?.kind === 'code' || senses.some(({ family }) => NAME_FAMILIES.has(family))) {
      this.at = last + 1;
      return whole;
    }
    return { kind: 'quote', text: span.text.trim(), senses, ...this.take(last) };
  }

  /** The one code or phrase that reaches exactly to `last`, without moving on. */
  private wholeOf(last: number): Item | undefined {
    const before = this.at;
    const item = this.code() ?? this.phrase();
    const ended = this.at;
    this.at = before;
    return ended === last + 1 ? item : undefined;
  }

  private period(token: Token): Item | undefined {
    const period = this.material.periods.find((mention) => isWithin(token, mention));
    if (period === undefined) return undefined;
    let last = this.at;
    while (last + 1 < this.material.tokens.length && isWithin(this.material.tokens[last + 1] ?? token, period)) last++;
    const inside = this.sensesWithin(last);
    // "happy new year": a wish, and no period.
    if (this.isWished()) return { kind: 'phrase', senses: [], quiet: true, ...this.take(last) };
    return { kind: 'period', period, inside, ...this.take(last) };
  }

  private isWished(): boolean {
    const { alone } = this.context.lexicon.meanings;
    return (
      this.at > 0 &&
      isNear(this.material.tokens[this.at]) &&
      meansMarker(alone.get(this.words[this.at - 1] ?? ''), 'wish')
    );
  }

  private code(): Item | undefined {
    const found = readCode(this.material.tokens, this.at, this.context.lexicon.names.investigations);
    if (found === undefined) return undefined;
    if (found.mention !== null) return { kind: 'code', mention: found.mention, ...this.take(found.last) };
    if (found.investigation === null) return undefined;
    const senses: Sense[] = [{ family: 'investigation', value: found.investigation }];
    return { kind: 'phrase', senses, quiet: false, ...this.take(found.last) };
  }

  /** "loopt Microsoft achter": the verb's last part at the end, with the nearest verb, which means nothing by itself. */
  private particle(read: Item[]): Item | undefined {
    const { tree, particles } = this.context.lexicon.meanings;
    const word = this.words[this.at] ?? '';
    if (!particles.has(word) || !this.endsHere()) return undefined;
    for (let at = this.at - 2; at >= Math.max(0, this.at - FARTHEST_VERB); at--) {
      const pair = [this.words[at] ?? '', word];
      const found = tree.longest(pair, 0, () => true, NO_FILLERS);
      const senses = found?.last === 1 ? this.inLanguage(found.value) : [];
      // "laat … te late … zien": not every word in between that could go with it is its verb.
      if (!saysNothing(senses) && !isInDenial(read, this.material.tokens[at])) {
        keepMarkers(read, this.material.tokens[at]);
        return { kind: 'phrase', senses, quiet: false, ...this.take(this.at) };
      }
      if (!this.mayJoin(at + 1)) return undefined;
    }
    return undefined;
  }

  /** The clause is over, or goes on with a joint: "loopt Microsoft achter *in* het onderzoek". */
  private endsHere(): boolean {
    const next = this.context.lexicon.meanings.alone.get(this.words[this.at + 1] ?? '');
    return !this.mayJoin(this.at + 1) || JOINTS.some((joint) => meansMarker(next, joint));
  }

  private phrase(): Item | undefined {
    const { lexicon } = this.context;
    const meant = this.meaningAt(this.at, this.mayJoin);
    const [name, person] = [lexicon.names.tree.longest(this.words, this.at, this.mayName, NO_FILLERS), this.person()];
    const named = (person?.last ?? -1) > (name?.last ?? -1) ? person : name;
    const last = Math.max(meant?.last ?? -1, named?.last ?? -1);
    if (last < 0) return undefined;
    const own = named?.last === last ? named.value : [];
    const other = meant?.last === last ? this.withMarkers(this.inLanguage(meant.value), last) : [];
    const senses = [...own, ...(own.length === 0 ? other : other.filter(isOfRegister))];
    return { kind: 'phrase', senses, quiet: saysNothing(senses), ...this.take(last) };
  }

  /** Someone's name; where it is a word of the language as well ("Wil"), only with a capital inside the sentence. */
  private person(): Found<readonly Sense[]> | undefined {
    const { people, lexicon } = this.context;
    const found = people.longest(this.words, this.at, this.mayJoin, NO_FILLERS);
    const isWord = found?.last === this.at && lexicon.meanings.alone.has(this.words[this.at] ?? '');
    const isName = this.at > 0 && this.material.tokens[this.at]?.capital === true;
    return isWord && !isName ? undefined : found;
  }

  /** "wat moet er" asks for a focus, and "moet" in it is still "must"; "dagen te laat" is still "te laat". */
  private withMarkers(senses: readonly Sense[], last: number): readonly Sense[] {
    if (last === this.at || !senses.every(({ family }) => family === 'focus' || family === 'riskFocus')) return senses;
    return [...senses, ...this.sensesWithin(last).filter(({ family }) => INSIDE_FAMILIES.has(family))];
  }

  /** What the words from the current one up to `last` mean, each phrase by itself. */
  private sensesWithin(last: number): readonly Sense[] {
    const senses: Sense[] = [];
    for (let at = this.at; at <= last; at++) {
      const found = this.longestMeaning(at, last);
      if (found === undefined) continue;
      senses.push(...this.inLanguage(found.value));
      at = found.last;
    }
    return senses;
  }

  /** The longest phrase that begins at a word and is over at `last`, short of all of them. */
  private longestMeaning(at: number, last: number): Found<Meaning> | undefined {
    const { alone } = this.context.lexicon.meanings;
    const found = this.meaningAt(at, (index) => index <= last);
    if (at !== this.at || last === this.at || found?.last !== last) return found;
    const word = alone.get(this.words[at] ?? '');
    return word === undefined ? undefined : { value: word, last: at };
  }

  /** The longest phrase that begins at a word; one with words between only in its own language: "is er iets over H1?". */
  private meaningAt(at: number, mayJoin: (index: number) => boolean): Found<Meaning> | undefined {
    const { tree, fillers } = this.context.lexicon.meanings;
    const found = tree.longest(this.words, at, mayJoin, fillers);
    const isOwn = found === undefined || found.last === at || found.value[this.material.language] !== undefined;
    return isOwn ? found : tree.longest(this.words, at, mayJoin, NO_FILLERS);
  }

  /** A word of the sentence's own language first; "of" is Dutch for "or". */
  private inLanguage(meaning: Meaning): readonly Sense[] {
    return meaning[this.material.language] ?? meaning.nl ?? meaning.en ?? [];
  }

  /** A phrase does not reach over a comma, into a quote or into a date. */
  private readonly mayJoin = (index: number): boolean => {
    const token = this.material.tokens[index];
    return (
      this.mayName(index) && !this.material.periods.some((period) => token !== undefined && isWithin(token, period))
    );
  };

  /** A name may have a date in it: "de brief van 13 juni 2023". */
  private readonly mayName = (index: number): boolean => {
    const token = this.material.tokens[index];
    if (token === undefined || token.gap === 'comma' || token.gap === 'stop') return false;
    return !this.material.quotes.some(({ start }) => start === token.start);
  };

  /** "O-maatregelen", "H risks": the letter in front of the noun says whose, or of which level. */
  private letter(token: Token): Item | undefined {
    const next = this.material.tokens[this.at + 1];
    if (next === undefined || token.word.length > 1 || !(next.gap === 'joined' || token.capital)) return undefined;
    const noun = this.context.lexicon.meanings.alone.get(next.word);
    const party = meansMarker(noun, 'measure') ? LETTER_PARTIES[token.word] : undefined;
    const level = meansMarker(noun, 'risk') ? LETTER_LEVELS[token.word] : undefined;
    if (!this.mayJoin(this.at + 1) || (party === undefined && level === undefined)) return undefined;
    const senses: Sense[] = [
      ...(party === undefined ? [] : [{ family: 'party', value: party } as const]),
      ...(level === undefined ? [] : [{ family: 'level', value: level } as const]),
    ];
    return { kind: 'phrase', senses, quiet: false, ...this.take(this.at) };
  }

  /** "maatregel vijf": a number in words, where one is the number of an item. */
  private numberWord(token: Token): Item | undefined {
    const value = this.context.lexicon.times.numbers.get(token.word);
    const before = this.context.lexicon.meanings.alone.get(this.words[this.at - 1] ?? '');
    const numbers =
      this.at > 0 && meansMarker(before, 'numbered', 'measure', 'risk', 'circumstance') && !this.isAmount();
    // "the risk one accepts": a pronoun as often as a number.
    return value === undefined || value < 2 || !numbers || token.gap !== 'space'
      ? undefined
      : { kind: 'number', value, ...this.take(this.at) };
  }

  /** "maatregelen twee jaar te laat": a unit behind it. */
  private isAmount(): boolean {
    const next = this.context.lexicon.meanings.alone.get(this.words[this.at + 1] ?? '');
    return meansAny(next, UNITS);
  }

  private single(token: Token): Item {
    const piece = this.take(this.at);
    if (NUMBER.test(token.word)) return { kind: 'number', value: Number(token.word), ...piece };
    const [investigation, ...more] = this.context.lexicon.names.nameWords.get(token.word) ?? [];
    if (investigation !== undefined && more.length === 0) {
      const titled = this.context.lexicon.names.titleWords.has(token.word);
      return { kind: 'nameWord', investigation, titled, ...piece };
    }
    return { kind: 'unknown', capital: token.capital, ...piece };
  }

  /** The piece from the current word up to and including `last`; the next word is the one after it. */
  private take(last: number): Pick<Item, 'start' | 'end' | 'gap' | 'words'> {
    const first = this.material.tokens[this.at];
    const piece = {
      start: first?.start ?? this.material.text.length,
      end: this.material.tokens[last]?.end ?? this.material.text.length,
      gap: first?.gap ?? 'space',
      words: this.words.slice(this.at, last + 1).join(' '),
    } as const;
    this.at = last + 1;
    return piece;
  }
}

const isNear = (token: Token | undefined): boolean => token?.gap === 'space';

const INSIDE_FAMILIES: ReadonlySet<string> = new Set(
  'marker word state nature kind unit riskFocus dimension'.split(' '),
);
const NAME_FAMILIES: ReadonlySet<string> = new Set(['vendor', 'product', 'investigation', 'source', 'person', 'party']);
