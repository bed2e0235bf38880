/** Whether two stores hold the same, and answer the same about today and about past days. */
import { isDeepStrictEqual } from 'node:util';
import { subjectOf } from '../../domain/change/change.js';
import type { CircumstanceCode, MeasureCode, RiskCode } from '../../domain/register/codes.js';
import { addDays, localDate, type Instant, type LocalDate } from '../../domain/time/local-date.js';
import { DIMENSIONS, EVERYTHING } from '../../domain/query/query.js';
import type { Store } from '../../domain/store/store.js';
import type { Session } from '../postgres/database.js';
import { presentItems } from '../postgres/register/present-item.js';
import { isRetracted } from '../postgres/register/states.js';
import { differs } from './refusals.js';

/** Years of which the last day is asked about, at the most. */
const YEARS = 25;
/** Changes whose history is asked for, spread over all. */
const HISTORIES = 20;
/** Rows of a list that are held against each other. */
const ROWS = { offset: 0, limit: 100 };

export interface Pair {
  /** What is kept in files; all of it is in memory. */
  readonly files: Store;
  readonly database: Store;
  /** Where the rows of that one are. */
  readonly session: Session;
}

export interface Counted {
  readonly measures: number;
  readonly risks: number;
  readonly circumstances: number;
  readonly people: number;
  readonly changes: number;
}

/** Throws a StoreError that says where they are otherwise; gives what there is. */
export async function compareStores(pair: Pair, today: LocalDate): Promise<Counted> {
  const counted = await compareItems(pair);
  const ask = <Answer>(what: string, question: (store: Store) => Promise<Answer>) => sameAnswer(pair, what, question);
  await ask('the vendors, sources and investigations', (store) => store.catalogue());
  const people = await ask('the people', (store) => store.people());
  await compareOrganisations(ask);
  const changes = await ask('the last changes', (store) => store.changes({}, ROWS));
  for (const dimension of DIMENSIONS) {
    await ask(`the measures per ${dimension}`, (store) => store.groupMeasures(EVERYTHING, dimension, today));
  }
  await ask('the risks', (store) => store.countRisks({}, today));
  await ask('the first measures of the list', (store) => store.findMeasures(EVERYTHING, ROWS, today));
  for (const day of await yearEnds(pair.session)) await comparePast(ask, day, today);
  await compareHistories(ask, changes.total);
  return { ...counted, people: people.length, changes: changes.total };
}

/** In an order of their own: what was said comes in none. */
async function compareOrganisations(ask: Ask): Promise<void> {
  const byCode = <Kind extends { readonly code: string }>(all: readonly Kind[]) =>
    [...all].sort((a, b) => (a.code < b.code ? -1 : 1));
  for (const { code } of await ask('the organisations', (store) => store.organisations())) {
    await ask(`what ${code} said`, async (store) => byCode(await store.answersBy(code)));
  }
}

type Ask = <Answer>(what: string, question: (store: Store) => Promise<Answer>) => Promise<Answer>;

async function sameAnswer<Answer>(
  { files, database }: Pair,
  what: string,
  question: (store: Store) => Promise<Answer>,
): Promise<Answer> {
  const [one, other] = [await question(files), await question(database)];
  if (!isDeepStrictEqual(asKept(one), asKept(other))) throw differs(`${what} are otherwise`);
  return one;
}

/** A field without a value is one that is not there. */
const asKept = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null));

/** The present state of every item, word for word. */
async function compareItems(pair: Pair): Promise<Pick<Counted, 'measures' | 'risks' | 'circumstances'>> {
  const found = { measure: 0, risk: 0, circumstance: 0 };
  for await (const items of presentItems(pair.session)) {
    const codes = items.filter(({ type }) => type === 'measure').map(({ value }) => value.code as MeasureCode);
    const measures = new Map((await pair.files.measures(codes)).map((one) => [one.code, one]));
    for (const { type, value } of items) {
      const isThere = !isRetracted(value);
      if (isThere) found[type] += 1;
      const other =
        type === 'measure' ? measures.get(value.code as MeasureCode) : await otherItem(pair.files, type, value.code);
      const expected = isThere ? JSON.stringify(value) : undefined;
      if (JSON.stringify(other) !== expected) throw differs(`${value.code} is otherwise`);
    }
  }
  const measures = await pair.files.countMeasures(EVERYTHING, localDate('2000-01-01'));
  const { total: risks } = await pair.files.findRisks({}, { offset: 0, limit: 1 }, localDate('2000-01-01'));
  const circumstances = (await pair.files.circumstances()).length;
  const inFiles = { measure: measures, risk: risks, circumstance: circumstances };
  if (!isDeepStrictEqual(found, inFiles)) {
    throw differs(`${JSON.stringify(found)} in the database, ${JSON.stringify(inFiles)} in the files`);
  }
  return { measures, risks, circumstances };
}

const otherItem = (store: Store, type: 'risk' | 'circumstance', code: string) =>
  type === 'risk' ? store.risk(code as RiskCode) : store.circumstance(code as CircumstanceCode);

/** How things stood at the end of a day, and where that is otherwise than by what had been recorded by then. */
async function comparePast(ask: Ask, day: LocalDate, today: LocalDate): Promise<void> {
  const then = { ...EVERYTHING, asOf: day };
  const end = { day, ends: `${addDays(day, 1)}T00:00:00.000Z` as Instant };
  await ask(`the states of measures on ${day}`, (store) => store.groupMeasures(then, 'state', today));
  await ask(`the owners of measures on ${day}`, (store) => store.groupMeasures(then, 'owner', today));
  await ask(`the first measures on ${day}`, (store) => store.findMeasures(then, ROWS, today));
  await ask(`the risks on ${day}`, (store) => store.countRisks({ asOf: day }, today));
  await ask(`what was recorded late around ${day}`, (store) => store.measureGap(then, end));
}

async function yearEnds(session: Session): Promise<readonly LocalDate[]> {
  const { rows } = await session.query(
    'select distinct occurred_on / 10000 as year from change order by year desc limit $1::int',
    [YEARS],
  );
  return rows.map((row) => localDate(`${String(row['year']).padStart(4, '0')}-12-31`));
}

/** What is found of the items of some changes, the first and the last among them. */
async function compareHistories(ask: Ask, total: number): Promise<void> {
  const step = Math.max(1, Math.floor(total / HISTORIES));
  for (let offset = 0; offset < total; offset += step) {
    const { rows } = await ask('some changes', (store) => store.changes({}, { offset, limit: 1 }));
    for (const subject of new Set(rows.flatMap(({ writes }) => writes.map(subjectOf)))) {
      await ask(`the history of ${subject}`, (store) => store.changes({ subject }, ROWS));
    }
  }
}
