/** Changes carried out in one transaction, in the order in which they came. */
import { subjectOf, type Change, type ChangeRecord, type Write } from '../../../domain/change.js';
import type { FacetWorld } from '../../../domain/facets.js';
import type { Organisation } from '../../../domain/organisation.js';
import type { Person } from '../../../domain/person.js';
import type { CommitAllResult, CommitResult } from '../../../domain/store.js';
import { areConflicts, draft, draftAll, isConflict } from '../../draft.js';
import type { KeptLine } from '../../journal/kept-line.js';
import type { Row, Session } from '../database.js';
import { integerIn, isTrueIn, textIn } from '../fields.js';
import { fillIn, noConsequences, noteConsequences, writeItem, type Consequences } from './item-writing.js';
import { putOrganisation, writeAnswer, type AnswerStanding } from './organisation-writing.js';
import { answerIn } from './organisations.js';
import { appendChanges, appendLines, beginJournal, lockTip, recordIn, type Tip } from './journal.js';
import { restateRisks } from './risk-writing.js';
import { END } from './span.js';
import type { Item, Standing } from './states.js';
import { putTally, type TermTally } from './words-writing.js';

type Value = Write['value'];

/** What came of each, in their order. */
export async function commitAll(
  session: Session,
  changes: readonly Change[],
  investigation: FacetWorld['investigation'],
): Promise<readonly CommitResult[]> {
  const tip = await tipOf(session);
  const found = await findKnown(session, changes);
  const known = new Map(found.changes);
  const present = presentIn(found);
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
  if (records.length > 0) await carryOut(session, records, tip, writingOf(found, investigation));
  return results;
}

/** How what the changes are of stands. */
function presentIn({ people, organisations, items, answers }: Known): Map<string, Value> {
  const present = new Map<string, Value>([...people, ...organisations]);
  for (const { value } of [...items.values(), ...answers.values()]) present.set(value.code, value);
  return present;
}

/** Records written at once: some megabytes at the most. */
const AT_ONCE = 250;

