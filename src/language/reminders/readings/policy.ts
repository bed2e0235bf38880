/** When to be reminded: "60 en 10 dagen van tevoren", "elke week als iets te laat is", "geen herinnering op de laatste dag". */
import type { PolicyAdjustment } from '../../../domain/reminders/policy.js';
import type { Intent, RemindersSaid } from '../../intent.js';
import { daysOf, isCount, monthsOf } from '../days.js';
import type { PieceOf } from '../piece.js';
import { codesIn, piecesOf, saysOnly, says, type Said } from '../said.js';
import type { Concept } from '../vocabulary.js';
import { isAboutReminding, measuresIn, REMINDING, set, type Reading } from './reading.js';

const TOPICS = [
  ...(['late', 'lastDay', 'begins', 'dayAfter', 'dayBefore', 'expiry', 'start', 'silent'] as const),
  ...(['undated', 'unverified', 'recurring', 'escalate', 'repeat', 'once'] as const),
] satisfies readonly Concept[];

const SAYS: readonly Concept[] = [
  ...REMINDING,
  ...TOPICS,
  ...(['ask', 'advance', 'before', 'after', 'also', 'only', 'no', 'more', 'normal', 'again', 'us'] as const),
  ...(['it', 'all'] as const),
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
  const isReminding =
    isAboutReminding(said) ||
    says(said, 'escalate', 'repeat') ||
    (says(said, 'ask') && piecesOf(said, 'amount').length > 0) ||
    (isTrial && says(said, 'reminds', 'reminded'));
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
  const isCounted = piecesOf(said, 'amount').length > 0 || says(said, 'dayBefore');
  const policy = isCounted ? counted(said) : uncounted(said);
  if (policy === undefined || Object.keys(policy).length === 0) return undefined;
  if (!isCounted) return { policy, how: 'instead' };
  const isList = 'before' in policy || 'beforeExpiry' in policy || 'escalateAfter' in policy;
  const denied = says(said, 'no');
  if (!isList) return denied ? undefined : { policy, how: 'instead' };
  return { policy, how: denied ? 'less' : says(said, 'also') ? 'also' : 'instead' };
}

/** Which topics the days that are counted can be of. */
const COUNTED: Readonly<Record<'each' | 'advance' | 'escalate', readonly Concept[]>> = {
  each: ['late', 'dayAfter', 'silent', 'undated', 'unverified', 'recurring', 'repeat'],
  advance: ['expiry', 'dayBefore'],
  escalate: ['escalate', 'late', 'dayAfter'],
};

/** "60 dagen, een week en een dag van tevoren, en daarna elke week als iets te laat is" */
function counted(said: Said): PolicyAdjustment | undefined {
  const amounts = piecesOf(said, 'amount');
  const [repeated, ...others] = amounts.filter(({ each }) => each);
  const days = [
    ...amounts.filter(({ each }) => !each).flatMap(({ counts, unit }) => counts.map((count) => daysOf(count, unit))),
    ...(says(said, 'dayBefore') ? [1] : []),
  ];
  const list = days.length === 0 ? null : listOf(said);
  if (list === undefined || others.length > 0 || !days.every(isCount)) return undefined;
  const explained = [...(repeated === undefined ? [] : COUNTED.each), ...(list === null ? [] : COUNTED[list])];
  // Another topic would have to be set as well: "60 dagen van tevoren en niet op de laatste dag".
  if (TOPICS.some((topic) => says(said, topic) && !explained.includes(topic))) return undefined;
  const interval = repeated === undefined ? {} : every(repeated, said);
  return interval && { ...interval, ...(list === null ? {} : inList(list, days, said)) };
}

/** What days that do not come back are counted for. */
function listOf(said: Said): 'escalate' | 'advance' | undefined {
  if (says(said, 'escalate')) return 'escalate';
  return says(said, 'advance', 'before', 'dayBefore') ? 'advance' : undefined;
}

function inList(list: 'escalate' | 'advance', days: readonly number[], said: Said): PolicyAdjustment {
  if (list === 'escalate') return { escalateAfter: days };
  return says(said, 'expiry') ? { beforeExpiry: days } : { before: days };
}

/** From one to the next: which of the intervals, the rest of the sentence tells. */
function every({ counts, unit }: PieceOf<'amount'>, said: Said): PolicyAdjustment | undefined {
  const [count, ...others] = counts;
  if (count === undefined || others.length > 0) return undefined;
  const days = daysOf(count, unit);
  if (!isCount(days)) return undefined;
  if (says(said, 'undated')) return { undatedEvery: days };
  if (says(said, 'unverified')) return { unverifiedEvery: days };
  if (says(said, 'silent')) return { silentEvery: days };
  if (says(said, 'recurring')) {
    const months = monthsOf(count, unit);
    return Number.isNaN(months) ? undefined : { cadenceMonths: months };
  }
  return says(said, 'ask') && !says(said, 'late') ? undefined : { every: days };
}

/** What is wanted or not wanted on a day: "ook op de laatste dag", "niet als iets te laat is". */
function uncounted(said: Said): PolicyAdjustment | undefined {
  const wanted = !says(said, 'no', 'stop', 'off');
  if (says(said, 'only')) return undefined;
  if (says(said, 'once') || (says(said, 'repeat') && !wanted)) return { every: null };
  if (says(said, 'escalate')) return wanted ? undefined : { escalateAfter: [] };
  // "herinner me eraan dat V4 te laat is" says of no other day when to remind.
  if (wanted && says(said, 'late', 'expiry', 'start') && !says(said, 'whenever')) return undefined;
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
