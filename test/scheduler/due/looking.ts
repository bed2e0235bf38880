/** A look at the calendar: what it depends on, and what it says in a line each. */
import { dayInZone, type LocalDate } from '../../../src/domain/time/local-date.js';
import type { Measure } from '../../../src/domain/measure/measure.js';
import { newPerson, type Person } from '../../../src/domain/people/person.js';
import type { Due } from '../../../src/domain/reminders/desk.js';
import { DEFAULT_POLICY } from '../../../src/domain/reminders/policy.js';
import type { ReminderRule } from '../../../src/domain/reminders/reminder.js';
import { NO_SETTINGS, type ReminderSettings } from '../../../src/domain/reminders/settings.js';
import type { Workdays } from '../../../src/domain/reminders/workdays.js';
import { due } from '../../../src/scheduler/due/due.js';
import type { DueSetting } from '../../../src/scheduler/due/setting.js';
import { dutchHolidays, USUAL_DAYS, workdaysOf, type TeamDays } from '../../../src/scheduler/workdays.js';
import { day, person } from '../../support/builders.js';

const holidaysIn = dutchHolidays();

/** The working days of these people. */
export const workdaysFor = (people: readonly Person[], team: TeamDays = USUAL_DAYS): Workdays => {
  const known = new Map(people.map((one) => [one.code, one]));
  return workdaysOf(holidaysIn, (code) => known.get(code)?.reminders, team);
};

export const someone = (code: string, more: Partial<Person> = {}): Person => ({ ...newPerson(person(code)), ...more });
export const wanting = (code: string, settings: Partial<ReminderSettings>, more: Partial<Person> = {}): Person =>
  someone(code, { reminders: { ...NO_SETTINGS, ...settings }, ...more });

export interface Team {
  readonly people?: readonly Person[];
  readonly coordinators?: readonly string[];
  readonly verifiers?: readonly string[];
}

/** A team with one coordinator, Co, and one verifier, Vera, who have been looking since a day. */
export function settingSince(
  begun: string,
  { people = [], coordinators = ['co'], verifiers = ['vera'] }: Team = {},
  more: Partial<DueSetting> = {},
): DueSetting {
  return {
    policy: DEFAULT_POLICY,
    audience: {
      people: new Map(people.map((one) => [one.code, one])),
      coordinators: coordinators.map(person),
      verifiers: verifiers.map(person),
    },
    workdays: workdaysFor(people),
    begun: day(begun),
    fourEyes: true,
    dayOf: (moment) => dayInZone(moment, 'Europe/Amsterdam'),
    ...more,
  };
}

const byDay = (a: Due, b: Due): number =>
  a.on === b.on ? (a.reminder.key < b.reminder.key ? -1 : 1) : a.on < b.on ? -1 : 1;

export interface Look {
  readonly from: string;
  readonly to: string;
  /** Only of these rules. */
  readonly rules?: readonly ReminderRule[];
}

/** By sending day. */
export const lookAt = (measures: readonly Measure[], at: DueSetting, { from, to, rules }: Look): readonly Due[] =>
  [...due(measures, at, day(from), day(to))]
    .filter(({ reminder }) => rules === undefined || rules.includes(reminder.rule))
    .sort(byDay);

/** "2020-08-28 before 1 of 2020-08-30 → co": the sending day, the occasion, the day the policy names, who hears. */
export const lineOf = ({ on, reminder: { rule, days, date, recipient } }: Due): string =>
  [on, rule, ...(days === 0 ? [] : [days]), ...(date === on ? [] : ['of', date]), '→', recipient].join(' ');

export const linesOf = (dues: readonly Due[]): readonly string[] => dues.map(lineOf);

/** The sending days alone. */
export const daysOf = (dues: readonly Due[]): readonly LocalDate[] => dues.map(({ on }) => on);
