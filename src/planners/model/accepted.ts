/** From what a model proposes to a request that is carried out: checked as a card's click is, and then some. */
import { INPUTS, type ActionRequest } from '../../actions/requests.js';
import type { Field, FieldValues } from '../../domain/change-form.js';
import { parseLocalDate } from '../../domain/local-date.js';
import { NATURES, VERIFICATION_RESULTS } from '../../domain/measure.js';
import { RISK_LEVELS } from '../../domain/risk.js';
import type { Store } from '../../domain/store.js';
import { ModelFailure } from './failure.js';
import { namesOnlyWhatIsThere } from './known.js';
import { isOffered } from './offered.js';
import type { StandIns } from './people.js';
import type { Proposal } from './proposal.js';

/** Throws a ModelFailure for anything that is not offered, not valid, or not there. */
export async function accepted(
  { action, input }: Proposal,
  sentence: string,
  standIns: StandIns,
  store: Store,
): Promise<ActionRequest> {
  if (!isOffered(action)) throw new ModelFailure('not_offered');
  const checked = INPUTS[action].safeParse(standIns.revealed(input));
  if (!checked.success) throw new ModelFailure('invalid_input');
  // The name and its input were just checked against each other.
  const request = inOwnWords({ action, input: checked.data } as ActionRequest, sentence);
  if (!(await namesOnlyWhatIsThere(request, store))) throw new ModelFailure('unknown');
  return request;
}

/** What is shown as said by the person must have been said by the person; a list begins at its beginning. */
function inOwnWords(request: ActionRequest, sentence: string): ActionRequest {
  switch (request.action) {
    case 'cannot':
      if (request.input.reason !== 'not_recorded') throw new ModelFailure('declined');
      return isIn(request.input.topic, sentence) ? request : { ...request, input: { ...request.input, topic: '' } };
    case 'readWording':
      if (!isIn(request.input.wording, sentence)) throw new ModelFailure('unknown');
      return request;
    case 'fillIn':
      return { ...request, input: { ...request.input, values: valuesInOwnWords(request.input.values, sentence) } };
    case 'listMeasures':
      return { ...request, input: { ...request.input, offset: 0 } };
    case 'listRisks':
      return { ...request, input: { ...request.input, offset: 0 } };
    case 'listChanges':
      return { ...request, input: { ...request.input, offset: 0 } };
    case 'reminders':
      if (request.input.person !== null && !isIn(request.input.person, sentence)) throw new ModelFailure('unknown');
      return { ...request, input: { ...request.input, offset: 0 } };
    case 'failedReminders':
      return { ...request, input: { offset: 0 } };
    case 'showMeasure':
      return { ...request, input: { ...request.input, historyOffset: 0 } };
    default:
      return request;
  }
}

/** A form is filled in with what the person said; a day and a choice from a list may be put in our own words. */
const valuesInOwnWords = (values: FieldValues, sentence: string): FieldValues =>
  Object.fromEntries(
    Object.entries(values).filter(
      ([field, value]) =>
        isIn(value, sentence) ||
        CHOSEN[field]?.includes(value) === true ||
        (DAYS.has(field) && parseLocalDate(value) !== undefined),
    ),
  );
const CHOSEN: Readonly<Record<string, readonly string[] | undefined>> = {
  result: VERIFICATION_RESULTS,
  level: RISK_LEVELS,
  nature: NATURES,
  owner: ['me'],
};
const DAYS: ReadonlySet<string> = new Set<Field>(['occurredOn', 'date']);

const isIn = (words: string, sentence: string): boolean => plain(sentence).includes(plain(words));
const plain = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim();
