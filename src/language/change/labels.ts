/** Where a sentence announces a reason, a source, evidence or another part of a change. */
import { MAX_READ } from '../question/words/clean-text.js';
import { phrasesIn } from '../question/words/meanings.js';
import type { Phrases } from '../question/words/vocabulary.js';
import { MASK } from './spans.js';
import { LABELS, type ChangeWordVocabulary, type Label } from './vocabulary.js';

export interface PlacedLabel {
  readonly label: Label;
  /** Where the announcing words begin, and where what they announce begins. */
  readonly start: number;
  readonly from: number;
}

/** The announcing words as forms to look for in a text; compiled once. */
export interface LabelForms {
  /** By the words that they begin with, behind what joins them to the rest: they are tried only there. */
  readonly byWord: ReadonlyMap<string, readonly LabelForm[]>;
  /** A joint in front of a date is none: "gereed since 1 May". */
  readonly sinceForm: RegExp;
  /** At the end of what announces a reason: it stays with its clause. */
  readonly clauseOpener: RegExp;
}

interface LabelForm {
  readonly label: Label;
  /** Sticky: it is tried at a place. */
  readonly form: RegExp;
  readonly words: ReadonlySet<string>;
  /** Of two announcements in the same place the lower one counts. */
  readonly rank: number;
}

/** Small words that join what is announced to the rest ("met bron: …"). */
const JOINTS = ['en', 'and', 'met', 'with', 'als', 'as'];
const JOINING = `(?:(?:${JOINTS.join('|')})\\s+)`;
/** Announcements in one sentence. */
const MOST = 20;
/** Characters that a date takes, at the most. */
const DATE_LENGTH = 40;
const WORD_START = '(?<![\\p{L}\\p{N}])';
const WORD_END = '(?![\\p{L}\\p{N}])';
const FLAGS = 'iuy';

export function compileLabels(vocabularies: readonly ChangeWordVocabulary[]): LabelForms {
  const forms = [...LABELS.flatMap((label) => formsOf(label, vocabularies)), accordingTo(vocabularies)];
  const byWord = new Map<string, LabelForm[]>();
  forms.forEach((form, rank) => {
    for (const word of form.words) byWord.set(word, [...(byWord.get(word) ?? []), { ...form, rank }]);
  });
  const openers = vocabularies.map((each) => each.clauseOpeners).filter((each) => each !== '');
  return {
    byWord,
    sinceForm: new RegExp(`^since${WORD_END}`, 'iu'),
    clauseOpener: new RegExp(`${WORD_START}(?:${oneOf(openers.join(','))})(?=\\s*$)`, 'iu'),
  };
}

type Unranked = Omit<LabelForm, 'rank'>;

function formsOf(label: Label, vocabularies: readonly ChangeWordVocabulary[]): readonly Unranked[] {
  const joined = vocabularies.flatMap(({ joints, notBefore }) => {
    const own = joints[label];
    if (own === undefined) return [];
    return [{ label, form: jointForm(own, notBeforeIn(vocabularies, notBefore)), words: firstWords(own) }];
  });
  const titles = vocabularies.map((each) => each.titles[label]).join(',');
  return [...joined, { label, form: titleForm(titles), words: firstWords(titles) }];
}

/** What a document says is a source; its own words begin behind "volgens". */
function accordingTo(vocabularies: readonly ChangeWordVocabulary[]): Unranked {
  const documents = oneOf(vocabularies.map((each) => each.documents).join(','));
  const according = vocabularies.map((each) => each.accordingTo).join(',');
  const behind = `(?=(?:\\p{L}+[\\s'’-]+){0,3}(?:\\p{L}{0,20})(?:${documents})${WORD_END})`;
  const form = new RegExp(`${WORD_START}(?:${oneOf(according)})\\s+${behind}`, FLAGS);
  return { label: 'source', form, words: firstWords(according) };
}

const WORD = /[\p{L}\p{N}]+/gu;
/** By way of small letters to a capital: so far a form without case goes. */
const folded = (word: string): string => word.toLowerCase().toUpperCase();
/** Of "d.d." the "d". */
const firstWords = (list: Phrases): ReadonlySet<string> =>
  new Set(phrasesIn(list).flatMap(([first = '']) => first.match(WORD)?.slice(0, 1).map(folded) ?? []));
