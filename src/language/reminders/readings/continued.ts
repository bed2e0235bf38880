/** After a question about reminders: "en van Sanne?", "en volgende week?", "and V5?". */
import type { RemindersIntent } from '../../intent.js';
import { codesIn, onlyPiece, saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import type { Reading } from './reading.js';
import { daysIn } from './when-reminded.js';

const SAYS: readonly Concept[] = ['us', 'all', 'in', 'coming', 'reminder', 'from', 'until', 'through', 'condition'];
/** Pieces of a follow-up; a longer sentence stands alone. */
const LONGEST = 6;

export const continued: Reading = (said) => {
  const before = said.scene.world.previous?.intent;
  if (before?.type !== 'reminders' || said.pieces.length > LONGEST) return undefined;
  if (!says({ pieces: said.pieces.slice(0, 1) }, 'and')) return undefined;
  if (!saysOnly(said, SAYS, 'person', 'code', 'period', 'amount')) return undefined;
  const changed = changedIn(said, before);
  return changed === undefined ? undefined : { ...before, ...changed };
};

/** The one thing that is asked otherwise. */
function changedIn(said: Said, { of }: RemindersIntent): Partial<RemindersIntent> | undefined {
  const person = onlyPiece(said, 'person');
  const [mention, ...others] = codesIn(said);
  const days = daysIn(said);
  if (others.length > 0) return undefined;
  if (person !== undefined) return { person: person.name };
  if (mention !== undefined) return { mention };
  if (Object.keys(days).length > 0) return { ...days, of: isAhead(days, said) ? 'next' : of };
  return says(said, 'us', 'all') ? { everyone: 'asked' } : undefined;
}

const isAhead = ({ to }: Pick<RemindersIntent, 'to'>, { scene }: Said): boolean =>
  to === undefined || to >= scene.world.today;
