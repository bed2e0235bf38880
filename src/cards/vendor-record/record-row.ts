/** A number of a record, with its words, that leads to its list. */
import type { ActionRequest } from '../../actions/requests.js';
import type { Precision } from '../../domain/measure/deadline.js';
import type { VendorRecordOutcome } from '../../domain/outcome/outcome.js';
import type { RecordFigure } from '../../domain/vendor-record/promise-record.js';
import { cut, NO_CLICK, type Setting } from '../drawing.js';
import { requestClick, type Click } from '../verbs.js';

export interface RecordRow {
  readonly label: string;
  readonly count: string;
  /** A second line. */
  readonly detail: string;
  readonly hasDetail: boolean;
  readonly clickable: boolean;
  readonly click: Click;
}

/** The rows that there is room for. */
export interface RowsShown {
  readonly rows: readonly RecordRow[];
  /** How many there are besides, in words; none where these are all. */
  readonly left: readonly { readonly text: string }[];
}

/** Of `total` rows. */
export const rowsShown = (rows: readonly RecordRow[], total: number, { messages }: Setting): RowsShown => ({
  rows,
  left: total > rows.length ? [{ text: messages.lists.moreGroups(total - rows.length) }] : [],
});

/** What a number stands for; of what was due, that of one precision. */
interface Listed {
  readonly figure: RecordFigure;
  readonly precision?: Precision;
}

/** Characters of a click that are always carried along. */
const LEAST_CLICK = 200;

/** What a row says besides its number. */
interface Told {
  readonly label: string;
  readonly detail: string;
}

/** The row of `count` measures; it leads nowhere where there are none, or where the question is too long to repeat. */
export function figureRow(
  { query, against }: VendorRecordOutcome,
  behind: Listed,
  count: number,
  told: Told,
  setting: Setting,
): RecordRow {
  const request = { action: 'vendorRecord', input: { query, against, behind } } as const;
  return recordRow(count === 0 ? null : request, count, told, setting);
}

/** The row of anything that can be asked for. */
export function recordRow(
  request: ActionRequest | null,
  count: number,
  { label, detail }: Told,
  { messages, detail: room, language }: Setting,
): RecordRow {
  const click = request === null ? null : requestClick(request, language);
  const clickable = click !== null && JSON.stringify(click.data).length <= Math.max(LEAST_CLICK, room.click);
  return {
    label: cut(label, room.title),
    count: messages.format.number(count),
    detail,
    hasDetail: detail !== '',
    clickable,
    click: clickable ? click : NO_CLICK,
  };
}