const JOINT_WORDS: ReadonlySet<string> = new Set(JOINTS.map(folded));

const notBeforeIn = (vocabularies: readonly ChangeWordVocabulary[], own: Phrases): Phrases =>
  own === '' ? vocabularies.map(({ notBefore }) => notBefore).join(',') : own;

/** "omdat …", wherever it stands. */
const jointForm = (joints: Phrases, notBefore: Phrases): RegExp =>
  new RegExp(`${WORD_START}(?:${oneOf(joints)})${WORD_END}(?!\\s+(?:${oneOf(notBefore)})${WORD_END})\\s*:?`, FLAGS);

/** "bron: …", ", bron …", "(bron …)", "bewijs https://…". */
const titleForm = (titles: Phrases): RegExp => {
  const title = `(?:${oneOf(titles)})`;
  const before = `(?:(?<=[,;(\\[]\\s?)${JOINING}?|(?<=[.!?:]\\s))`;
  return new RegExp(
    `${before}${title}\\s*(?:[:=]|${WORD_END}(?=\\s))|${WORD_START}${JOINING}?${title}\\s*(?:[:=]|\\s(?=${MASK}))`,
    FLAGS,
  );
};

const oneOf = (list: Phrases): string =>
  phrasesIn(list)
    .map((words) => words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('\\s+'))
    .sort((a, b) => b.length - a.length)
    .join('|') || '(?!)';

/** In the order of the text, without overlap; `isDate` tells whether a text begins with a date. */
export function labelsIn(
  mask: string,
  { byWord, sinceForm }: LabelForms,
  isDate: (text: string) => boolean,
): readonly PlacedLabel[] {
  const placed = readIn(mask)
    .flatMap((stretch) => placedIn(stretch, byWord))
    .sort((a, b) => a.start - b.start || b.from - a.from || a.rank - b.rank)
    .slice(0, 2 * MOST);
  return placed
    .filter(
      ({ start, from }) => !(sinceForm.test(mask.slice(start)) && isDate(mask.slice(from, from + DATE_LENGTH).trim())),
    )
    .filter(isApart)
    .slice(0, MOST)
    .map(({ label, start, from }) => ({ label, start, from }));
}

type Ranked = PlacedLabel & { readonly rank: number };

function placedIn({ offset, text }: Stretch, byWord: LabelForms['byWord']): readonly Ranked[] {
  const placed: Ranked[] = [];
  const reached = new Map<number, number>();
  let joint: number | undefined;
  for (const { index, 0: said } of text.matchAll(WORD)) {
    const word = folded(said);
    for (const { label, form, rank } of byWord.get(word) ?? []) {
      const starts = joint === undefined ? [index] : [joint, index];
      const start = starts.find((each) => each >= (reached.get(rank) ?? 0) && standsAt(form, text, each));
      if (start === undefined) continue;
      reached.set(rank, form.lastIndex);
      placed.push({ label, start: offset + start, from: offset + form.lastIndex, rank });
    }
    joint = JOINT_WORDS.has(word) ? index : undefined;
  }
  return placed;
}

/** Leaves the end in the form's `lastIndex`. */
function standsAt(form: RegExp, text: string, start: number): boolean {
  form.lastIndex = start;
  return form.test(text);
}

interface Stretch {
  readonly offset: number;
  readonly text: string;
}

/** Of a long text its beginning and its end: what lies between is a reason, a note or a quotation. */
function readIn(mask: string): readonly Stretch[] {
  if (mask.length <= 2 * MAX_READ) return [{ offset: 0, text: mask }];
  const space = mask.slice(-MAX_READ).search(/\s/);
  const end = { offset: mask.length - MAX_READ + space, text: mask.slice(mask.length - MAX_READ + space) };
  return [{ offset: 0, text: mask.slice(0, MAX_READ) }, ...(space < 0 ? [] : [end])];
}

const isApart = ({ start }: PlacedLabel, at: number, all: readonly PlacedLabel[]): boolean =>
  all.slice(0, at).every((before) => before.from <= start);
