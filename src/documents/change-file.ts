/** The record of changes as a file, written a page at a time. */
import { fileSetting, type FileReader } from '../cards/file-setting.js';
import { recordedChange, type RecordedChange } from '../cards/change/recorded-change.js';
import type { ChangeRecord } from '../domain/change/change.js';
import type { DownloadOf } from '../domain/links/download.js';
import type { Messages } from '../locales/messages.js';
import { BYTE_ORDER_MARK, csvLine } from './csv.js';

/** In the order of the columns. */
const COLUMNS = [
  'number',
  'subject',
  'title',
  'change',
  'details',
  'occurredOn',
  'recordedOn',
  'by',
  'reason',
] as const satisfies readonly (keyof Messages['downloads']['columns'])[];

/** Pieces of text; `counted` hears how many rows each page had. */
export async function* changeFile(
  form: DownloadOf<'history' | 'changes'>['form'],
  pages: AsyncIterable<readonly ChangeRecord[]>,
  reader: FileReader,
  counted: (rows: number) => void,
): AsyncGenerator<string> {
  const setting = fileSetting(reader);
  const write = form === 'csv' ? csvWriter(setting.messages) : jsonWriter();
  yield write.head;
  for await (const page of pages) {
    counted(page.length);
    if (page.length > 0) yield write.rows(page.map((record) => recordedChange(record, setting)));
  }
  yield write.tail;
}

interface Writer {
  readonly head: string;
  readonly rows: (changes: readonly RecordedChange[]) => string;
  readonly tail: string;
}

const csvWriter = ({ downloads }: Messages): Writer => ({
  head: BYTE_ORDER_MARK + csvLine(COLUMNS.map((column) => downloads.columns[column])),
  rows: (changes) => changes.map((change) => csvLine(cellsOf(change, downloads))).join(''),
  tail: '',
});

const cellsOf = (change: RecordedChange, { confidential }: Messages['downloads']): readonly (string | number)[] => {
  const cells = {
    ...change,
    title: change.confidential ? confidential : change.title,
    details: change.details.join('; '),
  };
  return COLUMNS.map((column) => cells[column] ?? '');
};

/** One change a line, so that it can be read without a program as well. */
function jsonWriter(): Writer {
  let between = '\n';
  const line = (change: RecordedChange): string => {
    const before = between;
    between = ',\n';
    return before + JSON.stringify(change);
  };
  return { head: '{"changes":[', rows: (changes) => changes.map(line).join(''), tail: '\n]}\n' };
}
