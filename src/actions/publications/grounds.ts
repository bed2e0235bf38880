/** Which changes made a measure what it was at the end of a day: what a statement about it rests on. */
import { isSame } from '../../domain/measure/as-of.js';
import type { ChangeRecord, Write } from '../../domain/change/change.js';
import type { ItemCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Store } from '../../domain/store/store.js';

/** Records read at once. */
const PAGE = 500;

/** Every change of an item that had happened by the end of `until`, newest first. */
export async function historyOf(store: Store, code: ItemCode, until: LocalDate): Promise<readonly ChangeRecord[]> {
  // What is recorded meanwhile moves everything down a place, so that a record can come twice.
  const found = new Map<number, ChangeRecord>();
  for (let offset = 0, total = 1; offset < total; offset += PAGE) {
    const page = await store.changes({ subject: code }, { offset, limit: PAGE });
    for (const record of page.rows) found.set(record.number, record);
    total = page.total;
  }
  return [...found.values()].filter(({ occurredOn }) => occurredOn <= until);
}

/** The same without what was taken back, and without what took it back. */
export async function changesOf(store: Store, code: ItemCode, until: LocalDate): Promise<readonly ChangeRecord[]> {
  const history = await historyOf(store, code, until);
  const takenBack = new Set(
    history.flatMap(({ number, corrects }) => (corrects === undefined ? [] : [number, corrects])),
  );
  return history.filter(({ number }) => !takenBack.has(number));
}

/**
 * The changes that gave an item these fields the values it has, by number; none for a field that is as it was first
 * loaded.
 */
export function restingOn<T extends object>(
  item: T,
  fields: readonly (keyof T)[],
  changes: readonly ChangeRecord[],
  code: ItemCode,
): readonly number[] {
  const numbers = fields.flatMap((field) => {
    const changed = changes.filter((record) => touched(record, field, code));
    // On a past day a value can be pieced together from changes that were recorded in another order.
    const found = changed.find((record) => isSame(after(record, field, code), item[field])) ?? changed[0];
    return found === undefined ? [] : [found.number];
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function touched(record: ChangeRecord, field: PropertyKey, code: ItemCode): boolean {
  const index = record.writes.findIndex((write) => write.value.code === code);
  return index >= 0 && !isSame(valueOf(record.before[index], field), after(record, field, code));
}

const after = ({ writes }: ChangeRecord, field: PropertyKey, code: ItemCode): unknown =>
  valueOf(writes.find(({ value }) => value.code === code)?.value, field);

const valueOf = (item: Write['value'] | null | undefined, field: PropertyKey): unknown =>
  item === null || item === undefined ? undefined : Reflect.get(item, field);
