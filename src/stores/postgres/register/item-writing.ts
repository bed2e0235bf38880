/** Puts the states of items in the tables that questions are answered from. */
import { isSame } from '../../../domain/measure/as-of.js';
import type { FacetWorld } from '../../../domain/query/facets.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Measure } from '../../../domain/measure/measure.js';
import type { Circumstance } from '../../../domain/register/register.js';
import { isVerified } from '../../../domain/risk/risk.js';
import { dayNumber } from '../../index/day-column.js';
import type { Session, Value } from '../database.js';
import { integerIn, textIn } from '../fields.js';
import { insertRows, type Rows, type Table } from './insert-rows.js';
import { measureRow } from './measure-row.js';
import { holding, isRetracted, restate, type Item, type ItemWrite, type Standing, type State } from './states.js';
import { END, untilDay } from './span.js';
import { putWords, type TermTally } from './words-writing.js';

/** What a change of an item may change of others. */
export interface Consequences {
  /** Measures whose own columns have to be filled in. */
  readonly measures: Set<string>;
  /** Circumstances and measures that may stand in the way now, or not any more. */
  readonly blockers: Set<string>;
  /** Measures that are, or were on a past day, verified or answered otherwise than before. */
  readonly verification: Set<string>;
  readonly risks: Set<string>;
  /** Other organisations count, and so other shares of them. */
  shares: boolean;
}

export const noConsequences = (): Consequences => ({
  measures: new Set(),
  blockers: new Set(),
  verification: new Set(),
  risks: new Set(),
  shares: false,
});

export interface Written {
  readonly write: ItemWrite;
  /** The item as it was; null where it is new. */
  readonly before: Standing | null;
  readonly day: LocalDate;
  readonly terms: TermTally;
}

/** One change of one item; gives how it stands after it. */
export async function writeItem(
  session: Session,
  written: Written,
  investigation: FacetWorld['investigation'],
): Promise<Standing> {
  const { write, before, terms } = written;
  const { code } = write.value;
  const { from, states } = await restate(session, written);
  const worded = await putWords(session, write, before, states, terms);
  if (before !== null && before.from < from) await endPresent(session, write, from);
  else if (before !== null) await removeFrom(session, write, from);
  const dependent = dependentColumns(write, before);
  const world = { investigation, dependentOf: () => dependent ?? NOT_FILLED };
  await insertRows(session, rowsOfStates(write.type, worded, world));
  if ([before?.value, write.value].some((item) => item && isRetracted(item))) await restateRows(session, write, world);
  const words = worded.at(-1)?.words ?? 0;
  return { value: write.value, from: states.at(-1)?.from ?? from, words, ...(dependent ?? NOT_FILLED), code };
}

/** Makes the rows of one anew that was retracted, or is there again after all; those of risks are made with what they rest on. */
async function restateRows(session: Session, { type, value }: ItemWrite, world: ItemWorld): Promise<void> {
  if (type === 'risk') return;
  await session.query(`delete from ${type} where code = $1`, [value.code]);
  const { rows } = await session.query(
    'select from_day, to_day, words, value from item where code = $1 order by from_day',
    [value.code],
  );
  const states = rows.map((row) => ({
    from: integerIn(row, 'from_day'),
    to: integerIn(row, 'to_day'),
    words: integerIn(row, 'words'),
    value: JSON.parse(textIn(row, 'value')) as Item,
  }));
  const { [type]: again = [] } = rowsOfStates(type, holding(states), world);
  await insertRows(session, { [type]: again });
}

/** Ends the present state on a day; it began before. */
async function endPresent(session: Session, { type, value }: ItemWrite, day: number): Promise<void> {
  const end = (table: Table) => `update ${table} set to_day = $2::int where code = $1 and to_day = ${END}`;
  await atOnce(session, tablesOf(type).map(end), [value.code, day]);
}

/** Takes away the states from a day on, and ends the one that holds then. */
async function removeFrom(session: Session, { type, value }: ItemWrite, day: number): Promise<void> {
  const remove = 'delete from item where code = $1 and from_day >= $2::int';
  const end = (table: Table) =>
    `update ${table} set to_day = $2::int where code = $1 and from_day < $2::int and to_day > $2::int`;
  await atOnce(session, [remove, ...tablesOf(type).map(end)], [value.code, day]);
}

