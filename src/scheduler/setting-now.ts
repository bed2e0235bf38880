/** What reminders depend on, as it is recorded now. */
import type { Calendar } from '../domain/time/clock.js';
import { addDays, type LocalDate } from '../domain/time/local-date.js';
import type { Period } from '../domain/measure/measure.js';
import { SYSTEM } from '../domain/people/person.js';
import type { Audience } from '../domain/reminders/audience.js';
import { adjusted, DEFAULT_POLICY, type PolicyAdjustment } from '../domain/reminders/policy.js';
import type { DueSetting } from './due/setting.js';
import { workdaysOf, type HolidaysIn } from './workdays.js';

export interface SettingSources {
  readonly holidaysIn: HolidaysIn;
  readonly calendar: Pick<Calendar, 'dayOf'>;
  readonly fourEyes: boolean;
}

/** `begun`: the day Nakoming began looking; `team`: a policy of the team to try instead of the recorded one. */
export type SettingNow = (audience: Audience, begun: LocalDate, team?: PolicyAdjustment | null) => DueSetting;

export function settingNow({ holidaysIn, calendar, fourEyes }: SettingSources): SettingNow {
  return (audience, begun, team) => {
    const ofTeam = audience.people.get(SYSTEM)?.reminders;
    return {
      policy: adjusted(DEFAULT_POLICY, team === undefined ? ofTeam?.policy : team),
      audience,
      workdays: workdaysOf(holidaysIn, (person) => audience.people.get(person)?.reminders, {
        off: (ofTeam?.holidays ?? []).flatMap(daysOf),
        worked: [],
      }),
      begun,
      fourEyes,
      dayOf: (moment) => calendar.dayOf(moment),
    };
  };
}

/** Days of one holiday of the team, at the most. */
const LONGEST = 60;

function daysOf({ from, to }: Period): readonly LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to && days.length < LONGEST; day = addDays(day, 1)) days.push(day);
  return days;
}
