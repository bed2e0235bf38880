/** The vocabularies of changes made ready for looking up; both languages are read in every sentence. */
import { perLanguage, type Language } from '../../domain/language.js';
import { RISK_LEVELS, type RiskLevel } from '../../domain/risk/risk.js';
import { phrasesIn } from '../question/words/meanings.js';
import { NearestWords } from '../question/words/nearest-word.js';
import { PhraseTree } from '../question/words/phrase-tree.js';
import { TellingWords, type Needed } from '../question/people/telling-words.js';
import type { Phrases } from '../question/words/vocabulary.js';
import { allOf, VOCABULARIES } from '../vocabularies.js';
import { compileLabels, type LabelForms } from './labels.js';
import { patternsOf, type Element, type Pattern } from './pattern.js';
import { SIGNS, type ChangeVocabulary, type ChangeWordVocabulary, type Sign } from './vocabulary.js';

export type Mood = 'orders' | 'infinitives' | 'told';

/** A form, with what it is a sign of. */
export interface Form extends Pattern {
  readonly sign: Sign;
  readonly mood: Mood;
  readonly language: Language;
}

type PhraseList = {
  readonly [Name in keyof ChangeWordVocabulary]: ChangeWordVocabulary[Name] extends Phrases ? Name : never;
}[keyof ChangeWordVocabulary];

/** Forms by what they begin with, in their own order. */
interface Openings {
  readonly words: ReadonlyMap<string, readonly Form[]>;
  readonly pieces: ReadonlyMap<Element['type'], readonly Form[]>;
}

export interface ChangeWords {
  readonly forms: TellingWords<Form>;
  readonly openings: Openings;
  readonly openers: PhraseTree<true>;
  readonly askers: PhraseTree<true>;
  readonly fillers: PhraseTree<true>;
  readonly asking: PhraseTree<true>;
  readonly pronouns: PhraseTree<true>;
  readonly interrogatives: ReadonlySet<string>;
  readonly tags: PhraseTree<true>;
  readonly undo: PhraseTree<true>;
  readonly dismiss: PhraseTree<true>;
  readonly parts: PhraseTree<number>;
  readonly levels: PhraseTree<RiskLevel>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly numberLinks: readonly string[];
  /** Words with which nothing is told, or ordered, in a language. */
  readonly doubting: Readonly<Record<Language, ReadonlySet<string>>>;
  readonly denying: Readonly<Record<Language, ReadonlySet<string>>>;
  readonly everything: ReadonlySet<string>;
  readonly me: ReadonlySet<string>;
  readonly us: ReadonlySet<string>;
  readonly movedFrom: ReadonlySet<string>;
  readonly movedTo: ReadonlySet<string>;
  readonly that: ReadonlySet<string>;
  readonly roughly: ReadonlySet<string>;
  readonly percent: ReadonlySet<string>;
  /** Words for "almost done": an amount that is none. */
  readonly almost: ReadonlySet<string>;
  /** Words for how something is once it is done, of which it may be said beforehand ("klaar"). */
  readonly ready: ReadonlySet<string>;
  /** Verbs that say how something is now, or will be. */
  readonly present: ReadonlySet<string>;
  /** Every word of every form. */
  readonly known: ReadonlySet<string>;
  /** Nouns of the forms: an article stands before one, not a pronoun. */
  readonly nouns: ReadonlySet<string>;
  readonly nearest: NearestWords;
  readonly labels: LabelForms;
  readonly vocabularies: readonly ChangeVocabulary[];
}

const CHANGES = allOf('changes');
const NOUNS = ['measure', 'deadline', 'owner', 'note', 'evidence', 'progress', 'followUp'];

