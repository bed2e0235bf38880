/** Where a sentence announces a reason, a source, evidence or another part of a change. */
import { MAX_READ } from '../question/clean-text.js';
import { phrasesIn } from '../question/meanings.js';
import type { Phrases } from '../question/vocabulary.js';
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
  readonly forms: readonly LabelForm[];
  /** A joint in front of a date is none: "gereed since 1 May". */
  readonly sinceForm: RegExp;
}

interface LabelForm {
  readonly label: Label;
  readonly form: RegExp;
  /** Of these a text has at least one wherever the form stands: most texts need not be searched for most forms. */
  readonly words: ReadonlySet<string>;
}

/** Small words that join what is announced to the rest ("met bron: …"). */
const JOINING = '(?:(?:en|and|met|with|als|as)\\s+)';
/** Announcements in one sentence. */
const MOST = 20;
/** Characters that a date takes, at the most. */
const DATE_LENGTH = 40;
const WORD_START = '(?<![\\p{L}\\p{N}])';
const WORD_END = '(?![\\p{L}\\p{N}])';

export function compileLabels(vocabularies: readonly ChangeWordVocabulary[]): LabelForms {
  const forms = LABELS.flatMap((label) => [
    ...vocabularies.flatMap(({ joints, notBefore }) => {
      const own = joints[label];
      const form = own === undefined ? undefined : jointForm(own, notBeforeIn(vocabularies, notBefore));
      return own === undefined || form === undefined ? [] : [{ label, form, words: firstWords(own) }];
    }),
    titled(label, vocabularies.map(({ titles }) => titles[label]).join(',')),
  ]);
  return { forms: [...forms, accordingTo(vocabularies)], sinceForm: new RegExp(`^since${WORD_END}`, 'iu') };
}

const titled = (label: Label, titles: Phrases): LabelForm => ({
  label,
  form: titleForm(titles),
  words: firstWords(titles),
});

/** What a document says is a source; its own words begin behind "volgens". */
function accordingTo(vocabularies: readonly ChangeWordVocabulary[]): LabelForm {
  const documents = oneOf(vocabularies.map((each) => each.documents).join(','));
  const according = vocabularies.map((each) => each.accordingTo).join(',');
  const behind = `(?=(?:\\p{L}+[\\s'’-]+){0,3}(?:\\p{L}{0,20})(?:${documents})${WORD_END})`;
  const form = new RegExp(`${WORD_START}(?:${oneOf(according)})\\s+${behind}`, 'giu');
  return { label: 'source', form, words: firstWords(according) };
}

const WORD = /[\p{L}\p{N}]+/gu;
/** By way of small letters to capitals: so far a form without case goes. */
const wordsOf = (text: string): readonly string[] => text.toLowerCase().toUpperCase().match(WORD) ?? [];
/** Of "d.d." the "d". */
const firstWords = (list: Phrases): ReadonlySet<string> =>
  new Set(phrasesIn(list).flatMap(([first = '']) => wordsOf(first).slice(0, 1)));
const hasAny = (said: ReadonlySet<string>, words: ReadonlySet<string>): boolean =>
  [...words].some((word) => said.has(word));

const notBeforeIn = (vocabularies: readonly ChangeWordVocabulary[], own: Phrases): Phrases =>
  own === '' ? vocabularies.map(({ notBefore }) => notBefore).join(',') : own;

/** "omdat …", wherever it stands. */
const jointForm = (joints: Phrases, notBefore: Phrases): RegExp =>
  new RegExp(`${WORD_START}(?:${oneOf(joints)})${WORD_END}(?!\\s+(?:${oneOf(notBefore)})${WORD_END})\\s*:?`, 'giu');

/** "bron: …", ", bron …", "(bron …)", "bewijs https://…". */
const titleForm = (titles: Phrases): RegExp => {
  const title = `(?:${oneOf(titles)})`;
  const before = `(?:(?<=[,;(\\[]\\s?)${JOINING}?|(?<=[.!?:]\\s))`;
  return new RegExp(
    `${before}${title}\\s*(?:[:=]|${WORD_END}(?=\\s))|${WORD_START}${JOINING}?${title}\\s*(?:[:=]|\\s(?=${MASK}))`,
    'giu',
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
  { forms, sinceForm }: LabelForms,
  isDate: (text: string) => boolean,
): readonly PlacedLabel[] {
  const placed = readIn(mask)
    .flatMap((stretch) => placedIn(stretch, forms))
    .sort((a, b) => a.start - b.start || b.from - a.from)
    .slice(0, 2 * MOST);
  return placed
    .filter(
      ({ start, from }) => !(sinceForm.test(mask.slice(start)) && isDate(mask.slice(from, from + DATE_LENGTH).trim())),
    )
    .filter(isApart)
    .slice(0, MOST);
}

function placedIn({ offset, text }: Stretch, forms: readonly LabelForm[]): readonly PlacedLabel[] {
  const said = new Set(wordsOf(text));
  return forms
    .filter(({ words }) => hasAny(said, words))
    .flatMap(({ label, form }) =>
      [...text.matchAll(form)].map(({ index, 0: found }) => {
        const start = offset + index;
        return { label, start, from: start + found.length };
      }),
    );
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
