/** The states of an item in the order of the days for which they hold. */
import { stateAt, type Step } from '../../../domain/measure/as-of.js';
import { subjectOf, type CatalogueWrite, type Write } from '../../../domain/change/change.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import { dayNumber } from '../../index/day-column.js';
import type { Entry } from '../../journal/journal-line.js';
import type { Session } from '../database.js';
import { entriesOf } from './journal.js';
import { END } from './span.js';

export type AnswerWrite = Extract<Write, { readonly type: 'answer' }>;
/** An item of the register; people, organisations and the catalogue have no past that anyone asks about. */
export type ItemWrite = Exclude<Write, CatalogueWrite | { readonly type: 'person' | 'organisation' | 'answer' }>;
export type Item = ItemWrite['value'];

/** It was added by mistake, and is in no answer. */
export const isRetracted = (item: Item): boolean => 'retracted' in item && item.retracted === true;

/** Of the states of an item in their order, those that answers know: none where it is retracted, as then it never was. */
export function holding<Of extends { readonly value: Item }>(states: readonly Of[]): readonly Of[] {
  const present = states.at(-1)?.value;
  return present === undefined || isRetracted(present) ? [] : states.filter(({ value }) => !isRetracted(value));
}

export interface State {
  /** Which words are in its texts. */
  readonly words: number;
  readonly from: number;
  readonly to: number;
  readonly value: Item;
}

/** The present state of an item, as a transaction finds and leaves it. */
export interface Standing {
  readonly code: string;
  readonly value: Item;
  readonly from: number;
  readonly words: number;
  /** Of a measure: see `fillIn`. */
  readonly waits: boolean;
  readonly levels: readonly string[];
}

/** What is otherwise after a change: the states from that day on. */
export interface Restated<Value = Item> {
  readonly from: number;
  readonly states: readonly { readonly from: number; readonly to: number; readonly value: Value }[];
}

type Restatable = ItemWrite | AnswerWrite;
interface Restating<Kind extends Restatable> {
  readonly write: Kind;
  /** Since when the present state holds; null where there is none. */
  readonly before: { readonly from: number } | null;
  readonly day: LocalDate;
}

/**
 * The states that a change of an item on `day` gives. Where nothing of the item happened later, that is the new one
 * alone; otherwise what happened later is put on top of it.
 */
export async function restate<Kind extends Restatable>(
  session: Session,
  { write, before, day }: Restating<Kind>,
): Promise<Restated<Kind['value']>> {
  const from = dayNumber(day);
  if (before === null || before.from <= from) return { from, states: [{ from, to: END, value: write.value }] };
  const steps = stepsOf(await entriesOf(session, [subjectOf(write)]), write);
  const days = [...new Set(steps.map(({ occurredOn }) => occurredOn))].filter((one) => one >= day).sort();
  const present: Kind['value'] = write.value;
  const states = days.flatMap((one, index): Restated<Kind['value']>['states'] => {
    const value = stateAt(one, present, steps);
    const next = days[index + 1];
    return value === null ? [] : [{ from: dayNumber(one), to: next === undefined ? END : dayNumber(next), value }];
  });
  return { from, states };
}

/** What each change did to the item of a write. */
const stepsOf = <Kind extends Restatable>(entries: readonly Entry[], of: Kind): readonly Step<Kind['value']>[] =>
  entries.flatMap((entry) =>
    entry.writes.flatMap((write, index): readonly Step<Kind['value']>[] => {
      if (subjectOf(write) !== subjectOf(of)) return [];
      const { kind, occurredOn, recordedAt } = entry;
      return [{ kind, occurredOn, recordedAt, undo: (entry.before[index] ?? null) as Partial<Kind['value']> | null }];
    }),
  );
