/**
 * Most changes touch nothing but their own measure: these are carried out in two statements, of which the first reads and
 * the second writes. Nothing is held in between; the second does nothing unless the journal still ends where the first
 * found it, and so everything else is as it was found, because whoever changes anything adds to the journal.
 */
import { isSame } from '../../../domain/measure/as-of.js';
import type { Change, ChangeRecord } from '../../../domain/change/change.js';
import type { FacetWorld } from '../../../domain/query/facets.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Measure } from '../../../domain/measure/measure.js';
import type { CommitResult } from '../../../domain/store/store.js';
import { dayNumber } from '../../index/day-column.js';
import { areSame, textsOfMeasure } from '../../index/text/texts.js';
import type { Database } from '../database.js';
import { lookedUp, Values } from '../statement.js';
import type { CatalogueTable } from './catalogue.js';
import { draftEach } from './drafting.js';
import { findWithTip, newlyNamedIn } from './found.js';
import { columnsOf, insertion, rowsAt, type Table } from './insert-rows.js';
import { noConsequences, noteConsequences, rowsOfStates } from './item-writing.js';
import { linesOf, rowsOfLines, type Tip } from './journal.js';
import { measureRow } from './measure-row.js';
import { END } from './span.js';
import type { ItemWrite, Standing } from './states.js';

/** A measure as it stands in the database, and as changes leave it. */
interface Rewritten {
  readonly before: Standing;
  readonly after: Measure;
  /** Since when the new state holds. */
  readonly from: number;
}

/** What came of each, in their order; null where they have to be carried out in a transaction, and nothing was done. */
export async function commitAtOnce(
  database: Database,
  changes: readonly Change[],
  catalogue: CatalogueTable,
): Promise<readonly CommitResult[] | null> {
  if (!changes.every(({ writes }) => writes.every(({ type }) => type === 'measure'))) return null;
  const there = await findWithTip(database, changes);
  if (there === null) return null;
  const { tip, found } = there;
  if (newlyNamedIn(changes, found).length > 0) return null;
  const { results, records } = draftEach(changes, found, tip.number);
  if (records.length === 0) return results;
  const rewritten = rewrittenBy(records, found.items);
  if (rewritten === null) return null;
  const investigation = await catalogue.investigationsAt(database, tip.catalogue);
  const values = new Values();
  const statement = statementOf(records, tip, rewritten, investigation, values);
  const { rows } = await database.query(statement, values.all, { once: true });
  return rows.length === 0 ? null : results;
}

/** Null where a change has consequences for anything else, or for what held on past days. */
function rewrittenBy(
  records: readonly ChangeRecord[],
  items: ReadonlyMap<string, Standing>,
): readonly Rewritten[] | null {
  const rewritten = new Map<string, Rewritten>();
  for (const { writes, occurredOn } of records) {
    for (const write of writes) {
      const before = items.get(write.value.code);
      const earlier = rewritten.get(write.value.code);
      const from = dayNumber(occurredOn);
      if (write.type !== 'measure' || before === undefined || (earlier !== undefined && earlier.from !== from))
        return null;
      const standing = earlier === undefined ? before : { ...before, value: earlier.after, from };
      if (!isAlone(write, standing, occurredOn)) return null;
      rewritten.set(write.value.code, { before, after: write.value, from });
    }
  }
  return [...rewritten.values()];
}

function isAlone(write: Extract<ItemWrite, { type: 'measure' }>, before: Standing, day: LocalDate): boolean {
  if (before.from > dayNumber(day)) return false;
  if (!areSame(textsOfMeasure(before.value as Measure), textsOfMeasure(write.value))) return false;
  const consequences = noConsequences();
  noteConsequences({ write, before, day, terms: new Map() }, consequences);
  const { measures, blockers, verification } = consequences;
  return measures.size + blockers.size + verification.size === 0;
}

