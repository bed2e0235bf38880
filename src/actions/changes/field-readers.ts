/** How each field is read; every one of them, whatever the form it stands on. */
import { MOST_CHARACTERS, type Field } from '../../domain/change/fields.js';
import type { ChangeName } from '../../domain/change/change-form.js';
import { DEADLINE_KINDS } from '../../domain/measure/deadline.js';
import { hidesItsHost, isHttpsLink } from '../../domain/measure/evidence-link.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { NATURES, VERIFICATION_RESULTS } from '../../domain/measure/measure.js';
import { RISK_LEVELS } from '../../domain/risk/risk.js';
import type { FieldTypes } from './given.js';
import { listOf, nameOf, readCondition, readNewCode } from './entry-readers.js';
import type { FieldPlace, Read } from './field-place.js';
import {
  readBlockers,
  readInvestigation,
  readMeasure,
  readObligor,
  readRisks,
  readSource,
  readVendor,
} from './read-code.js';
import { readDay, readDayOfAnyTime } from './read-day.js';
import { readPeriod } from './read-period.js';
import { readOwner } from './read-owner.js';

type Reader<F extends Field> = (text: string, at: FieldPlace) => Read<FieldTypes[F]> | Promise<Read<FieldTypes[F]>>;

const textOf =
  (field: keyof typeof MOST_CHARACTERS) =>
  (text: string): Read<string> =>
    text.length > MOST_CHARACTERS[field] ? { problem: 'too_long' } : { value: text };

const choiceOf =
  <T extends string>(choices: readonly T[]) =>
  (text: string): Read<T> => {
    const value = choices.find((choice) => choice === text.toLowerCase());
    return value === undefined ? { problem: 'not_a_choice', nearest: choices } : { value };
  };

const PERCENTAGE = /^(?<number>\d{1,3})\s*(%|procent|percent|pct\.?)?$/i;

function readPercentage(text: string): Read<number> {
  const value = Number(PERCENTAGE.exec(text)?.groups?.['number'] ?? Number.NaN);
  return value <= 100 ? { value } : { problem: 'not_a_percentage' };
}

/** A day on which something has happened. */
function readPastDay(text: string, at: FieldPlace): Read<LocalDate> {
  const value = readDay(text, 'past', at);
  if (value === undefined) return { problem: 'not_a_date' };
  return value > at.calendar.today() ? { problem: 'in_the_future' } : { value };
}

function readDayToCome(text: string, at: FieldPlace): Read<LocalDate> {
  const value = readDay(text, 'future', at);
  if (value === undefined) return { problem: 'not_a_date' };
  return value < at.calendar.today() ? { problem: 'in_the_past' } : { value };
}

/** Of a term, which may be long past: a day without a year could be any. */
function readDayOfTerm(text: string, at: FieldPlace): Read<LocalDate> {
  const value = readDayOfAnyTime(text, at);
  return value === undefined ? { problem: 'not_a_date' } : { value };
}

function readLink(text: string): Read<string> {
  if (text.length > MOST_CHARACTERS.link) return { problem: 'too_long' };
  if (!isHttpsLink(text)) return { problem: 'not_https' };
  return hidesItsHost(text) ? { problem: 'hides_host' } : { value: text };
}

const readSha256 = (text: string): Read<string> =>
  /^[0-9a-f]{64}$/i.test(text) ? { value: text.toLowerCase() } : { problem: 'not_sha256' };

/** Forms that name a document on record. */
const QUOTING: ReadonlySet<ChangeName> = new Set<ChangeName>([
  'addMeasure',
  'addInvestigation',
  'addRisk',
  'editRisk',
  'addCircumstance',
  'editCircumstance',
]);
/** Forms whose title makes a code, or names something that is new. */
const CALLED: ReadonlySet<ChangeName> = new Set<ChangeName>([
  ...(['addSource', 'editSource', 'addInvestigation', 'editInvestigation'] as const),
  ...(['addRisk', 'editRisk', 'addCircumstance', 'editCircumstance'] as const),
]);

export const FIELD_READERS: { readonly [F in Field]: Reader<F> } = {
  progress: readPercentage,
  state: choiceOf(['in_progress'] as const),
  note: textOf('note'),
  occurredOn: readPastDay,
  claimedBy: textOf('claimedBy'),
  link: readLink,
  title: (text, at) => (CALLED.has(at.form) ? nameOf('title')(text) : textOf('title')(text)),
  date: (text, at) => (at.form === 'setFollowUp' ? readDayToCome(text, at) : readPastDay(text, at)),
  sha256: readSha256,
  result: choiceOf(VERIFICATION_RESULTS),
  reason: textOf('reason'),
  wording: textOf('wording'),
  read: textOf('wording'),
  titleEn: textOf('titleEn'),
  name: nameOf('name'),
  aliases: listOf('aliases'),
  products: listOf('products'),
  publisher: textOf('publisher'),
  reference: textOf('reference'),
  code: readNewCode,
  vendor: readVendor,
  completed: readPastDay,
  condition: readCondition,
  blockers: readBlockers,
  /** A new measure is quoted from a document that is on record; elsewhere anything may be named. */
  source: (text, at) => (QUOTING.has(at.form) ? readSource(text, at) : textOf('source')(text)),
  agreedBy: textOf('agreedBy'),
  owner: readOwner,
  by: readMeasure,
  level: choiceOf(RISK_LEVELS),
  quote: textOf('quote'),
  place: textOf('place'),
  obligor: readObligor,
  nature: choiceOf(NATURES),
  investigation: readInvestigation,
  risks: readRisks,
  published: readPastDay,
  period: readPeriod,
  kind: choiceOf(DEADLINE_KINDS),
  from: readDayOfTerm,
  to: readDayOfTerm,
};
