/** Whether what is asked of reminders makes sense, and may be asked by this person. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { UnknownCodeOutcome } from '../../domain/outcome/code-outcome.js';
import { may } from '../../domain/people/person.js';
import type { RemindersAsked, RemindersRefusal, RemindersRefusedOutcome } from '../../domain/reminders/outcomes.js';
import type { Case } from '../case.js';
import { faultIn } from './policy-given.js';
import { refused, unknownMeasure } from './refused.js';
import { teamHours } from './settings-now.js';

/** Monday to Friday. */
const WORKING_WEEK = 5;
const MIDNIGHT = 24;

/** The measure that it is about; null where it is about none. */
export function measureIn(asked: RemindersAsked): MeasureCode | null {
  if (asked.what === 'policy') return asked.of === 'me' || asked.of === 'team' ? null : asked.of;
  return asked.what === 'snooze' || asked.what === 'unsnooze' ? asked.measure : null;
}

/** Why it is not done; null where it can be. */
export async function unfit(
  asked: RemindersAsked,
  at: Case,
): Promise<RemindersRefusedOutcome | UnknownCodeOutcome | null> {
  if (asked.what === 'policy' && asked.of !== 'me' && !may(at.actor, 'coordinate')) {
    return refused({ why: 'right', right: 'coordinate' });
  }
  const refusal = await fault(asked, at);
  return refusal === null ? unknownMeasure(measureIn(asked), at) : refused(refusal);
}

async function fault(asked: RemindersAsked, at: Case): Promise<RemindersRefusal | null> {
  const today = at.calendar.today();
  switch (asked.what) {
    case 'snooze':
    case 'pause':
      return asked.until !== null && asked.until <= today ? { why: 'in_the_past', day: asked.until } : null;
    case 'hours':
      return faultInHours(asked, await teamHours(at));
    case 'daysOff':
      return faultInDays(new Set(asked.days));
    case 'holiday':
      return faultInHoliday(asked, today);
    case 'policy':
      return asked.policy === null ? null : faultIn(asked.policy);
    case 'unsnooze':
      return null;
  }
}

type Hours = Awaited<ReturnType<typeof teamHours>>;

/** Hours that leave something of the day; who starts after the team's quiet hours have begun has until midnight. */
function faultInHours(asked: Extract<RemindersAsked, { what: 'hours' }>, team: Hours): RemindersRefusal | null {
  const [hour, quietFrom] = [asked.hour ?? team.hour, asked.quietFrom ?? MIDNIGHT];
  const isSense = Number.isInteger(hour) && Number.isInteger(quietFrom) && 0 <= hour && quietFrom <= MIDNIGHT;
  return isSense && hour < quietFrom ? null : { why: 'hours' };
}

function faultInDays(days: ReadonlySet<number>): RemindersRefusal | null {
  const isSense = [...days].every((one) => Number.isInteger(one) && 1 <= one && one <= WORKING_WEEK);
  if (!isSense) return { why: 'nonsense', text: [...days].join(', ') };
  return days.size === WORKING_WEEK ? { why: 'no_day_left' } : null;
}

function faultInHoliday(
  { from, to, remove }: Extract<RemindersAsked, { what: 'holiday' }>,
  today: LocalDate,
): RemindersRefusal | null {
  if (to < from) return { why: 'nonsense', text: `${from} – ${to}` };
  return to < today && !remove ? { why: 'in_the_past', day: to } : null;
}
