/** What a click on a card carries: the cards write it with these builders, the bot reads it with `parseClick`. */
import { z } from 'zod';
import { INPUTS, isActionName, type ActionName, type ActionRequest } from '../actions/requests.js';
import { CHANGE_NAMES, type ChangeName } from '../domain/change/change-form.js';
import { FIELDS, type FieldValues } from '../domain/change/fields.js';
import type { MeasureCode } from '../domain/register/codes.js';
import { LANGUAGES, type Language } from '../domain/language.js';
import { isOwnInput, ownInputs, typedFor, unreadDay, untilChosen, withChosenDay } from './parts/own-inputs.js';
import type { Json, JsonObject } from './template/rendered.js';
import { typedIn } from './form/typed-values.js';

/** Counts the shapes of click data; a card that carries another number is outdated. */
export const CLICK_VERSION = 1;
/** Characters of a question that a button may send. */
export const MAX_ASK = 500;

/** Lists that have pages; the page of a measure is a page of its history. */
export const PAGED = [
  'listMeasures',
  'listRisks',
  'listChanges',
  'listEntries',
  'showMeasure',
  'listPeople',
  'listRemovals',
  'showCoverage',
  'showOrganisation',
  'listOrganisations',
  'reminders',
  'failedReminders',
] as const satisfies readonly ActionName[];
export type Paged = (typeof PAGED)[number];

/** The verb and data of an Action.Execute. */
export interface Click {
  readonly verb: string;
  readonly data: JsonObject;
}

export type ParsedClick =
  /** `back`: the list or card the click came from, where there is one. */
  | {
      readonly request: ActionRequest;
      readonly language: Language;
      readonly back: ActionRequest | null;
      /** The card asks for itself, or for the one it stands for; absent where someone clicked. */
      readonly live?: true;
    }
  /** A question to be read as if it had been typed. */
  | { readonly ask: string; readonly language: Language }
  | 'outdated';

/** A request as it is carried along in the data of a click, to lead back to. */
export interface Way extends JsonObject {
  readonly verb: string;
  readonly data: JsonObject;
}

export const wayTo = (request: ActionRequest): Way => ({ verb: request.action, data: lean(request) });

/** Carries out an action; `back` is where its card leads back to. */
export function requestClick(request: ActionRequest, language: Language, back?: Way | null): Click {
  return { verb: request.action, data: sealed(lean(request), language, back) };
}

/** Shows another page of a list. */
export function pageClick(
  request: Extract<ActionRequest, { action: Paged }>,
  language: Language,
  back?: Way | null,
): Click {
  return { verb: 'showPage', data: sealed({ list: request.action, ...lean(request) }, language, back) };
}

/** Sends a question, as if it had been typed. */
export const askClick = (text: string, language: Language): Click => ({
  verb: 'ask',
  data: sealed({ text }, language),
});

/** Asks for a card as it is now, for whoever looks at it. */
export const liveClick = (request: ActionRequest, language: Language): Click => ({
  verb: request.action,
  data: sealed({ ...lean(request), live: true }, language),
});

/** Puts a measure off until the day that stands in its input on the card of a message. */
export const snoozeClick = (measure: MeasureCode, message: string, language: Language): Click => ({
  verb: 'setReminders',
  data: sealed({ asked: untilChosen(measure), message }, language),
});

/** Data that is being made: a card has dozens of clicks, and copies of each would cost more than all the rest of them. */
type Draft = Record<string, Json>;

/** Completes `own`, which nobody else has. */
function sealed(own: Draft, language: Language, back?: Way | null): JsonObject {
  own['v'] = CLICK_VERSION;
  own['lang'] = language;
  if (back) own['back'] = back;
  return own;
}

/** What every input has by default, or leaves out. */
const DEFAULTS: ReadonlySet<unknown> = new Set([null, 0]);
/** What these have by default; elsewhere it has to be said. */
const USUALLY_FALSE: ReadonlySet<string> = new Set(['trial', 'everyone']);

/**
 * The input without what it would have by default, so that cards stay small. Of a change the fields stand by their own
 * names, as the inputs of its form do, and where several are answered on one card by those of their measure; its version
 * counts from 0, so that it is always said.
 */
function lean({ action, input }: ActionRequest): Draft {
  const own: Draft = {};
  addLean(own, input, 'values');
  if (!('values' in input)) return own;
  const { values } = input;
  const isApart = action === 'fillIn' || action === 'resumeForm';
  if (isApart) addLean(own, { values: orNothing(values) });
  else addLean(own, action === 'answerPrompt' ? ownInputs(values, input.measureId) : values);
  if ('version' in input && input.version !== null) own['version'] = input.version;
  return own;
}

