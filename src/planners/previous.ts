/** What is kept of the last answer for a follow-up, and how long it holds. */
import type { ActionRequest } from '../actions/requests.js';
import type { InvestigationCode, MeasureCode, RiskCode } from '../domain/register/codes.js';
import { investigationOf, isMeasureCode, isRiskCode } from '../domain/register/codes.js';
import type { Remembered } from '../domain/store/contexts.js';
import type { Instant, LocalDate } from '../domain/time/local-date.js';
import type { Outcome } from '../domain/outcome/outcome.js';
import type { ReminderSettingsOutcome } from '../domain/reminders/outcomes.js';
import { PAGE_SIZE } from '../domain/query/query.js';
import type { Store } from '../domain/store/store.js';
import type { Intent } from '../language/intent.js';
import type { Previous } from '../language/world.js';
import { intentOf, itemIntent } from './intent-of.js';

/** A working day, in milliseconds: what was said yesterday is no context any more. */
const HOLDS_FOR = 12 * 60 * 60 * 1000;
/** Codes kept with an answer. */
const MAX_CODES = 200;

/** What the conversation was about, if it is recent enough to build on. */
export function previousOf(remembered: Remembered | undefined, now: Instant): Previous | null {
  if (remembered === undefined || !isPrevious(remembered.previous)) return null;
  return Date.parse(now) - Date.parse(remembered.savedAt) <= HOLDS_FOR ? remembered.previous : null;
}

/**
 * The same with the codes of every page, so that "the last one" is the last of all and not of the page that was shown.
 */
export async function withAllCodes(
  previous: Previous | null,
  store: Store,
  today: LocalDate,
): Promise<Previous | null> {
  if (previous === null) return null;
  const { intent, codes, listing, listed } = previous;
  const all = await allCodes(intent, codes, store, today);
  if (listing === undefined || listed === undefined) return { ...previous, codes: all };
  return { ...previous, codes: all, listed: await allCodes(listing, listed, store, today) };
}

/** Whether there may be more in it than what is at hand. */
export const isOfPages = (previous: Previous | null): boolean =>
  previous !== null &&
  [previous, { intent: previous.listing, codes: previous.listed }].some(
    ({ intent, codes }) => intent !== undefined && isList(intent) && (codes?.length ?? 0) >= PAGE_SIZE,
  );

const isList = (intent: Intent): intent is Extract<Intent, { type: 'list' | 'risks' }> =>
  intent.type === 'list' || intent.type === 'risks';

type Codes = Previous['codes'];

async function allCodes(intent: Intent, shown: Codes, store: Store, today: LocalDate): Promise<Codes> {
  if (shown.length < PAGE_SIZE || !isList(intent)) return shown;
  const page = { offset: 0, limit: MAX_CODES };
  const day = intent.query.asOf ?? today;
  const { rows } =
    intent.type === 'list'
      ? await store.findMeasures(intent.query, page, day)
      : await store.findRisks(intent.query, page, day);
  return rows.map(({ code }) => code);
}

/** What to keep of an answer, given the one before it; undefined where it is nothing to build on. */
export function toRemember(asked: Intent, outcome: Outcome, before: Previous | null): Previous | undefined {
  const codes = codesOf(outcome);
  if (codes === undefined) return undefined;
  const intent = answered(asked, outcome);
  const kept = { intent, codes: codes.slice(0, MAX_CODES), investigation: investigationIn(intent, codes) };
  const told = outcome.type === 'changed' || outcome.type === 'form' ? { answered: outcome.type } : {};
  return { ...kept, ...listBehind(outcome, before), ...rowsToCount(outcome), ...told };
}

/** One item can have changed more than once: "the second" is the second row. */
function rowsToCount(outcome: Outcome): Pick<Previous, 'listed'> {
  const subjects = outcome.type === 'changeList' ? outcome.rows.map(({ subject }) => subject) : [];
  return subjects.length > 0 && subjects.every(isItem) ? { listed: subjects } : {};
}

/**
 * A list is built on as it was shown: where nothing had all the words that were asked for, those near by were. After a
 * change, made or not, the talk is about its item.
 */
function answered(asked: Intent, outcome: Outcome): Intent {
  const listed = asked.type === 'list' || asked.type === 'record';
  if (listed && outcome.type === 'measureList') return { type: 'list', query: outcome.query };
  // "welk risico heeft de meeste maatregelen?": what was counted is shown as risks.
  if (asked.type === 'count' && outcome.type === 'riskList') return { type: 'risks', query: outcome.query };
  const about = ABOUT_A_CHANGE.has(outcome.type) ? codesOf(outcome)?.[0] : undefined;
  return about === undefined ? asked : itemIntent(about);
}

