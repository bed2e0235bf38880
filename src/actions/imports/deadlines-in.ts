/** The deadlines of a measure as a file tells them: those there were stay, another wording is another version. */
import { isSame } from '../../domain/measure/as-of.js';
import { fault, type ImportFault } from '../../domain/imports/import-fault.js';
import type { InputEntry } from '../../domain/imports/import-input.js';
import { parseLocalDate, type LocalDate } from '../../domain/time/local-date.js';
import { isOpen, type Measure } from '../../domain/measure/measure.js';
import { mayBeReadAnew } from '../../domain/measure/overruling.js';
import { fromMeasure } from '../../domain/register-file/writing.js';
import { isRecord } from '../../domain/is-record.js';
import type { RowObject } from '../../domain/register-table/columns.js';
import { isWordless } from '../../domain/change/wordless.js';
import type { Case } from '../case.js';
import { readTerm } from '../changes/read-term.js';
import { withoutNothing } from './candidate.js';

export interface DeadlinesRead {
  /** As entries of a register file, the first one first. */
  readonly deadlines: readonly RowObject[];
  readonly faults: readonly ImportFault[];
}

interface Scene {
  readonly entry: InputEntry;
  readonly present: Measure | undefined;
  /** What a first wording is read against: the day that its source came out. */
  readonly published: LocalDate | null;
  readonly vendor: string | null;
  readonly plain: boolean;
  readonly at: Case;
}

export function deadlinesIn(raw: RowObject, scene: Scene): DeadlinesRead {
  const known = presentDeadlines(scene.present);
  const told = Array.isArray(raw['deadlines']) ? raw['deadlines'].filter(isRecord).map(deadlineOf) : [];
  const listed = told.map((one, index) =>
    withAgreement(one, [...known.slice(0, index), ...told.slice(known.length, index)]),
  );
  const read = listed.map((one, index) => listedDeadline(one, index, known, scene));
  const rows = known.length > listed.length ? known.slice(listed.length) : [];
  const deadlines = [...read.map(({ deadline }) => deadline), ...rows];
  const faults = read.flatMap((one) => one.faults);
  const worded = wordedDeadline(raw, deadlines, scene);
  const all = [...deadlines, ...worded.deadlines];
  const isAdded = all.length > known.length && known.length > 0;
  const isMoved = all.slice(known.length).some(({ reread }) => reread !== true);
  const mayBe = isMoved ? mayMove : mayBeReadAnew;
  const closed = isAdded && scene.present !== undefined && !mayBe(scene.present);
  const path = worded.deadlines.length > 0 ? ['wording'] : ['deadlines', known.length, 'wording'];
  return {
    deadlines: all,
    faults: [
      ...faults,
      ...worded.faults,
      ...(closed ? [fault(scene.entry.place(path), 'deadline_closed', all.at(-1)?.['wording'])] : []),
    ],
  };
}

/** A risk is accepted for a time, and what is closed has no term any more. */
const mayMove = (measure: Measure): boolean => isOpen(measure) && measure.nature !== 'acceptance';

function presentDeadlines(present: Measure | undefined): readonly RowObject[] {
  if (present === undefined) return [];
  const { deadline, laterDeadlines = [] } = fromMeasure(present);
  return [deadline, ...laterDeadlines].map((one) => deadlineOf({ ...one }));
}

/** Whoever reads a wording anew need not tell again what was agreed. */
function withAgreement(one: RowObject, before: readonly RowObject[]): RowObject {
  if (one['reread'] !== true) return one;
  const agreed = before.findLast(({ reread }) => reread !== true) ?? {};
  const kept = Object.entries(agreed).filter(([key]) => AGREED.has(key));
  return { ...Object.fromEntries(kept), ...withoutNothing(one) };
}
const AGREED: ReadonlySet<string> = new Set(['wording', 'anchor', 'source', 'statedIn', 'agreedBy']);

/** No day to read against, and no document, are something to say. */
function deadlineOf(one: RowObject): RowObject {
  const { rule, reread, ...told } = withoutNothing(one);
  return {
    ...told,
    // "No" in a table says what nothing says.
    ...(reread === false || reread === undefined ? {} : { reread }),
    anchor: one['anchor'] ?? null,
    ...('source' in one ? { source: one['source'] ?? null } : {}),
    // Of the absence of any term no words were read.
    ...(isRecord(rule) ? { rule: { fragment: '', ...rule } } : {}),
  };
}

