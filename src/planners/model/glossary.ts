/** What a model is told of every filter: its values, and what people call them. */
import type { ChangeName } from '../../domain/change/change-form.js';
import type { DeadlineKind } from '../../domain/measure/deadline.js';
import type { MeasureState, Nature } from '../../domain/measure/measure.js';
import type { CriterionField } from '../../domain/query/query.js';
import type { RiskLevel, RiskStatus } from '../../domain/risk/risk.js';
import type { DerivedWord } from '../../domain/measure/words.js';

export const FIELDS: Readonly<Record<CriterionField, string>> = {
  obligor: 'who owes the measure ("van Microsoft", "by SLM"): a vendor code, organisations or slm',
  vendor: 'the vendor that was investigated ("bij Microsoft", "over Microsoft"): a vendor code',
  investigation: 'an investigation code',
  product: 'a product, exactly as listed with its investigation',
  source: 'a source code: the document that is quoted',
  nature: 'what kind of thing was promised',
  state: 'the state it is in',
  word: 'a word that holds on a day; with due_soon, soonDays is how many days ahead (30 when absent)',
  kind: 'what kind of deadline it has',
  risk: 'the code of a risk: investigation, hyphen, H, M, L or R and a number',
  blockedBy: 'what it has to wait for: the code of a circumstance (letter C) or of a measure',
  riskLevel: 'the level of a risk it is for',
  anyRisk: 'it is for any risk; with not: for none. Has no anyOf',
  anyEvidence: 'any evidence is recorded; with not: none. Has no anyOf',
  owner:
    '"me" for the person who asks, null for nobody, or a stand-in from the previous query. No one else can be named',
  period: 'its last day lies from "from" up to and including "to" (ISO dates, null for an open end). Has no anyOf',
  happened:
    'the state in "what" came about from "from" up to and including "to" (ISO dates, null for an open end). Has no anyOf',
  text: 'words of its title or quotation, in "words", only what the question says. Has no anyOf',
  code: 'the codes of measures: investigation, hyphen, V (vendor), O (organisations) or S (SLM) and a number',
  either:
    'lists of criteria in "sides"; all criteria of at least one list hold. Only for "or" between different fields, and, with one list and not, for "not both". Has no anyOf',
};

export const NATURE_WORDS: Readonly<Record<Nature, string>> = {
  'one-off': 'eenmalig',
  recurring: 'terugkerend',
  standing: 'doorlopend, a lasting duty',
  decision: 'besluit',
  acceptance: 'aanvaarding, a risk accepted for a time',
};

export const STATE_WORDS: Readonly<Record<MeasureState, string>> = {
  proposed: 'voorgesteld',
  agreed: 'toegezegd',
  in_progress: 'in uitvoering',
  reported_done: 'gereed gemeld, not verified yet',
  partially_verified: 'deels voldaan',
  verified: 'geverifieerd',
  declined: 'afgewezen',
  withdrawn: 'ingetrokken',
  superseded: 'vervangen',
};

export const DERIVED: Readonly<Record<DerivedWord, string>> = {
  open: 'openstaand, still to be kept',
  closed: 'afgerond: verified, declined, withdrawn or superseded',
  overdue: 'te laat: the last day of a promise has passed. A forecast, an expiry or a start is never overdue',
  due_now: 'de termijn loopt nu',
  due_soon: 'binnenkort',
  expectation_passed: 'verwachting verstreken',
  expired: 'verlopen',
  without_deadline: 'zonder termijn',
  awaiting_verification: 'wacht op verificatie: reported done',
  moved: 'verschoven, postponed',
  silent: 'geen recente melding: no update for 30 days',
  blocked: 'geblokkeerd',
};

export const KIND_WORDS: Readonly<Record<DeadlineKind, string>> = {
  deadline: 'harde termijn, a promise with a date',
  forecast: 'verwachting',
  expiry: 'einddatum: something lapses',
  start: 'begindatum',
  recurring: 'terugkerend',
  event: 'na een gebeurtenis',
  standing: 'doorlopend',
  undated: 'zonder termijn',
};

export const LEVEL_WORDS: Readonly<Record<RiskLevel, string>> = {
  high: 'hoog',
  medium: 'middel',
  low: 'laag',
  not_high: 'niet hoog',
};

/** What each change is, with its fields where their names do not say it. */
export const FORM_WORDS: Readonly<Record<ChangeName, string>> = {
  recordProgress: 'how far a measure is (progress: a percentage) or a note about it',
  reportDone: 'someone (claimedBy) reports a measure done, on a day (occurredOn)',
  addEvidence: 'a link to evidence, with its title and date',
  verify: 'a verdict on a report; result: verified, partially_verified or rejected (with a reason)',
  moveDeadline: 'another deadline; wording: exactly as it is worded',
  overruleReading:
    'the same wording is read as other days: from, to (YYYY-MM-DD) or kind (undated: none), with a reason',
  setFollowUp: 'a date on which the vendor is asked again',
  assignOwner: 'a person who looks after a measure; owner: the name, or me',
  agree: 'a proposed measure was agreed; source: the document',
  decline: 'a proposed measure was declined',
  withdraw: 'a measure is withdrawn',
  supersede: 'another measure (by: its code) takes the place of this one',
  reopen: 'a verified measure is open again',
  reinstate: 'what was withdrawn, declined or superseded by mistake is put back',
  rerate: 'a risk has another level: high, medium, low or not_high',
  markGone: 'a circumstance is no longer there',
  addVendor: 'a new vendor; name, aliases',
  editVendor: 'a vendor is called otherwise',
  addSource: 'a new document; title, publisher, published (YYYY-MM-DD), reference',
  editSource: 'a document is called otherwise',
  addInvestigation: 'a new investigation; title, code, vendor, source: the document, products',
  editInvestigation: 'an investigation is called otherwise',
  addRisk: 'a new risk; investigation, level, title, quote: its words, place: the page',
  editRisk: 'a risk is called or quoted otherwise; title, titleEn, quote: its words, source, place: the page',
  addCircumstance: 'a new circumstance; investigation, title, quote: its words, place: the page',
  editCircumstance: 'a circumstance is called or quoted otherwise; the same fields',
  setCondition: 'when a risk is mitigated; condition: such as V1 and (V2 or V3), with a reason',
  setBlockers: 'what a measure waits for; blockers: codes',
  addMeasure: 'a new measure; quote: its words; place: the page; obligor: who owes it',
};

export const STATUS_WORDS: Readonly<Record<RiskStatus, string>> = {
  open: 'open',
  ready_to_rerate: 'klaar voor herweging',
  mitigated: 'gemitigeerd',
};
