/** The names that a register's catalogue knows: vendors, products, investigations and sources, as phrases. */
import type { InvestigationCode } from '../../../domain/register/codes.js';
import type { Catalogue, Investigation } from '../../../domain/register/register.js';
import { cleanText } from './clean-text.js';
import { PhraseTree } from './phrase-tree.js';
import { namesOfSources } from './source-names.js';
import type { Sense } from './sense.js';
import { tokenise } from './tokens.js';

export interface CatalogueNames {
  readonly tree: PhraseTree<readonly Sense[]>;
  /** Every word of every name. */
  readonly words: ReadonlySet<string>;
  /** By code in lower case. */
  readonly investigations: ReadonlyMap<string, InvestigationCode>;
  /** Words that only one title has for what it is ("DPIA"), where one alone of the investigations is such a thing. */
  readonly kinds: ReadonlyMap<string, InvestigationCode>;
  /** The investigations whose names have a word, for words that stand in few. */
  readonly nameWords: ReadonlyMap<string, ReadonlySet<InvestigationCode>>;
  /** The words of titles of investigations; other names have words that are topics as well ("Office Online"). */
  readonly titleWords: ReadonlySet<string>;
}

/** Words shorter than this say too little to name an investigation by. */
const SHORTEST_NAME_WORD = 3;
const NUMBER = /^\d+$/;
/** Names of this many capitalised words are also known by their initials ("MDE"). */
const WORDS_WITH_INITIALS = 3;

/** `generic` are words of the vocabularies, which name nothing on their own; `isKind` those for an investigation. */
export function catalogueNames(
  catalogue: Catalogue,
  generic: (word: string) => boolean,
  isKind: (word: string) => boolean,
): CatalogueNames {
  const tree = new PhraseTree<readonly Sense[]>();
  const words = new Set<string>();
  const vendorWords = new Set<string>();
  const add = (name: string, sense: Sense): void => {
    const phrase = wordsOf(name);
    if (phrase.length === 0) return;
    tree.add(phrase, (before = []) =>
      before.some((known) => known.value === sense.value) ? before : [...before, sense],
    );
    for (const word of phrase) words.add(word);
  };
  for (const { code, name, aliases } of catalogue.vendors) {
    for (const known of [name, ...aliases]) {
      add(known, { family: 'vendor', value: code });
      for (const word of wordsOf(known)) vendorWords.add(word);
    }
  }
  for (const investigation of catalogue.investigations) addInvestigation(investigation, vendorWords, add);
  for (const { code, title, reference } of catalogue.sources) {
    add(title, { family: 'source', value: code });
    if (reference !== null) add(reference, { family: 'source', value: code });
  }
  addSources(catalogue.sources, tree);
  const nameWords = distinctiveWords(catalogue, (word) => vendorWords.has(word) || generic(word));
  addReferences(catalogue, nameWords, generic, add);
  const investigations = new Map(catalogue.investigations.map(({ code }) => [code.toLowerCase(), code]));
  const titleWords = new Set(catalogue.investigations.flatMap(({ title }) => [title.nl, title.en].flatMap(wordsOf)));
  return { tree, words, investigations, nameWords, titleWords, kinds: kindsIn(catalogue, isKind) };
}

/** By their days and whose they are. The words of these are known: they name nothing on their own. */
function addSources(sources: Catalogue['sources'], tree: CatalogueNames['tree']): void {
  const { whole, behind } = namesOfSources(sources);
  const addAll = (to: CatalogueNames['tree'], names: typeof whole): void => {
    for (const [name, value] of names) to.add(wordsOf(name), () => [{ family: 'source', value }]);
  };
  addAll(tree, whole);
  for (const { openings, names } of behind) {
    const others = new PhraseTree<readonly Sense[]>();
    addAll(others, names);
    for (const opening of openings) tree.goOnWith(wordsOf(opening), others);
  }
}

type Add = (name: string, sense: Sense) => void;

function addInvestigation(investigation: Investigation, vendorWords: ReadonlySet<string>, add: Add): void {
  const { code, title, aliases, products } = investigation;
  for (const name of [title.nl, title.en, ...aliases]) {
    add(name, { family: 'investigation', value: code });
  }
  for (const product of products) {
    const sense: Sense = { family: 'product', value: product };
    add(product, sense);
    const [first = '', ...rest] = product.split(' ');
    // "Microsoft Defender for Endpoint" is also called without the maker's name.
    if (rest.length > 1 && vendorWords.has(first.toLowerCase())) add(rest.join(' '), sense);
    const initials = product.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
    if (initials.length >= WORDS_WITH_INITIALS) add(initials.map((word) => word.charAt(0)).join(''), sense);
  }
}

function kindsIn(catalogue: Catalogue, isKind: (word: string) => boolean): ReadonlyMap<string, InvestigationCode> {
  const found = new Map<string, Set<InvestigationCode>>();
  for (const { code, title } of catalogue.investigations) {
    for (const word of [title.nl, title.en].flatMap(wordsOf).filter(isKind))
      found.set(word, (found.get(word) ?? new Set<InvestigationCode>()).add(code));
  }
  return new Map(
    [...found].flatMap(([word, codes]) => {
      const [code, ...others] = codes;
      return code === undefined || others.length > 0 ? [] : [[word, code] as const];
    }),
  );
}

/** Words by which people can refer to an investigation, each with those that have it in their names. */
function distinctiveWords(
  catalogue: Catalogue,
  generic: (word: string) => boolean,
): ReadonlyMap<string, ReadonlySet<InvestigationCode>> {
  const found = new Map<string, Set<InvestigationCode>>();
  const collect = (names: readonly string[], code: InvestigationCode, taken: (word: string) => boolean): void => {
    for (const word of names.flatMap(wordsOf)) {
      if (word.length < SHORTEST_NAME_WORD || NUMBER.test(word) || generic(word) || taken(word)) continue;
      found.set(word, (found.get(word) ?? new Set<InvestigationCode>()).add(code));
    }
  };
  for (const { code, title, aliases } of catalogue.investigations)
    collect([title.nl, title.en, ...aliases], code, () => false);
  // What an investigation is called by weighs more than a product it is about.
  const called = new Set(found.keys());
  for (const { code, products } of catalogue.investigations) collect(products, code, (word) => called.has(word));
  return found;
}

/** Investigations that are only referred to: they have no items here, and asking for them is asking for something else. */
function addReferences(
  catalogue: Catalogue,
  own: ReadonlyMap<string, unknown>,
  generic: (word: string) => boolean,
  add: Add,
): void {
  const sense: Sense = { family: 'outside', value: 'name' };
  for (const { refersTo = [] } of catalogue.investigations) {
    for (const name of refersTo.flatMap(({ title }) => [title.nl, title.en])) {
      const telling = wordsOf(name).filter(
        (word) => word.length >= SHORTEST_NAME_WORD && !own.has(word) && !generic(word),
      );
      for (const phrase of [name, ...telling.flatMap((word) => referringTo(name, word))]) add(phrase, sense);
    }
  }
}

/** "Intune-DPIA", "DPIA op Intune": a telling word with the kind of investigation. */
function referringTo(name: string, word: string): string[] {
  const [kind = ''] = wordsOf(name);
  if (word === kind) return [];
  return [`${word} ${kind}`, ...['op', 'on', 'over', ''].map((joint) => `${kind} ${joint} ${word}`)];
}

const wordsOf = (name: string): string[] => tokenise(cleanText(name)).tokens.map(({ word }) => word);
