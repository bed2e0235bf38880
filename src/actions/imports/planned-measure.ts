/** One measure of a file: what will become of it, or what is wrong. */
import { investigationOf, isMeasureCode } from '../../domain/register/codes.js';
import { fault, type ImportFault } from '../../domain/imports/import-fault.js';
import type { ImportForm, InputEntry } from '../../domain/imports/import-input.js';
import { changedFields, type PlannedMeasure } from '../../domain/imports/import-plan.js';
import { later, type LocalDate } from '../../domain/time/local-date.js';
import { isSameAgreement, type Measure } from '../../domain/measure/measure.js';
import { toMeasure } from '../../domain/register-file/conversion.js';
import { deadlineFaults, rereadFaults } from '../../domain/register-file/deadline-faults.js';
import { measureEntry, type MeasureEntry } from '../../domain/register-file/entries.js';
import { stateFaults } from '../../domain/register-file/state-faults.js';
import type { RowObject } from '../../domain/register-table/columns.js';
import type { Case } from '../case.js';
import { wasGiven } from '../changes/new-codes.js';
import { baseOf, candidateOf } from './candidate.js';
import { deadlinesIn } from './deadlines-in.js';
import { formFaults } from './form-faults.js';
import type { ImportWorld } from './import-world.js';
import { keptFaults } from './kept.js';
import { partyOf, referenceFaults, vendorIn } from './reference-faults.js';
import { settled } from './settled.js';
import { valuesIn } from './values-in.js';

export interface PlannedOne {
  readonly planned: PlannedMeasure | null;
  readonly faults: readonly ImportFault[];
}

export async function planMeasure(
  input: InputEntry,
  form: ImportForm,
  world: ImportWorld,
  at: Case,
): Promise<PlannedOne> {
  const { raw, faults: valueFaults } = await valuesIn(input, 'measures', at);
  const code = typeof raw['code'] === 'string' ? raw['code'].trim() : '';
  if (!isMeasureCode(code)) {
    return { planned: null, faults: [fault(input.place(['code']), code === '' ? 'required' : 'not_a_code', code)] };
  }
  const known = world.investigation(investigationOf(code));
  if (known === undefined) {
    return { planned: null, faults: [fault(input.place(['code']), 'other_register', code, world.investigations)] };
  }
  const present = world.present(code);
  if (present === undefined && !world.first && (await wasGiven(code, at.store))) {
    return { planned: null, faults: [fault(input.place(['code']), 'taken_back', code)] };
  }
  const plain = form === 'csv';
  const laid = candidateOf(raw, input, { base: baseOf(present), plain });
  const filled = present === undefined ? withDefaults({ ...laid, code }, world, at) : withReporter(laid, present, at);
  const vendor = vendorIn(typeof filled['obligor'] === 'string' ? filled['obligor'] : '');
  const terms = deadlinesIn(raw, { entry: input, present, published: known.published, vendor, plain, at });
  const [deadline, ...laterDeadlines] = terms.deadlines;
  const candidate = { ...filled, ...(deadline === undefined ? {} : { deadline }), laterDeadlines };
  const parsed = measureEntry.safeParse(candidate);
  const early = [...valueFaults, ...terms.faults];
  if (!parsed.success) {
    const issues = parsed.error.issues.filter(
      ({ path }) => terms.faults.length === 0 || !/^(deadline|laterDeadlines)$/.test(String(path[0])),
    );
    return { planned: null, faults: [...early, ...formFaults(issues, candidate, input, 'measures')] };
  }
  const faults = [...early, ...referenceFaults(parsed.data, input, world)];
  return planEntry(parsed.data, { input, present, published: known.published, faults, at });
}

interface Scene {
  readonly input: InputEntry;
  readonly present: Measure | undefined;
  readonly published: LocalDate;
  readonly faults: readonly ImportFault[];
  readonly at: Case;
}

function planEntry(entry: MeasureEntry, { input, present, published, faults, at }: Scene): PlannedOne {
  const read = toMeasure(entry, () => published);
  const today = at.calendar.today();
  const after = present === undefined ? read : withWord(present, settled(present, read), today);
  const changed = present === undefined ? [] : changedFields(present, after);
  const kept = present === undefined ? [] : keptFaults(present, after, input, today);
  const isStep = !kept.some(({ kind }) => kind === 'no_such_step' || kind === 'step_elsewhere');
  const all = [
    ...faults,
    ...(present === undefined || changed.includes('deadlines') ? misfits(entry, input) : []),
    ...(present === undefined || (changed.includes('state') && isStep) ? groundFaults(entry, input, at) : []),
    ...kept,
  ];
  if (all.length > 0) return { planned: null, faults: all };
  if (present === undefined) return { planned: { type: 'new', after }, faults: [] };
  if (changed.length === 0) return { planned: { type: 'unchanged', code: entry.code }, faults: [] };
  return { planned: { type: 'changed', before: present, after }, faults: [] };
}

/** What is usual of a measure that a person adds, where the file says nothing else. */
function withDefaults(entry: RowObject, world: ImportWorld, { calendar }: Case): RowObject {
  const code = String(entry['code']) as Measure['code'];
  const vendor = world.investigation(investigationOf(code))?.vendor;
  return {
    ...(vendor === undefined ? {} : { obligor: partyOf({ code }, vendor) }),
    nature: 'one-off',
    state: entry['agreedOn'] === undefined ? 'proposed' : 'agreed',
    confidential: false,
    ...(world.first ? {} : { enteredOn: calendar.today() }),
    ...entry,
  };
}

/** Whoever imports a report records it. */
function withReporter(entry: RowObject, present: Measure, { actor }: Case): RowObject {
  const report = entry['report'];
  if (typeof report !== 'object' || report === null) return entry;
  const isNew = entry['state'] === 'reported_done' && present.state !== 'reported_done';
  return isNew ? { ...entry, report: { ...report, recordedBy: actor.id } } : entry;
}

/** Word of how a measure stands counts from today. */
function withWord(before: Measure, after: Measure, today: LocalDate): Measure {
  const WORDS: readonly (keyof Measure)[] = ['progress', 'state', 'report', 'evidence'];
  const isWord = changedFields(before, after).some(
    (key) => WORDS.includes(key) || (key === 'deadlines' && !isSameAgreement(before, after)),
  );
  const updatedOn = isWord ? (before.updatedOn === null ? today : later(before.updatedOn, today)) : before.updatedOn;
  return { ...after, updatedOn, version: before.version + 1 };
}

const misfits = (entry: MeasureEntry, { place }: InputEntry): readonly ImportFault[] =>
  [entry.deadline, ...entry.laterDeadlines].flatMap((deadline, index, all) => {
    if ([...deadlineFaults(deadline), ...rereadFaults(deadline, all[index - 1])].length === 0) return [];
    const { earliest, latest, wording } = deadline;
    const isReversed = earliest !== null && latest !== null && latest < earliest;
    const path = ['deadlines', index, isReversed ? 'latest' : 'wording'];
    return [fault(place(path), isReversed ? 'reversed_days' : 'deadline_misfit', isReversed ? latest : wording)];
  });

/** A state has to have what it rests on; in local mode everyone is the same person, and may verify. */
function groundFaults(entry: MeasureEntry, { place }: InputEntry, { fourEyes }: Case): readonly ImportFault[] {
  const verification = entry.verification;
  const seen =
    fourEyes || verification === null
      ? entry
      : { ...entry, report: entry.report && { ...entry.report, recordedBy: undefined } };
  return stateFaults(seen).length === 0 ? [] : [fault(place(['state']), 'state_misfit', entry.state)];
}
