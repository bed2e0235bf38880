/** What the database has of some changes, and of what they change, as a transaction finds it that holds the journal. */
import {
  isCatalogueWrite,
  subjectOf,
  type Change,
  type ChangeRecord,
  type Subject,
  type Write,
} from '../../../domain/change/change.js';
import { newlyNamed } from '../../../domain/change/naming.js';
import { catalogueCode, catalogueEntryOf } from '../../../domain/register/codes.js';
import type { Organisation } from '../../../domain/organisation/organisation.js';
import type { Person } from '../../../domain/people/person.js';
import type { Row, Session } from '../database.js';
import { integerIn, isTrueIn, textIn } from '../fields.js';
import { lookedUp } from '../statement.js';
import { entryIn } from './catalogue.js';
import type { AnswerStanding } from './organisation-writing.js';
import { answerIn } from './organisations.js';
import { recordIn, tipIn, type Tip } from './journal.js';
import { END } from './span.js';
import type { Item, Standing } from './states.js';
import { CATALOGUE_VERSION } from './versions.js';

type Value = Write['value'];

export interface Found {
  /** By their keys. */
  readonly changes: ReadonlyMap<string, ChangeRecord>;
  readonly items: ReadonlyMap<string, Standing>;
  readonly answers: ReadonlyMap<string, AnswerStanding>;
  /** How everything that is changed stands, whatever it is. */
  readonly present: ReadonlyMap<Subject, Value>;
}

const CHANGES_AND_ITEMS = `
  select 'change' as what, key as code, '' as value, line, 0 as from_day, 0 as words, false as waits, '' as levels
    from change where key = any($1::text[])
  union all select 'item', i.code, i.value, '', i.from_day, i.words, coalesce(m.waits, false),
      array_to_string(coalesce(m.levels, '{}'), ' ')
    from item i left join measure m on m.code = i.code and m.from_day = i.from_day
    where i.code = any($2::text[]) and i.to_day = ${END}`;
const FIND = `${CHANGES_AND_ITEMS}
  union all select 'person', code, value, '', 0, 0, false, '' from person where code = any($2::text[])
  union all select 'organisation', code, value, '', 0, 0, false, '' from organisation where code = any($2::text[])
  union all select 'answer', code, value, '', from_day, 0, false, ''
    from answer where code = any($2::text[]) and to_day = ${END}`;
const FIND_WITH_TIP = `
  select t.number, t.hash, t.${CATALOGUE_VERSION}, f.* from journal_tip t left join (${CHANGES_AND_ITEMS}) f on true`;

export async function findKnown(session: Session, changes: readonly Change[]): Promise<Found> {
  const subjects = subjectsOf(changes);
  const { rows } = await session.query(FIND, [lookedUp(changes.map(({ key }) => key)), lookedUp(subjects)]);
  const present = new Map<Subject, Value>();
  if (changes.some(({ writes }) => writes.some(isCatalogueWrite))) await findEntries(session, subjects, present);
  return foundIn(rows, present);
}

/** The same, with how that stands which the changes are the first to name: nothing names what was taken back. */
export async function findWithNamed(session: Session, changes: readonly Change[]): Promise<Found> {
  const found = await findKnown(session, changes);
  const present = new Map(found.present);
  const named = newlyNamedIn(changes, found).filter((code) => !present.has(code));
  if (named.length === 0) return found;
  await findEntries(session, named, present);
  const { rows } = await session.query(`select value from item where code = any($1::text[]) and to_day = ${END}`, [
    lookedUp(named),
  ]);
  for (const row of rows) put(present, JSON.parse(textIn(row, 'value')) as Item);
  return { ...found, present };
}

/** What the changes name, and what they change did not name before them. */
export const newlyNamedIn = (changes: readonly Change[], { present }: Found): readonly Subject[] => [
  ...new Set(
    changes.flatMap(({ writes }) =>
      writes.flatMap((write) => newlyNamed(write, present.get(subjectOf(write)) ?? null)),
    ),
  ),
];

/** The same of items alone, together with the end of the journal at that moment, which is not held; null where it has not begun. */
export async function findWithTip(
  session: Session,
  changes: readonly Change[],
): Promise<{ readonly tip: Tip; readonly found: Found } | null> {
  const { rows } = await session.query(FIND_WITH_TIP, [
    lookedUp(changes.map(({ key }) => key)),
    lookedUp(subjectsOf(changes)),
  ]);
  return rows[0] === undefined ? null : { tip: tipIn(rows[0]), found: foundIn(rows, new Map()) };
}

const subjectsOf = (changes: readonly Change[]): readonly Subject[] => [
  ...new Set(changes.flatMap(({ writes }) => writes.map(subjectOf))),
];

function foundIn(rows: readonly Row[], present: Map<Subject, Value>): Found {
  const of = (what: string) => rows.filter((row) => row['what'] === what);
  const items = new Map(of('item').map((row) => [textIn(row, 'code'), standingIn(row)]));
  const answers = new Map(
    of('answer').map((row) => [textIn(row, 'code'), { value: answerIn(row), from: integerIn(row, 'from_day') }]),
  );
  for (const row of [...of('person'), ...of('organisation')]) {
    put(present, JSON.parse(textIn(row, 'value')) as Person | Organisation);
  }
  for (const { value } of [...items.values(), ...answers.values()]) put(present, value);
  return { changes: new Map(of('change').map((row) => [textIn(row, 'code'), recordIn(row)])), items, answers, present };
}

const put = (present: Map<Subject, Value>, value: Exclude<Value, Entry>) => present.set(value.code, value);

type Entry = ReturnType<typeof entryIn>;

/** Seldom: what the register names things by. */
async function findEntries(
  session: Session,
  subjects: readonly Subject[],
  present: Map<Subject, Value>,
): Promise<void> {
  const { rows } = await session.query(
    `select type, value from catalogue where type || '/' || code = any($1::text[])`,
    [subjects.filter((one) => catalogueEntryOf(one) !== undefined)],
  );
  for (const row of rows) {
    const entry = entryIn(row);
    const type = row['type'];
    if (type !== 'vendor' && type !== 'source' && type !== 'investigation')
      throw new TypeError('no entry of a catalogue');
    present.set(catalogueCode(type, entry.code), entry);
  }
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
