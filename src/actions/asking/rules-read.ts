/** How the rules read the wording of a measure's deadline today, which may be better than they once did. */
import { isHomeParty } from '../../domain/register/codes.js';
import type { DeadlineReading } from '../../domain/measure/deadline.js';
import { LANGUAGES, type Language } from '../../domain/language.js';
import { currentDeadline, type Measure } from '../../domain/measure/measure.js';
import { readsSame } from '../../domain/measure/overruling.js';
import type { WordingReader } from '../deps.js';

/**
 * Undefined where the wording has no day to be read against, where something has to be asked first, or where it depends
 * on the language of who asks: none of these is a reading to take over.
 */
export function rulesRead(measure: Measure, readWording: WordingReader): DeadlineReading | undefined {
  const [first, ...others] = LANGUAGES.map((language) => readIn(language, measure, readWording));
  return first !== undefined && others.every((other) => other !== undefined && readsSame(first, other))
    ? first
    : undefined;
}

function readIn(lang: Language, measure: Measure, readWording: WordingReader): DeadlineReading | undefined {
  const { wording, anchor } = currentDeadline(measure);
  if (anchor === null) return undefined;
  const vendor = isHomeParty(measure.obligor) ? null : measure.obligor;
  const reading = readWording(wording, { published: anchor, lang, vendor });
  return 'ask' in reading || reading.rule.fragment.trim() === '' ? undefined : reading;
}

/** The same where it is otherwise than on record, and no person has read it so. */
export function readBetter(measure: Measure, readWording: WordingReader): DeadlineReading | undefined {
  const now = currentDeadline(measure);
  if (now.rule.id === 'overruled') return undefined;
  // Most are read as they were: then one language tells enough.
  const [usual] = LANGUAGES;
  const first = readIn(usual, measure, readWording);
  return first === undefined || readsSame(first, now) ? undefined : rulesRead(measure, readWording);
}
