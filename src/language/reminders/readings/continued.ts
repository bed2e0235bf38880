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
  return asked(said, before);
};

/** The same question with the one thing that is said otherwise. */
function asked(said: Said, before: RemindersIntent): RemindersIntent | undefined {
  const { person: _person, everyone: _everyone, ...ofMine } = before;
  const person = onlyPiece(said, 'person');
  const [mention, ...others] = codesIn(said);
  const days = daysIn(said);
  if (others.length > 0) return undefined;
  if (person !== undefined) return { ...ofMine, person: person.name };
  if (mention !== undefined) return { ...before, mention };
  if (Object.keys(days).length > 0) return { ...before, ...days, of: isAhead(days, said) ? 'next' : 'past' };
  if (says(said, 'us', 'all')) return { ...ofMine, everyone: 'asked' };
  return says(said, 'me') ? ofMine : undefined;
}

const isAhead = ({ to }: ReturnType<typeof daysIn>, { scene }: Said): boolean =>
  to === undefined || to >= scene.world.today;
