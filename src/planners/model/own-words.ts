/** What a model proposes, kept to what the person said. */
import type { ActionInput, ActionRequest } from '../../actions/requests.js';
import type { Field, FieldValues } from '../../domain/change/fields.js';
import { parseLocalDate } from '../../domain/time/local-date.js';
import { NATURES, VERIFICATION_RESULTS } from '../../domain/measure/measure.js';
import { ANSWERS } from '../../domain/organisation/organisation-answer.js';
import { RISK_LEVELS } from '../../domain/risk/risk.js';
import { ModelFailure } from './failure.js';

/** What is shown as said by the person must have been said by the person; a list begins at its beginning. */
export function inOwnWords(request: ActionRequest, sentence: string): ActionRequest {
  if (isAboutOrganisations(request)) return aboutOrganisations(request, sentence);
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
    case 'listPeople': {
      const { person, ...input } = request.input;
      return { ...request, input: { ...input, person: named(person, sentence), offset: 0 } };
    }
    default:
      return request;
  }
}

const ABOUT_ORGANISATIONS = [
  ...(['showCoverage', 'listOrganisations', 'showOrganisation'] as const),
  ...(['fillAnswer', 'fillOrganisation'] as const),
];
type AboutOrganisations = Extract<ActionRequest, { action: (typeof ABOUT_ORGANISATIONS)[number] }>;

const isAboutOrganisations = (request: ActionRequest): request is AboutOrganisations =>
  ABOUT_ORGANISATIONS.some((action) => action === request.action);

/** A model knows no organisation: it can only repeat who is named. */
function aboutOrganisations(request: AboutOrganisations, sentence: string): ActionRequest {
  switch (request.action) {
    case 'showCoverage':
      return { ...request, input: { ...request.input, offset: 0 } };
    case 'listOrganisations':
      return { ...request, input: { ...request.input, offset: 0 } };
    case 'showOrganisation':
      named(request.input.organisation, sentence);
      return { ...request, input: { ...request.input, offset: 0 } };
    case 'fillOrganisation':
      named(request.input.organisation, sentence);
      return { ...request, input: { ...request.input, name: saidIn(sentence, request.input.name) } };
    case 'fillAnswer':
      named(request.input.organisations ?? null, sentence);
      return { ...request, input: answerIn(request.input, sentence) };
  }
}

type AnswerInput = ActionInput<'fillAnswer'>;

/** A day and an answer that are none of ours, and what the sentence does not say, are left for the person to fill in. */
function answerIn({ answer, on, by, note, link, ...others }: AnswerInput, sentence: string): AnswerInput {
  return {
    ...others,
    ...(isOneOf(answer, ANSWERS) ? { answer } : {}),
    ...(on !== undefined && parseLocalDate(on) !== undefined ? { on } : {}),
    by: saidIn(sentence, by),
    note: saidIn(sentence, note),
    link: saidIn(sentence, link),
  };
}

const isOneOf = (text: string | undefined, values: readonly string[]): boolean =>
  text !== undefined && values.includes(text);

/** Undefined for what the person did not say. */
const saidIn = (sentence: string, text: string | undefined): string | undefined =>
  text !== undefined && isIn(text, sentence) ? text : undefined;

/** Each of the names, apart by commas, as the sentence has it. Throws a ModelFailure at one that it does not have. */
function named(names: string | null, sentence: string): string | null {
  for (const name of names?.split(',') ?? []) if (!isIn(name, sentence)) throw new ModelFailure('unknown');
  return names;
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
