/**
 * A register as tables: which sheets there are, and what each of their columns holds. What stands in a row is an entry of
 * a register file, or a part of one; `path` is where in it.
 */
import { isRecord } from '../is-record.js';

/** How the value of a column is written in a cell. */
export type CellKind =
  | 'text'
  | 'day'
  | 'number'
  | 'yesNo'
  /** Codes or texts, parted by semicolons. */
  | 'list'
  /** Codes that may carry a mark that they are our inference. */
  | 'blockers'
  /** A pseudonym, behind the name where that is known. */
  | 'person'
  | 'state'
  | 'nature'
  | 'kind'
  | 'level'
  | 'result'
  | 'group'
  | 'answer'
  /** What has no other form. */
  | 'json';

export interface Column {
  /** Names it in `locales`. */
  readonly key: string;
  readonly kind: CellKind;
  readonly path: readonly string[];
  /** Tells what follows from other columns: it is written, and not read. */
  readonly told?: true;
}

const column = (key: string, kind: CellKind = 'text', path = key): Column => ({ key, kind, path: path.split('.') });
const told = (key: string, kind: CellKind, path = key): Column => ({ ...column(key, kind, path), told: true });

const title = [column('titleNl', 'text', 'title.nl'), column('titleEn', 'text', 'title.en')];
const quotation = [column('quote'), column('source'), column('place')];
const report = [
  column('claimedBy', 'text', 'report.claimedBy'),
  column('reportedOn', 'day', 'report.on'),
  column('reportRecordedBy', 'person', 'report.recordedBy'),
];
const verification = [
  column('result', 'result', 'verification.result'),
  column('verifiedOn', 'day', 'verification.on'),
  column('verifiedBy', 'person', 'verification.by'),
  column('verificationReason', 'text', 'verification.reason'),
  column('evidenceCount', 'number', 'verification.evidence'),
];
/** The measure that a row of another sheet belongs to. */
const measure = column('measure');
const period = [column('from', 'day'), column('to', 'day')];

export const SHEETS = {
  measures: [
    column('code'),
    column('obligor'),
    column('nature', 'nature'),
    ...title,
    column('wording'),
    told('kind', 'kind'),
    told('earliest', 'day'),
    told('latest', 'day'),
    column('moveReason'),
    column('state', 'state'),
    column('progress', 'number'),
    column('owner', 'person'),
    column('risks', 'list'),
    column('blockedBy', 'blockers'),
    column('lapsesWith'),
    column('supersededBy'),
    column('descriptionNl', 'text', 'description.nl'),
    column('descriptionEn', 'text', 'description.en'),
    ...quotation,
    column('agreedOn', 'day'),
    ...report,
    ...verification,
    column('followUpOn', 'day'),
    column('confidential', 'yesNo'),
    column('updatedOn', 'day'),
    column('enteredOn', 'day'),
    column('reminders', 'json'),
  ],
  deadlines: [
    measure,
    column('number', 'number'),
    column('reread', 'yesNo'),
    column('wording'),
    column('kind', 'kind'),
    column('earliest', 'day'),
    column('latest', 'day'),
    column('reason'),
    column('agreedBy'),
    column('source'),
    column('statedIn'),
    column('anchor', 'day'),
    column('precision'),
    column('interval'),
    column('rule', 'text', 'rule.id'),
    column('fragment', 'text', 'rule.fragment'),
    column('condition', 'text', 'rule.condition'),
    column('recordedBy', 'person'),
    column('recordedAt'),
  ],
  evidence: [measure, ...period, column('title'), column('link'), column('date', 'day'), column('sha256')],
  occurrences: [measure, ...period, column('state', 'state'), ...report, ...verification],
  notes: [measure, column('noteNl', 'text', 'nl'), column('noteEn', 'text', 'en')],
  contradictions: [
    measure,
    column('number', 'number'),
    column('explanationNl', 'text', 'explanation.nl'),
    column('explanationEn', 'text', 'explanation.en'),
    ...quotation,
  ],
  risks: [
    column('code'),
    column('level', 'level'),
    ...title,
    ...quotation,
    column('conditionWhen', 'json', 'condition.when'),
    column('ours', 'yesNo', 'condition.ours'),
    column('conditionQuote', 'text', 'condition.quote'),
    column('conditionSource', 'text', 'condition.source'),
    column('conditionPlace', 'text', 'condition.place'),
    column('ratingLevel', 'level', 'rating.level'),
    column('ratingOn', 'day', 'rating.on'),
    column('ratingBy', 'person', 'rating.by'),
    column('ratingReason', 'text', 'rating.reason'),
  ],
  circumstances: [
    column('code'),
    ...title,
    ...quotation,
    column('goneOn', 'day', 'gone.on'),
    column('goneSource', 'text', 'gone.source'),
    column('goneBy', 'person', 'gone.by'),
  ],
  investigations: [
    column('code'),
    ...title,
    column('vendor'),
    column('products', 'list'),
    column('aliases', 'list'),
    column('source'),
    column('completed', 'day'),
    column('published', 'day'),
    column('refersTo', 'json'),
  ],
  sources: [column('code'), column('title'), column('publisher'), column('published', 'day'), column('reference')],
  vendors: [column('code'), column('name'), column('aliases', 'list')],
  organisations: [
    column('code'),
    column('name'),
    column('aliases', 'list'),
    column('group', 'group'),
    column('contact', 'person'),
    column('countsFrom', 'day', 'from'),
    column('endedOn', 'day'),
  ],
  answers: [
    measure,
    column('organisation'),
    column('answer', 'answer'),
    column('answeredOn', 'day', 'on'),
    column('answeredBy', 'text', 'by'),
    column('recordedBy', 'person'),
    column('note'),
    column('link'),
  ],
} as const satisfies Readonly<Record<string, readonly Column[]>>;

export type SheetName = keyof typeof SHEETS;
export const SHEET_NAMES = Object.keys(SHEETS) as readonly SheetName[];
/** Sheets whose rows belong to a measure. */
export const SHEETS_OF_MEASURE = ['deadlines', 'evidence', 'occurrences', 'notes', 'contradictions'] as const;

export const columnsOf = (sheet: SheetName): readonly Column[] => SHEETS[sheet];

/** A row as an object: an entry of a register file, or a part of one. */
export type RowObject = Readonly<Record<string, unknown>>;

export const valueAt = (row: unknown, path: readonly string[]): unknown =>
  path.reduce<unknown>((value, key) => (isRecord(value) ? value[key] : undefined), row);

/** The row with a value at a path. */
export function withValueAt(row: RowObject, [key = '', ...rest]: readonly string[], value: unknown): RowObject {
  if (rest.length === 0) return { ...row, [key]: value };
  const inner = row[key];
  return { ...row, [key]: withValueAt(isRecord(inner) ? inner : {}, rest, value) };
}