const ABOUT_A_CHANGE: ReadonlySet<Outcome['type']> = new Set(['changed', 'form', 'refused', 'reminderSettings']);

const isItem = (subject: string | null): subject is MeasureCode | RiskCode =>
  subject !== null && (isMeasureCode(subject) || isRiskCode(subject));

/** The list that an item was chosen from stays the one to count off in: "the first one" … "and the second?". */
function listBehind(outcome: Outcome, before: Previous | null): Pick<Previous, 'listed' | 'listing'> {
  if (before === null || (outcome.type !== 'measure' && outcome.type !== 'risk')) return {};
  const { listed = before.codes, listing = before.intent } = before;
  const code = outcome.type === 'measure' ? outcome.measure.code : outcome.risk.code;
  return listed.length > 1 && isOneOf(code, listed, listing) ? { listed: listed.slice(0, MAX_CODES), listing } : {};
}

/** Of a long list only a page is kept after a click; the item may stand on another. */
const isOneOf = (code: MeasureCode | RiskCode, listed: Codes, listing: Intent): boolean =>
  listed.includes(code) || ((listing.type === 'list' || listing.type === 'risks') && listed.length >= PAGE_SIZE);

/** What to keep of the answer to a click at an instant, given what was kept before. */
export const toRememberOfClick = (
  request: ActionRequest,
  outcome: Outcome,
  remembered: Remembered | undefined,
  now: Instant,
): Previous | undefined => toRemember(intentOf(request), outcome, previousOf(remembered, now));

/** The codes an outcome shows, in its order; undefined where it shows no items. */
export function codesOf(outcome: Outcome): readonly (MeasureCode | RiskCode)[] | undefined {
  switch (outcome.type) {
    case 'measureList':
    case 'nextDeadline':
      return outcome.rows.map(({ measure }) => measure.code);
    case 'count':
    case 'riskCount':
      return outcome.codes;
    case 'measure':
    case 'coverage':
    case 'answerForm':
      return [outcome.measure.code];
    case 'risk':
      return [outcome.risk.code];
    case 'riskList':
      return outcome.rows.map(({ risk }) => risk.code);
    case 'changeList':
      return [...new Set(outcome.rows.map(({ subject }) => subject).filter(isItem))];
    case 'changed':
      return codesOf(outcome.shows);
    case 'form':
    case 'refused':
      return isItem(outcome.subject) ? [outcome.subject] : undefined;
    case 'overview':
    case 'vendorRecord':
      return [];
    default:
      return remindedOf(outcome);
  }
}

/** The measures of an answer about reminders; that nothing went wrong is nothing to build on. */
function remindedOf(outcome: Outcome): readonly MeasureCode[] | undefined {
  switch (outcome.type) {
    case 'ledger':
    case 'upcoming': {
      const rows = outcome.rows.map(({ reminder }) => reminder.measure);
      if (outcome.type === 'ledger' && outcome.failures && rows.length === 0) return undefined;
      return outcome.measure === null ? [...new Set(rows)] : [outcome.measure];
    }
    case 'reminderBundle':
      return outcome.rows.map(({ view }) => view.measure.code);
    case 'reminderSettings':
      return settingOf(outcome);
    default:
      return undefined;
  }
}

/** The measure that was set to be reminded of otherwise. */
function settingOf({ measure, changed }: ReminderSettingsOutcome): readonly MeasureCode[] | undefined {
  const put = changed?.what === 'snooze' || changed?.what === 'unsnooze' ? changed.measure : measure;
  return put === null ? undefined : [put];
}

/** The one investigation that was asked about, or that every code belongs to. */
function investigationIn(intent: Intent, codes: readonly (MeasureCode | RiskCode)[]): InvestigationCode | null {
  const asked = 'query' in intent && 'criteria' in intent.query ? intent.query.criteria : [];
  for (const criterion of asked) {
    if (criterion.field === 'investigation' && criterion.not !== true && criterion.anyOf.length === 1) {
      return criterion.anyOf[0] ?? null;
    }
  }
  const investigations = new Set(codes.map(investigationOf));
  return investigations.size === 1 ? ([...investigations][0] ?? null) : null;
}

const isPrevious = (value: unknown): value is Previous =>
  typeof value === 'object' && value !== null && 'intent' in value && 'codes' in value && Array.isArray(value.codes);
