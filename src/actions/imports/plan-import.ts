/** What an import will do, and all that is wrong with it; nothing is changed. */
import { createHash, type Hash } from 'node:crypto';
import { compareCodes, isMeasureCode } from '../../domain/register/codes.js';
import { fault, type ImportFault } from '../../domain/imports/import-fault.js';
import {
  MOST_CHANGES,
  MOST_FAULTS,
  type ImportInput,
  type InputEntry,
  type Section,
} from '../../domain/imports/import-input.js';
import type { ImportPlan, PlannedMeasure } from '../../domain/imports/import-plan.js';
import type { Case } from '../case.js';
import { importWorld, type ImportWorld } from './import-world.js';
import { planEntries, withoutLostRatings } from './plan-entries.js';
import { planOwed } from './plan-organisations.js';
import { planMeasure } from './planned-measure.js';

/** How far it is, and whether anyone still waits for it. */
export interface Watch {
  readonly progress: (done: number, of: number) => void | Promise<void>;
  /** Throws where it was called off. */
  readonly go: () => void;
  /** From here on it cannot be called off. */
  readonly writing: () => void;
}

/** Sections of which each entry has a code of its own. */
const WITH_CODES = [
  'vendors',
  'sources',
  'investigations',
  'circumstances',
  'risks',
  'measures',
] as const satisfies readonly Section[];

const besideMeasures = ({ sections }: ImportInput): readonly InputEntry[] =>
  WITH_CODES.flatMap((section) => (section === 'measures' ? [] : sections[section]));

/** What is planned besides measures. */
interface Beside {
  readonly items: readonly object[];
}

/** Measures looked up at once. */
const AT_ONCE = 200;

export async function planImport(input: ImportInput, at: Case, { progress, go }: Watch): Promise<ImportPlan> {
  const world = await importWorld(input, at);
  const entries = input.sections.measures;
  const measures: PlannedMeasure[] = [];
  const told = besideMeasures(input).flatMap(({ raw }) => codesAnywhere(raw));
  await world.learn(told);
  await world.learn(told.flatMap((code) => codesAnywhere(world.risk(code))));
  const beside = await planEntries(input, { form: input.form, world, at });
  const faults: ImportFault[] = [
    ...input.faults,
    ...WITH_CODES.flatMap((section) => duplicates(input.sections[section])),
    ...beside.faults,
  ];
  for (let from = 0; from < entries.length; from += AT_ONCE) {
    go();
    await progress(from, entries.length);
    const some = entries.slice(from, from + AT_ONCE);
    const named = some.flatMap(({ raw }) => codesAnywhere(raw));
    await world.learn(named);
    // What the file does not speak of stays, with the codes in it.
    await world.learn(named.flatMap((code) => codesAnywhere(world.present(code))));
    for (const entry of some) {
      const one = await planMeasure(entry, input.form, world, at);
      faults.push(...one.faults);
      if (one.planned !== null) measures.push(one.planned);
    }
  }
  const withheld = await planWithheld(input, world);
  const all = [...measures, ...withheld.measures].sort((a, b) => compareCodes(codeOf(a), codeOf(b)));
  const { owed, faults: owedFaults } = await planOwed(input, all, world, at);
  const planned = await withoutLostRatings(beside.entries, all, at);
  const found = inOrder([
    ...eachColumnOnce(faults),
    ...withheld.faults,
    ...owedFaults,
    ...tooMany(all, { items: [...planned.items, ...owed.items] }, world),
  ]);
  await progress(entries.length, entries.length);
  return {
    entries: planned,
    measures: all,
    owed,
    faults: found.slice(0, MOST_FAULTS),
    faultCount: found.length,
    ignored: [...new Set(input.ignored)],
    first: world.first,
    digest: digestOf(all, { items: [...planned.items, ...owed.items] }),
  };
}

const codeOf = (one: PlannedMeasure): string => (one.type === 'unchanged' ? one.code : one.after.code);

/** Codes that an entry may name, wherever they stand in it. */
function codesAnywhere(value: unknown): readonly string[] {
  if (typeof value === 'string') return /^[A-Z]{2,4}\d{2,4}-[A-Z]\d+$/.test(value.trim()) ? [value.trim()] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(codesAnywhere);
}

/** Every row but the first that has a code which another one has. */
function duplicates(entries: readonly InputEntry[]): readonly ImportFault[] {
  const rows = new Map<string, number | null>();
  return entries.flatMap(({ raw, place }) => {
    const code = typeof raw['code'] === 'string' ? raw['code'].trim() : '';
    const at = place(['code']);
    const first = rows.get(code);
    if (!rows.has(code)) rows.set(code, at.row);
    return code === '' || first === undefined ? [] : [fault(at, 'duplicate', code, [String(first)])];
  });
}

/** Confidential measures are not told in a file: those that are there stay as they are. */
async function planWithheld(
  { withheld }: ImportInput,
  world: ImportWorld,
): Promise<{ readonly measures: readonly PlannedMeasure[]; readonly faults: readonly ImportFault[] }> {
  await world.learn(withheld.flatMap(({ raw }) => codesAnywhere(raw['code'])));
  const measures: PlannedMeasure[] = [];
  const faults: ImportFault[] = [];
  for (const { raw, place } of withheld) {
    const { code } = raw;
    if (typeof code === 'string' && isMeasureCode(code) && world.present(code) !== undefined) {
      measures.push({ type: 'unchanged', code });
    } else faults.push(fault(place(['code']), 'withheld', code));
  }
  return { measures, faults };
}

function tooMany(
  measures: readonly PlannedMeasure[],
  { items }: Beside,
  { first }: ImportWorld,
): readonly ImportFault[] {
  const changes = measures.filter(({ type }) => type !== 'unchanged').length + items.length;
  if (first || changes <= MOST_CHANGES) return [];
  return [fault({ sheet: null, row: null, column: null }, 'too_many', String(changes), [String(MOST_CHANGES)])];
}

/** A column that is missing is missing in every row. */
function eachColumnOnce(faults: readonly ImportFault[]): readonly ImportFault[] {
  const told = new Set<string>();
  return faults.filter(({ kind, place: { sheet, column } }) => {
    const key = `${sheet ?? ''}/${column ?? ''}`;
    if (kind !== 'missing_column') return true;
    const isNew = !told.has(key);
    told.add(key);
    return isNew;
  });
}

/** Sheet by sheet and row by row, as a person goes through the file. */
function inOrder(faults: readonly ImportFault[]): readonly ImportFault[] {
  const sheets = [...new Set(faults.map(({ place }) => place.sheet))];
  const rank = ({ place: { sheet, row } }: ImportFault) => [sheets.indexOf(sheet), row ?? 0] as const;
  return [...faults].sort((a, b) => {
    const [[sheetA, rowA], [sheetB, rowB]] = [rank(a), rank(b)];
    return sheetA - sheetB || rowA - rowB;
  });
}

/** What was recorded when is another moment each time it is looked at, and no other import. */
const digestOf = (measures: readonly PlannedMeasure[], { items }: Beside): string =>
  [...measures.filter(({ type }) => type !== 'unchanged'), ...items]
    .reduce<Hash>(
      (hash, one) => hash.update(JSON.stringify(one, (key, value: unknown) => (key === 'recordedAt' ? null : value))),
      createHash('sha256'),
    )
    .digest('hex');
