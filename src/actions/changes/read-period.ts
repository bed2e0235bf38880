/** A period as people name one: "H1 2024", "maart", "2024-01-01/2024-06-30". */
import type { ReadingRuleId } from '../../domain/measure/deadline.js';
import { addMonths, parseLocalDate, type LocalDate } from '../../domain/time/local-date.js';
import type { Period } from '../../domain/measure/measure.js';
import type { Case } from '../case.js';
import type { Read } from './field-place.js';

/** Readings that are a whole stretch; "medio 2024" is none. */
const RULES_OF_A_PERIOD: readonly ReadingRuleId[] = [
  'within-period',
  'implied-year',
  'relative',
  'week',
  'season',
  'range',
  'school-year',
  'fiscal-year',
];

/** One that has begun: where the year is left out, the last of that name. */
export function readPeriod(text: string, at: Case): Read<Period> {
  const today = at.calendar.today();
  const found = intervalIn(text) ?? periodReadOn(text, today, at);
  if (found === undefined) return { problem: 'not_a_date' };
  if (found.from <= today) return { value: found };
  const before = periodReadOn(text, addMonths(today, -12), at);
  return before !== undefined && before.from <= today ? { value: before } : { problem: 'in_the_future' };
}

function intervalIn(text: string): Period | undefined {
  const [from, to, ...rest] = text.split('/').map(parseLocalDate);
  return from === undefined || to === undefined || rest.length > 0 || from > to ? undefined : { from, to };
}

function periodReadOn(text: string, published: LocalDate, { readWording, language }: Case): Period | undefined {
  const reading = readWording(text, { published, lang: language });
  if ('ask' in reading || !RULES_OF_A_PERIOD.includes(reading.rule.id)) return undefined;
  const { earliest: from, latest: to } = reading;
  return from === null || to === null || from === to ? undefined : { from, to };
}