interface Listed {
  readonly deadline: RowObject;
  readonly faults: readonly ImportFault[];
}

/** One that was is to be as it was; a new one is read, unless the file tells how. */
function listedDeadline(one: RowObject, index: number, known: readonly RowObject[], scene: Scene): Listed {
  const before = known[index];
  if (before === undefined) return newDeadline(one, index, scene);
  const differs = Object.entries(one).find(
    ([key, value]) => value !== null && key !== 'reason' && !isSame(sorted(value), sorted(before[key])),
  );
  if (differs === undefined) return { deadline: before, faults: [] };
  return {
    deadline: before,
    faults: [fault(scene.entry.place(['deadlines', index, differs[0]]), 'deadline_kept', differs[1])],
  };
}

/** Whatever order the parts stand in. */
const sorted = (value: unknown): unknown =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))) : value;

function newDeadline(one: RowObject, index: number, scene: Scene): Listed {
  if (one['kind'] !== undefined && one['rule'] !== undefined) return { deadline: one, faults: [] };
  if (one['kind'] !== undefined) return { deadline: { ...recordedBy(scene), ...overruled(one) }, faults: [] };
  const { wording } = one;
  if (typeof wording !== 'string') return { deadline: one, faults: [] };
  return read(wording, one, { ...scene, path: ['deadlines', index, 'wording'], later: index > 0 });
}

const recordedBy = ({ at }: Pick<Scene, 'at'>): RowObject => ({
  recordedBy: at.actor.id,
  recordedAt: at.calendar.now(),
});

/** Whoever writes days beside a wording has read it. */
function overruled(one: RowObject): RowObject {
  const isDated = one['earliest'] !== undefined || one['latest'] !== undefined;
  return { precision: isDated ? 'day' : 'none', ...one, rule: { id: 'overruled', fragment: '' } };
}

/** The wording beside the measure itself, where it is not that of its last deadline. */
function wordedDeadline(raw: RowObject, deadlines: readonly RowObject[], scene: Scene): DeadlinesRead {
  const { wording, moveReason } = raw as { readonly wording?: unknown; readonly moveReason?: unknown };
  const last = deadlines.at(-1)?.['wording'];
  const path = ['wording'];
  if (typeof wording !== 'string' || wording.trim() === '') {
    const missing = deadlines.length === 0 ? [fault(scene.entry.place(path), 'required')] : [];
    return { deadlines: [], faults: missing };
  }
  if (typeof last === 'string' && isSameWording(wording, last, scene.plain)) return { deadlines: [], faults: [] };
  const later = deadlines.length > 0;
  const reason = typeof moveReason === 'string' && !isWordless(moveReason) ? moveReason : undefined;
  const { deadline, faults } = read(wording, reason === undefined ? {} : { reason }, { ...scene, path, later });
  const needed =
    later && reason === undefined ? [fault(scene.entry.place(['moveReason']), 'reason_needed', wording)] : [];
  return { deadlines: [deadline], faults: [...faults, ...needed] };
}

const isSameWording = (a: string, b: string, plain: boolean): boolean =>
  a === b || (plain && a.replace(/\s+/g, ' ').trim() === b.replace(/\s+/g, ' ').trim());

/** By the same reader as a wording in a chat or on a form. */
function read(
  wording: string,
  more: RowObject,
  {
    entry,
    published,
    vendor,
    at,
    path,
    later,
  }: Scene & { readonly path: readonly PropertyKey[]; readonly later: boolean },
): Listed {
  const own = typeof more['anchor'] === 'string' ? parseLocalDate(more['anchor']) : undefined;
  const anchor = own ?? (later ? at.calendar.today() : published);
  const reading = readTerm(wording, { published: anchor ?? at.calendar.today(), vendor }, at);
  if (!('ask' in reading))
    return {
      deadline: { ...recordedBy({ at }), ...more, ...withoutNothing({ ...reading }), anchor, wording },
      faults: [],
    };
  const asked = [reading.ask, ...(reading.days ?? []), ...reading.fragments];
  return { deadline: { wording, ...more }, faults: [fault(entry.place(path), 'unreadable_deadline', wording, asked)] };
}
