/** Imports a file: shows what that will do, and does it, all or nothing. Only for coordinators. */
import { createHash } from 'node:crypto';
import {
  subjectOf,
  type Change,
  type ChangeKind,
  type ChangeRecord,
  type Subject,
  type Write,
} from '../../domain/change/change.js';
import { StoreError } from '../../domain/errors.js';
import { changedEntryFields, type PlannedEntry } from '../../domain/imports/entries-plan.js';
import type { ImportInput } from '../../domain/imports/import-input.js';
import { changedFields, type ImportPlan, type PlannedMeasure } from '../../domain/imports/import-plan.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import { isSameAgreement, type Measure } from '../../domain/measure/measure.js';
import { may } from '../../domain/people/person.js';
import type { Case } from '../case.js';
import { ratingsLostWith } from '../changes/lost-ratings.js';
import { firstRegister } from './first-register.js';
import { planImport, type Watch } from './plan-import.js';

export type ImportOutcome =
  | { readonly type: 'denied' }
  | { readonly type: 'unavailable' }
  /** Nothing was done: what it will do, or what is wrong. `moved`: since it was shown, the register has changed. */
  | { readonly type: 'plan'; readonly plan: ImportPlan; readonly moved: boolean }
  /** `records`: of what was changed; `again`: it had been done before, and was not done a second time. */
  | {
      readonly type: 'done';
      readonly plan: ImportPlan;
      readonly records: { readonly first: number; readonly last: number } | null;
      readonly again: boolean;
    };

export interface Order {
  readonly input: ImportInput;
  /** The digest of the plan that was shown and agreed to; null: only show what it will do. */
  readonly agreed: string | null;
  /** What every change is recorded with: which file it came from. */
  readonly reason: string;
}

export async function importRegister(order: Order, at: Case, watch: Watch): Promise<ImportOutcome> {
  if (!may(at.actor, 'coordinate')) return { type: 'denied' };
  try {
    return await carryOut(order, at, watch);
  } catch (error) {
    if (error instanceof StoreError) return { type: 'unavailable' };
    throw error;
  }
}

async function carryOut({ input, agreed, reason }: Order, at: Case, watch: Watch): Promise<ImportOutcome> {
  const done = agreed === null ? undefined : await at.store.changeWithKey(keyOf(agreed, 0, at));
  const plan = await planImport(input, at, watch);
  if (done !== undefined) return { type: 'done', plan, records: numbersOf(done), again: true };
  if (plan.first && plan.faults.length === 0) return takeOver(input, plan, agreed, at);
  if (agreed === null || plan.faultCount > 0) return { type: 'plan', plan, moved: false };
  if (agreed !== plan.digest) return { type: 'plan', plan, moved: true };
  const [first, ...others] = await changesOf(plan, reason, at);
  if (first === undefined) return { type: 'done', plan, records: null, again: false };
  watch.go();
  watch.writing();
  const result = await at.store.commitAll([first, ...others]);
  if (result.status === 'conflict') return { type: 'plan', plan: await planImport(input, at, watch), moved: true };
  if (result.status === 'duplicate') return { type: 'done', plan, records: numbersOf(result.record), again: true };
  const [begin, end] = [result.records[0], result.records.at(-1)];
  const records = begin && end ? { first: begin.number, last: end.number } : null;
  return { type: 'done', plan, records, again: false };
}

/** An empty register takes over all of the file, as at a first start. */
async function takeOver(input: ImportInput, plan: ImportPlan, agreed: string | null, at: Case): Promise<ImportOutcome> {
  const { register, faults } = await firstRegister(input, plan, at);
  if (register === null) {
    return { type: 'plan', plan: { ...plan, faults, faultCount: faults.length }, moved: false };
  }
  if (agreed !== plan.digest) return { type: 'plan', plan, moved: agreed !== null };
  if (await at.store.load(register)) return { type: 'done', plan, records: null, again: false };
  return { type: 'plan', plan, moved: true };
}

const numbersOf = ({ number, together }: ChangeRecord) => ({ first: number, last: number + (together?.of ?? 1) - 1 });

/** The same for the same person, file and register, however often it is asked for. */
const keyOf = (digest: string, index: number, { actor }: Case): string =>
  createHash('sha256')
    .update(JSON.stringify(['import', digest, actor.id, index]))
    .digest('hex');

