/** Forms of a change as patterns over the pieces of a sentence; the syntax is told with the vocabulary. */
import { FIELDS, type Field } from '../../domain/change/fields.js';
import { phrasesIn } from '../question/words/meanings.js';
import type { Forms } from './vocabulary.js';

/** Names that hold a place in a form and fill no field ("trekt *Microsoft* V6 in"). */
const NO_FIELDS = ['asked', 'withdrawer', 'decliner', 'mover', 'teller'] as const;
export type Place = Field | (typeof NO_FIELDS)[number];

export type Element =
  | { readonly type: 'word'; readonly words: ReadonlySet<string>; readonly optional: boolean }
  | { readonly type: 'item' | 'amount' | 'gap' }
  | { readonly type: 'date'; readonly optional: boolean }
  /** `sure`: only where the words can be nothing else. */
  | { readonly type: 'field'; readonly field: Place; readonly sure: boolean };

export interface Pattern {
  readonly elements: readonly Element[];
  /** Only counts where more is told than the form itself ("V4 geverifieerd" may be a question). */
  readonly needsMore: boolean;
}

const FIELD = /^\{(\w+)(!?)\}$/;
const CLASS = /^<(\w+)>$/;

/** Throws for a form that names a class or a field that there is not: a mistake in a vocabulary. */
export const patternsOf = (forms: Forms, classes: Readonly<Record<string, string>>): readonly Pattern[] =>
  phrasesIn(forms).map((words) => {
    const needsMore = words[0] === '+';
    return { elements: words.slice(needsMore ? 1 : 0).map((word) => elementOf(word, classes)), needsMore };
  });

function elementOf(text: string, classes: Readonly<Record<string, string>>): Element {
  const optional = text.endsWith('?');
  const word = optional ? text.slice(0, -1) : text;
  if (word === '#') return { type: 'item' };
  if (word === '%') return { type: 'amount' };
  if (word === '_') return { type: 'gap' };
  if (word === '@') return { type: 'date', optional };
  const field = FIELD.exec(word);
  if (field !== null) return { type: 'field', field: placeOf(field[1] ?? ''), sure: field[2] === '!' };
  const name = CLASS.exec(word)?.[1];
  if (name === undefined) return { type: 'word', words: new Set([word]), optional };
  const list = classes[name];
  if (list === undefined) throw new TypeError(`No class of words is called <${name}>.`);
  return { type: 'word', words: new Set(phrasesIn(list).flat()), optional };
}

function placeOf(name: string): Place {
  const place = [...FIELDS, ...NO_FIELDS].find((known) => known === name);
  if (place === undefined) throw new TypeError(`No field is called {${name}}.`);
  return place;
}

export const isField = (place: Place): place is Field => FIELDS.some((field) => field === place);