/** Statements of which none touches a row of another, in one: others wait until the end of the journal is free. */
async function atOnce(session: Session, statements: readonly string[], values: readonly Value[]): Promise<void> {
  const [first = '', ...others] = statements;
  const also = others.map((statement, index) => `u${index} as (${statement})`).join(', ');
  await session.query(also === '' ? first : `with ${also} ${first}`, values);
}

const tablesOf = (type: ItemWrite['type']): readonly Table[] =>
  type === 'measure' ? ['item', 'measure'] : type === 'circumstance' ? ['item', 'circumstance'] : ['item'];

/** What of a measure depends on other items. */
export type Dependent = Pick<Standing, 'waits' | 'levels'>;

/** What the rows of an item say of others. */
export interface ItemWorld {
  readonly investigation: FacetWorld['investigation'];
  readonly dependentOf: (measure: Measure) => Dependent;
}

const NOT_FILLED: Dependent = { waits: false, levels: [] };

/** As they were, where what they depend on is named as before; null where they have to be filled in. */
function dependentColumns({ type, value }: ItemWrite, before: Standing | null): Dependent | null {
  if (type !== 'measure') return NOT_FILLED;
  if (before === null) return value.blockedBy.length + value.risks.length === 0 ? NOT_FILLED : null;
  const former = before.value as Measure;
  const isAsBefore = isSame(former.blockedBy, value.blockedBy) && isSame(former.risks, value.risks);
  return isAsBefore ? { waits: before.waits, levels: before.levels } : null;
}

/** Rows of states, in the tables that they belong in. */
export function rowsOfStates(
  type: ItemWrite['type'],
  states: readonly State[],
  { investigation, dependentOf }: ItemWorld,
): Rows {
  const item = states.map((state) => ({
    ...span(state),
    type,
    words: state.words,
    value: JSON.stringify(state.value),
  }));
  if (type === 'risk') return { item };
  if (type === 'circumstance') {
    return { item, circumstance: states.map(circumstanceRow) };
  }
  const measure = states.map((state) => ({
    ...span(state),
    words: state.words,
    ...measureRow(state.value as Measure, investigation),
    ...dependentOf(state.value as Measure),
  }));
  return { item, measure };
}

type Spanned = Pick<State, 'from' | 'to' | 'value'>;

const span = ({ from, to, value }: Spanned) => ({ code: value.code, from_day: from, to_day: to });

const circumstanceRow = (state: Spanned) => ({
  ...span(state),
  gone_on: untilDay((state.value as Circumstance).gone?.on ?? null),
});

/** Notes what a change may mean for other items. */
export function noteConsequences({ write, before, day }: Written, consequences: Consequences): void {
  const { code } = write.value;
  if (write.type === 'circumstance') consequences.blockers.add(code);
  else if (write.type === 'risk') consequences.risks.add(code);
  else {
    if (dependentColumns(write, before) === null) consequences.measures.add(code);
    const [was, is] = [isVerified(before?.value as Measure | undefined), isVerified(write.value)];
    const comesOrGoes = before === null || isRetracted(before.value) || isRetracted(write.value);
    if (comesOrGoes || was !== is) consequences.blockers.add(code);
    const isAnew = before !== null && comesOrGoes;
    if (isAnew) consequences.measures.add(code);
    const isPast = before !== null && before.from > dayNumber(day);
    if (was !== is || isPast || isAnew) consequences.verification.add(code);
    // What it depends on may have been otherwise between then and now.
    if (isPast) consequences.measures.add(code);
  }
}

/** Columns of present measures that depend on other items. */
const FILL_IN = `update measure m set
    waits = exists (select 1 from circumstance c where c.code = any(m.blockers) and c.to_day = ${END} and c.gone_on = ${END})
      or exists (select 1 from measure b where b.code = any(m.blockers) and b.to_day = ${END} and b.state <> 'verified'),
    levels = array(select distinct r.level from risk r where r.code = any(m.risks) and r.to_day = ${END})
  where m.to_day = ${END}`;

/** Of these measures, and of those that wait for or are linked to others. */
export async function fillIn(session: Session, { measures, blockers, risks }: Consequences): Promise<void> {
  await session.query(
    `${FILL_IN} and (m.code = any($1::text[]) or m.blockers && $2::text[] or m.risks && $3::text[])`,
    [[...measures], [...blockers], [...risks]],
  );
}
