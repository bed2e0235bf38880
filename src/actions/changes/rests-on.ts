/**
 * What rests on something that was added: it cannot be taken back while others name it. Whatever names it was recorded
 * after it, so that only later changes are looked through.
 */
import { subjectOf, type ChangeRecord, type Subject, type Write } from '../../domain/change.js';
import {
  catalogueEntryOf,
  investigationOf,
  isCircumstanceCode,
  isMeasureCode,
  isRiskCode,
} from '../../domain/codes.js';
import { parseLocalDate } from '../../domain/local-date.js';
import { measuresIn, type Condition } from '../../domain/risk.js';
import type { Store } from '../../domain/store.js';
import type { Case } from '../case.js';
import { entryIn } from '../entries/entry-in.js';
import { recordsIn } from './records.js';
import { itemOf } from './subject.js';

/** Codes told of, at the most. */
const MOST_NAMED = 20;

/** The codes of what names the things that a change brought into being; none where it can be taken back. */
export async function restingOnNew(target: ChangeRecord, at: Case): Promise<readonly string[]> {
  const added = new Set(
    target.writes.flatMap((write, index) => (target.before[index] === null ? [subjectOf(write)] : [])),
  );
  if ([...added].every((subject) => isMeasureCode(subject) || !isNameable(subject))) return [];
  const looked = new Set<Subject>();
  const resting: string[] = [];
  for await (const record of recordsIn(since(target), at.store)) {
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

const isNameable = (subject: Subject): boolean =>
  isRiskCode(subject) || isCircumstanceCode(subject) || catalogueEntryOf(subject) !== undefined;

function since({ recordedAt }: ChangeRecord): { readonly since?: NonNullable<ReturnType<typeof parseLocalDate>> } {
  const day = parseLocalDate(recordedAt.slice(0, 'yyyy-mm-dd'.length));
  return day === undefined ? {} : { since: day };
}

const shownCode = (subject: Subject): string => catalogueEntryOf(subject)?.own ?? subject;

/** What was written last may have been changed back, or taken back, since. */
async function namesNow(write: Write, added: ReadonlySet<Subject>, store: Store): Promise<boolean> {
  const subject = subjectOf(write);
  const entry = catalogueEntryOf(subject);
  if (entry !== undefined) {
    const now = entryIn(await store.catalogue(), entry);
    return now !== undefined && names({ ...write, value: now } as Write, added);
  }
  if (!isMeasureCode(subject) && !isRiskCode(subject) && !isCircumstanceCode(subject)) return false;
  const now = await itemOf(subject, store);
  return now !== undefined && names({ ...write, value: now } as Write, added);
}

/** Whether it names any of these. */
function names(write: Write, added: ReadonlySet<Subject>): boolean {
  return namedBy(write).some((code) => [...added].includes(code as Subject));
}

/** The codes of catalogue entries, risks and circumstances that it names. */
function namedBy({ type, value }: Write): readonly string[] {
  switch (type) {
    case 'measure':
      return [
        `investigation/${value.investigation}`,
        `vendor/${value.obligor}`,
        ...sources([value.quotation.source, ...value.deadlines.map(({ source }) => source)]),
        ...value.contradictions.flatMap(({ quotations }) => sources(quotations.map(({ source }) => source))),
        ...value.risks,
        ...value.blockedBy.map(({ code }) => code),
      ];
    case 'risk':
      return [
        `investigation/${investigationOf(value.code)}`,
        ...sources([value.quotation.source, ...(value.condition === null ? [] : [value.condition.quotation.source])]),
        ...(value.condition === null ? [] : measuresNamed(value.condition.condition)),
      ];
    case 'circumstance':
      return [`investigation/${investigationOf(value.code)}`, ...sources([value.quotation.source])];
    case 'investigation':
      return [`vendor/${value.vendor}`, ...sources([value.source])];
    default:
      return [];
  }
}

const measuresNamed = (condition: Condition): readonly string[] => measuresIn(condition);

const sources = (codes: readonly (string | null)[]): readonly string[] =>
  codes.flatMap((code) => (code === null ? [] : [`source/${code}`]));
