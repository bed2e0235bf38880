import type { ChangeRecord } from '../../domain/change/change.js';
import type { ChangeSubject } from '../../domain/change/change-form.js';
import type { Case } from '../case.js';
import { recordsOf, writeIn } from './records.js';

/** Records shown of what has changed since. */
const SHOWN = 10;

/** What was done to an item after the version that the person saw, newest first. */
export async function recordsSince(
  code: ChangeSubject,
  version: number,
  { store }: Pick<Case, 'store'>,
): Promise<readonly ChangeRecord[]> {
  const since: ChangeRecord[] = [];
  for await (const record of recordsOf(code, store)) {
    const written = writeIn(record, code)?.value.version;
    if (written === undefined) continue;
    if (written <= version || since.length === SHOWN) break;
    since.push(record);
  }
  return since;
}
