/** From a sentence that changes the register to the change it asks for; what it lacks, the change itself asks. */
import { changeRequest, type ActionRequest } from '../actions/requests.js';
import { CHANGE_FORMS, type ChangeName } from '../domain/change/change-form.js';
import type { FieldValues } from '../domain/change/fields.js';
import {
  investigationOf,
  type CatalogueCode,
  type InvestigationCode,
  type ItemCode,
} from '../domain/register/codes.js';
import type { Store } from '../domain/store/store.js';
import type { Intent } from '../language/intent.js';
import { resolveCode, type Resolved } from './resolve-code.js';

type ChangeIntent = Extract<Intent, { readonly type: 'change' }>;

/** `current`: the investigation that the conversation is about. */
export async function requestForChange(
  intent: ChangeIntent,
  current: InvestigationCode | null,
  store: Store,
): Promise<ActionRequest> {
  if (intent.toConfirm !== true) return requestAsSaid(intent, current, store);
  // There is no form of what is undone.
  return intent.change === 'undo' ? NOT_UNDERSTOOD : asForm(await requestAsSaid(intent, current, store));
}

async function requestAsSaid(
  { change, mention, values, number, entry }: ChangeIntent,
  current: InvestigationCode | null,
  store: Store,
): Promise<ActionRequest> {
  if (change === 'undo') return { action: 'undo', input: { number: number ?? null } };
  if (entry !== undefined && change !== null) return ofEntry(change, entry, values);
  if (mention === null) return change === null ? NOT_UNDERSTOOD : asked(change, null, values, current);
  const resolved = await resolveCode(mention, current, store);
  const subject = subjectOf(resolved);
  if (subject === undefined) return resolved.type === 'instead' ? resolved.request : NOT_UNDERSTOOD;
  // The verb does not say what is changed: the card of the item has every change on it.
  return change === null ? shown(resolved) : asked(change, subject, values, current);
}

/**
 * "zet V4 op 60%" where several investigations have a V4: the form of each, with what the sentence says filled in;
 * empty where it is clear which one is meant. `best`: what the sentence would ask for.
 */
export async function formsToChoose(
  intent: Intent,
  best: ActionRequest,
  current: InvestigationCode | null,
  store: Store,
): Promise<readonly ActionRequest[]> {
  if (intent.type !== 'change' || intent.change === null || best.action !== 'whichCode') return [];
  const { mention } = intent;
  if (mention === null) return [];
  const each = best.input.codes.map((code) => ({ ...mention, text: code, investigation: investigationOf(code) }));
  const requests = await Promise.all(each.map((one) => requestForChange({ ...intent, mention: one }, current, store)));
  return requests.map(asForm);
}

/** A change as a form to confirm; any other request as it is. */
export const asForm = (request: ActionRequest): ActionRequest =>
  isChange(request)
    ? {
        action: 'fillIn',
        input: { form: request.action, subject: request.input.subject, values: request.input.values },
      }
    : request;

const isChange = (request: ActionRequest): request is Extract<ActionRequest, { readonly action: ChangeName }> =>
  Object.hasOwn(CHANGE_FORMS, request.action);

/** Without a word of what is to be otherwise, its form asks. */
const ofEntry = (change: ChangeName, entry: CatalogueCode, values: FieldValues): ActionRequest =>
  Object.keys(values).length === 0
    ? { action: 'fillIn', input: { form: change, subject: entry, values } }
    : changeRequest(change, { subject: entry, version: null, values });

const NOT_UNDERSTOOD: ActionRequest = { action: 'cannot', input: { reason: 'not_understood', topic: '' } };

const asked = (
  change: ChangeName,
  subject: ItemCode | null,
  values: FieldValues,
  current: InvestigationCode | null,
): ActionRequest =>
  // No version: what the sentence says is said of the item as it is now.
  changeRequest(change, {
    subject,
    version: null,
    values: withWholeCode(values, subject === null ? current : investigationOf(subject)),
  });

/** "vervangen door V7": of the same investigation. */
function withWholeCode(values: FieldValues, investigation: InvestigationCode | null): FieldValues {
  const { by } = values;
  const isWhole = by === undefined || by.includes('-') || investigation === null;
  return isWhole ? values : { ...values, by: `${investigation}-${by}` };
}

/** A circumstance has no card of questions, but can be changed. */
function subjectOf(resolved: Resolved): ItemCode | undefined {
  if (resolved.type !== 'instead') return resolved.code;
  return resolved.request.action === 'showCircumstance' ? resolved.request.input.circumstanceId : undefined;
}

function shown(resolved: Resolved): ActionRequest {
  switch (resolved.type) {
    case 'measure':
      return { action: 'showMeasure', input: { measureId: resolved.code, focus: null, historyOffset: 0 } };
    case 'risk':
      return { action: 'showRisk', input: { riskId: resolved.code, focus: null } };
    case 'instead':
      return resolved.request;
  }
}
