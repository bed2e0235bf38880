/**
 * What rests on something that was added: it cannot be taken back while others name it. Whatever names it was recorded
 * after it, so that only later changes are looked through.
 */
import { subjectOf, type ChangeRecord, type Subject, type Write } from '../../domain/change/change.js';
import { isNameable, isTakenBack, namedBy, newlyNamed } from '../../domain/change/naming.js';
import { catalogueEntryOf, isCircumstanceCode, isMeasureCode, isRiskCode } from '../../domain/register/codes.js';
import { instantOf, type Instant } from '../../domain/time/local-date.js';
import type { Store } from '../../domain/store/store.js';
import type { Case } from '../case.js';
import { entryIn } from '../entries/entry-in.js';
import { wasGiven } from './new-codes.js';
import { recordsIn } from './records.js';
import { itemOf } from './subject.js';

/** Codes told of, at the most. */
const MOST_NAMED = 20;
/** Milliseconds that the clocks of two machines differ at the most, and by far: what is recorded later can be dated before. */
const MOMENTS = 60 * 60 * 1000;

/** The codes of what names the things that a change brought into being, or back; none where it can be taken back. */
export async function restingOnNew(target: ChangeRecord, at: Case): Promise<readonly string[]> {
  const added = new Set(addedBy(target));
  if (added.size === 0) return [];
  const looked = new Set<Subject>();
  const resting: string[] = [];
  for await (const record of recordsIn({ since: momentsBefore(target) }, at.store)) {
    if (record.number <= target.number) break;
    for (const write of record.writes) {
      const subject = subjectOf(write);
      if (looked.has(subject) || added.has(subject)) continue;
      looked.add(subject);
      if (names(write, added) && (await namesNow(write, added, at.store))) resting.push(shownCode(subject));
      if (resting.length === MOST_NAMED) return resting;
    }
  }
  return resting;
}

/** What a change brought into being, or back, and others can name. */
export const addedBy = ({ writes, before }: ChangeRecord): readonly Subject[] =>
  writes.flatMap((write, index) => {
    const was = before[index] ?? null;
    return was === null || isTakenBack(was) ? [subjectOf(write)].filter(isNameable) : [];
  });

const momentsBefore = ({ recordedAt }: ChangeRecord): Instant => instantOf(Date.parse(recordedAt) - MOMENTS);

const shownCode = (subject: Subject): string => catalogueEntryOf(subject)?.own ?? subject;

/** What was written last may have been changed back, or taken back, since. */
async function namesNow(write: Write, added: ReadonlySet<Subject>, store: Store): Promise<boolean> {
  const now = await standingNow(subjectOf(write), store);
  return now !== undefined && names({ ...write, value: now } as Write, added);
}

/** Whether it names any of these. */
const names = (write: Write, added: ReadonlySet<Subject>): boolean => namedBy(write).some((code) => added.has(code));

/** What these would name again, and what was taken back since; as people know it. */
export async function goneSince(writes: readonly Write[], store: Store): Promise<readonly string[]> {
  const named = await Promise.all(
    writes.map(async (write) => newlyNamed(write, (await standingNow(subjectOf(write), store)) ?? null)),
  );
  const gone = await Promise.all(
    [...new Set(named.flat())].map(async (code) => ((await isGone(code, store)) ? [code] : [])),
  );
  return gone.flat().map(shownCode);
}

/** It was there, or nobody could have named it. */
async function isGone(code: Subject, store: Store): Promise<boolean> {
  return (await standingNow(code, store)) === undefined && (await wasGiven(code, store));
}

/** As it is in the register; undefined where it is not, or no longer. */
export async function standingNow(subject: Subject, store: Store): Promise<Write['value'] | undefined> {
  if (isMeasureCode(subject) || isRiskCode(subject) || isCircumstanceCode(subject)) return itemOf(subject, store);
  const entry = catalogueEntryOf(subject);
  return entry === undefined ? undefined : entryIn(await store.catalogue(), entry);
}
