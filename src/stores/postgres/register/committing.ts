/** Changes carried out in one transaction, in the order in which they came. */
import { subjectOf, type Change, type ChangeRecord, type Subject, type Write } from '../../../domain/change.js';
import type { FacetWorld } from '../../../domain/facets.js';
import type { Person } from '../../../domain/person.js';
import type { CommitResult } from '../../../domain/store.js';
import { draft, isConflict } from '../../draft.js';
import type { Session } from '../database.js';
import { textIn } from '../fields.js';
import { fillIn, noConsequences, noteConsequences, writeItem, type Consequences } from './item-writing.js';
import { appendChanges, beginJournal, changesWithKeys, lockTip, type Tip } from './journal.js';
import { restateRisks } from './risk-writing.js';
import { END } from './span.js';

type Value = Write['value'];

/** What came of each, in their order. */
export async function commitAll(
  session: Session,
  changes: readonly Change[],
  investigation: FacetWorld['investigation'],
): Promise<readonly CommitResult[]> {
  const tip = await tipOf(session);
  const known = new Map(
    await changesWithKeys(
      session,
      changes.map(({ key }) => key),
    ),
  );
  const present = new Map(
    await presentItems(
      session,
      changes.flatMap(({ writes }) => writes.map(subjectOf)),
    ),
  );
  const records: ChangeRecord[] = [];
  const results = changes.map((change): CommitResult => {
    const earlier = known.get(change.key);
    if (earlier !== undefined) return { status: 'duplicate', record: earlier };
    const record = draft(change, tip.number + records.length + 1, (code) => present.get(code));
    if (isConflict(record)) return record;
    known.set(change.key, record);
    for (const { value } of record.writes) present.set(value.code, value);
    records.push(record);
    return { status: 'committed', record };
  });
  if (records.length > 0) await carryOut(session, records, tip, investigation);
  return results;
}

/** A change may come before any register was loaded. */
async function tipOf(session: Session): Promise<Tip> {
  const tip = await lockTip(session);
  if (tip !== null) return tip;
  await beginJournal(session);
  const begun = await lockTip(session);
  if (begun === null) throw new TypeError('the journal did not begin');
  return begun;
}

async function presentItems(
  session: Session,
  codes: readonly Subject[],
): Promise<readonly (readonly [Subject, Value])[]> {
  const { rows } = await session.query(
    `select code, value from item where code = any($1::text[]) and to_day = ${END}
     union all select code, value from person where code = any($1::text[])`,
    [[...new Set(codes)]],
  );
  return rows.map((row) => [textIn(row, 'code') as Subject, JSON.parse(textIn(row, 'value')) as Value]);
}

async function carryOut(
  session: Session,
  records: readonly ChangeRecord[],
  tip: Tip,
  investigation: FacetWorld['investigation'],
): Promise<void> {
  await appendChanges(session, records, tip);
  const consequences = noConsequences();
  for (const record of records) await writeAll(session, record, consequences, investigation);
  await followUp(session, consequences, investigation);
}

async function writeAll(
  session: Session,
  { writes, before, occurredOn }: ChangeRecord,
  consequences: Consequences,
  investigation: FacetWorld['investigation'],
): Promise<void> {
  for (const [index, write] of writes.entries()) {
    if (write.type === 'person') {
      await putPerson(session, write.value);
      continue;
    }
    const former = before[index] ?? null;
    const written = { write, before: isItem(former) ? former : null, day: occurredOn };
    await writeItem(session, written, investigation);
    noteConsequences(written, consequences);
  }
}

const isItem = (value: Value | null): value is Exclude<Value, Person> => value !== null && !('roles' in value);

async function putPerson(session: Session, person: Person): Promise<void> {
  await session.query(
    `insert into person (place, code, version, value)
     values ((select coalesce(max(place), -1) + 1 from person), $1, $2::int, $3)
     on conflict (code) do update set version = excluded.version, value = excluded.value`,
    [person.code, person.version, JSON.stringify(person)],
  );
}

async function followUp(
  session: Session,
  consequences: Consequences,
  investigation: FacetWorld['investigation'],
): Promise<void> {
  const { measures, blockers, risks } = consequences;
  if (measures.size + risks.size > 0) await restateRisks(session, [...risks], [...measures], investigation);
  if (measures.size + blockers.size + risks.size > 0) await fillIn(session, consequences);
}
