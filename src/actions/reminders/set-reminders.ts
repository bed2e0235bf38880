/** How a person is reminded, or the team, or of a measure, becomes otherwise. */
import { isDeepStrictEqual } from 'node:util';
import type { MeasureCode, PersonId } from '../../domain/register/codes.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import { newPerson, SYSTEM } from '../../domain/people/person.js';
import type { RemindersAsked } from '../../domain/reminders/outcomes.js';
import type { PolicyAdjustment } from '../../domain/reminders/policy.js';
import { NO_SETTINGS } from '../../domain/reminders/settings.js';
import type { Case } from '../case.js';
import { changeKey } from '../changes/change-key.js';
import type { ActionInput } from '../requests.js';
import { bundleOf } from './bundle.js';
import { measureIn, unfit } from './fitting.js';
import { keep, type Draft, type Kept } from './keep.js';
import { asOfToday, edited } from './own-settings.js';
import { inOrder, policyOver } from './policy-given.js';
import { refused } from './refused.js';
import { settingsNow } from './settings-now.js';
import { tryOut } from './try-out.js';

/**
 * Snoozes, pauses, hours, days off and policies. Set from a message about measures, it answers with that message as it
 * stands now; a trial shows what it would send and changes nothing.
 */
export async function setReminders(input: ActionInput<'setReminders'>, at: Case): Promise<Outcome> {
  const asked = tidied(input.asked);
  const instead = await unfit(asked, at);
  if (instead !== null) return instead;
  if (input.trial) return tryOut(asked, at);
  const kept = await keep(changeKey('setReminders', input, at), () => draftOf(asked, at), at);
  return kept.status === 'busy' ? refused({ why: 'changed_meanwhile' }) : answer(asked, kept, input.message, at);
}

const tidied = (asked: RemindersAsked): RemindersAsked =>
  asked.what === 'policy' && asked.policy !== null ? { ...asked, policy: inOrder(asked.policy) } : asked;

function draftOf(asked: RemindersAsked, at: Case): Promise<Draft> {
  if (asked.what !== 'policy' || asked.of === 'me') return ofPerson(at.actor.id, asked, at);
  return asked.of === 'team' ? ofPerson(SYSTEM, asked, at) : ofMeasure(asked.of, asked.policy, at);
}

async function ofPerson(code: PersonId, asked: RemindersAsked, { store, calendar }: Case): Promise<Draft> {
  const person = (await store.person(code)) ?? newPerson(code);
  const { version } = person;
  const now = asOfToday(person.reminders ?? NO_SETTINGS, calendar.today());
  const reminders = edited(now, asked);
  if (isDeepStrictEqual(now, reminders)) return { version, write: null };
  return { version, write: { type: 'person', value: { ...person, reminders, version: version + 1 } } };
}

async function ofMeasure(code: MeasureCode, given: PolicyAdjustment | null, { store }: Case): Promise<Draft> {
  const measure = await store.measure(code);
  // Looked up before: no measure is ever taken away.
  if (measure === undefined) throw new RangeError(`${code} is not there`);
  const { reminders: now, ...others } = measure;
  const policy = policyOver(now, given);
  const { version } = measure;
  if (isDeepStrictEqual(now ?? null, policy)) return { version, write: null };
  const own = policy === null ? {} : { reminders: policy };
  return { version, write: { type: 'measure', value: { ...others, ...own, version: version + 1 } } };
}

async function answer(
  asked: RemindersAsked,
  kept: Exclude<Kept, { status: 'busy' }>,
  message: string | null,
  at: Case,
): Promise<Outcome> {
  const isOnCard = message !== null && (asked.what === 'snooze' || asked.what === 'unsnooze');
  const bundle = isOnCard ? await bundleOf(message, kept.record, at) : null;
  if (bundle !== null) return bundle;
  const measure = asked.what === 'policy' ? measureIn(asked) : null;
  return settingsNow(measure, { changed: asked, already: kept.status === 'already' }, at);
}
