/** What people can change, and the fields that each change is told with: the same on a form and in a sentence. */
import type { Right } from '../people/person.js';
import type { CatalogueCode, CatalogueType, ItemCode } from '../register/codes.js';
import type { Field } from './fields.js';

interface ChangeForm {
  readonly right: Right;
  readonly of: 'measure' | 'risk' | 'circumstance' | CatalogueType | 'nothing';
  readonly required: readonly Field[];
  readonly optional: readonly Field[];
}

/** Every change by name, with who may make it and what it is told with. */
export const CHANGE_FORMS = {
  /** An update: that work has begun, how far it is, or only a note. One of the three is needed. */
  recordProgress: {
    right: 'update',
    of: 'measure',
    required: [],
    optional: ['state', 'progress', 'note', 'occurredOn'],
  },
  reportDone: {
    right: 'update',
    of: 'measure',
    required: ['claimedBy', 'occurredOn'],
    optional: ['period', 'note', 'link', 'title', 'date', 'sha256'],
  },
  addEvidence: { right: 'update', of: 'measure', required: ['link', 'title', 'date'], optional: ['sha256'] },
  verify: {
    right: 'verify',
    of: 'measure',
    required: ['result'],
    optional: ['period', 'reason', 'occurredOn', 'link', 'title', 'date', 'sha256'],
  },
  moveDeadline: {
    right: 'coordinate',
    of: 'measure',
    required: ['wording', 'reason', 'source', 'agreedBy'],
    optional: ['read', 'occurredOn'],
  },
  /** The wording stays; `kind`: where it is another one than before. */
  overruleReading: { right: 'coordinate', of: 'measure', required: ['reason'], optional: ['from', 'to', 'kind'] },
  setFollowUp: { right: 'coordinate', of: 'measure', required: ['date'], optional: ['note'] },
  assignOwner: { right: 'coordinate', of: 'measure', required: ['owner'], optional: ['note'] },
  agree: { right: 'coordinate', of: 'measure', required: ['source'], optional: ['occurredOn', 'note'] },
  decline: { right: 'coordinate', of: 'measure', required: ['reason'], optional: ['occurredOn'] },
  withdraw: { right: 'coordinate', of: 'measure', required: ['reason', 'source'], optional: ['occurredOn'] },
  /** `by`: the code of the measure that takes its place. */
  supersede: { right: 'coordinate', of: 'measure', required: ['reason', 'source', 'by'], optional: ['occurredOn'] },
  reopen: { right: 'coordinate', of: 'measure', required: ['reason'], optional: ['occurredOn'] },
  /** Puts back what was withdrawn, declined or superseded by mistake. */
  reinstate: { right: 'coordinate', of: 'measure', required: ['reason'], optional: [] },
  rerate: { right: 'verify', of: 'risk', required: ['level', 'reason'], optional: ['occurredOn'] },
  markGone: { right: 'coordinate', of: 'circumstance', required: ['occurredOn', 'source'], optional: [] },
  addMeasure: {
    right: 'update',
    of: 'nothing',
    required: ['quote', 'source', 'place', 'title', 'obligor', 'investigation', 'wording'],
    optional: ['nature', 'risks', 'read'],
  },
  addVendor: { right: 'coordinate', of: 'nothing', required: ['name'], optional: ['aliases'] },
  editVendor: { right: 'coordinate', of: 'vendor', required: ['name'], optional: ['aliases'] },
  /** Whoever may propose a measure needs a document to quote from. */
  addSource: {
    right: 'update',
    of: 'nothing',
    required: ['title', 'publisher', 'published'],
    optional: ['reference'],
  },
  editSource: {
    right: 'coordinate',
    of: 'source',
    required: ['title', 'publisher', 'published'],
    optional: ['reference'],
  },
  addInvestigation: {
    right: 'coordinate',
    of: 'nothing',
    required: ['title', 'code', 'vendor', 'source'],
    optional: ['titleEn', 'products', 'aliases', 'completed', 'published'],
  },
  /** Whose investigation it is, its code and its source stay. */
  editInvestigation: {
    right: 'coordinate',
    of: 'investigation',
    required: ['title'],
    optional: ['titleEn', 'products', 'aliases', 'completed', 'published'],
  },
  addRisk: {
    right: 'coordinate',
    of: 'nothing',
    required: ['investigation', 'level', 'title', 'quote', 'source', 'place'],
    // `read`: the codes of those alike that the person has been shown.
    optional: ['titleEn', 'condition', 'read'],
  },
  /** Its investigation and its level stay: both are in its code. */
  editRisk: { right: 'coordinate', of: 'risk', required: ['title', 'quote', 'source', 'place'], optional: ['titleEn'] },
  addCircumstance: {
    right: 'coordinate',
    of: 'nothing',
    required: ['investigation', 'title', 'quote', 'source', 'place'],
    optional: ['titleEn'],
  },
  editCircumstance: {
    right: 'coordinate',
    of: 'circumstance',
    required: ['title', 'quote', 'source', 'place'],
    optional: ['titleEn'],
  },
  /** `read`: the condition whose reading the person has been shown. */
  setCondition: { right: 'coordinate', of: 'risk', required: ['condition', 'reason'], optional: ['read'] },
  /** Empty: it waits for nothing any more. */
  setBlockers: { right: 'coordinate', of: 'measure', required: [], optional: ['blockers', 'reason'] },
} as const satisfies Readonly<Record<string, ChangeForm>>;

export type ChangeName = keyof typeof CHANGE_FORMS;

export const CHANGE_NAMES = Object.keys(CHANGE_FORMS) as readonly ChangeName[];

/** What a change can be made to. */
export type ChangeSubject = ItemCode | CatalogueCode;
