/** From what a sentence asks for to the action that answers it. */
import type { ActionRequest } from '../actions/requests.js';
import type { InvestigationCode } from '../domain/codes.js';
import type { Store } from '../domain/store.js';
import type { Intent } from '../language/intent.js';
import { withExistingCodes } from './existing-codes.js';
import { resolveCode } from './resolve-code.js';

/** `current` is the investigation that the conversation is about, where there is one. */
export async function requestFor(
  read: Intent,
  current: InvestigationCode | null,
  store: Store,
): Promise<ActionRequest> {
  const intent = await withExisting(read, store);
  switch (intent.type) {
    case 'list':
      return { action: 'listMeasures', input: { query: intent.query, offset: 0 } };
    case 'count':
      return { action: 'countMeasures', input: { query: intent.query, by: intent.by } };
    case 'risks':
      return { action: 'listRisks', input: { query: intent.query, offset: 0 } };
    case 'countRisks':
      return { action: 'countRisks', input: { query: intent.query, by: intent.by } };
    case 'measure':
    case 'risk':
      return requestForItem(intent, current, store);
    case 'next':
      return { action: 'nextDeadline', input: { query: intent.query } };
    case 'changes':
      return { action: 'listChanges', input: { since: intent.since, query: intent.query, offset: 0 } };
    case 'waiting':
      return { action: 'waiting', input: {} };
    case 'record':
      return { action: 'vendorRecord', input: { query: intent.query, against: intent.against } };
    case 'reminders':
      return requestForReminders(intent, current, store);
    case 'overview':
      return { action: 'overview', input: { query: intent.query } };
    case 'wording':
      return { action: 'readWording', input: { wording: intent.wording, anchor: intent.anchor ?? undefined } };
    case 'language':
      return { action: 'setLanguage', input: { language: intent.language } };
    case 'help':
    case 'greeting':
      return { action: 'help', input: {} };
    case 'not_recorded':
      return { action: 'cannot', input: { reason: 'not_recorded', topic: intent.topic } };
    default:
      return { action: 'cannot', input: { reason: 'not_understood', topic: '' } };
  }
}

async function withExisting(intent: Intent, store: Store): Promise<Intent> {
  if (intent.type === 'list') return { ...intent, query: await withExistingCodes(intent.query, store) };
  if (intent.type === 'count') return { ...intent, query: await withExistingCodes(intent.query, store) };
  if (intent.type === 'next') return { ...intent, query: await withExistingCodes(intent.query, store) };
  return intent;
}

async function requestForReminders(
  { mention, of }: Extract<Intent, { type: 'reminders' }>,
  current: InvestigationCode | null,
  store: Store,
): Promise<ActionRequest> {
  if (mention === null) return { action: 'reminders', input: { measureId: null, of } };
  const resolved = await resolveCode(mention, current, store);
  if (resolved.type === 'instead') return resolved.request;
  return { action: 'reminders', input: { measureId: resolved.type === 'measure' ? resolved.code : null, of } };
}

async function requestForItem(
  intent: Extract<Intent, { type: 'measure' | 'risk' }>,
  current: InvestigationCode | null,
  store: Store,
): Promise<ActionRequest> {
  const resolved = await resolveCode(intent.mention, current, store);
  if (resolved.type === 'instead') return resolved.request;
  if (resolved.type === 'measure') {
    const focus = intent.type === 'measure' ? intent.focus : null;
    return { action: 'showMeasure', input: { measureId: resolved.code, focus, historyOffset: 0 } };
  }
  return { action: 'showRisk', input: { riskId: resolved.code, focus: intent.type === 'risk' ? intent.focus : null } };
}
