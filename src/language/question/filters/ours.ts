/** "We", "us" and "our": whether they say who has to do it. */
import { isMarked, isQuiet, senseIn, type Item } from '../sentence/item.js';
import { before } from '../sentence/neighbours.js';

/** "van ons", "our measures", "what must we do": not "geef ons" or "hebben we". */
export const isOurs = (items: readonly Item[], at: number): boolean =>
  isMarked(items[at], 'ours') && !isConcerned(items, at) && (isBesideAnother(items, at) || owes(items, at));

/** Someone who checks, or to whom it is done, and not the one who has to do it. */
function isConcerned(items: readonly Item[], at: number): boolean {
  const [last, next] = [items[at - 1], items.slice(at + 1, at + 5)];
  // "maar door ons nog niet gecontroleerd".
  if (isMarked(last, 'of') && next.some((item) => senseIn(item, 'state')?.value === 'verified')) return true;
  // "welke moeten wij nog controleren?"
  if (isMarked(last, 'must') && next.some((item) => senseIn(item, 'word')?.value === 'awaiting_verification'))
    return true;
  // "has anything expired on us?"
  if (isMarked(last, 'at') && isGone(items[at - 2])) return true;
  // "does Google owe us anything?": the one before says who.
  const owed = isMarked(last, 'has') && senseIn(before(items, at - 1), 'vendor') !== undefined;
  return owed || isToldTo(items, at);
}

/** "wat heeft Amazon ons beloofd": a vendor is the one who promised. */
const isToldTo = (items: readonly Item[], at: number): boolean =>
  !isMarked(items[at - 1], 'of', 'at', 'by', 'must', 'and', 'or') &&
  items.slice(0, at).some((item) => senseIn(item, 'vendor') !== undefined) &&
  items.slice(at - 1, at + 2).some((item) => isMarked(item, 'measure', 'pledged'));

/** "and us?", "microsoft of wij?" */
function isBesideAnother(items: readonly Item[], at: number): boolean {
  const last = items[at - 1];
  const named = senseIn(items[at - 2], 'vendor') ?? senseIn(items[at - 2], 'party');
  return (
    (items.length <= 3 && isMarked(last, 'and', 'what_about')) || (isMarked(last, 'or', 'and') && named !== undefined)
  );
}

function owes(items: readonly Item[], at: number): boolean {
  // "do we have to" says both.
  if (isMarked(items[at], 'must')) return true;
  // "wat wij nog moeten doen".
  const next = items.find((other, index) => index > at && !isQuiet(other));
  if (next?.gap === 'space' && isMarked(next, 'must')) return true;
  // "which measures are ours?"
  if (isMarked(items[at], 'owed_by_us')) return true;
  return (
    isMarked(items[at - 1], 'of', 'at', 'by', 'must') ||
    isMarked(items[at + 1], 'measure', 'deadline', 'must') ||
    items[at + 1]?.words === 'owe'
  );
}

const isGone = (item: Item | undefined): boolean =>
  isMarked(item, 'passed') || GONE.has(senseIn(item, 'word')?.value ?? '');
const GONE: ReadonlySet<string> = new Set(['overdue', 'expired', 'expectation_passed', 'moved', 'silent']);
