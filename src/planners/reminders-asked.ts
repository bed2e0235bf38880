/** From what a sentence says of reminders to what is asked: what it leaves unsaid is as it is recorded now. */
import type { MeasureCode, PersonId } from '../domain/register/codes.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Period } from '../domain/measure/measure.js';
import { SYSTEM } from '../domain/people/person.js';
import type { RemindersAsked } from '../domain/reminders/outcomes.js';
import { adjusted, DEFAULT_POLICY, type PolicyAdjustment, type ReminderPolicy } from '../domain/reminders/policy.js';
import { NO_SETTINGS, type ReminderSettings } from '../domain/reminders/settings.js';
import type { Store } from '../domain/store/store.js';
import type { RemindersSaid } from '../language/intent.js';

/** What is recorded now, of whom. */
export interface Recorded {
  readonly store: Pick<Store, 'person' | 'measure'>;
  readonly me: PersonId;
  readonly today: LocalDate;
}

type SaidOf<What extends RemindersSaid['what']> = Extract<RemindersSaid, { readonly what: What }>;

const settingsOf = async (person: PersonId, { store }: Recorded): Promise<ReminderSettings> =>
  (await store.person(person))?.reminders ?? NO_SETTINGS;

/** `measure`: the one that is meant, where the sentence names any; several where it leaves open which is meant. */
export async function remindersAsked(
  said: RemindersSaid,
  measure: MeasureCode | null,
  at: Recorded,
): Promise<readonly RemindersAsked[]> {
  switch (said.what) {
    case 'snooze':
      return measure === null ? [] : [snooze(measure, said)];
    case 'unsnooze':
      return measure === null ? [] : [{ what: 'unsnooze', measure }];
    case 'pause':
      return [said];
    case 'hours':
      return [hours(said, await settingsOf(at.me, at))];
    case 'daysOff':
      return [{ what: 'daysOff', days: daysOff(said, await settingsOf(at.me, at)) }];
    case 'holiday':
      return holidays(said, await settingsOf(at.me, at), at.today);
    case 'policy':
      return [{ what: 'policy', ...(await policy(said, measure, at)) }];
  }
}

const snooze = (measure: MeasureCode, { until, meanwhile }: SaidOf<'snooze'>): RemindersAsked => ({
  what: 'snooze',
  measure,
  until,
  ...(meanwhile === undefined ? {} : { meanwhile }),
});

const hours = (said: SaidOf<'hours'>, { hour, quietFrom }: ReminderSettings): RemindersAsked => ({
  what: 'hours',
  hour: said.hour === undefined ? hour : said.hour,
  quietFrom: said.quietFrom === undefined ? quietFrom : said.quietFrom,
});

function daysOff({ days, how }: SaidOf<'daysOff'>, { daysOff: now }: ReminderSettings): readonly number[] {
  if (how === 'only') return days;
  const all = how === 'also' ? [...new Set([...now, ...days])] : now.filter((day) => !days.includes(day));
  return all.sort((a, b) => a - b);
}

/** "mijn vakantie gaat niet door": each that is not over; today where there is none, which changes nothing. */
function holidays(
  { days, remove }: SaidOf<'holiday'>,
  { holidays: own }: ReminderSettings,
  today: LocalDate,
): readonly RemindersAsked[] {
  const coming = own.filter(({ to }) => to >= today);
  const meant: readonly Period[] = days !== null ? [days] : coming.length > 0 ? coming : [{ from: today, to: today }];
  return meant.map(({ from, to }) => ({ what: 'holiday', from, to, remove }));
}

async function policy({ of, policy: said, how }: SaidOf<'policy'>, measure: MeasureCode | null, at: Recorded) {
  const whose = typeof of === 'string' ? of : (measure ?? 'me');
  if (said === null || how === 'instead') return { of: whose, policy: said };
  return { of: whose, policy: changed(said, how, await policyNow(whose, at)) };
}

async function policyNow(of: 'me' | 'team' | MeasureCode, at: Recorded): Promise<ReminderPolicy> {
  const team = (await settingsOf(SYSTEM, at)).policy;
  if (of === 'team') return adjusted(DEFAULT_POLICY, team);
  const own = of === 'me' ? (await settingsOf(at.me, at)).policy : (await at.store.measure(of))?.reminders;
  return adjusted(DEFAULT_POLICY, team, own);
}

const LISTS = ['before', 'beforeExpiry', 'escalateAfter'] as const;

/** The lists of days with those that are said, or without them. */
function changed(said: PolicyAdjustment, how: 'also' | 'less', now: ReminderPolicy): PolicyAdjustment {
  const lists = LISTS.flatMap((part) => {
    const days = said[part];
    if (days === undefined) return [];
    const all = how === 'also' ? [...new Set([...now[part], ...days])] : now[part].filter((one) => !days.includes(one));
    return [[part, all.sort((a, b) => b - a)] as const];
  });
  return { ...said, ...Object.fromEntries(lists) };
}