/** All of them, or none; nobody else adds to the journal meanwhile. */
export async function commitStep(
  session: Session,
  changes: readonly [Change, ...Change[]],
  investigation: FacetWorld['investigation'],
): Promise<CommitAllResult> {
  let tip = await tipOf(session);
  const found = await findKnown(session, changes);
  const record = found.changes.get(changes[0].key);
  if (record !== undefined) return { status: 'duplicate', record };
  const present = presentIn(found);
  const records = draftAll(changes, tip.number + 1, (code) => present.get(code));
  if (areConflicts(records)) return { status: 'conflict', conflicts: records };
  for (let at = 0; at < records.length; at += AT_ONCE) {
    tip = await appendChanges(session, records.slice(at, at + AT_ONCE), tip);
  }
  await putAll(session, records, writingOf(found, investigation));
  return { status: 'committed', records };
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

interface Known {
  /** By their keys. */
  readonly changes: ReadonlyMap<string, ChangeRecord>;
  readonly items: ReadonlyMap<string, Standing>;
  readonly people: ReadonlyMap<string, Person>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly answers: ReadonlyMap<string, AnswerStanding>;
}

/** What is there already of these changes, and the present state of what they change. */
async function findKnown(session: Session, changes: readonly Change[]): Promise<Known> {
  const { rows } = await session.query(
    `select 'change' as what, key as code, '' as value, line, 0 as from_day, 0 as words, false as waits, '' as levels
       from change where key = any($1::text[])
     union all select 'person', code, value, '', 0, 0, false, '' from person where code = any($2::text[])
     union all select 'organisation', code, value, '', 0, 0, false, '' from organisation where code = any($2::text[])
     union all select 'answer', code, value, '', from_day, 0, false, ''
       from answer where code = any($2::text[]) and to_day = ${END}
     union all select 'item', i.code, i.value, '', i.from_day, i.words, coalesce(m.waits, false),
         array_to_string(coalesce(m.levels, '{}'), ' ')
       from item i left join measure m on m.code = i.code and m.from_day = i.from_day
       where i.code = any($2::text[]) and i.to_day = ${END}`,
    [changes.map(({ key }) => key), [...new Set(changes.flatMap(({ writes }) => writes.map(subjectOf)))]],
  );
  const of = (what: string) => rows.filter((row) => row['what'] === what);
  return {
    changes: new Map(of('change').map((row) => [textIn(row, 'code'), recordIn(row)])),
    people: new Map(of('person').map((row) => [textIn(row, 'code'), JSON.parse(textIn(row, 'value')) as Person])),
    items: new Map(of('item').map((row) => [textIn(row, 'code'), standingIn(row)])),
    organisations: new Map(
      of('organisation').map((row) => [textIn(row, 'code'), JSON.parse(textIn(row, 'value')) as Organisation]),
    ),
    answers: new Map(
      of('answer').map((row) => [textIn(row, 'code'), { value: answerIn(row), from: integerIn(row, 'from_day') }]),
    ),
  };
}

const standingIn = (row: Row): Standing => ({
  code: textIn(row, 'code'),
  value: JSON.parse(textIn(row, 'value')) as Item,
  from: integerIn(row, 'from_day'),
  words: integerIn(row, 'words'),
  waits: isTrueIn(row, 'waits'),
  levels: textIn(row, 'levels')
    .split(' ')
    .filter((level) => level !== ''),
});

interface Writing {
  readonly investigation: FacetWorld['investigation'];
  /** How items stand; kept up with what is written. */
  readonly items: Map<string, Standing>;
  readonly answers: Map<string, AnswerStanding>;
}

const writingOf = ({ items, answers }: Known, investigation: FacetWorld['investigation']): Writing => ({
  investigation,
  items: new Map(items),
  answers: new Map(answers),
});

async function carryOut(session: Session, records: readonly ChangeRecord[], tip: Tip, at: Writing): Promise<void> {
  await appendChanges(session, records, tip);
  await putAll(session, records, at);
}

/**
 * Carries out changes that were made in another journal, and adds their lines as they are; the first has to build on
 * `tip`, which is held. Gives the new end.
 */
export async function carryOutLines(
  session: Session,
  lines: readonly KeptLine[],
  tip: Tip,
  investigation: FacetWorld['investigation'],
): Promise<Tip> {
  const changes = lines.map(({ change }) => change);
  const known = await findKnown(session, changes);
  const end = await appendLines(session, lines, tip);
  await putAll(session, changes, writingOf(known, investigation));
  return end;
}

async function putAll(session: Session, changes: readonly Change[], at: Writing): Promise<void> {
  const consequences = noConsequences();
  const terms: TermTally = new Map();
  for (const change of changes) await writeAll(session, change, consequences, { ...at, terms });
  await putTally(session, terms);
  await followUp(session, consequences, at.investigation);
}

async function writeAll(
  session: Session,
  { writes, occurredOn }: Change,
  consequences: Consequences,
  { investigation, items, answers, terms }: Writing & { readonly terms: TermTally },
): Promise<void> {
  for (const write of writes) {
    if (write.type === 'person') {
      await putPerson(session, write.value);
      continue;
    }
    if (write.type === 'organisation') {
      await putOrganisation(session, write.value);
      consequences.shares = true;
      continue;
    }
    if (write.type === 'answer') {
      const { code, measure } = write.value;
      answers.set(code, await writeAnswer(session, write, answers.get(code) ?? null, occurredOn));
      consequences.verification.add(measure);
      continue;
    }
    const written = { write, before: items.get(write.value.code) ?? null, day: occurredOn, terms };
    noteConsequences(written, consequences);
    items.set(write.value.code, await writeItem(session, written, investigation));
  }
}

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
  const { measures, blockers, verification, risks, shares } = consequences;
  if (shares || verification.size + risks.size > 0) await restateRisks(session, consequences, investigation);
  if (measures.size + blockers.size + risks.size > 0) await fillIn(session, consequences);
}
