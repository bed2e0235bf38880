/** Sentences about people, recognised as wholes: their forms are data, and what stands in their slots is read apart. */
import { folded, slip } from '../../../domain/people/name-match.js';
import { ROLES, type Role } from '../../../domain/people/person.js';
import { PEOPLE_FORMS, type PeopleForm, type PeopleVocabulary } from './people-vocabulary.js';
import { wordsNeeded, wordsSaid } from './saying-words.js';
import { TellingWords } from './telling-words.js';

/** Characters of a sentence that is compared; these are short. */
const LONGEST = 200;

/** What the slots of a form held, as it was written. */
export interface Said {
  readonly who?: string;
  readonly other?: string;
  readonly role?: string;
  readonly back?: string;
  readonly last?: string;
  readonly days?: string;
  readonly since?: string;
}

export interface Saying {
  readonly form: PeopleForm;
  readonly said: Said;
}

export interface Sayings {
  /** Every way in which the sentence is one of the forms, the likeliest first. */
  readonly readings: (text: string) => Iterable<Saying>;
  /** The role that a word means, a slip allowed; undefined where it means none. */
  readonly roleOf: (word: string) => Role | undefined;
  readonly isMe: (text: string) => boolean;
  /** Words that stand where a name may stand, and are none. */
  readonly isNobody: (text: string) => boolean;
}

/** "3 maart", "March 3, 2021". */
const DAY = '[^,;:?!"]{1,60}?(?:,\\s*\\d{4})?';
/** Letters of a name or a word of it; a comma stands in names as directories write them ("Vries, Sanne de"). */
const SLOTS: Readonly<Record<string, string>> = {
  who: `[\\p{L}\\p{N}][^;:?!"]{0,80}?`,
  other: `[\\p{L}\\p{N}][^;:?!"]{0,80}?`,
  role: '\\p{L}[\\p{L}-]{3,20}',
  back: DAY,
  last: DAY,
  days: `(?:van|vanaf|tussen|from|between)\\s${DAY}`,
  since: DAY,
};

interface Pattern {
  readonly form: PeopleForm;
  readonly regex: RegExp;
}

export function compileSayings(vocabularies: readonly PeopleVocabulary[]): Sayings {
  const patterns = new TellingWords(
    PEOPLE_FORMS.flatMap((form) =>
      vocabularies.flatMap((vocabulary) =>
        vocabulary.forms[form].map((text) => {
          const pattern: Pattern = { form, regex: regexOf(text, vocabulary) };
          return [pattern, wordsNeeded(text, vocabulary.words)] as const;
        }),
      ),
    ),
  );
  const me = wordsOf(vocabularies.map((one) => one.me));
  const nobody = wordsOf(vocabularies.map((one) => one.nobody));
  const roles = ROLES.flatMap((role) =>
    [...wordsOf(vocabularies.map((one) => one.roles[role]))].map((word) => [word, role] as const),
  );
  return {
    readings: (text) => readings(text, patterns),
    roleOf: (word) => roleOf(folded(word), roles),
    isMe: (text) => me.has(folded(text)),
    isNobody: (text) => nobody.has(folded(text)),
  };
}

const wordsOf = (lists: readonly string[]): ReadonlySet<string> => new Set(lists.flatMap((list) => list.split('|')));

function* readings(text: string, patterns: TellingWords<Pattern>): Iterable<Saying> {
  if (text.length > LONGEST) return;
  const plain = sameLength(text);
  for (const { form, regex } of patterns.formsIn(wordsSaid(plain))) {
    const match = regex.exec(plain);
    if (match === null) continue;
    const said = Object.entries(match.indices?.groups ?? {}).flatMap(([slot, place]) =>
      // A slot that is not in this alternative has no place, whatever the type says.
      (place as readonly [number, number] | undefined) === undefined ? [] : [[slot, text.slice(...place)] as const],
    );
    yield { form, said: Object.fromEntries(said) };
  }
}

/** Without accents and capitals, every character in its place, so that a slot is found as it was written. */
const sameLength = (text: string): string =>
  text.replace(CAPITAL_OR_ACCENT, (sign) => {
    const plain = sign.normalize('NFD').charAt(0).toLowerCase();
    return plain.length === 1 ? plain : sign;
  });
/** One unit of text each, so that places stay what they are. */
const CAPITAL_OR_ACCENT = /[A-Z\u0080-\uffff]/g;

function regexOf(form: string, { words, before, after, and }: PeopleVocabulary): RegExp {
  const pause = `(?:\\s*[,;.]\\s*(?:(?:${and})\\s+)?|\\s+(?:${and})\\s+)`;
  const inner = compiled(form, words).replaceAll('~', pause);
  const [lead, tail] = [compiled(before, words), compiled(after, words)];
  return new RegExp(`^[\\s,]*(?:(?:${lead})[\\s,]+)*${inner}(?:[\\s,]+(?:${tail}))*[\\s.!?]*$`, 'du');
}

/** The signs of a form as a regular expression; everything else stands for itself. */
function compiled(form: string, words: PeopleVocabulary['words']): string {
  return form.replace(/\{(\w+)\}|<(\w+)>|[[\]() /.-]/g, (sign, word: string | undefined, slot: string | undefined) => {
    if (word !== undefined) return `(?:${compiled(words[word] ?? '', words)})`;
    if (slot !== undefined) return `(?<${slot}>${SLOTS[slot] ?? ''})`;
    return SIGNS[sign] ?? sign;
  });
}

const SIGNS: Readonly<Record<string, string>> = {
  '[': '(?:',
  ']': ')?',
  '(': '(?:',
  ' ': '[\\s,]+',
  '/': '\\/',
  '.': '\\.',
};

function roleOf(word: string, roles: readonly (readonly [string, Role])[]): Role | undefined {
  const exact = roles.find(([known]) => known === word);
  if (exact !== undefined) return exact[1];
  const near = roles.flatMap(([known, role]) => {
    const distance = slip(word, known);
    return distance === undefined ? [] : [{ role, distance }];
  });
  return near.sort((a, b) => a.distance - b.distance)[0]?.role;
}
