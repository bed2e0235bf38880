/**
 * Inputs that several measures on one card have each for themselves, told apart by code: "progress@OW20-V4". A click
 * brings all of them; only those of its own measure are read.
 */
import { z } from 'zod';
import type { Field, FieldValues } from '../../domain/change/fields.js';
import type { MeasureCode } from '../../domain/register/codes.js';
import { parseLocalDate } from '../../domain/time/local-date.js';
import { typedIn } from '../form/typed-values.js';

const AT = '@';
/** The day on which someone wants to hear of a measure again. */
const UNTIL = 'until';

export const ownInput = (field: Field | typeof UNTIL, measure: MeasureCode): string => `${field}${AT}${measure}`;

export const isOwnInput = (key: string): boolean => key.includes(AT);

/** The values by the ids of their inputs. */
export const ownInputs = (values: FieldValues, measure: MeasureCode): object =>
  Object.fromEntries(Object.entries(values).map(([field, value]) => [`${field}${AT}${measure}`, value]));

/** What stands in the inputs of a measure, as texts. */
export function typedFor(measure: unknown, data: Readonly<Record<string, unknown>>): FieldValues {
  if (typeof measure !== 'string') return {};
  const end = `${AT}${measure}`;
  const own = Object.entries(data).filter(([key]) => key.endsWith(end));
  return typedIn(Object.fromEntries(own.map(([key, value]) => [key.slice(0, -end.length), value])));
}

/** A measure is put off until the day that stands in its input: the click itself names none. */
const dayless = z.strictObject({ what: z.literal('snooze'), measure: z.string() });

/** What is asked, with the day from its input where it has one. */
export function withChosenDay(data: Readonly<Record<string, unknown>>): unknown {
  const asked = dayless.safeParse(data['asked']);
  return asked.success ? { ...asked.data, until: chosenDay(asked.data.measure, data) } : data['asked'];
}

/** Characters of it that are repeated. */
const MOST_REPEATED = 200;

/** What was written instead of a day, empty where nothing was; undefined where no day is needed, or there is one. */
export function unreadDay(data: Readonly<Record<string, unknown>>): string | undefined {
  const asked = dayless.safeParse(data['asked']);
  if (!asked.success) return undefined;
  const chosen = chosenDay(asked.data.measure, data);
  const text = typeof chosen === 'string' ? chosen : '';
  return parseLocalDate(text) === undefined ? text.slice(0, MOST_REPEATED) : undefined;
}

const chosenDay = (measure: string, data: Readonly<Record<string, unknown>>): unknown => {
  const key = `${UNTIL}${AT}${measure}`;
  return Object.hasOwn(data, key) ? data[key] : undefined;
};

/** A click on a button that puts a measure off until the day in its input. */
export const untilChosen = (measure: MeasureCode) => ({ what: 'snooze', measure }) as const;
