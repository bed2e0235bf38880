/** The vendors, sources, investigations, circumstances and risks of a file, planned against the register; nothing is changed. */
import type { z } from 'zod';
import { NO_ENTRIES, type EntriesPlan, type PlannedEntry } from '../../domain/imports/entries-plan.js';
import type { ImportFault } from '../../domain/imports/import-fault.js';
import type { ImportInput } from '../../domain/imports/import-input.js';
import type { PlannedMeasure } from '../../domain/imports/import-plan.js';
import { evaluate, type Risk } from '../../domain/risk/risk.js';
import type { Case } from '../case.js';
import { conditionWorld, type ConditionSource } from '../risks/condition-world.js';
import { CIRCUMSTANCE, INVESTIGATION, RISK, SOURCE, VENDOR, type EntryKind } from './entry-kinds.js';
import { planEntry, type EntryRead, type EntryScene } from './planned-entry.js';

interface PlannedEntries {
  readonly entries: EntriesPlan;
  readonly faults: readonly ImportFault[];
}

/** @param scene what the file names was learnt. */
export async function planEntries({ sections }: ImportInput, scene: EntryScene): Promise<PlannedEntries> {
  // An empty register takes all of the file over as it stands there.
  if (scene.world.first) return { entries: NO_ENTRIES, faults: [] };
  const reading = new Reading(sections, scene);
  const items: readonly (readonly PlannedEntry[])[] = [
    (await reading.of(VENDOR)).map((one): PlannedEntry => ({ type: 'vendor', ...one })),
    (await reading.of(SOURCE)).map((one): PlannedEntry => ({ type: 'source', ...one })),
    (await reading.of(INVESTIGATION)).map((one): PlannedEntry => ({ type: 'investigation', ...one })),
    (await reading.of(CIRCUMSTANCE)).map((one): PlannedEntry => ({ type: 'circumstance', ...one })),
    (await reading.of(RISK)).map((one): PlannedEntry => ({ type: 'risk', ...one })),
  ];
  return { entries: { items: items.flat(), unchanged: reading.unchanged }, faults: reading.faults };
}

class Reading {
  readonly faults: ImportFault[] = [];
  unchanged = 0;
  readonly #sections: ImportInput['sections'];
  readonly #scene: EntryScene;

  constructor(sections: ImportInput['sections'], scene: EntryScene) {
    this.#sections = sections;
    this.#scene = scene;
  }

  async of<Value extends { readonly version: number }, Schema extends z.ZodType>(
    kind: EntryKind<Value, Schema>,
  ): Promise<readonly NonNullable<EntryRead<Value>['planned']>[]> {
    const planned: NonNullable<EntryRead<Value>['planned']>[] = [];
    for (const entry of this.#sections[kind.section]) {
      const one = await planEntry(entry, kind, this.#scene);
      this.faults.push(...one.faults);
      if (one.planned !== null) planned.push(one.planned);
      else if (one.faults.length === 0) this.unchanged += 1;
    }
    return planned;
  }
}

/** Risks that were mitigated by a condition which is another one now, and does not hold, without the rating. */
export async function withoutLostRatings(
  { items, unchanged }: EntriesPlan,
  measures: readonly PlannedMeasure[],
  { store }: Case,
): Promise<EntriesPlan> {
  const source = withPlanned(store, measures);
  const checked = items.map(async (item): Promise<PlannedEntry> => {
    if (item.type !== 'risk' || item.before === null || item.after.rating === null) return item;
    return (await holds(item.after, source)) ? item : { ...item, after: { ...item.after, rating: null } };
  });
  return { items: await Promise.all(checked), unchanged };
}

async function holds({ condition }: Risk, source: ConditionSource): Promise<boolean> {
  if (condition === null) return false;
  return evaluate(condition.condition, await conditionWorld(source, [condition.condition])).holds;
}

/** Measures of the file as they will be. */
function withPlanned(store: Case['store'], planned: readonly PlannedMeasure[]): ConditionSource {
  const inFile = new Map(planned.flatMap((one) => (one.type === 'unchanged' ? [] : [[one.after.code, one.after]])));
  return {
    measures: async (codes) => {
      const known = new Map((await store.measures(codes)).map((one) => [one.code, one]));
      return codes.flatMap((code) => inFile.get(code) ?? known.get(code) ?? []);
    },
    findMeasures: (query, page, today) => store.findMeasures(query, page, today),
    organisations: () => store.organisations(),
    answersTo: (code, asOf) => store.answersTo(code, asOf),
  };
}
