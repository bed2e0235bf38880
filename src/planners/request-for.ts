/** From what a sentence asks for to the action that answers it. */
import type { ActionRequest } from '../actions/requests.js';
import type { InvestigationCode } from '../domain/codes.js';
import type { Store } from '../domain/store.js';
import type { Intent } from '../language/intent.js';
import { withExistingCodes } from './existing-codes.js';
import { requestForChange } from './request-for-change.js';
import { resolveCode } from './resolve-code.js';

/** What the codes in a sentence are looked up with. */
interface Place {
  /** The investigation that the conversation is about, where there is one. */
  readonly current: InvestigationCode | null;
  readonly store: Store;
}

type IntentOf<Type extends Intent['type']> = Extract<Intent, { readonly type: Type }>;
type Routes = {
  readonly [Type in Intent['type']]: (intent: IntentOf<Type>, at: Place) => ActionRequest | Promise<ActionRequest>;
};

const NOT_UNDERSTOOD: ActionRequest = { action: 'cannot', input: { reason: 'not_understood', topic: '' } };
const HELP: ActionRequest = { action: 'help', input: {} };

const ROUTES: Routes = {
  list: async ({ query }, { store }) => ({
    action: 'listMeasures',
    input: { query: await withExistingCodes(query, store), offset: 0 },
  }),
  count: async ({ query, by }, { store }) => ({
    action: 'countMeasures',
    input: { query: await withExistingCodes(query, store), by },
  }),
  next: async ({ query }, { store }) => ({
    action: 'nextDeadline',
    input: { query: await withExistingCodes(query, store) },
  }),
  risks: ({ query }) => ({ action: 'listRisks', input: { query, offset: 0 } }),
  countRisks: ({ query, by }) => ({ action: 'countRisks', input: { query, by } }),
  measure: requestForItem,
  risk: requestForItem,
  changes: ({ since, by, query }) => ({ action: 'listChanges', input: { since, by: by ?? null, query, offset: 0 } }),
  people: ({ asked }) => asked,
  waiting: () => ({ action: 'waiting', input: {} }),
  record: ({ query, against }) => ({ action: 'vendorRecord', input: { query, against } }),
  reminders: requestForReminders,
  overview: ({ query }) => ({ action: 'overview', input: { query } }),
  wording: ({ wording, anchor }) => ({ action: 'readWording', input: { wording, anchor: anchor ?? undefined } }),
  language: ({ language }) => ({ action: 'setLanguage', input: { language } }),
  help: () => HELP,
  greeting: () => HELP,
  not_recorded: ({ topic }) => ({ action: 'cannot', input: { reason: 'not_recorded', topic } }),
  change: (intent, { current, store }) => requestForChange(intent, current, store),
  not_understood: () => NOT_UNDERSTOOD,
};

export async function requestFor(
  intent: Intent,
  current: InvestigationCode | null,
  store: Store,
): Promise<ActionRequest> {
  // The table has, for every type, the route of that type; TypeScript cannot follow the two together.
  const route = ROUTES[intent.type] as (intent: Intent, at: Place) => ActionRequest | Promise<ActionRequest>;
  return route(intent, { current, store });
}

async function requestForReminders(
  { mention, of }: IntentOf<'reminders'>,
  { current, store }: Place,
): Promise<ActionRequest> {
  if (mention === null) return { action: 'reminders', input: { measureId: null, of } };
  const resolved = await resolveCode(mention, current, store);
  if (resolved.type === 'instead') return resolved.request;
  return { action: 'reminders', input: { measureId: resolved.type === 'measure' ? resolved.code : null, of } };
}

async function requestForItem(intent: IntentOf<'measure' | 'risk'>, { current, store }: Place): Promise<ActionRequest> {
  const resolved = await resolveCode(intent.mention, current, store);
  if (resolved.type === 'instead') return resolved.request;
  const { asOf } = intent;
  if (resolved.type === 'measure') {
    const focus = intent.type === 'measure' ? intent.focus : null;
    return { action: 'showMeasure', input: { measureId: resolved.code, focus, historyOffset: 0, asOf } };
  }
  return {
    action: 'showRisk',
    input: { riskId: resolved.code, focus: intent.type === 'risk' ? intent.focus : null, asOf },
  };
}
