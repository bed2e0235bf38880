/** When a log is written anew, and what is in it then. */
import type { Fact } from './facts.js';
import type { OutboxState } from './outbox-state.js';

export interface CompactionPolicy {
  /** What is told more than once or no longer counts has to be more than this; below that it is not worth a file. */
  readonly spare: number;
}

export const COMPACTION_POLICY: CompactionPolicy = { spare: 5000 };

/** Things in a line: a line is turned into text between two turns of the event loop. */
const SLICE = 200;

/** Most of what a log tells is told again later in it. */
export const isWorthwhile = (weight: number, { size }: OutboxState, { spare }: CompactionPolicy): boolean =>
  weight > 2 * size && weight - size > spare;

/** The fewest facts from which the state follows. */
export function* factsOf({ reminders, messages, unreachable, mark, removals }: OutboxState): Generator<Fact> {
  for (const slice of slices(reminders.of(null))) {
    yield { fact: 'kept_reminders', reminders: slice.map(({ reminder, state }) => ({ reminder, state })) };
  }
  for (const slice of slices(messages.of(null))) {
    yield { fact: 'kept_messages', messages: slice.map(({ message, token, wait }) => ({ message, token, wait })) };
  }
  for (const [recipient, unreachableSince] of unreachable) yield { fact: 'reached', recipient, unreachableSince };
  if (mark !== null) yield { fact: 'kept_mark', mark };
  for (const slice of slices(removals)) yield { fact: 'kept_removals', removals: slice };
}

function* slices<T>(all: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < all.length; start += SLICE) yield all.slice(start, start + SLICE);
}
