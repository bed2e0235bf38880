/** What can be asked of Nakoming: an action by name and its input, the same from a sentence, a card or a page. */
import { z } from 'zod';
import { CALENDARS } from '../domain/links/calendar-feed.js';
import { downloadByRow } from '../domain/links/download.js';
import { CATALOGUE_TYPES } from '../domain/register/codes.js';
import { CANNOT_REASONS } from '../domain/outcome/cannot.js';
import { ASKED_DEEDS, CHANGED_KINDS } from '../domain/change/changed-kind.js';
import { CHANGE_NAMES, type ChangeName } from '../domain/change/change-form.js';
import { FIELDS } from '../domain/change/fields.js';
import { PRECISIONS } from '../domain/measure/deadline.js';
import { MEASURE_FOCUSES, RISK_FOCUSES } from '../domain/measure/focus.js';
import { ROLES } from '../domain/people/person.js';
import { publicationAsked } from '../domain/publication/publication-asked.js';
import { RECORD_FIGURES } from '../domain/vendor-record/promise-record.js';
import { LANGUAGES } from '../domain/language.js';
import {
  blockerCode,
  catalogueCode,
  circumstanceCode,
  DIMENSIONS,
  localDay,
  MAX_TEXT,
  measureCode,
  measureQuery,
  RISK_DIMENSIONS,
  riskCode,
  riskQuery,
} from '../domain/query/query.js';
import { MOST_TERMS, term } from '../domain/query/term.js';
import { ORGANISATION_INPUTS } from './organisations/inputs.js';
import { remindersAsked } from './reminders/asked.js';
import { UNOFFERED_REMINDERS } from '../domain/reminders/outcomes.js';
import { YARDSTICKS } from '../domain/vendor-record/vendor-record.js';

const offset = z.number().int().min(0).max(10_000_000).default(0);

/** Rows of a page, where they are not those of a card. */
const limit = z.number().int().min(1).max(25).optional();

const subject = z.union([measureCode, riskCode, circumstanceCode, catalogueCode]).nullable().default(null);
/** Characters of a field as it is sent; what a field may hold is checked, and explained, by its change. */
const MOST_TYPED = 20_000;
const values = z.partialRecord(z.enum(FIELDS), z.string().max(MOST_TYPED)).default({});

/** Of the item as the person saw it; null for as it is now. */
const version = z.number().int().min(0).nullable().default(null);

const halfFilled = z.strictObject({ form: z.enum(CHANGE_NAMES), subject, version, values });
const pausedForm = halfFilled.extend({ paused: halfFilled.optional() });
/** The form that was left for the sake of this one. */
const paused = pausedForm.optional();

/** A change, as far as it was filled in. */
const change = z.strictObject({ subject, version, values, paused });

/** The key of a message in the outbox. */
const messageKey = z.string().min(1).max(300);

/** A person by name or by id, as it was written. */
const person = z.string().trim().min(1).max(200);

