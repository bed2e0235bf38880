/** What can be asked of Nakoming: an action by name and its input, the same from a sentence, a card or a page. */
import { z } from 'zod';
import { MEASURE_FOCUSES, RISK_FOCUSES } from '../domain/focus.js';
import { LANGUAGES } from '../domain/language.js';
import {
  circumstanceCode,
  DIMENSIONS,
  localDay,
  measureCode,
  measureQuery,
  RISK_DIMENSIONS,
  riskCode,
  riskQuery,
} from '../domain/query.js';
import { YARDSTICKS } from '../domain/vendor-record.js';

const offset = z.number().int().min(0).max(10_000_000).default(0);

/** The input of every action, by its name. A card's click carries the same names as its verbs. */
export const INPUTS = {
  listMeasures: z.strictObject({ query: measureQuery, offset }),
  countMeasures: z.strictObject({ query: measureQuery, by: z.enum(DIMENSIONS).nullable().default(null) }),
  showMeasure: z.strictObject({
    measureId: measureCode,
    focus: z.enum(MEASURE_FOCUSES).nullable().default(null),
    historyOffset: offset,
    /** As it stood at the end of this day; now when absent. */
    asOf: localDay.optional(),
  }),
  listRisks: z.strictObject({ query: riskQuery, offset }),
  countRisks: z.strictObject({ query: riskQuery, by: z.enum(RISK_DIMENSIONS).nullable().default(null) }),
  showRisk: z.strictObject({
    riskId: riskCode,
    focus: z.enum(RISK_FOCUSES).nullable().default(null),
    asOf: localDay.optional(),
  }),
  showCircumstance: z.strictObject({ circumstanceId: circumstanceCode }),
  nextDeadline: z.strictObject({ query: measureQuery }),
  listChanges: z.strictObject({ since: localDay, query: measureQuery, offset }),
  waiting: z.strictObject({}),
  vendorRecord: z.strictObject({ query: measureQuery, against: z.enum(YARDSTICKS).default('current') }),
  reminders: z.strictObject({ measureId: measureCode.nullable().default(null), of: z.enum(['past', 'next']) }),
  overview: z.strictObject({ query: measureQuery.default({ criteria: [] }) }),
  readWording: z.strictObject({ wording: z.string().max(2000), anchor: localDay.optional() }),
  unknownCode: z.strictObject({ code: z.string().max(40), of: z.enum(['measure', 'risk', 'circumstance']) }),
  whichCode: z.strictObject({
    text: z.string().max(40),
    codes: z.array(z.union([measureCode, riskCode, circumstanceCode])).max(20),
  }),
  whichReading: z.strictObject({}),
  cannot: z.strictObject({
    reason: z.enum(['not_recorded', 'not_understood', 'no_text', 'too_long', 'attachment_only']),
    topic: z.string().max(200).default(''),
  }),
  help: z.strictObject({}),
  welcome: z.strictObject({}),
  setLanguage: z.strictObject({ language: z.enum(LANGUAGES) }),
} as const;

export type ActionName = keyof typeof INPUTS;
export type ActionInput<Name extends ActionName> = z.infer<(typeof INPUTS)[Name]>;

/** An action and its input, checked. */
export type ActionRequest = {
  [Name in ActionName]: { readonly action: Name; readonly input: ActionInput<Name> };
}[ActionName];

export const isActionName = (text: string): text is ActionName => Object.hasOwn(INPUTS, text);
