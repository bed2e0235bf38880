/** From a sentence about reminders to what it asks to be shown or set. */
import type { ActionRequest } from '../actions/requests.js';
import { isMeasureCode, type InvestigationCode, type MeasureCode } from '../domain/register/codes.js';
import { may } from '../domain/people/person.js';
import type { Store } from '../domain/store/store.js';
import type { CodeMention, Intent, RemindersIntent, RemindersSaid } from '../language/intent.js';
import { remindersAsked, type Recorded } from './reminders-asked.js';
import { resolveCode } from './resolve-code.js';

/** What is recorded, and the investigation that the conversation is about. */
export interface RemindersPlace extends Recorded {
  readonly current: InvestigationCode | null;
  readonly store: Store;
}

type SetIntent = Extract<Intent, { readonly type: 'setReminders' }>;

const NOT_UNDERSTOOD: ActionRequest = { action: 'cannot', input: { reason: 'not_understood', topic: '' } };
const WHICH: ActionRequest = { action: 'whichReading', input: {} };

export async function requestForReminders(intent: RemindersIntent, at: RemindersPlace): Promise<ActionRequest> {
  const measure = await measureOf(intent.mention, at);
  if (typeof measure === 'object' && measure !== null) return measure;
  const { of, person = null, from = null, to = null } = intent;
  const everyone = intent.everyone === 'asked' || (intent.everyone === 'unsaid' && (await maySeeAll(at)));
  return { action: 'reminders', input: { measureId: measure, of, person, everyone, from, to, offset: 0 } };
}

export async function requestForReminderSettings(
  mention: CodeMention | null,
  at: RemindersPlace,
): Promise<ActionRequest> {
  const measure = await measureOf(mention, at);
  if (typeof measure === 'object' && measure !== null) return measure;
  return { action: 'showReminderSettings', input: { measureId: measure } };
}

/** Null for everything, and for what is no measure; the request that asks or says which is meant, where that is open. */
async function measureOf(
  mention: CodeMention | null,
  { current, store }: RemindersPlace,
): Promise<MeasureCode | ActionRequest | null> {
  if (mention === null) return null;
  const resolved = await resolveCode(mention, current, store);
  if (resolved.type === 'instead') return resolved.request;
  return resolved.type === 'measure' ? resolved.code : null;
}

/** Of who has no role of their own everything is for everyone (see the access of the actions). */
async function maySeeAll({ store, me }: RemindersPlace): Promise<boolean> {
  const roles = (await store.person(me))?.roles ?? [];
  return roles.length === 0 || may({ roles: new Set(roles) }, 'coordinate');
}

/** What the sentence asks to be set; where it can mean several, the question which. */
export async function requestForSetting(intent: SetIntent, at: RemindersPlace): Promise<ActionRequest> {
  const [request, ...others] = await eachSetting(intent, at);
  return others.length > 0 ? WHICH : (request ?? NOT_UNDERSTOOD);
}

/** "herinner me niet meer aan V4" where several investigations have a V4: what is set of each; empty where it is clear. */
export async function remindersToChoose(intent: Intent, at: RemindersPlace): Promise<readonly ActionRequest[]> {
  if (intent.type !== 'setReminders') return [];
  const each = await eachSetting(intent, at);
  return each.length > 1 ? each : [];
}

async function eachSetting({ said, trial }: SetIntent, at: RemindersPlace): Promise<readonly ActionRequest[]> {
  const measures: (MeasureCode | null)[] = [];
  for (const mention of mentionsOf(said)) {
    const resolved = await resolveCode(mention, at.current, at.store);
    if (resolved.type === 'measure') measures.push(resolved.code);
    else if (resolved.type === 'instead' && resolved.request.action === 'whichCode')
      measures.push(...resolved.request.input.codes.filter(isMeasureCode));
    else return [resolved.type === 'instead' ? resolved.request : NOT_UNDERSTOOD];
  }
  const asked = await Promise.all(
    (measures.length === 0 ? [null] : [...new Set(measures)]).map((measure) => remindersAsked(said, measure, at)),
  );
  return asked.flat().map((one) => ({ action: 'setReminders', input: { asked: one, message: null, trial } }));
}

function mentionsOf(said: RemindersSaid): readonly CodeMention[] {
  if ('mentions' in said) return said.mentions;
  return said.what === 'policy' && typeof said.of !== 'string' ? said.of : [];
}
