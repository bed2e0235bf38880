/** "wanneer ben ik herinnerd aan V4?", "wat gaat er volgende week uit?", "what will you send tomorrow?". */
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { RemindersIntent } from '../../intent.js';
import { dayAfter } from '../days.js';
import type { PieceOf } from '../piece.js';
import { isOneOf, onlyPiece, piecesOf, saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { measuresIn, type Reading } from './reading.js';

/** What is sent, whoever it is for. */
const GOING_OUT = ['send', 'sends', 'sent', 'out'] as const satisfies readonly Concept[];
const REMINDED = ['remind', 'reminds', 'reminded', 'reminder', 'message'] as const satisfies readonly Concept[];

const SAYS: readonly Concept[] = [
  ...GOING_OUT,
  ...REMINDED,
  ...(['receives', 'received', 'receive', 'which', 'who', 'how', 'howOften', 'show', 'asking', 'be', 'will'] as const),
  ...(['past', 'coming', 'you', 'us', 'all', 'it', 'have', 'there', 'in', 'condition', 'measure', 'time'] as const),
  'also',
];

export const whenReminded: Reading = (said) => {
  if (!saysOnly(said, SAYS, 'code', 'person', 'period', 'amount')) return undefined;
  if (!isAsked(said) || piecesOf(said, 'person').length > 1) return undefined;
  const [mention = null, ...others] = measuresIn(said);
  if (others.length > 0) return undefined;
  return { type: 'reminders', mention, of: isPast(said) ? 'past' : 'next', ...whose(said), ...daysIn(said) };
};

/** A question, or a heading: "herinneringen van Sanne". */
function isAsked(said: Said): boolean {
  if (says(said, 'reminder') && !says(said, 'send', 'remind')) return true;
  if (!said.asks) return false;
  if (says(said, ...REMINDED)) return true;
  if (says(said, 'measure')) return false;
  if (says(said, 'out')) return says(said, 'will');
  // "wat krijg ik volgende week?"
  return (
    says(said, ...GOING_OUT) || (says(said, 'receives') && says(said, 'which') && piecesOf(said, 'period').length > 0)
  );
}

/** What goes out without a word of whom for is everyone's. */
function whose(said: Said): Pick<RemindersIntent, 'person' | 'everyone'> {
  const person = onlyPiece(said, 'person');
  if (person !== undefined) return { person: person.name };
  if (says(said, 'who', 'us')) return { everyone: 'asked' };
  return says(said, ...GOING_OUT) && !says(said, 'me', 'received', 'receives') ? { everyone: 'unsaid' } : {};
}

function isPast(said: Said): boolean {
  const days = daysIn(said);
  const { today } = said.scene.world;
  if (days.to !== undefined && days.to < today) return true;
  if (days.from !== undefined && days.from > today) return false;
  if (says(said, 'coming') || onlyPiece(said, 'amount')?.ahead === true) return false;
  if (says(said, 'received', 'sent', 'past')) return true;
  const reminds = said.pieces.some((piece) => isOneOf(piece, ['remind', 'reminds']) && !isOneOf(piece, ['reminded']));
  return !reminds && !says(said, 'will', 'receives', 'sends', 'send');
}

/** The first and the last day that are named. */
export function daysIn(said: Said): { readonly from?: LocalDate; readonly to?: LocalDate } {
  const amount = onlyPiece(said, 'amount');
  const { today } = said.scene.world;
  const last = amount === undefined || amount.each ? undefined : dayAfter(today, amount);
  if (last !== undefined) return { from: today, to: last };
  const period = onlyPiece(said, 'period');
  return period === undefined ? {} : daysOf(period);
}

function daysOf({ from, to, lead }: PieceOf<'period'>): ReturnType<typeof daysIn> {
  const first = lead === 'until' || lead === 'through' || lead === 'before' ? null : from;
  const last = lead === 'from' || lead === 'after' ? null : to;
  return { ...(first === null ? {} : { from: first }), ...(last === null ? {} : { to: last }) };
}
