/** The journal in a database read page by page, every line checked; what others add meanwhile stands in their way nowhere. */
import { isSame } from '../../../domain/measure/as-of.js';
import { StoreError } from '../../../domain/errors.js';
import { hashOfHeader } from '../../journal/chained-line.js';
import { headerForm } from '../../journal/header.js';
import { decode } from '../../journal/journal-line.js';
import type { KeptLine } from '../../journal/kept-line.js';
import type { Row, Session } from '../database.js';
import { integerIn, textIn } from '../fields.js';
import { changeRow, type Tip } from './journal.js';

/** Lines read at once: about a megabyte. */
const PAGE = 500;

const AFTER_DAMAGE = 'Nothing was changed. Put the database back from a backup, or ask whoever looks after it.';

export const damagedAt = (number: number, fault: string): StoreError =>
  new StoreError('STORE_DAMAGED', `The journal in the database, change ${number}: ${fault}. ${AFTER_DAMAGE}`);

/** The beginning of a journal, and where it ended at a moment. */
export interface Bounds extends Pick<Tip, 'number' | 'hash'> {
  readonly store: string;
  /** The first line, as it is. */
  readonly header: string;
}

/** Null where no journal was begun, or the database is another's. Throws a StoreError where the beginning is not one. */
export async function journalBounds(session: Session): Promise<Bounds | null> {
  const [there] = (await session.query(`select to_regclass('journal_tip') is not null as is_there`)).rows;
  if (there?.['is_there'] !== true) return null;
  const [row] = (await session.query('select store, header, number, hash from journal_tip')).rows;
  if (row === undefined) return null;
  const bounds = {
    store: textIn(row, 'store'),
    header: textIn(row, 'header'),
    number: integerIn(row, 'number'),
    hash: textIn(row, 'hash'),
  };
  if (storeIn(bounds.header) !== bounds.store) {
    throw damagedAt(0, 'this is not the beginning of a journal that this version knows');
  }
  return bounds;
}

function storeIn(header: string): string | undefined {
  try {
    return headerForm.safeParse(JSON.parse(header)).data?.store;
  } catch {
    return undefined;
  }
}

const READ = `select number, key, kind, subject, actor, recorded_at, occurred_on, hash, line
  from change where number > $1::int order by number limit ${PAGE}`;

/** Every line in its order. Throws a StoreError that names the first change that is not as it was written. */
export async function* journalPages(session: Session, header: string): AsyncGenerator<readonly KeptLine[]> {
  let [number, hash] = [0, hashOfHeader(Buffer.from(header))];
  for (;;) {
    const { rows } = await session.query(READ, [number]);
    const lines = rows.map((row) => {
      const line = lineIn(row, number + 1, hash);
      [number, hash] = [line.change.number, line.hash];
      return line;
    });
    if (lines.length > 0) yield lines;
    if (rows.length < PAGE) return;
  }
}

/** `number`: the one that it has to have; `previous`: the hash of the line before. */
function lineIn(row: Row, number: number, previous: string): KeptLine {
  const text = textIn(row, 'line');
  const decoded = decode(Buffer.from(text), previous);
  if (typeof decoded === 'string') throw damagedAt(number, decoded);
  const line = { change: decoded.entry, hash: decoded.hash, text };
  if (line.change.number !== number) throw damagedAt(number, `change ${line.change.number} is out of its place`);
  const asWritten = Object.entries(changeRow(line)).every(([column, value]) => isSame(row[column], value));
  if (!asWritten) throw damagedAt(number, 'what is kept beside the line is not what stands in the line');
  return line;
}
