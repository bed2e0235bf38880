/** One criterion of a question as a name and a value of an address. */
import { HAPPENINGS } from '../../domain/measure/happened.js';
import { parseLocalDate, type LocalDate } from '../../domain/time/local-date.js';
import { measureQuery, type Criterion } from '../../domain/query/query.js';
import type { Fault } from './address-fault.js';
import { encoded, pairOf, plainText, plainValues, type Pair } from './pairs.js';

/** Those that name codes, and nothing besides. */
const CODES = [
  ...['vendor', 'investigation', 'source', 'obligor', 'nature'],
  ...['state', 'kind', 'risk', 'riskLevel', 'blockedBy', 'code'],
];
/** In place of the owner's pseudonym, where nobody owns it: no pseudonym has brackets. */
const NOBODY = '(none)';
const ANY = 'any';
/** Behind the name of a search that is content with some of its words. */
const SOME = 'someText';
const BETWEEN = '..';
/** Between a word and the days that it reaches, or what happened and when. */
const SET_OFF = ':';
/** Between the sides of which one has to hold, and between the criteria of a side. */
const SIDES = ';';
const CRITERIA = ',';

type Read = Criterion | Fault;

/** The criterion that a pair stands for, or what is wrong with it. */
export function readCriterion({ name, not, raw }: Pair): Read {
  const form = formOf(name, raw);
  if (form === null) return { problem: 'unknown', name };
  if ('problem' in form) return form;
  const found = measureQuery.safeParse({ criteria: [{ ...form, ...(not ? { not } : {}) }] }).data?.criteria[0];
  return found ?? { problem: 'value', name, value: plainText(raw) };
}

/** Not looked into yet; null for a name that nothing has. */
function formOf(name: string, raw: string): object | Fault | null {
  if (CODES.includes(name)) return { field: name, anyOf: codesIn(raw) };
  switch (name) {
    case 'product':
      return { field: name, anyOf: productsIn(raw) };
    case 'word':
      return wordForm(raw);
    case 'owner':
      return { field: name, anyOf: codesIn(raw).map((value) => (value === NOBODY ? null : value)) };
    case 'anyRisk':
    case 'anyEvidence':
      return plainText(raw) === ANY ? { field: name } : { problem: 'value', name, value: plainText(raw) };
    case 'text':
      return { field: name, words: plainText(raw) };
    case SOME:
      return { field: 'text', words: plainText(raw), some: true };
    case 'period':
      return spanOf(name, plainText(raw), (span) => ({ field: name, ...span }));
    case 'happened':
      return happenedForm(name, plainText(raw));
    case 'either':
      return eitherForm(name, plainText(raw));
    default:
      return null;
  }
}

/**
 * A comma within a name is encoded once more than the commas between names, so that a form, which encodes all that it
 * sends, leaves them apart.
 */
const productsIn = (raw: string): readonly string[] =>
  (raw.includes(BETWEEN_CODES) ? plainValues(raw) : codesIn(raw)).map((name) =>
    name.replaceAll(WITHIN_ENCODED, decodedOnce),
  );

/** No code has a comma in it: it parts them as well where a form has encoded it. */
const codesIn = (raw: string): readonly string[] => plainText(raw).split(BETWEEN_CODES);
const BETWEEN_CODES = ',';

function wordForm(raw: string): object {
  const [words = '', days] = plainText(raw).split(SET_OFF);
  return {
    field: 'word',
    anyOf: words.split(BETWEEN_CODES),
    ...(days === undefined ? {} : { soonDays: Number(days) }),
  };
}

function happenedForm(name: string, text: string): object | Fault {
  const at = text.indexOf(SET_OFF);
  const what = HAPPENINGS.find((one) => one === (at === -1 ? text : text.slice(0, at)));
  if (what === undefined) return { problem: 'value', name, value: text };
  return spanOf(name, at === -1 ? BETWEEN : text.slice(at + 1), (span) => ({ field: name, what, ...span }));
}

/** "word=blocked;owner=(none)": each side as criteria of an address, whose own commas and semicolons are encoded once more. */
function eitherForm(name: string, text: string): object | Fault {
  const pairs = text
    .split(SIDES)
    .map((side) => side.split(CRITERIA).map((one) => pairOf(one.replaceAll(WITHIN_ENCODED, decodedOnce))));
  // No side holds sides of its own; an address that goes on so would have no end.
  if (pairs.flat().some((pair) => pair.name === name)) return { problem: 'value', name, value: text };
  const sides = pairs.map((side) => side.map(readCriterion));
  const fault = sides.flat().find((one) => 'problem' in one);
  return fault ?? { field: name, sides };
}
/** What {@link eitherForm} splits by, and the sign of what is encoded. */
const WITHIN = /[%,;]/g;
const WITHIN_ENCODED = /%(?:25|2C|3B)/g;
const decodedOnce = (sign: string): string => decodeURIComponent(sign);

interface Span {
  readonly from: LocalDate | null;
  readonly to: LocalDate | null;
}

/** "2020-01-01..2020-12-31", either of which may be left out; one day or one year alone is all of it. */
function spanOf(name: string, text: string, use: (span: Span) => object): object | Fault {
  const span = /^\d{4}$/.test(text) ? `${text}-01-01${BETWEEN}${text}-12-31` : text;
  const [first = '', last = first, ...others] = span.split(BETWEEN);
  const [from, to] = [first, last].map((day) => (day === '' ? null : parseLocalDate(day)));
  if (from === undefined || to === undefined || others.length > 0) return { problem: 'day', name, value: text };
  if (from !== null && to !== null && from > to) return { problem: 'reversed', name, value: text };
  return use({ from, to });
}

/** "state!=verified,declined" */
export function writeCriterion(criterion: Criterion): string {
  const [name, value] = nameAndValue(criterion);
  return `${name}${criterion.not === true ? '!' : ''}=${value}`;
}

function nameAndValue(criterion: Criterion): readonly [name: string, value: string] {
  const { field } = criterion;
  switch (criterion.field) {
    case 'word': {
      const { soonDays } = criterion;
      return [field, `${listed(criterion.anyOf)}${soonDays === undefined ? '' : `${SET_OFF}${soonDays}`}`];
    }
    case 'owner':
      return [field, listed(criterion.anyOf.map((owner) => owner ?? NOBODY))];
    case 'anyRisk':
    case 'anyEvidence':
      return [field, ANY];
    case 'text':
      return [criterion.some === true ? SOME : field, encoded(criterion.words)];
    case 'period':
      return [field, writeSpan(criterion)];
    case 'either': {
      const sides = criterion.sides.map((side) =>
        side.map((one) => writeCriterion(one).replace(WITHIN, encoded)).join(CRITERIA),
      );
      return [field, encoded(sides.join(SIDES))];
    }
    case 'product':
      return [field, listed(criterion.anyOf.map((name) => name.replace(WITHIN, encoded)))];
    case 'happened':
      return [field, `${criterion.what}${SET_OFF}${writeSpan(criterion)}`];
    default:
      return [field, listed(criterion.anyOf)];
  }
}

const listed = (values: readonly string[]): string => values.map(encoded).join(',');

function writeSpan({ from, to }: Span): string {
  const isYear = from?.endsWith('-01-01') === true && to === `${from.slice(0, 4)}-12-31`;
  return isYear ? from.slice(0, 4) : `${from ?? ''}${BETWEEN}${to ?? ''}`;
}
