/** The actions that a model may choose from, as functions to call. */
import { z } from 'zod';
import { INPUTS, type ActionName } from '../../actions/requests.js';

/**
 * Only actions that read, and the form of a change: what a model proposes of that kind is shown as a form that a person
 * confirms, and does nothing before. No action that changes something belongs here.
 */
export const OFFERED = {
  listMeasures: 'List the measures that meet all criteria.',
  countMeasures: 'How many measures meet all criteria; "by" for how many per something.',
  showMeasure: 'One measure by its code; "focus" is the one thing that is asked about it.',
  listRisks: 'List risks.',
  countRisks: 'How many risks; "by" for how many per something.',
  showCircumstance: 'One circumstance by its code (investigation, hyphen, C and a number).',
  listEntries:
    'Which vendors, sources (documents), investigations or circumstances there are; "topic": words they must have in their texts, empty for all; "present": of circumstances, whether they are still there.',
  showRisk: 'One risk by its code; "focus" is the one thing that is asked about it.',
  nextDeadline: 'The next deadline among the measures that meet the criteria.',
  overview: 'An overview in numbers and a chart.',
  listChanges: 'What was changed in the register on or after a day.',
  waiting: 'What waits for the person who asks.',
  vendorRecord: 'How promises were kept: on time, late, open and late, open and not late.',
  reminders:
    'When someone was reminded (of: past) or will be (of: next); of one measure, or of all without a code. "person": whose, as the question names them, null for who asks; "everyone": whoever it was; "from", "to": the days asked about.',
  failedReminders: 'Reminders that did not arrive, or that nobody could be reached with.',
  showReminderSettings: 'How the person who asks is reminded: of one measure, or of all without a code.',
  publish:
    'A document to publish, to be fetched as a file. of: update (what became of promises in a period, "since" to "until"), dossier (all that is recorded of one measure or of a scope) or letter (what a source names). Null where the question names no days or language; no vendors and investigations: everything.',
  showCalendar: 'Deadlines as a calendar to subscribe to; of: mine (of who asks) or team.',
  showCoverage:
    'Which organisations have carried out a measure that each of them owes; "standing": those who are asked for, null for how all of them stand.',
  showOrganisation:
    'How one organisation stands with all that organisations owe; its name exactly as it stands in the question.',
  listOrganisations: 'Which organisations there are; "group": of one kind.',
  fillAnswer:
    'The sentence tells what one or several organisations, by name, have done with a measure. Shows the form to confirm it; changes nothing itself. "organisations": their names as they stand in the sentence, apart by commas; "answer": done, in_progress, not_applicable or declined; "on": an ISO date; the rest only what the sentence says, in its own words.',
  fillOrganisation:
    'The form to add an organisation ("organisation": null, "name": as the sentence has it) or to change one that is named; changes nothing itself.',
  importMeasures: 'Where a file can be imported.',
  listPeople: 'Who may do what and who is away; of one role, or one person by the name in the question.',
  readWording: 'How the wording of a deadline is read; the wording exactly as it stands in the question.',
  fillIn:
    'The sentence asks for, or tells of, a change of the register. Shows the form of that change for a person to confirm; changes nothing itself. "subject": the code of the item, null where the sentence names none; "values": only what the sentence says, in its own words, days as ISO dates.',
  help: 'What can be asked.',
  cannot:
    'The question cannot be answered from this register. reason: not_recorded (the register does not hold such a thing; topic: what was asked for, in words of the question) or not_understood.',
} as const satisfies Partial<Record<ActionName, string>>;
export type OfferedAction = keyof typeof OFFERED;

export const isOffered = (action: string): action is OfferedAction => Object.hasOwn(OFFERED, action);

/** A function that a model can call; its parameters as JSON schema. */
export interface OfferedFunction {
  readonly name: OfferedAction;
  readonly description: string;
  readonly parameters: Schema;
}
type Schema = Readonly<Record<string, unknown>>;

export const offeredFunctions = (): readonly OfferedFunction[] =>
  Object.keys(OFFERED)
    .filter(isOffered)
    .map((name) => ({ name, description: OFFERED[name], parameters: parametersOf(name) }));

/** Which page is shown, and the list behind a number, is for buttons. */
const NOT_FOR_MODELS: ReadonlySet<string> = new Set(['offset', 'historyOffset', 'behind', 'also', 'paused']);
/** Limits are checked when the answer comes; here they would only be read and paid for. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  ...['$schema', 'additionalProperties', 'minItems', 'maxItems', 'minLength', 'maxLength', 'minimum', 'maximum'],
]);

const parametersOf = (name: OfferedAction): Schema => {
  const schema = plain(z.toJSONSchema(INPUTS[name], { io: 'input' }));
  return isRecord(schema) ? schema : {};
};

/** The schema in the few words that every endpoint knows. */
function plain(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(plain);
  if (!isRecord(schema)) return schema;
  if (Array.isArray(schema['oneOf'])) return joined(schema['oneOf'].filter(isRecord));
  if (isRecord(schema['propertyNames'])) return named(schema['propertyNames']['enum']);
  const kept = Object.entries(schema).filter(([key]) => !LEFT_OUT.has(key) && !NOT_FOR_MODELS.has(key));
  return Object.fromEntries(kept.map(([key, part]) => [key, plain(part)]));
}

/** A table of texts by name, as an object with each of its names. */
const named = (names: unknown): Schema => {
  const known = Array.isArray(names) ? names.filter((name) => typeof name === 'string') : [];
  return { type: 'object', properties: Object.fromEntries(known.map((name) => [name, { type: 'string' }])) };
};

/**
 * Criteria of all fields as one object: which values belong to which field stands in the vocabulary, once, instead of
 * in every function.
 */
function joined(kinds: readonly Schema[]): Schema {
  const all = kinds.flatMap(({ properties }) => (isRecord(properties) ? Object.entries(properties) : []));
  const fields = all.flatMap(([name, { const: field }]) => (name === 'field' ? [field] : []));
  const others = all.filter(([name]) => name !== 'field').map(([name, part]): [string, unknown] => [name, plain(part)]);
  const anyOf = { type: 'array', items: { type: ['string', 'null'] } };
  return {
    type: 'object',
    properties: { field: { type: 'string', enum: fields }, ...Object.fromEntries(others), anyOf },
    required: ['field'],
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, Schema>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
