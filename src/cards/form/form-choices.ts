/** The lists that fields of a form are chosen from, each entry by its name. */
import type { Field } from '../../domain/change/fields.js';
import { DEADLINE_KINDS } from '../../domain/measure/deadline.js';
import { inLanguage } from '../../domain/language.js';
import { MEASURE_STATES, NATURES, VERIFICATION_RESULTS } from '../../domain/measure/measure.js';
import { RISK_LEVELS } from '../../domain/risk/risk.js';
import { capital } from '../../locales/write.js';
import { cut, type Detail, type Setting } from '../drawing.js';
import { periodTextWords } from '../measure/measure-occurrences.js';

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** Choices for each row that a list may have: more are typed, and looked up by what was typed. */
const CHOICES_PER_ROW = 8;
/** Characters for the text that was asked for, on a card with room to spare. */
const ROOMY = 6000;

/** Where a form turns out too large a long list goes first, which can be typed, and not what was filled in. */
const mostChoices = ({ rows, subject }: Detail): number => (subject > ROOMY ? rows * CHOICES_PER_ROW : rows);

/** Fields of which several are named at once, as text. */
const SEVERAL: ReadonlySet<Field> = new Set(['risks'] satisfies Field[]);

/** None where the field is typed. `values`: what it can be, codes or ids. */
export function choicesFor(field: Field, values: readonly string[], setting: Setting): readonly Choice[] {
  const { detail, names } = setting;
  const known = field === 'owner' ? values.filter((value) => names.person(value) !== undefined) : values;
  if (SEVERAL.has(field) || known.length > mostChoices(detail)) return [];
  return known.map((value) => ({ value, title: cut(choiceLabel(field, value, setting), detail.title) }));
}

/** What a person calls a value; the value itself where it has no other name. */
export function choiceLabel(field: Field, value: string, { messages, names, language }: Setting): string {
  switch (field) {
    case 'source':
      return names.source(value)?.title ?? value;
    case 'owner':
      return names.person(value) ?? value;
    case 'vendor':
      return names.vendor(value);
    case 'obligor':
      return capital(names.party(value));
    case 'investigation':
      return inLanguage(names.investigation(value)?.title, language) ?? value;
    case 'state':
      return capital(wordFor(MEASURE_STATES, messages.words.states, value));
    case 'result':
      return capital(wordFor(VERIFICATION_RESULTS, messages.measure.verificationResults, value));
    case 'level':
      return capital(wordFor(RISK_LEVELS, messages.words.levels, value));
    case 'period':
      return periodTextWords(value, messages);
    case 'kind':
      return capital(wordFor(DEADLINE_KINDS, messages.words.kinds, value));
    case 'nature':
      return capital(wordFor(NATURES, messages.words.natures, value));
    default:
      return value;
  }
}

/** The word for a value of ours; any other stays as it is. */
function wordFor<T extends string>(known: readonly T[], words: Readonly<Record<T, string>>, value: string): string {
  const found = known.find((one) => one === value);
  return found === undefined ? value : words[found];
}
