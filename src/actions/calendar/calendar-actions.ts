/** Someone's calendar: where it is, and how its address is taken back. */
import type { CalendarFeedOutcome, CalendarKind } from '../../domain/links/calendar-feed.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Case } from '../case.js';
import { changePerson } from '../people/change-person.js';
import { isRefused } from '../people/find-person.js';
import type { ActionInput } from '../requests.js';
import { daysOf, generationOf } from './calendar-feed.js';

type CalendarAction = 'showCalendar' | 'revokeCalendar';
type CalendarActions = {
  readonly [Name in CalendarAction]: (input: ActionInput<Name>, at: Case) => Promise<Outcome>;
};

export const CALENDAR_ACTIONS: CalendarActions = {
  showCalendar: ({ of }, at) => shown(of, false, at),
  revokeCalendar: async (_, at) => {
    const result = await changePerson(
      {
        kind: 'calendar',
        person: at.actor.id,
        asked: 'revoke',
        edit: (now) => [{ ...now, calendar: (now.calendar ?? 0) + 1 }],
      },
      at,
    );
    if (isRefused(result)) return result;
    return shown('mine', true, at);
  },
};

async function shown(of: CalendarKind, revoked: boolean, at: Case): Promise<CalendarFeedOutcome> {
  const [generation, days] = await Promise.all([generationOf(at.actor, at), daysOf(of, at.actor, at)]);
  return { type: 'calendarFeed', of, generation, days: days.length, revoked, local: at.local };
}
