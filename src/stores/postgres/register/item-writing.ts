/** Puts the states of items in the tables that questions are answered from. */
import { isSame } from '../../../domain/as-of.js';
import type { FacetWorld } from '../../../domain/facets.js';
import type { LocalDate } from '../../../domain/local-date.js';
import type { Measure } from '../../../domain/measure.js';
import type { Circumstance } from '../../../domain/register.js';
import type { Session } from '../database.js';
import { insertRows, type Table } from './insert-rows.js';
import { measureRow } from './measure-row.js';
import { restate, type ItemWrite, type State } from './states.js';
import { END, untilDay } from './span.js';
import { putWords } from './words-writing.js';

/** What a change of an item may change of others. */
export interface Consequences {
  /** Measures whose own columns have to be filled in. */
  readonly measures: Set<string>;
  /** Circumstances and measures that may stand in the way now, or not any more. */
  readonly blockers: Set<string>;
  readonly risks: Set<string>;
}

export const noConsequences = (): Consequences => ({ measures: new Set(), blockers: new Set(), risks: new Set() });

export interface Written {
  readonly write: ItemWrite;
  /** The item as it was; null where it is new. */
  readonly before: ItemWrite['value'] | null;
  readonly day: LocalDate;
}

/** One change of one item. */
export async function writeItem(
  session: Session,
  { write, before, day }: Written,
  investigation: FacetWorld['investigation'],
): Promise<void> {
  const { code } = write.value;
  const { from, states } = await restate(session, write, day);
  const worded = await putWords(session, write, before, states);
  await session.query('delete from item where code = $1 and from_day >= $2::int', [code, from]);
  for (const table of tablesOf(write.type)) {
    await session.query(`update ${table} set to_day = $2::int where code = $1 and to_day > $2::int`, [code, from]);
  }
  await insertStates(session, write.type, worded, investigation);
}

const tablesOf = (type: ItemWrite['type']): readonly Table[] =>
  type === 'measure' ? ['item', 'measure'] : type === 'circumstance' ? ['item', 'circumstance'] : ['item'];

export async function insertStates(
  session: Session,
  type: ItemWrite['type'],
  states: readonly State[],
  investigation: FacetWorld['investigation'],
): Promise<void> {
  const span = ({ from, to, value }: State) => ({ code: value.code, from_day: from, to_day: to });
  const items = states.map((state) => ({
    ...span(state),
    type,
    words: state.words,
    value: JSON.stringify(state.value),
  }));
  await insertRows(session, 'item', items);
  if (type === 'measure') {
    const rows = states.map((state) => ({
      ...span(state),
      words: state.words,
      ...measureRow(state.value as Measure, investigation),
    }));
    await insertRows(session, 'measure', rows);
  } else if (type === 'circumstance') {
    const gone = ({ value }: State) => untilDay((value as Circumstance).gone?.on ?? null);
    await insertRows(
      session,
      'circumstance',
      states.map((state) => ({ ...span(state), gone_on: gone(state) })),
    );
  }
}

/** Notes what a change may mean for other items. */
export function noteConsequences(written: Written, consequences: Consequences): void {
  const { write, before } = written;
  if (write.type === 'circumstance') consequences.blockers.add(write.value.code);
  else if (write.type === 'risk') consequences.risks.add(write.value.code);
  else {
    consequences.measures.add(write.value.code);
    const isVerified = (item: ItemWrite['value'] | null) =>
      item !== null && 'state' in item && item.state === 'verified';
    if (before === null || !isSame(isVerified(before), isVerified(write.value))) {
      consequences.blockers.add(write.value.code);
    }
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

/** Of every measure that depends on others. */
export async function fillInAll(session: Session): Promise<void> {
  await session.query(`${FILL_IN} and (cardinality(m.blockers) > 0 or cardinality(m.risks) > 0)`);
}