/** The input of every action, by its name. A card's click carries the same names as its verbs. */
export const INPUTS = {
  listMeasures: z.strictObject({ query: measureQuery, offset, limit }),
  countMeasures: z.strictObject({
    query: measureQuery,
    by: z.enum(DIMENSIONS).nullable().default(null),
    /** What else is counted beside it, each by itself. */
    also: z.array(measureQuery).max(3).optional(),
  }),
  showMeasure: z.strictObject({
    measureId: measureCode,
    focus: z.enum(MEASURE_FOCUSES).nullable().default(null),
    /** Whether it waits for this is what is asked. */
    waitsFor: blockerCode.optional(),
    /** Without yes or no: that was not asked, or would mean the opposite. */
    plainly: z.literal(true).optional(),
    historyOffset: offset,
    /** As it stood at the end of this day; now when absent. */
    asOf: localDay.optional(),
  }),
  listRisks: z.strictObject({ query: riskQuery, offset, limit }),
  countRisks: z.strictObject({ query: riskQuery, by: z.enum(RISK_DIMENSIONS).nullable().default(null) }),
  showRisk: z.strictObject({
    riskId: riskCode,
    focus: z.enum(RISK_FOCUSES).nullable().default(null),
    plainly: z.literal(true).optional(),
    asOf: localDay.optional(),
  }),
  showCircumstance: z.strictObject({ circumstanceId: circumstanceCode }),
  /** A vendor, a source or an investigation. */
  showEntry: z.strictObject({ entry: catalogueCode }),
  /** Those of a product, a vendor or whatever else is in their names. */
  listInvestigations: z.strictObject({ topic: z.string().min(1).max(100) }),
  /** Entries of a kind, or those about something; `present`: of circumstances, those still there, or those gone. */
  listEntries: z.strictObject({
    of: z.enum([...CATALOGUE_TYPES, 'circumstance']),
    topic: z.string().max(100).default(''),
    present: z.boolean().nullable().default(null),
    offset,
  }),
  nextDeadline: z.strictObject({ query: measureQuery }),
  /**
   * `by`: whose changes, by name or id; anyone's when null. `of`: what it was that changed, `deed`: what was done;
   * anything when absent.
   */
  listChanges: z.strictObject({
    since: localDay,
    /** The last day of what is asked; up to now when absent. */
    until: localDay.optional(),
    by: person.nullable().default(null),
    of: z.enum(CHANGED_KINDS).optional(),
    deed: z.enum(ASKED_DEEDS).optional(),
    query: measureQuery,
    offset,
  }),
  waiting: z.strictObject({}),
  /** `behind`: the measures behind a number; of all that is due, those whose first deadline named that unit. */
  vendorRecord: z.strictObject({
    query: measureQuery,
    against: z.enum(YARDSTICKS).default('current'),
    behind: z.strictObject({ figure: z.enum(RECORD_FIGURES), precision: z.enum(PRECISIONS).optional() }).optional(),
  }),
  /** A document to publish: what it would hold, and where it can be fetched. */
  publish: publicationAsked,
  /** The address of someone's own calendar, and taking it back. */
  showCalendar: z.strictObject({ of: z.enum(CALENDARS).default('mine') }),
  revokeCalendar: z.strictObject({}),
  /** When someone was reminded, or will be; `person` by name or id: who asks when null, `everyone`: whoever it is. */
  reminders: z.strictObject({
    measureId: measureCode.nullable().default(null),
    of: z.enum(['past', 'next']),
    person: person.nullable().default(null),
    everyone: z.boolean().default(false),
    /** Of what is next: the days asked about. */
    from: localDay.nullable().default(null),
    to: localDay.nullable().default(null),
    offset,
  }),
  failedReminders: z.strictObject({ offset }),
  /** A message that was sent, as things stand now. */
  showReminders: z.strictObject({ message: messageKey }),
  /**
   * The answer to "how does it stand?" on a message; null: the one measure on its own. `update`: with the values;
   * `nothing`: nothing yet; `later`: ask again in a week.
   */
  answerPrompt: z.strictObject({
    message: messageKey.nullable().default(null),
    measureId: measureCode,
    version: z.number().int().min(0),
    answer: z.enum(['update', 'nothing', 'later']),
    values,
  }),
  /** `message`: the card it was clicked on, which is shown again; `trial`: only shows what it would send. */
  setReminders: z.strictObject({
    asked: remindersAsked,
    message: messageKey.nullable().default(null),
    trial: z.boolean().default(false),
  }),
  showReminderSettings: z.strictObject({ measureId: measureCode.nullable().default(null) }),
  /** A setting of reminders that makes no sense, as it was written. */
  refuseReminders: z.strictObject({
    text: z.string().max(200),
    unoffered: z.enum(UNOFFERED_REMINDERS).nullable().default(null),
  }),
  overview: z.strictObject({ query: measureQuery.default({ criteria: [] }) }),
  readWording: z.strictObject({ wording: z.string().max(2000), anchor: localDay.optional() }),
  /** What words of the register mean. */
  explainTerms: z.strictObject({ terms: z.array(term).min(1).max(MOST_TERMS) }),
  unknownCode: z.strictObject({ code: z.string().max(40), of: z.enum(['measure', 'risk', 'circumstance']) }),
  whichCode: z.strictObject({
    text: z.string().max(40),
    codes: z.array(z.union([measureCode, riskCode, circumstanceCode])).max(20),
    /** What was asked of it, in which `text` stands; absent where it was only named. */
    asked: z.string().max(MAX_TEXT).optional(),
  }),
  whichReading: z.strictObject({}),
  /** Sentences that are carried out one at a time. */
  oneByOne: z.strictObject({ asks: z.array(z.string().min(1).max(500)).min(1).max(10) }),
  cannot: z.strictObject({
    reason: z.enum(CANNOT_REASONS),
    topic: z.string().max(200).default(''),
  }),
  help: z.strictObject({}),
  welcome: z.strictObject({}),
  /** Shows the form of a change. */
  fillIn: z.strictObject({ form: z.enum(CHANGE_NAMES), subject, values, paused }),
  /** Shows a form again that was left half filled in. */
  resumeForm: pausedForm,
  recordProgress: change,
  reportDone: change,
  addEvidence: change,
  verify: change,
  moveDeadline: change,
  overruleReading: change,
  setFollowUp: change,
  assignOwner: change,
  agree: change,
  decline: change,
  withdraw: change,
  supersede: change,
  reopen: change,
  reinstate: change,
  rerate: change,
  markGone: change,
  addMeasure: change,
  addVendor: change,
  editVendor: change,
  addSource: change,
  editSource: change,
  addInvestigation: change,
  editInvestigation: change,
  addRisk: change,
  editRisk: change,
  addCircumstance: change,
  editCircumstance: change,
  setCondition: change,
  setBlockers: change,
  /** Takes back a change by its number; the person's own last one when absent. */
  undo: z.strictObject({ number: z.number().int().positive().nullable().default(null) }),
  listPeople: z.strictObject({
    role: z.enum(ROLES).nullable().default(null),
    person: person.nullable().default(null),
    offset,
  }),
  setRole: z.strictObject({ person, role: z.enum(ROLES), give: z.boolean() }),
  setDeputy: z.strictObject({ person, deputy: person.nullable().default(null) }),
  /** `from`: the first day; absent: they are away now. `until`: the day they are back; null: they are back. */
  setAway: z.strictObject({
    person,
    from: localDay.exactOptional(),
    until: localDay.nullable().default(null),
    deputy: person.nullable().default(null),
  }),
  handOver: z.strictObject({ from: person, to: person }),
  /** `confirm`: asked back, and meant; nothing is forgotten before. */
  forgetPerson: z.strictObject({ person, confirm: z.boolean().optional() }),
  /** What is kept of a person, as a file. */
  exportPerson: z.strictObject({ person }),
  /** What was removed because it had been kept long enough. */
  listRemovals: z.strictObject({ offset }),
  ...ORGANISATION_INPUTS,
  /** Shows where a file is imported. */
  importMeasures: z.strictObject({}),
  /** Stops a file that is being fetched. `file`: which it is, to tell; `of`: its rows, null where that is not known. */
  stopFile: z.strictObject({ id: z.uuid(), file: downloadByRow, of: z.number().int().min(0).nullable().default(null) }),
  setLanguage: z.strictObject({ language: z.enum(LANGUAGES) }),
} as const;

export type ActionName = keyof typeof INPUTS;
export type ActionInput<Name extends ActionName> = z.infer<(typeof INPUTS)[Name]>;

/** An action and its input, checked. */
export type ActionRequest = {
  [Name in ActionName]: { readonly action: Name; readonly input: ActionInput<Name> };
}[ActionName];

/** Every change has the same input, which TypeScript does not see by itself of so many. */
export const changeRequest = (action: ChangeName, input: ActionInput<ChangeName>): ActionRequest =>
  ({ action, input }) as ActionRequest;

export const isActionName = (text: string): text is ActionName => Object.hasOwn(INPUTS, text);
