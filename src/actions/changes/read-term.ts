import type { DeadlineReadingResult } from '../../domain/measure/deadline.js';
import type { Case } from '../case.js';
import type { Against } from './use-case.js';

/**
 * The term in a wording that is to be recorded. A wording that says nothing of one, not even that there is none, is
 * asked about: read as "no term" it would take a hard deadline away without anyone having said so.
 */
export function readTerm(wording: string, against: Against, { readWording, language }: Case): DeadlineReadingResult {
  const reading = readWording(wording, { ...against, lang: language });
  const restsOnNothing = !('ask' in reading) && reading.rule.fragment.trim() === '';
  return restsOnNothing ? { ask: 'not_read', fragments: [] } : reading;
}
