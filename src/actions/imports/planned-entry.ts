/** One row of a sheet besides measures and organisations: what will become of it, or what is wrong. */
import type { z } from 'zod';
import { fault, type ImportFault } from '../../domain/imports/import-fault.js';
import type { ImportForm, InputEntry } from '../../domain/imports/import-input.js';
import type { RowObject } from '../../domain/register-table/columns.js';
import type { Case } from '../case.js';
import { wasGiven } from '../changes/new-codes.js';
import { candidateOf, isNothing } from './candidate.js';
import type { EntryKind, Misfit } from './entry-kinds.js';
import { formFaults } from './form-faults.js';
import type { ImportWorld } from './import-world.js';
import { sameValue } from './settled.js';
import { valuesIn } from './values-in.js';

export interface EntryScene {
  readonly form: ImportForm;
  readonly world: ImportWorld;
  readonly at: Case;
}

/** `planned` is null where something is wrong, or where nothing changes. */
export interface EntryRead<Value> {
  readonly planned: { readonly before: Value | null; readonly after: Value } | null;
  readonly faults: readonly ImportFault[];
}

/** What a part of an entry is when the file says nothing of it: as it was. An empty condition takes none away. */
const STAYS = ['condition', 'rating', 'gone'] as const;

export async function planEntry<Value extends { readonly version: number }, Schema extends z.ZodType>(
  input: InputEntry,
  kind: EntryKind<Value, Schema>,
  { form, world, at }: EntryScene,
): Promise<EntryRead<Value>> {
  const { raw, faults: valueFaults } = await valuesIn(input, kind.section, at);
  const code = typeof raw['code'] === 'string' ? raw['code'].trim() : '';
  const subject = kind.subject(code);
  if (subject === undefined)
    return wrong([fault(input.place(['code']), code === '' ? 'required' : 'not_a_code', code, [kind.example])]);
  const before = kind.present(code, world) ?? null;
  if (before === null && !world.first && (await wasGiven(subject, at.store))) {
    return wrong([fault(input.place(['code']), 'taken_back', code)]);
  }
  const base: RowObject | null = before === null ? null : { ...kind.from(before) };
  const laid = { ...candidateOf(raw, input, { base, plain: form === 'csv' }), ...staying(raw, base), code };
  const { candidate, misfits, named } = kind.filled?.(laid, code) ?? { candidate: laid, misfits: [], named: [] };
  await world.learn(named);
  const told = (found: readonly Misfit[]): readonly ImportFault[] =>
    found.map(({ path, kind: what, found: text, more = [] }) => fault(input.place(path), what, text, more));
  const parsed = kind.schema.safeParse(candidate);
  const early = [...valueFaults, ...told(misfits)];
  if (!parsed.success) return wrong([...early, ...formFaults(parsed.error.issues, candidate, input, kind.section)]);
  const read = kind.to(parsed.data);
  const after = before === null ? read : settledEntry(before, read);
  const isSame = before !== null && sameValue(before, { ...after, version: before.version });
  const faults = [
    ...early,
    ...(before === null ? [] : keptFaults(before, after, input, kind)),
    ...(isSame ? [] : told(kind.misfits(after, world))),
  ];
  return { planned: isSame || faults.length > 0 ? null : { before, after }, faults };
}

const wrong = (faults: readonly ImportFault[]): EntryRead<never> => ({ planned: null, faults });

const staying = (raw: RowObject, base: RowObject | null): RowObject =>
  Object.fromEntries(
    STAYS.flatMap((key) => {
      const was = base?.[key];
      return isNothing(raw[key]) && !isNothing(was) ? [[key, was]] : [];
    }),
  );

/** Everything that is the same as it was, so that a change is what changed and nothing else. */
function settledEntry<Value extends { readonly version: number }>(before: Value, read: Value): Value {
  const keys = Object.keys({ ...before, ...read }) as (keyof Value)[];
  const fields = keys.map((key) => {
    if (key === 'version') return [key, before.version + 1];
    if (sameValue(before[key], read[key])) return [key, before[key]];
    // What may be absent is not there where a file says so.
    return [key, read[key] === undefined ? [] : read[key]];
  });
  return Object.fromEntries(fields.filter(([, value]) => value !== undefined)) as Value;
}

function keptFaults<Value, Schema extends z.ZodType>(
  before: Value,
  after: Value,
  { place }: InputEntry,
  { kept }: EntryKind<Value, Schema>,
): readonly ImportFault[] {
  const keys = Object.keys(kept) as (keyof Value)[];
  return keys.flatMap((key) => {
    const kind = kept[key];
    return kind === undefined || sameValue(before[key], after[key]) ? [] : [fault(place([key]), kind, after[key])];
  });
}
