import type { ChangeRecord, Subject } from '../../domain/change/change.js';
import { subjectOf } from '../../domain/change/change.js';
import { isOfKind, type ChangedKind } from '../../domain/change/changed-kind.js';
import { MAX_VALUES, type MeasureQuery } from '../../domain/query/query.js';
import { isMeasureCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { ActionDeps } from '../deps.js';
import { belongingOf, holdsFor } from './belonging.js';

type Deps = Pick<ActionDeps, 'store' | 'calendar'>;

/** What changes are asked of; `of`: of one kind of thing alone. */
interface Asked {
  readonly of?: ChangedKind | undefined;
  readonly query: MeasureQuery;
}

/** Those that a question is about: the measures that it selects, and what else belongs to the vendor, the investigation … */
export async function selectedSubjects(
  changed: readonly Subject[],
  { of, query }: Asked,
  today: LocalDate,
  deps: Deps,
): Promise<readonly Subject[]> {
  const subjects = of === undefined ? changed : changed.filter((subject) => isOfKind(subject, of));
  if (query.criteria.length === 0) return subjects;
  const selected: Subject[] = [];
  const measures = subjects.filter(isMeasureCode);
  for (let at = 0; at < measures.length; at += MAX_VALUES) {
    const anyOf = measures.slice(at, at + MAX_VALUES);
    const narrower: MeasureQuery = { ...query, criteria: [...query.criteria, { field: 'code', anyOf }] };
    const { rows } = await deps.store.findMeasures(narrower, { offset: 0, limit: MAX_VALUES }, today);
    selected.push(...rows.map(({ code }) => code));
  }
  for (const subject of subjects) {
    const belonging = isMeasureCode(subject) ? undefined : await belongingOf(subject, deps);
    if (belonging !== undefined && query.criteria.every((one) => holdsFor(one, belonging) === true))
      selected.push(subject);
  }
  return selected;
}

/** The records that are in the history of something that a question is about. */
export async function recordsAbout(
  records: readonly ChangeRecord[],
  asked: Asked,
  today: LocalDate,
  deps: Deps,
): Promise<readonly ChangeRecord[]> {
  const subjects = new Set(records.flatMap(touchedBy));
  const selected = new Set(await selectedSubjects([...subjects], asked, today, deps));
  return records.filter((record) => touchedBy(record).some((subject) => selected.has(subject)));
}

const touchedBy = ({ subject, writes }: ChangeRecord): readonly Subject[] => [subject, ...writes.map(subjectOf)];
