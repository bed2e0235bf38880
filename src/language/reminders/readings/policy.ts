/** When to be reminded: "60 en 10 dagen van tevoren", "elke week als iets te laat is", "geen herinnering op de laatste dag". */
import type { PolicyAdjustment } from '../../../domain/reminders/policy.js';
import type { Intent, RemindersSaid } from '../../intent.js';
import { daysOf, monthsOf } from '../days.js';
import type { PieceOf } from '../piece.js';
import { codesIn, piecesOf, saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { measuresIn, REMINDING, set, type Reading } from './reading.js';

const TOPICS = [
  ...(['late', 'lastDay', 'begins', 'dayAfter', 'dayBefore', 'expiry', 'start', 'silent'] as const),
  ...(['undated', 'unverified', 'recurring', 'escalate', 'repeat', 'once'] as const),
] satisfies readonly Concept[];

const SAYS: readonly Concept[] = [
  ...REMINDING,
  ...TOPICS,
  ...(['ask', 'advance', 'before', 'after', 'also', 'only', 'no', 'more', 'normal', 'again', 'us', 'it', 'all'] as const),
  ...(['measure', 'condition', 'on', 'put', 'be', 'each', 'until', 'at', 'coming', 'past'] as const),
];
/** What a trial asks with: "wat zou je sturen als je elke week herinnert?". */
const ASKED_IN_TRIAL: readonly Concept[] = [
  ...(['trial', 'would', 'which', 'how', 'howOften', 'you', 'sends', 'reminds', 'reminded', 'sent'] as const),
  ...(['change', 'happen', 'there', 'receives', 'will', 'asking', 'have', 'out'] as const),
];

export const policy: Reading = (said) => (said.asks ? undefined : policyIn(said, SAYS, false));

/** The same, tried out: what would be sent. */
export const trial: Reading = (said) => {
  const isTrial =
    says(said, 'trial') ||
    (says(said, 'would', 'happen', 'howOften', 'change') && says(said, 'condition')) ||
    (says(said, 'would') && says(said, 'change', 'send', 'sends'));
  return isTrial ? policyIn(said, [...SAYS, ...ASKED_IN_TRIAL], true) : undefined;
};

function policyIn(said: Said, concepts: readonly Concept[], isTrial: boolean): Intent | undefined {
  if (!saysOnly(said, concepts, 'amount', 'code')) return undefined;
  if (says(said, 'start') && says(said, 'again')) return undefined;
  const isReminding = says(said, ...REMINDING, 'ask', 'escalate', 'repeat') || (isTrial && says(said, 'reminds', 'reminded'));
  if (!isReminding) return undefined;
  const of = ofWhom(said);
  if (of === undefined) return undefined;
  const found = back(said, of) ?? parts(said);
  return found === undefined ? undefined : set({ what: 'policy', of, ...found }, isTrial);
}

type Of = Extract<RemindersSaid, { what: 'policy' }>['of'];
type Found = Pick<Extract<RemindersSaid, { what: 'policy' }>, 'policy' | 'how'>;

/** "it" is a measure where nothing is said of when ("when it is late"). */
function ofWhom(said: Said): Of | undefined {
  const mentions = says(said, 'condition', ...TOPICS) ? codesIn(said) : measuresIn(said);
  if (mentions.length > 0) return mentions;
  return says(said, 'us') || (says(said, 'escalate') && !says(said, 'me')) ? 'team' : 'me';
}

/** "herinner me weer zoals normaal"; of a measure that only the person put off it is a snooze. */
function back(said: Said, of: Of): Found | undefined {
  const isPlain = says(said, 'normal') && piecesOf(said, 'amount').length === 0 && !says(said, ...TOPICS, 'no');
  return isPlain && (typeof of === 'string' || !says(said, 'me')) ? { policy: null, how: 'instead' } : undefined;
}

function parts(said: Said): Found | undefined {
  const amounts = piecesOf(said, 'amount');
  const adjustments = [
    ...together(amounts, said).map((group) => counted(group, said)),
    ...(says(said, 'dayBefore') ? [{ before: [1] }] : []),
    amounts.length === 0 ? uncounted(said) : {},
  ];
  if (adjustments.some((one) => one === undefined)) return undefined;
  const policy: PolicyAdjustment = Object.assign({}, ...adjustments);
  if (Object.keys(policy).length === 0) return undefined;
  const isList = 'before' in policy || 'beforeExpiry' in policy || 'escalateAfter' in policy;
  const denied = says(said, 'no');
  if (amounts.length > 0 && denied && !isList) return undefined;
  return { policy, how: isList && denied ? 'less' : isList && says(said, 'also') ? 'also' : 'instead' };
}

interface Group {
  readonly amounts: readonly PieceOf<'amount'>[];
  readonly role: 'each' | 'advance' | 'escalate' | null;
}

/** "30 dagen, 1 week en 1 dag van tevoren": amounts with what is said of all of them. */
function together(amounts: readonly PieceOf<'amount'>[], said: Said): readonly Group[] {
  const groups: Group[] = [];
  for (const amount of amounts) {
    const role = amount.each ? 'each' : roleOf(said);
    const last = groups.at(-1);
    if (last?.role === role && role !== 'each') groups[groups.length - 1] = { role, amounts: [...last.amounts, amount] };
    else groups.push({ role, amounts: [amount] });
  }
  return groups;
}

function roleOf(said: Said): Group['role'] {
  if (says(said, 'escalate')) return 'escalate';
  return says(said, 'advance', 'before') ? 'advance' : null;
}

function counted({ amounts, role }: Group, said: Said): PolicyAdjustment | undefined {
  const days = amounts.flatMap(({ counts, unit }) => counts.map((count) => daysOf(count, unit)));
  switch (role) {
    case 'escalate':
      return { escalateAfter: days };
    case 'advance':
      return says(said, 'expiry') ? { beforeExpiry: days } : { before: days };
    case 'each':
      return every(amounts[0], said);
    case null:
      return undefined;
  }
}

/** From one to the next: which of the intervals, the rest of the sentence tells. */
function every(amount: PieceOf<'amount'> | undefined, said: Said): PolicyAdjustment | undefined {
  const [count, ...others] = amount?.counts ?? [];
  if (amount === undefined || count === undefined || others.length > 0) return undefined;
  const days = daysOf(count, amount.unit);
  if (says(said, 'undated')) return { undatedEvery: days };
  if (says(said, 'unverified')) return { unverifiedEvery: days };
  if (says(said, 'silent')) return { silentEvery: days };
  if (says(said, 'recurring')) {
    const months = monthsOf(count, amount.unit);
    return Number.isNaN(months) ? undefined : { cadenceMonths: months };
  }
  return says(said, 'ask') && !says(said, 'late') ? undefined : { every: days };
}

/** What is wanted or not wanted on a day: "ook op de laatste dag", "niet als iets te laat is". */
function uncounted(said: Said): PolicyAdjustment | undefined {
  const wanted = !says(said, 'no', 'stop', 'off');
  if (says(said, 'only')) return undefined;
  if (says(said, 'once') || (says(said, 'repeat') && !wanted)) return { every: null };
  const isLate = says(said, 'late') && !wanted;
  return {
    ...(says(said, 'lastDay') ? { lastDay: wanted } : {}),
    ...(says(said, 'begins') ? { begins: wanted } : {}),
    ...(says(said, 'late', 'dayAfter') ? { after: wanted } : {}),
    ...(isLate ? { every: null } : {}),
    ...(says(said, 'expiry') ? { expired: wanted } : {}),
    ...(says(said, 'start') && !says(said, 'begins') ? { start: wanted } : {}),
  };
}
