/** From what a sentence says of organisations to the action that answers it. */
import { investigationOf, isOrganisationCode, ownPart } from '../domain/register/codes.js';
import type { ActionRequest } from '../actions/requests.js';
import type { InvestigationCode } from '../domain/register/codes.js';
import type { Store } from '../domain/store/store.js';
import type { CodeMention, Intent, OrganisationsSaid } from '../language/intent.js';
import { resolveCode } from './resolve-code.js';

interface Place {
  readonly current: InvestigationCode | null;
  readonly store: Store;
  readonly today: string;
}

export async function requestForOrganisations(said: OrganisationsSaid, at: Place): Promise<ActionRequest> {
  switch (said.what) {
    case 'one':
      return {
        action: 'showOrganisation',
        input: { organisation: own(said.organisation), offset: 0, asOf: said.asOf },
      };
    case 'list':
      return { action: 'listOrganisations', input: { group: said.group, offset: 0 } };
    case 'edit':
      return requestForEdit(said, at.today);
    case 'coverage':
      return ofMeasure(said.mention, at, (measureId) => ({
        action: 'showCoverage',
        input: { measureId, group: said.group, standing: said.standing, offset: 0, asOf: said.asOf },
      }));
    case 'answer': {
      const organisations = said.organisations.map(own).join(',');
      const { answer, on, note } = said;
      if (answer === undefined) {
        return ofMeasure(said.mention, at, (measureId) => ({
          action: 'fillAnswer',
          input: { measureId, group: null, organisations },
        }));
      }
      return ofMeasure(said.mention, at, (measureId) => ({
        action: 'recordAnswers',
        input: { measureId, group: null, organisations, answer, on, note },
      }));
    }
  }
}

/** The same of each measure that a number can mean, where it was left open which; an answer as a form to confirm. */
export async function organisationsToChoose(
  intent: Intent,
  best: ActionRequest,
  at: Place,
): Promise<readonly ActionRequest[]> {
  if (intent.type !== 'organisations' || best.action !== 'whichCode' || !('mention' in intent.said)) return [];
  const { said } = intent;
  const each = best.input.codes.map((code) => ({
    ...said,
    mention: { ...said.mention, text: code, investigation: investigationOf(code) },
  }));
  return Promise.all(each.map(async (one) => asAnswerForm(await requestForOrganisations(one, at))));
}

/** An answer as a form to confirm; any other request as it is. */
export const asAnswerForm = (request: ActionRequest): ActionRequest =>
  request.action === 'recordAnswers' ? { action: 'fillAnswer', input: request.input } : request;

const own = (code: string): string => (isOrganisationCode(code) ? ownPart(code) : code);

type MeasureId = Extract<ActionRequest, { action: 'showCoverage' }>['input']['measureId'];

async function ofMeasure(
  mention: CodeMention,
  { current, store }: Place,
  make: (measureId: MeasureId) => ActionRequest,
): Promise<ActionRequest> {
  const resolved = await resolveCode(mention, current, store);
  if (resolved.type === 'instead') return resolved.request;
  if (resolved.type === 'measure') return make(resolved.code);
  return { action: 'showRisk', input: { riskId: resolved.code, focus: null } };
}

/** Without anything to change, the form is shown. */
function requestForEdit(
  { organisation: code, name, group, contact, endedOn }: Extract<OrganisationsSaid, { what: 'edit' }>,
  today: string,
): ActionRequest {
  const organisation = code === null ? null : own(code);
  if ([name, group, contact, endedOn].every((value) => value === undefined)) {
    return { action: 'fillOrganisation', input: { organisation } };
  }
  return {
    action: 'changeOrganisation',
    input: { organisation, name, group, contact, endedOn: endedOn === '' ? today : endedOn },
  };
}
