/** What people fill in about organisations, read: each field as the value it stands for, or what is wrong with it. */
import { MOST_CHARACTERS } from '../../domain/change/fields.js';
import { hidesItsHost, isHttpsLink } from '../../domain/measure/evidence-link.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { MOST_NAME } from '../../domain/organisation/organisation.js';
import type { EntryProblem, EntryProblemKind } from '../../domain/outcome/organisation-outcome.js';
import { isWordless } from '../../domain/change/wordless.js';
import type { Case } from '../case.js';
import { readDay } from '../changes/read-day.js';

export type Read<Value> = { readonly value: Value } | { readonly problem: EntryProblemKind };

/** Trimmed; null where nothing was written. */
export const written = (text: string | undefined): string | null => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? null : trimmed;
};

/** A day that has been; null where none was written. */
export function readPast(text: string | undefined, at: Case): Read<LocalDate | null> {
  const day = written(text);
  if (day === null) return { value: null };
  const value = readDay(day, 'past', at);
  if (value === undefined) return { problem: 'not_a_date' };
  return value > at.calendar.today() ? { problem: 'in_the_future' } : { value };
}

function readText(text: string | undefined, most: number): Read<string | null> {
  const value = written(text);
  return value !== null && value.length > most ? { problem: 'too_long' } : { value };
}

export const readNote = (text = ''): Read<string | null> =>
  readText(isWordless(text) ? undefined : text, MOST_CHARACTERS.note);
export const readBy = (text: string | undefined): Read<string | null> => readText(text, MOST_CHARACTERS.claimedBy);
export const readName = (text: string | undefined): Read<string | null> => readText(text, MOST_NAME);

export function readLink(text: string | undefined): Read<string | null> {
  const read = readText(text, MOST_CHARACTERS.link);
  if ('problem' in read || read.value === null) return read;
  return isHttpsLink(read.value) && !hidesItsHost(read.value) ? read : { problem: 'not_https' };
}

export function readChoice<Choice extends string>(
  text: string | undefined,
  choices: readonly Choice[],
): Read<Choice | null> {
  const asked = written(text);
  if (asked === null) return { value: null };
  const value = choices.find((choice) => choice === asked.toLowerCase());
  return value === undefined ? { problem: 'not_a_choice' } : { value };
}

/** What is wrong, by its field; nothing where a field could be read. */
export function problemsOf<Field extends string>(
  read: Readonly<Partial<Record<Field, Read<unknown>>>>,
): readonly EntryProblem<Field>[] {
  const entries = Object.entries<Read<unknown> | undefined>(read);
  return entries.flatMap(([field, one]) =>
    // The keys are the fields that were read.
    one !== undefined && 'problem' in one ? [{ field: field as Field, problem: one.problem }] : [],
  );
}

/** The value of a field that could be read. */
export const valueOf = <Value>(read: Read<Value>): Value | null => ('value' in read ? read.value : null);
