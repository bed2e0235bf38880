/** What an import may change of a measure that is there; the rest has a way of its own, with what that asks for. */
import { fault, type FaultKind, type ImportFault } from '../../domain/imports/import-fault.js';
import type { InputEntry } from '../../domain/imports/import-input.js';
import { changedFields } from '../../domain/imports/import-plan.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure, MeasureState } from '../../domain/measure/measure.js';
import { findTransition, transitionsFrom } from '../../domain/measure/state-machine.js';

/** Fields that say what a measure is and how far it is. Evidence and deadlines are only added to. */
const FREE: ReadonlySet<keyof Measure> = new Set<keyof Measure>([
  ...(['nature', 'title', 'description', 'quotation', 'risks', 'deadlines', 'progress', 'owner', 'blockedBy'] as const),
  ...(['lapsesWith', 'followUpOn', 'reminders', 'contradictions', 'notes', 'confidential', 'evidence'] as const),
]);

/** Steps that need nothing which a table has no place for, with the fields that go along. */
const STEPS: Readonly<Partial<Record<MeasureState, readonly (keyof Measure)[]>>> = {
  agreed: ['state', 'agreedOn'],
  in_progress: ['state'],
  reported_done: ['state', 'report'],
};

/** What comes with a verification is for who verifies, with evidence and a reason. */
const FROM: Readonly<Partial<Record<MeasureState, readonly MeasureState[]>>> = { in_progress: ['agreed'] };

export function keptFaults(
  before: Measure,
  after: Measure,
  { place }: InputEntry,
  today: LocalDate,
): readonly ImportFault[] {
  const changed = changedFields(before, after).filter((key) => !FREE.has(key));
  const step = changed.includes('state') ? stepFault(before.state, after.state) : null;
  if (step !== null) return [fault(place(['state']), step.kind, after.state, [before.state, ...step.to])];
  const along = changed.includes('state') ? (STEPS[after.state] ?? []) : [];
  const days = along.flatMap(
    (key) => (key === 'agreedOn' ? after.agreedOn : key === 'report' ? after.report?.on : null) ?? [],
  );
  return [
    ...changed.filter((key) => !along.includes(key)).map((key) => fault(place(pathOf(key)), 'kept', after[key])),
    ...days.filter((day) => day > today).map((day) => fault(place(pathOf(along.at(-1) ?? 'state')), 'in_future', day)),
  ];
}

const pathOf = (key: keyof Measure): readonly string[] =>
  key === 'report' ? ['report', 'on'] : key === 'verification' ? ['verification', 'result'] : [key];

function stepFault(
  from: MeasureState,
  to: MeasureState,
): { readonly kind: FaultKind; readonly to: readonly string[] } | null {
  if (findTransition(from, to) === undefined) {
    return { kind: 'no_such_step', to: transitionsFrom(from).map((step) => step.to) };
  }
  const isOurs = STEPS[to] !== undefined && (FROM[to] ?? [from]).includes(from);
  return isOurs ? null : { kind: 'step_elsewhere', to: [] };
}
