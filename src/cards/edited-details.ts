/** What an edit changed besides what is told from what to what. */
import { changedFields } from '../domain/imports/import-plan.js';
import type { ChangeKind } from '../domain/change.js';
import type { Measure } from '../domain/measure.js';
import type { Setting } from './drawing.js';

/** Told from what to what, or with something else. */
const TOLD: ReadonlySet<keyof Measure> = new Set<keyof Measure>([
  ...(['state', 'progress', 'report', 'deadlines', 'owner', 'followUpOn', 'evidence', 'reminders'] as const),
  ...(['supersededBy', 'occurrences', 'verification'] as const),
]);

/** "gewijzigd: titel, citaat": a text of some length is not told twice. */
export function editedDetails(now: Measure, was: Measure, kind: ChangeKind, { messages }: Setting): readonly string[] {
  if (kind !== 'edit') return [];
  const { imports, format } = messages;
  const names = changedFields(was, now).flatMap((key) => (TOLD.has(key) ? [] : (imports.fields[key] ?? [])));
  return names.length === 0 ? [] : [imports.edited(format.and(names))];
}