const orNothing = (values: FieldValues) => (Object.keys(values).length === 0 ? undefined : values);

/** Adds what a click has to carry of an input, all but one key where that is named. */
function addLean(own: Draft, input: object, except?: string): void {
  const entries: readonly (readonly [string, Json | undefined])[] = Object.entries(input);
  for (const [key, value] of entries) {
    if (key === except || value === undefined || DEFAULTS.has(value)) continue;
    if (value === false && USUALLY_FALSE.has(key)) continue;
    own[key] = value;
  }
}

const envelope = z.looseObject({
  v: z.literal(CLICK_VERSION),
  lang: z.enum(LANGUAGES),
  live: z.literal(true).optional(),
});
const question = z.object({ text: z.string().trim().min(1).max(MAX_ASK) });
const origin = z.object({ verb: z.string(), data: z.looseObject({}) });
/** Not part of an input: ours, and what Teams adds on its own. */
const ENVELOPE_KEYS: ReadonlySet<string> = new Set(['v', 'lang', 'back', 'list', 'verb', 'msteams', 'live', 'dialog']);

/** Reads what a click carried; anything that is not of this version or not understood is `outdated`. */
export function parseClick(verb: string, data: unknown): ParsedClick {
  const sealedData = envelope.safeParse(data);
  if (!sealedData.success) return 'outdated';
  const language = sealedData.data.lang;
  if (verb === 'ask') {
    const asked = question.safeParse(data);
    return asked.success ? { ask: asked.data.text, language } : 'outdated';
  }
  const request = parseRequest(verb, sealedData.data);
  if (request === undefined) return 'outdated';
  const back = parseBack(sealedData.data['back']);
  return sealedData.data.live === true ? { request, language, back, live: true } : { request, language, back };
}

/** A way back that is not understood is left out: the answer itself is worth more. */
function parseBack(back: unknown): ActionRequest | null {
  const from = origin.safeParse(back);
  return from.success ? (parseRequest(from.data.verb, from.data.data) ?? null) : null;
}

function parseRequest(verb: string, data: Readonly<Record<string, unknown>>): ActionRequest | undefined {
  const action = verb === 'showPage' ? data['list'] : verb;
  if (typeof action !== 'string' || !isActionName(action)) return undefined;
  if (verb === 'showPage' && !(PAGED as readonly ActionName[]).includes(action)) return undefined;
  const text = action === 'setReminders' ? unreadDay(data) : undefined;
  if (text !== undefined) return { action: 'refuseReminders', input: { text, unoffered: null } };
  const input = INPUTS[action].safeParse(inputOf(action, data));
  // The name and its input were just checked against each other.
  return input.success ? ({ action, input: input.data } as ActionRequest) : undefined;
}

function inputOf(action: ActionName, data: Readonly<Record<string, unknown>>): object {
  if (isChangeName(action)) {
    const { subject, version, paused } = data;
    return { subject, version, values: typedIn(data), ...(paused === undefined ? {} : { paused }) };
  }
  const own = Object.entries(data).filter(([key]) => !ENVELOPE_KEYS.has(key) && !isOwnInput(key));
  // A client may send along what was typed on the form that a button stands on.
  const named = Object.fromEntries(own.filter(([key]) => key in INPUTS[action].shape || !isField(key)));
  switch (action) {
    case 'fillIn':
      return isRecord(named['paused'])
        ? { ...named, values: filledIn(data['values']), paused: leftAt(named['paused'], data) }
        : { ...named, values: { ...typedIn(data), ...filledIn(data['values']) } };
    case 'answerPrompt':
      return { ...named, values: typedFor(data['measureId'], data) };
    case 'setReminders':
      return { ...named, asked: withChosenDay(data) };
    default:
      return named;
  }
}

const isChangeName = (action: ActionName): action is ActionName & ChangeName =>
  (CHANGE_NAMES as readonly ActionName[]).includes(action);
const isField = (key: string): boolean => (FIELDS as readonly string[]).includes(key);

/** What stands in the inputs of a form that is left is what was filled in on it. */
const leftAt = (paused: Readonly<Record<string, unknown>>, data: Readonly<Record<string, unknown>>): object => ({
  ...paused,
  values: { ...filledIn(paused['values']), ...typedIn(data) },
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => record.safeParse(value).success;

const record = z.record(z.string(), z.unknown());

function filledIn(values: unknown): FieldValues {
  const given = record.safeParse(values);
  return given.success ? typedIn(given.data) : {};
}
