import type { Language } from '../../domain/language.js';
import type { DeadlineReadingOutcome } from '../../domain/outcome/outcome.js';
import type { ActionDeps } from '../deps.js';
import type { ActionInput } from '../requests.js';

/** Reads a wording against a day, or today, and shows the rule. */
export function readWording(
  { wording, anchor }: ActionInput<'readWording'>,
  { calendar, readWording: read }: ActionDeps,
  language: Language,
): DeadlineReadingOutcome {
  const against = anchor ?? calendar.today();
  const result = read(wording, { published: against, lang: language });
  if ('ask' in result) return { type: 'deadlineReading', wording, anchor: against, reading: null, ask: result };
  return { type: 'deadlineReading', wording, anchor: against, reading: result, ask: null };
}
