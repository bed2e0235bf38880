/** "herinner me voortaan om 8 uur", "geen berichten na 17:00", "ik werk van 9 tot 17 uur", "remind me at the usual time". */
import type { PieceOf } from '../piece.js';
import { piecesOf, saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { isAboutReminding, REMINDING, set, type Reading } from './reading.js';

const SAYS: readonly Concept[] = [
  ...REMINDING,
  ...(['work', 'no', 'more', 'only', 'again', 'normal', 'time', 'morning', 'evening', 'all', 'also', 'start'] as const),
  ...(['at', 'from', 'after', 'before', 'until', 'through', 'between', 'each', 'put', 'on'] as const),
];

/** The hours of a day between which messages may come; what is unsaid stays as it is. */
interface Hours {
  readonly hour?: number;
  readonly quietFrom?: number;
}

export const hours: Reading = (said) => {
  if (said.asks || !saysOnly(said, SAYS, 'hour', 'amount')) return undefined;
  const isUsual = says(said, 'normal') && says(said, 'time');
  if (!isAboutReminding(said) && !isUsual && !says(said, 'notice', 'send', 'receive', 'work')) return undefined;
  // "elke dag om 8 uur"
  const isDaily = piecesOf(said, 'amount').every(({ each, unit, counts }) => each && unit === 'day' && counts[0] === 1);
  const named = piecesOf(said, 'hour');
  if (!isDaily || named.length > 2) return undefined;
  if (named.length === 0) return isUsual ? set({ what: 'hours', hour: null, quietFrom: null }) : undefined;
  const found = hoursIn(named, said);
  return found === undefined ? undefined : set({ what: 'hours', ...found });
};

function hoursIn(named: readonly PieceOf<'hour'>[], said: Said): Hours | undefined {
  const [first, second] = named;
  const denied = says(said, 'no');
  if (first === undefined) return undefined;
  if (second !== undefined && isStretch(first, second)) return denied ? undefined : stretch(first, second);
  // Someone works from one hour to another; one of the two says nothing of messages.
  if (says(said, 'work')) return undefined;
  const all = named.map((one) => oneOf(one, denied));
  const [hour, quietFrom] = (['hour', 'quietFrom'] as const).map((end) => all.flatMap((one) => one?.[end] ?? []));
  const isClear = all.every((one) => one !== undefined) && (hour?.length ?? 0) < 2 && (quietFrom?.length ?? 0) < 2;
  return isClear ? all.reduce<Hours>((whole, one) => ({ ...whole, ...one }), {}) : undefined;
}

const isStretch = (first: PieceOf<'hour'>, { relation }: PieceOf<'hour'>): boolean =>
  first.relation === 'between' ||
  ((first.relation === 'from' || first.relation === 'at' || first.relation === null) &&
    (relation === 'until' || relation === 'through'));

const stretch = ({ hour }: PieceOf<'hour'>, { hour: quietFrom }: PieceOf<'hour'>): Hours | undefined =>
  hour === null || quietFrom === null ? undefined : { hour, quietFrom };

/** "pas na 10 uur" begins then, "niet na 17 uur" and "alleen tot 17 uur" end then. */
function oneOf({ hour, relation }: PieceOf<'hour'>, denied: boolean): Hours | undefined {
  if (hour === null) return undefined;
  switch (relation) {
    case 'at':
      return denied ? undefined : { hour };
    case 'from':
    case 'after':
      return denied ? { quietFrom: hour } : { hour };
    case 'before':
    case 'until':
    case 'through':
      return denied ? { hour } : { quietFrom: hour };
    case 'between':
    case null:
      return undefined;
  }
}
