/** From what a sentence asks for to the action that answers it. */
import type { ActionRequest } from '../actions/requests.js';
import { catalogueCode, investigationOf } from '../domain/register/codes.js';
import type { Intent } from '../language/intent.js';
import { withExistingCodes } from './existing-codes.js';
import { riskWithMost } from './most-risks.js';
import { withOutermost } from './outermost.js';
import { requestForChange } from './request-for-change.js';
import {
  requestForReminders,
  requestForReminderSettings,
  requestForSetting,
  type RemindersPlace,
} from './request-for-reminders.js';
import { requestForOrganisations } from './request-for-organisations.js';
import { resolveBlocker, resolveCode } from './resolve-code.js';
import { withRhythm } from './rhythm.js';

/** What the codes in a sentence are looked up with, who speaks, and the day. */
export type Place = RemindersPlace;

type IntentOf<Type extends Intent['type']> = Extract<Intent, { readonly type: Type }>;
type Routes = {
  readonly [Type in Intent['type']]: (intent: IntentOf<Type>, at: Place) => ActionRequest | Promise<ActionRequest>;
};

const NOT_UNDERSTOOD: ActionRequest = { action: 'cannot', input: { reason: 'not_understood', topic: '' } };
/** Characters of what investigations are asked for by. */
const MOST_TOPIC = 100;
const HELP: ActionRequest = { action: 'help', input: {} };

const ROUTES: Routes = {
  list: requestForList,
  count: requestForCount,
  next: async ({ query }, { store }) => ({
    action: 'nextDeadline',
    input: { query: await withExistingCodes(query, store) },
  }),
  risks: ({ query }) => ({ action: 'listRisks', input: { query, offset: 0 } }),
  countRisks: ({ query, by }) => ({ action: 'countRisks', input: { query, by } }),
  measure: requestForItem,
  risk: requestForItem,
  changes: ({ since, until, by, of, deed, query }) => ({
    action: 'listChanges',
    input: { since, until, by: by ?? null, of, deed, query, offset: 0 },
  }),
  people: ({ asked }) => asked,
  organisations: ({ said }, at) => requestForOrganisations(said, at),
  waiting: () => ({ action: 'waiting', input: {} }),
  record: ({ query, against }) => ({ action: 'vendorRecord', input: { query, against } }),
  publication: requestForDocument,
  document_unclear: ({ topic }) => ({ action: 'cannot', input: { reason: 'document_unclear', topic } }),
  investigations: ({ topic }) => ({ action: 'listInvestigations', input: { topic: topic.slice(0, MOST_TOPIC) } }),
  entry: ({ entry }) => ({ action: 'showEntry', input: { entry } }),
  entries: ({ of, topic, present }) => ({
    action: 'listEntries',
    input: { of, topic: topic.slice(0, MOST_TOPIC), present, offset: 0 },
  }),
  investigation: ({ code }) => ({ action: 'showEntry', input: { entry: catalogueCode('investigation', code) } }),
  calendar: ({ of, revoke }) =>
    revoke ? { action: 'revokeCalendar', input: {} } : { action: 'showCalendar', input: { of } },
  reminders: requestForReminders,
  failedReminders: () => ({ action: 'failedReminders', input: { offset: 0 } }),
  reminderSettings: ({ mention }, at) => requestForReminderSettings(mention, at),
  setReminders: requestForSetting,
  refuseReminders: ({ text, unoffered }) => ({ action: 'refuseReminders', input: { text, unoffered } }),
  overview: ({ query }) => ({ action: 'overview', input: { query } }),
  wording: ({ wording, anchor }) => ({ action: 'readWording', input: { wording, anchor: anchor ?? undefined } }),
  meaning: ({ terms }) => ({ action: 'explainTerms', input: { terms: [...terms] } }),
  language: ({ language }) => ({ action: 'setLanguage', input: { language } }),
  help: () => HELP,
  greeting: ({ says }) => (says === undefined ? HELP : { action: 'cannot', input: { reason: says, topic: '' } }),
  import: () => ({ action: 'importMeasures', input: {} }),
  not_recorded: ({ topic }) => ({ action: 'cannot', input: { reason: 'not_recorded', topic } }),
  changesApart: ({ parts }) => ({ action: 'oneByOne', input: { asks: [...parts] } }),
  change: (intent, { current, store }) => requestForChange(intent, current, store),
  weekday: () => ({ action: 'cannot', input: { reason: 'weekday', topic: '' } }),
  dismissed: () => ({ action: 'cannot', input: { reason: 'dismissed', topic: '' } }),
  not_understood: () => NOT_UNDERSTOOD,
};

export async function requestFor(intent: Intent, at: Place): Promise<ActionRequest> {
  // The table has, for every type, the route of that type; TypeScript cannot follow the two together.
  const route = ROUTES[intent.type] as (intent: Intent, at: Place) => ActionRequest | Promise<ActionRequest>;
  return route(intent, at);
}

async function requestForCount(
  { query, by, also, most }: IntentOf<'count'>,
  { store, today }: Place,
): Promise<ActionRequest> {
  const existing = await withExistingCodes(query, store);
  const risks = most === true ? await riskWithMost(existing, store, today) : undefined;
  if (risks !== undefined) return risks;
  const others = also && (await Promise.all(also.map((other) => withExistingCodes(other, store))));
  return { action: 'countMeasures', input: { query: existing, by, also: others } };
}

async function requestForList(
  { query, only, first, rhythm }: IntentOf<'list'>,
  { store, today }: Place,
): Promise<ActionRequest> {
  const existing = await withExistingCodes(query, store);
  const asked = rhythm === undefined ? existing : await withRhythm(existing, rhythm, store, today);
  // No measure comes back so often: those that do at another interval were not asked for.
  if (asked === undefined) return { action: 'cannot', input: { reason: 'not_recorded', topic: rhythm?.said ?? '' } };
  const outermost = only === undefined ? asked : await withOutermost(asked, only, store, today, first);
  return { action: 'listMeasures', input: { query: outermost, offset: 0 } };
}

/** A document; of a dossier, the measure that is meant. */
async function requestForDocument(
  { of, mention, vendors, investigations, since, until, language }: IntentOf<'publication'>,
  { current, store }: Place,
): Promise<ActionRequest> {
  const resolved = mention === null ? null : await resolveCode(mention, current, store);
  if (resolved?.type === 'instead') return resolved.request;
  const measure = resolved?.type === 'measure' ? resolved.code : null;
  const about = { vendors: [...vendors], investigations: measure === null ? [...investigations] : [] };
  return { action: 'publish', input: { of, ...about, measure, source: null, since, until, language } };
}

async function requestForItem(intent: IntentOf<'measure' | 'risk'>, { current, store }: Place): Promise<ActionRequest> {
  const resolved = await resolveCode(intent.mention, current, store);
  if (resolved.type === 'instead') return resolved.request;
  const { asOf } = intent;
  const plainly = intent.plainly === undefined ? {} : { plainly: intent.plainly };
  if (resolved.type === 'measure') {
    const { focus, waitsFor } = intent.type === 'measure' ? intent : { focus: null };
    const input = { measureId: resolved.code, focus, historyOffset: 0, asOf, ...plainly };
    if (waitsFor === undefined) return { action: 'showMeasure', input };
    const on = await resolveBlocker(waitsFor, investigationOf(resolved.code), store);
    return typeof on === 'string' ? { action: 'showMeasure', input: { ...input, waitsFor: on } } : on;
  }
  return {
    action: 'showRisk',
    input: { riskId: resolved.code, focus: intent.type === 'risk' ? intent.focus : null, asOf, ...plainly },
  };
}
