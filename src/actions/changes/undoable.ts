/** Which change a person can take back. */
import type { ChangeRecord } from '../../domain/change/change.js';
import { isMeasureCode, type MeasureCode } from '../../domain/register/codes.js';
import { instantOf, type Instant } from '../../domain/time/local-date.js';
import { subjectOf } from '../../domain/change/change.js';
import type { Case } from '../case.js';
import { restingOn } from './lost-ratings.js';
import { isMeasureWrite, recordsIn, recordsOf } from './records.js';
import { restingOnNew } from './rests-on.js';

/** Milliseconds in which a change can be taken back. */
const UNDO_WITHIN = 24 * 60 * 60 * 1000;

const oldest = ({ calendar }: Case): Instant => instantOf(Date.parse(calendar.now()) - UNDO_WITHIN);

/**
 * The person's own change with this number, or with null their last; undefined where there is none, it is older than a
 * day or it was taken back already. It can be a change of people, which is not taken back in this way.
 */
export async function changeToUndo(number: number | null, at: Case): Promise<ChangeRecord | undefined> {
  const undone = new Set<number>();
  for await (const record of recordsIn({ actor: at.actor.id, since: oldest(at) }, at.store)) {
    if (undone.has(record.number)) continue;
    if (record.corrects !== undefined) undone.add(record.corrects);
    if (number === null ? record.corrects === undefined : record.number === number) return record;
  }
  return undefined;
}

/** Whether it is not about the register but about who may do what, or who is away. */
export const isOfPeople = ({ writes }: ChangeRecord): boolean => writes.some(({ type }) => type === 'person');

/** The last change that builds on this one: of the same items, or a rating that rests on them. */
export async function builtOn(target: ChangeRecord, at: Case): Promise<ChangeRecord | undefined> {
  const later = (
    await Promise.all([...new Set(target.writes.map(subjectOf))].map((code) => laterThan(target, code, at)))
  )
    .flat()
    .sort((a, b) => b.number - a.number);
  const undone = new Set<number>();
  for (const record of later) {
    if (undone.has(record.number)) continue;
    // A change and what took it back leave things as they were.
    if (record.corrects === undefined || record.corrects <= target.number) return record;
    undone.add(record.corrects);
  }
  return ratingSince(target, at);
}

async function laterThan(
  { number }: ChangeRecord,
  code: ChangeRecord['subject'],
  { store }: Case,
): Promise<readonly ChangeRecord[]> {
  const later: ChangeRecord[] = [];
  for await (const record of recordsOf(code, store)) {
    if (record.number <= number) break;
    later.push(record);
  }
  return later;
}

/** The measures that this change verified, and that are so no longer when it is taken back. */
export const verifiedBy = ({ writes, before }: ChangeRecord): readonly MeasureCode[] =>
  writes.flatMap((write, index) => {
    const was = before[index];
    const isNew = isMeasureWrite(write) && write.value.state === 'verified';
    return isNew && !(was && 'state' in was && was.state === 'verified') ? [write.value.code] : [];
  });

async function ratingSince(target: ChangeRecord, at: Case): Promise<ChangeRecord | undefined> {
  const codes = verifiedBy(target).filter(isMeasureCode);
  const risks = codes.length === 0 ? [] : await restingOn(codes, at.store, at.calendar.today());
  for (const { code } of risks) {
    const [rating] = (await laterThan(target, code, at)).filter(({ kind }) => kind === 'rating');
    if (rating !== undefined) return rating;
  }
  return undefined;
}

/** Whether the person can still take this change back. */
export async function isUndoable({ number }: ChangeRecord, at: Case): Promise<boolean> {
  const target = await changeToUndo(number, at);
  if (target === undefined || isOfPeople(target) || (await builtOn(target, at)) !== undefined) return false;
  return (await restingOnNew(target, at)).length === 0;
}
