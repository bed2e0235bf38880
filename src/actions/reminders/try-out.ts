/** What a policy would send more and less, were it in force. */
import type { PersonId } from '../../domain/register/codes.js';
import { addDays } from '../../domain/time/local-date.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { SYSTEM } from '../../domain/people/person.js';
import type { Due, PolicyTrial, UpcomingQuery } from '../../domain/reminders/desk.js';
import type { RemindersAsked } from '../../domain/reminders/outcomes.js';
import type { PolicyAdjustment } from '../../domain/reminders/policy.js';
import type { Case } from '../case.js';
import { namesIn } from './confidential.js';
import { measureIn } from './fitting.js';
import { policyOver } from './policy-given.js';
import { settingsNow } from './settings-now.js';
import { SHOWN } from './upcoming.js';

/** Days ahead that a trial looks. */
const DAYS_AHEAD = 365;

type Policy = Extract<RemindersAsked, { what: 'policy' }>;

/** Only a policy can be tried out: of anything else the settings are shown as they are. */
export async function tryOut(asked: RemindersAsked, at: Case): Promise<Outcome> {
  if (asked.what !== 'policy') return settingsNow(null, { changed: null, already: false }, at);
  const today = at.calendar.today();
  const [from, to] = [today, addDays(today, DAYS_AHEAD)];
  const measure = measureIn(asked);
  const person = asked.of === 'me' ? at.actor.id : null;
  const query: UpcomingQuery = {
    from,
    to,
    ...(person === null ? {} : { recipient: person }),
    ...(measure === null ? {} : { measure }),
  };
  const trial = await trialOf(asked, at);
  const [before, after] = await Promise.all([at.reminders.upcoming(query), at.reminders.upcoming({ ...query, trial })]);
  const [more, less] = [without(after, before), without(before, after)];
  const rows = after.slice(0, SHOWN);
  return {
    type: 'upcoming',
    measure,
    person,
    from,
    to,
    today,
    total: after.length,
    rows,
    trial: { asked, more, less, before: before.length },
    ...(await namesIn(
      [...rows, ...more, ...less].map(({ reminder }) => reminder),
      at.store,
    )),
  };
}

const without = (some: readonly Due[], others: readonly Due[]): readonly Due[] => {
  const keys = new Set(others.map(({ reminder }) => reminder.key));
  return some.filter(({ reminder }) => !keys.has(reminder.key));
};

/** The policy of its level as it would be recorded. */
async function trialOf({ of, policy }: Policy, at: Case): Promise<PolicyTrial> {
  const { store, actor } = at;
  if (of === 'team') return { team: policyOver(await policyOf(SYSTEM, at), policy) };
  if (of === 'me') return { person: { id: actor.id, policy: policyOver(await policyOf(actor.id, at), policy) } };
  return { measure: { code: of, policy: policyOver((await store.measure(of))?.reminders, policy) } };
}

const policyOf = async (person: PersonId, { store }: Case): Promise<PolicyAdjustment | null> =>
  (await store.person(person))?.reminders?.policy ?? null;