/** Takes some milliseconds; made once, with the reader. */
export function compileChangeWords(): ChangeWords {
  const forms = CHANGES.flatMap(formsOf);
  const known = new Set([...forms.flatMap(({ elements }) => elements.flatMap(wordsOf))]);
  const nouns = CHANGES.flatMap(({ classes }) => NOUNS.flatMap((name) => singles(classes[name] ?? '')));
  return {
    forms: new TellingWords(forms.map((form) => [form, neededBy(form)])),
    openings: openingsOf(forms),
    openers: tree('openers'),
    askers: tree('askers'),
    fillers: tree('fillers'),
    asking: tree('asking'),
    pronouns: tree('pronouns'),
    interrogatives: setOf('interrogatives'),
    tags: tree('tags'),
    undo: tree('undo'),
    dismiss: tree('dismiss'),
    parts: treeOf(CHANGES.flatMap(({ parts }) => parts)),
    levels: treeOf(allOf('questions').flatMap(({ level }) => RISK_LEVELS.map((name) => [name, level[name]]))),
    numbers: new Map(CHANGES.flatMap(({ numbers }) => Object.entries(numbers))),
    numberLinks: CHANGES.map(({ numberLink }) => numberLink).filter((link) => link !== ''),
    doubting: inEach('doubting'),
    denying: inEach('denying'),
    everything: setOf('everything'),
    me: setOf('me'),
    us: setOf('us'),
    movedFrom: setOf('movedFrom'),
    movedTo: setOf('movedTo'),
    that: setOf('that'),
    roughly: setOf('roughly'),
    percent: setOf('percent'),
    almost: classOf('almost'),
    ready: classOf('ready'),
    present: classOf('present'),
    known,
    nouns: new Set(nouns),
    nearest: new NearestWords(known),
    labels: compileLabels(CHANGES),
    vocabularies: CHANGES,
  };
}

function formsOf({ language, classes, orders, infinitives, told }: ChangeVocabulary): Form[] {
  const of = (mood: Mood, forms: Readonly<Partial<Record<Sign, Phrases>>>): Form[] =>
    SIGNS.flatMap((sign) =>
      patternsOf(forms[sign] ?? '', classes).map((pattern) => ({ ...pattern, sign, mood, language })),
    );
  return [...of('orders', orders), ...of('infinitives', infinitives), ...of('told', told)];
}

function openingsOf(forms: readonly Form[]): Openings {
  const [words, pieces] = [new Map<string, Form[]>(), new Map<Element['type'], Form[]>()];
  for (const form of forms) {
    const [first] = form.elements;
    if (first?.type === 'word') for (const word of first.words) entered(words, word, form);
    else if (first?.type === 'item' || first?.type === 'amount' || first?.type === 'field')
      entered(pieces, first.type, form);
  }
  return { words, pieces };
}

function entered<Key>(forms: Map<Key, Form[]>, key: Key, form: Form): void {
  const known = forms.get(key);
  if (known === undefined) forms.set(key, [form]);
  else known.push(form);
}

const wordsOf = (element: Element): readonly string[] => (element.type === 'word' ? [...element.words] : []);

/** A word in front of the item may go with it, where the sentence names none. */
const neededBy = ({ elements }: Pattern): readonly Needed[] =>
  elements.flatMap((element, at) =>
    element.type === 'word' && !element.optional && (at === 0 || elements[at + 1]?.type !== 'item')
      ? [element.words]
      : [],
  );

const singles = (list: Phrases): readonly string[] => phrasesIn(list).flat();

const listOf = (name: PhraseList): readonly Phrases[] => CHANGES.map((vocabulary) => vocabulary[name]);

const classOf = (name: string): ReadonlySet<string> =>
  new Set(CHANGES.flatMap(({ classes }) => singles(classes[name] ?? '')));

const setOf = (name: PhraseList): ReadonlySet<string> => new Set(listOf(name).flatMap(singles));

const inEach = (name: PhraseList): Readonly<Record<Language, ReadonlySet<string>>> =>
  perLanguage((language) => new Set(singles(VOCABULARIES[language].changes[name])));

const tree = (name: PhraseList): PhraseTree<true> => treeOf(listOf(name).map((list) => [true, list]));

function treeOf<Value>(entries: readonly (readonly [Value, Phrases])[]): PhraseTree<Value> {
  const made = new PhraseTree<Value>();
  for (const [value, list] of entries) for (const words of phrasesIn(list)) made.add(words, () => value);
  return made;
}
