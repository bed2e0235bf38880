/** What an edit changed besides what is told from what to what. */
import { changedFields } from '../../domain/imports/import-plan.js';
import type { ChangeKind } from '../../domain/change/change.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { Setting } from '../drawing.js';

/** Told from what to what, or with something else. */
const TOLD: ReadonlySet<keyof Measure> = new Set<keyof Measure>([
  ...(['state', 'progress', 'report', 'deadlines', 'owner', 'followUpOn', 'evidence', 'reminders'] as const),
  ...(['supersededBy', 'occurrences', 'verification'] as const),
]);

/** "gewijzigd: titel, citaat": a text of some length is not told twice. */
export function editedDetails(now: Measure, was: Measure, kind: ChangeKind, { messages }: Setting): readonly string[] {
  const { imports, format } = messages;
  const waiting = waitingDetails(now, was, messages);
  if (kind !== 'edit') return waiting;
  const isTold = (key: keyof Measure): boolean => TOLD.has(key) || (key === 'blockedBy' && waiting.length > 0);
  const names = changedFields(was, now).flatMap((key) => (isTold(key) ? [] : (imports.fields[key] ?? [])));
  return [...waiting, ...(names.length === 0 ? [] : [imports.edited(format.and(names))])];
}

/** "wacht op OW20-C1", "wacht niet meer op OW20-V2" */
function waitingDetails(now: Measure, was: Measure, { format, changes }: Setting['messages']): readonly string[] {
  const only = ({ blockedBy }: Measure, other: Measure) => {
    const known = new Set(other.blockedBy.map(({ code }) => code));
    return blockedBy.flatMap(({ code }) => (known.has(code) ? [] : [code]));
  };
  const [added, gone] = [only(now, was), only(was, now)];
  return [
    ...(added.length === 0 ? [] : [changes.details.waitsFor(format.and(added))]),
    ...(gone.length === 0 ? [] : [changes.details.waitsNoMore(format.and(gone))]),
  ];
}
