/** What holds for a person, and whose doing that is. */
import type { MeasureCode } from '../../domain/register/codes.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { SYSTEM } from '../../domain/people/person.js';
import type { ReminderSettingsOutcome } from '../../domain/reminders/outcomes.js';
import { adjusted, DEFAULT_POLICY } from '../../domain/reminders/policy.js';
import { NO_SETTINGS, USUAL_HOURS, type ReminderSettings } from '../../domain/reminders/settings.js';
import type { Case } from '../case.js';
import type { ActionInput } from '../requests.js';
import { asOfToday } from './own-settings.js';
import { unknownMeasure } from './refused.js';

/** How the person who asks is reminded, of everything or of one measure. */
export async function showReminderSettings(
  { measureId }: ActionInput<'showReminderSettings'>,
  at: Case,
): Promise<Outcome> {
  return (await unknownMeasure(measureId, at)) ?? settingsNow(measureId, { changed: null, already: false }, at);
}

export async function settingsNow(
  measure: MeasureCode | null,
  change: Pick<ReminderSettingsOutcome, 'changed' | 'already'>,
  at: Case,
): Promise<ReminderSettingsOutcome> {
  const { store, actor, calendar } = at;
  const today = calendar.today();
  const [me, team, item] = await Promise.all([
    store.person(actor.id),
    store.person(SYSTEM),
    measure === null ? undefined : store.measure(measure),
  ]);
  const settings = asOfToday(me?.reminders ?? NO_SETTINGS, today);
  const levels = {
    team: team?.reminders?.policy ?? null,
    person: settings.policy,
    measure: item?.reminders ?? null,
  };
  return {
    type: 'reminderSettings',
    person: actor.id,
    measure,
    settings,
    hours: hoursIn(team?.reminders),
    policy: adjusted(DEFAULT_POLICY, levels.team, levels.person, levels.measure),
    adjusted: levels,
    ...change,
    today,
  };
}

type Hours = ReminderSettingsOutcome['hours'];

/** The hours of who has none of their own. */
export const teamHours = async ({ store }: Pick<Case, 'store'>): Promise<Hours> =>
  hoursIn((await store.person(SYSTEM))?.reminders);

const hoursIn = (team: ReminderSettings | undefined): Hours => ({
  hour: team?.hour ?? USUAL_HOURS.hour,
  quietFrom: team?.quietFrom ?? USUAL_HOURS.quietFrom,
});
