/** Whether something that is said to be done is still to come: then it is no report, but something to remember. */
import { addMonths, daysBetween } from '../../domain/time/local-date.js';
import { phraseAt, type PhraseBook } from '../deadline/phrases.js';
import { readPeriod } from '../deadline/periods.js';
import { tokenise } from '../deadline/tokens.js';
import { DEADLINE_WORDS } from '../deadline/words.js';
import type { Scene } from '../question/sentence/scene.js';
import type { ChangeWords } from './change-words.js';
import type { Match } from './match.js';
import type { Unit } from './unit.js';

const YEAR = /\d{4}|['’]\d{2}/;
const MONTHS = 12;

/** "V4 is in maart 2027 klaar", "V4 is morgen klaar", and in November "V4 is in februari klaar". */
export function isAhead({ own }: Match, units: readonly Unit[], scene: Scene, words: ChangeWords): boolean {
  const says = (which: ReadonlySet<string>): boolean =>
    units.some((unit, at) => unit.type === 'word' && own.has(at) && which.has(unit.word));
  const isState = says(words.ready) && says(words.present);
  return units.some(
    (unit) => unit.type === 'date' && liesAhead(scene.sentence.text.slice(unit.start, unit.end), scene, isState),
  );
}

/**
 * Without a year the nearest one counts, and only where the words tell how it is and not what someone has done: "klaar"
 * is said of what will be too, "opgeleverd" of what was.
 */
function liesAhead(text: string, { world, sentence }: Scene, isState: boolean): boolean {
  const read = readPeriod(text, { today: world.today, lang: sentence.language });
  const first = read?.from ?? null;
  if (first === null || first <= world.today) return false;
  if (YEAR.test(text) || isToCome(text)) return true;
  const before = addMonths(read?.to ?? first, -MONTHS);
  return isState && !namesWeekday(text) && daysBetween(world.today, first) < daysBetween(before, world.today);
}

const { calendar, shifts } = DEADLINE_WORDS;

/** "morgen", "volgend jaar". */
const isToCome = (text: string): boolean =>
  names(text, calendar.dayWords, (days) => days > 0) || names(text, shifts, (shift) => shift > 0);

/** "vrijdag" is the last one as easily as the next. */
const namesWeekday = (text: string): boolean => names(text, calendar.weekdays, () => true);

function names<Value>(text: string, book: PhraseBook<Value>, isMeant: (value: Value) => boolean): boolean {
  const tokens = tokenise(text);
  return tokens.some((_, at) => {
    const found = phraseAt(book, tokens, at);
    return found !== undefined && isMeant(found.value);
  });
}