/** What others build on first: what measures name before the measures, these before the organisations and what they said. */
async function changesOf(plan: ImportPlan, reason: string, at: Case): Promise<readonly Change[]> {
  const { actor, calendar, origin } = at;
  const today = calendar.today();
  const doing = plan.measures.filter(
    (one): one is Exclude<PlannedMeasure, { type: 'unchanged' }> => one.type !== 'unchanged',
  );
  const owed = await owedSteps(plan, at);
  const steps: readonly Step[] = [
    ...plan.entries.items.map((one) => entryStep(one, owed.lost, today)),
    ...doing.map((one): Step => {
      const writes: Step['writes'] = [{ type: 'measure', value: one.after }];
      return { kind: kindOf(one), subject: one.after.code, occurredOn: today, writes };
    }),
    ...owed.steps,
  ];
  return steps.map(({ kind, subject, occurredOn, writes }, index) => ({
    key: keyOf(plan.digest, index, at),
    ...{ kind, subject, actor: actor.id, recordedAt: calendar.now(), occurredOn, reason, origin, writes },
  }));
}

type Step = Pick<Change, 'kind' | 'subject' | 'occurredOn' | 'writes'>;

/** With the ratings that are lost by who counts and by what was said: they go once, with the last of it. */
async function owedSteps(
  { owed, entries }: ImportPlan,
  { store, calendar }: Case,
): Promise<{ readonly steps: readonly Step[]; readonly lost: ReadonlySet<Subject> }> {
  const last = owed.changes.at(-1);
  if (last === undefined) return { steps: owed.changes, lost: new Set() };
  const writes = owed.changes.flatMap((one): readonly Write[] => one.writes);
  const lost = await ratingsLostWith(writes, store, calendar.today());
  // A risk that the file changes itself loses its rating with that: nothing is changed twice in one step.
  const own = new Set<Subject>(entries.items.flatMap(({ type, after }) => (type === 'risk' ? [after.code] : [])));
  const others = lost.filter((write) => !own.has(subjectOf(write)));
  const steps = [...owed.changes.slice(0, -1), { ...last, writes: [...last.writes, ...others] } as const];
  return { steps, lost: new Set(lost.map(subjectOf)) };
}

function entryStep(one: PlannedEntry, lost: ReadonlySet<Subject>, today: LocalDate): Step {
  const write: Write =
    one.type === 'risk' && lost.has(one.after.code)
      ? { type: 'risk', value: { ...one.after, rating: null } }
      : writeOf(one);
  return { kind: kindOfEntry(one), subject: subjectOf(write), occurredOn: today, writes: [write] };
}

/** The type and what it is of go together. */
function writeOf(one: PlannedEntry): Write {
  switch (one.type) {
    case 'vendor':
      return { type: one.type, value: one.after };
    case 'source':
      return { type: one.type, value: one.after };
    case 'investigation':
      return { type: one.type, value: one.after };
    case 'circumstance':
      return { type: one.type, value: one.after };
    case 'risk':
      return { type: one.type, value: one.after };
  }
}

/** The rating goes with the condition. */
const OF_CONDITION: ReadonlySet<string> = new Set(['condition', 'rating']);

function kindOfEntry(one: PlannedEntry): ChangeKind {
  if (one.before === null) return `new_${one.type}`;
  return changedEntryFields(one).every((key) => OF_CONDITION.has(key)) ? 'condition' : 'edit';
}

/** Changes of one thing are of the kind that they would be by themselves. */
const KINDS: Readonly<Partial<Record<keyof Measure, ChangeKind>>> = {
  deadlines: 'deadline',
  progress: 'progress',
  owner: 'owner',
  evidence: 'evidence',
  followUpOn: 'follow_up',
  reminders: 'reminders',
};

function kindOf(one: Exclude<PlannedMeasure, { type: 'unchanged' }>): ChangeKind {
  if (one.type === 'new') return 'new_measure';
  const changed = changedFields(one.before, one.after);
  const [only, ...others] = changed;
  if (only === 'deadlines' && others.length === 0 && isSameAgreement(one.before, one.after)) return 'reading';
  if (only !== undefined && others.length === 0) return KINDS[only] ?? 'edit';
  const { state } = one.after;
  const isStep = changed.every((key) => ['state', 'report', 'agreedOn'].includes(key));
  if (!isStep) return 'edit';
  return state === 'reported_done' ? 'report' : state === 'agreed' ? 'agreement' : 'edit';
}
