/** What an import does to what the register names things by, and to the risks and circumstances of its investigations. */
import { isSame } from '../measure/as-of.js';
import type { Circumstance, Investigation, Source, Vendor } from '../register/register.js';
import type { Risk } from '../risk/risk.js';

export interface EntryTypes {
  readonly vendor: Vendor;
  readonly source: Source;
  readonly investigation: Investigation;
  readonly circumstance: Circumstance;
  readonly risk: Risk;
}

/** In the order in which they build on each other. */
export const ENTRY_TYPES = [
  'vendor',
  'source',
  'investigation',
  'circumstance',
  'risk',
] as const satisfies readonly (keyof EntryTypes)[];
export type EntryType = (typeof ENTRY_TYPES)[number];

/** `before` is null for what is new. */
export type PlannedEntry = {
  readonly [Type in EntryType]: {
    readonly type: Type;
    readonly before: EntryTypes[Type] | null;
    readonly after: EntryTypes[Type];
  };
}[EntryType];

export interface EntriesPlan {
  /** In the order of {@link ENTRY_TYPES}. */
  readonly items: readonly PlannedEntry[];
  /** Rows that say what is recorded already. */
  readonly unchanged: number;
}
export const NO_ENTRIES: EntriesPlan = { items: [], unchanged: 0 };

export type EntryCounts = Readonly<Record<EntryType, number>>;

export function entryCountsOf({ items }: EntriesPlan): Readonly<Record<'added' | 'changed', EntryCounts>> {
  const count = (isNew: boolean): EntryCounts => {
    const own = items.filter(({ before }) => (before === null) === isNew);
    const counts = ENTRY_TYPES.map((type) => [type, own.filter((one) => one.type === type).length]);
    return Object.fromEntries(counts) as EntryCounts;
  };
  return { added: count(true), changed: count(false) };
}

/** The fields that a change gives another value; all of them where it is new. */
export const changedEntryFields = ({ before, after }: Pick<PlannedEntry, 'before' | 'after'>): readonly string[] => {
  const was = new Map<string, unknown>(before === null ? [] : Object.entries(before));
  return Object.entries(after).flatMap(([key, value]) =>
    key === 'version' || isSame(was.get(key), value) ? [] : [key],
  );
};