function statementOf(
  records: readonly ChangeRecord[],
  tip: Tip,
  rewritten: readonly Rewritten[],
  filing: Filing,
  values: Values,
): string {
  const lines = linesOf(records, tip);
  const end = `update journal_tip set number = ${values.integer(tip.number + lines.length)},
    hash = ${values.text(lines.at(-1)?.hash ?? tip.hash)} where hash = ${values.text(tip.hash)} returning number`;
  const inserting = (table: Table, rows: readonly object[]) => insertion(table, values.text(JSON.stringify(rows)));
  const { change, change_item } = rowsOfLines(lines);
  const parts = [inserting('change', change), inserting('change_item', change_item)].map(
    (one) => `${one} where ${HELD}`,
  );
  const later = rewritten.filter(({ before, from }) => before.from < from);
  const sameDay = rewritten.filter(({ before, from }) => before.from === from);
  if (later.length > 0) parts.push(...beginning(later, filing, values, parts.length));
  if (sameDay.length > 0) parts.push(...replacing(sameDay, filing, values));
  return `with held as (${end}), ${parts.map((part, at) => `p${at} as (${part})`).join(', ')} select number from held`;
}

/** Whether the journal ended where it was found. */
const HELD = 'exists (select 1 from held)';

type Filing = FacetWorld['investigation'];

/** States that end on a day, and those that begin then. `at`: the place of the first of these among the parts. */
function beginning(later: readonly Rewritten[], filing: Filing, values: Values, at: number): readonly string[] {
  const days = new Map(later.map(({ before, from }) => [before.code, from]));
  const codes = lookedUp([...days.keys()]);
  const ended = `unnest(${values.column(codes)}, ${values.integers(codes.map((code) => days.get(code) ?? END))}) as r(code, day)`;
  const ending = (table: Table) => `update ${table} x set to_day = r.day from ${ended}
    where x.code = r.code and x.to_day = ${END} and ${HELD} returning x.code`;
  const rows = later.map((one) => rowsOf(one, filing));
  const inserting = (table: 'item' | 'measure', place: number) => {
    const all = values.text(JSON.stringify(rows.flatMap((one) => one[table] ?? [])));
    // A measure has one present state: that of before has to have ended.
    return `${insertion(table, all)} where ${HELD} and (select count(*) from p${place}) > 0`;
  };
  return [ending('item'), ending('measure'), inserting('item', at), inserting('measure', at + 1)];
}

const rowsOf = ({ before, after, from }: Rewritten, investigation: Filing) =>
  rowsOfStates('measure', [{ from, to: END, words: before.words, value: after }], {
    investigation,
    dependentOf: () => before,
  });

/** Columns that measures are asked for by, and that follow from the measure itself. */
const OWN = columnsOf('measure').filter(
  (column) => !['code', 'from_day', 'to_day', 'words', 'waits', 'levels'].includes(column),
);

/** Rows that need no more than looking each up. */
const FEW = 10;

/** States that began on the day of the change: what is asked for is written anew only where it is otherwise. */
function replacing(sameDay: readonly Rewritten[], filing: Filing, values: Values): readonly string[] {
  const items = new Map(sameDay.map(({ before, after }) => [before.code, JSON.stringify(after)]));
  const codes = lookedUp([...items.keys()]);
  const replaced = `unnest(${values.column(codes)}, ${values.column(codes.map((code) => items.get(code) ?? ''))}) as r(code, value)`;
  const item = `update item x set value = r.value from ${replaced}
    where x.code = r.code and x.to_day = ${END} and ${HELD}`;
  const refiled = sameDay.filter(
    ({ before, after }) => !isSame(measureRow(before.value as Measure, filing), measureRow(after, filing)),
  );
  if (refiled.length === 0) return [item];
  const rows = values.text(JSON.stringify(refiled.flatMap((one) => rowsOf(one, filing).measure ?? [])));
  // Else the database takes them for a hundred, for which it would read the whole of a small table.
  const limited = `(select * from ${rowsAt(rows, 'measure')} limit ${Math.max(FEW, refiled.length)}) as r`;
  const measure = `update measure x set ${OWN.map((column) => `${column} = r.${column}`).join(', ')} from ${limited}
    where x.code = r.code and x.to_day = ${END} and ${HELD}`;
  return [item, measure];
}
