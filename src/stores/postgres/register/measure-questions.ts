/** Questions about measures, answered in the database. */
import { unlessRetracted } from '../../../domain/measure/as-of.js';
import { isMeasureCode } from '../../../domain/register/codes.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Measure } from '../../../domain/measure/measure.js';
import {
  isSearch,
  singlesIn,
  type Criterion,
  type Dimension,
  type Group,
  type MeasureQuery,
  type PageRequest,
  type TextCriterion,
} from '../../../domain/query/query.js';
import type { Page } from '../../../domain/store/store.js';
import { compareGroups } from '../../compare-groups.js';
import { NEVER } from '../../index/day-column.js';
import type { Row, Session } from '../database.js';
import { integerIn, isTrueIn, textIn } from '../fields.js';
import { allOf, lookedUp, Values } from '../statement.js';
import { measureConditions } from './measure-conditions.js';
import { END, holdsWhen, type When } from './span.js';
import { hasWords, nearness } from './words-row.js';
import { lookUp, type LookedUp } from './word-lookup.js';

/** A query about measures as it is put to the database. */
export interface Asked {
  readonly when: When;
  /** What must hold of `m`. */
  readonly conditions: readonly string[];
  readonly texts: ReadonlyMap<TextCriterion, LookedUp>;
}

const textsIn = (criteria: readonly Criterion[]): readonly TextCriterion[] =>
  singlesIn(criteria).filter((criterion) => criterion.field === 'text');

/** Looks its words up, and puts its values among those of a statement; `words`: those of `m` are there, called `w`. */
export async function ask(
  session: Session,
  { criteria, asOf }: MeasureQuery,
  today: LocalDate,
  values: Values,
  words: 'apart' | 'joined' = 'apart',
): Promise<Asked> {
  const texts = new Map<TextCriterion, LookedUp>();
  for (const text of textsIn(criteria)) texts.set(text, await lookUp(session, 'measure', text));
  const when = asOf ?? null;
  const conditions = measureConditions(criteria, {
    values,
    when,
    day: asOf ?? today,
    hasWords: (asked) => {
      const found = texts.get(asked);
      if (found === undefined) return 'false';
      const has = hasWords(found.query, values);
      return words === 'joined'
        ? has
        : `exists (select 1 from words w where w.code = m.code and w.number = m.words and ${has})`;
    },
  });
  return { when, conditions, texts };
}

export async function countMeasures(session: Session, query: MeasureQuery, today: LocalDate): Promise<number> {
  const values = new Values();
  const { conditions } = await ask(session, query, today, values);
  const { rows } = await session.query(
    `select count(*)::int as total from measure m where ${allOf(conditions)}`,
    values.all,
  );
  return integerIn(rows[0], 'total');
}

/** `count`: tells how many there are in all. */
export async function findMeasures(
  session: Session,
  query: MeasureQuery,
  page: PageRequest,
  today: LocalDate,
  count: (query: MeasureQuery, today: LocalDate) => Promise<number>,
): Promise<Page<Measure>> {
  if (isSearch(query)) return search(session, query, page, today);
  const total = await count(query, today);
  if (total === 0 || page.offset >= total || page.limit === 0) return { total, rows: [] };
  const values = new Values();
  const { conditions } = await ask(session, query, today, values);
  const all = allOf([...conditions, ...startsOf(query.criteria).map((day) => `m.sort >= ${values.text(day)}`)]);
  // What is left of the total and no more: behind the last one there is nothing to look for.
  const limit = Math.min(page.limit, total - page.offset);
  const rows = `select m.code, m.from_day, m.sort as place, 0 as total from measure m where ${all}
    order by m.sort ${inPage({ ...page, limit }, values)}`;
  return { total, rows: (await rowsOf(session, rows, values, query)).map(measureIn) };
}

/**
 * The days before which no measure that is asked for stands in a list: it begins with the latest day, which is the one
 * of its period, or comes after that, or there is none. Otherwise all before it would be looked through in that order.
 */
const startsOf = (criteria: readonly Criterion[]): readonly LocalDate[] =>
  criteria.flatMap((one) => (one.field === 'period' && one.not !== true && one.from !== null ? [one.from] : []));

const inPage = ({ offset, limit }: PageRequest, values: Values): string =>
  `limit ${values.integer(limit)} offset ${values.integer(offset)}`;

/** Measures read at a time: some megabytes. */
const PART = 1000;

/**
 * In the order of lists, or of a search, as it is at first; by codes, which no change alters: what moves meanwhile comes once. The next
 * part comes while the one before it is worked on.
 */
export async function* eachMeasure(
  session: Session,
  query: MeasureQuery,
  today: LocalDate,
): AsyncGenerator<readonly Measure[]> {
  const parts = partsOf(await codesInOrder(session, query, today));
  const next = () => {
    const { value } = parts.next();
    const coming = value === undefined ? null : partWith(value, session, query, today);
    // Whoever stops before it is there does not hear what became of it.
    coming?.catch(() => undefined);
    return coming;
  };
  for (let coming = next(); coming !== null;) {
    const rows = await coming;
    coming = next();
    if (rows.length > 0) yield rows.map(measureIn);
  }
}

/** One beside another, as one text: of many, a row for each would take far more room. */
async function codesInOrder(session: Session, query: MeasureQuery, today: LocalDate): Promise<string> {
  const values = new Values();
  const sought = isSearch(query);
  const asked = await ask(session, query, today, values, sought ? 'joined' : 'apart');
  const [words, order] = sought ? [WITH_WORDS, await orderOfSearch(session, asked, values)] : ['', 'm.sort'];
  const { rows } = await session.query(
    `select coalesce(string_agg(m.code, ' ' order by ${order}), '') as codes from measure m ${words} where ${allOf(asked.conditions)}`,
    values.all,
  );
  return textIn(rows[0], 'codes');
}

/** {@link PART} codes each. */
function* partsOf(codes: string): Generator<readonly string[], undefined> {
  for (let start = 0; start < codes.length;) {
    const part: string[] = [];
    while (part.length < PART && start < codes.length) {
      const space = codes.indexOf(' ', start);
      const end = space < 0 ? codes.length : space;
      part.push(codes.slice(start, end));
      start = end + 1;
    }
    yield part;
  }
}

async function partWith(
  codes: readonly string[],
  session: Session,
  { asOf }: MeasureQuery,
  today: LocalDate,
): Promise<readonly Row[]> {
  const values = new Values();
  const query = { criteria: [], ...(asOf === undefined ? {} : { asOf }) };
  const { conditions } = await ask(session, query, today, values);
  const page = `select m.code, m.from_day, asked.place, 0 as total
    from unnest(${values.column(codes)}) with ordinality as asked(code, place) join measure m on m.code = asked.code
    where ${allOf(conditions)}`;
  return rowsOf(session, page, values, query);
}

const WITH_WORDS = 'join words w on w.code = m.code and w.number = m.words';

/** The nearest first. */
async function search(
  session: Session,
  query: MeasureQuery,
  page: PageRequest,
  today: LocalDate,
): Promise<Page<Measure>> {
  const values = new Values();
  const asked = await ask(session, query, today, values, 'joined');
  const order = await orderOfSearch(session, asked, values);
  const found = `select m.code, m.from_day, row_number() over (order by ${order}) as place, count(*) over ()::int as total
    from measure m ${WITH_WORDS} where ${allOf(asked.conditions)}`;
  const rows = await rowsOf(
    session,
    `select * from (${found}) as found order by place ${inPage(page, values)}`,
    values,
    query,
  );
  const [first] = rows;
  // A page behind the last one has no row to tell how many there are.
  const total = first === undefined ? await countMeasures(session, query, today) : integerIn(first, 'total');
  return { total, rows: rows.map(measureIn) };
}

async function orderOfSearch(session: Session, { texts }: Asked, values: Values): Promise<string> {
  const { rows } = await session.query(`select count(*)::int as items from measure m where ${holdsWhen('m', null)}`);
  const items = integerIn(rows[0], 'items');
  const scores = [...texts.values()].map(({ query, having }) => nearness(query, having, items, values));
  return `(${scores.join(' + ')}) desc, m.sort`;
}

/**
 * Rows with the measures of a page with `code`, `from_day`, `place` and `total`, in the order of that place. Those of the
 * present tell themselves whether they are confidential.
 */
async function rowsOf(session: Session, page: string, values: Values, { asOf }: MeasureQuery): Promise<readonly Row[]> {
  const [secret, present] =
    asOf === undefined
      ? ['false', '']
      : [`p.value::json ->> 'confidential' = 'true'`, `join item p on p.code = page.code and p.to_day = ${END}`];
  const { rows } = await session.query(
    `select page.code, i.value, ${secret} as confidential, page.total from (${page}) as page
     join item i on i.code = page.code and i.from_day = page.from_day ${present} order by page.place`,
    values.all,
  );
  return rows;
}

/** What is confidential now is so on every day: the past must not tell what the present keeps back. */
function measureIn(row: Row): Measure {
  const measure = JSON.parse(textIn(row, 'value')) as Measure;
  return isTrueIn(row, 'confidential') && !measure.confidential ? { ...measure, confidential: true } : measure;
}

export async function measuresByCode(session: Session, codes: readonly string[]): Promise<readonly Measure[]> {
  const asked = codes.filter(isMeasureCode);
  if (asked.length === 0) return [];
  const { rows } = await session.query(
    `select i.code, i.value from item i where i.code = any($1::text[]) and i.to_day = ${END} and i.type = 'measure'`,
    [lookedUp(asked)],
  );
  const found = new Map(rows.map((row) => [textIn(row, 'code'), JSON.parse(textIn(row, 'value')) as Measure]));
  return asked.map((code) => unlessRetracted(found.get(code))).filter((measure) => measure !== undefined);
}

/** Dimensions of which a measure may have several values, and where they are. */
function several(by: Dimension, when: When): string | undefined {
  if (by === 'risk') return 'm.risks';
  if (by !== 'riskLevel') return undefined;
  if (when === null) return 'm.levels';
  return `array(select distinct r.level from risk r where r.code = any(m.risks) and ${holdsWhen('r', when)})`;
}

/** Where the key of a dimension is, or how it is told from the day, which is a number: 20240131. */
function keyOf(by: Dimension): string {
  if (by === 'month') return ofDay(`to_char(m.period / 100, 'FM0000"-"00')`);
  if (by === 'quarter') return ofDay(`to_char(m.period / 10000, 'FM0000') || '-Q' || (m.period / 100 % 100 + 2) / 3`);
  return `m.${by}`;
}

const ofDay = (key: string): string => `case when m.period < ${NEVER} then ${key} end`;

export async function groupMeasures(
  session: Session,
  query: MeasureQuery,
  by: Dimension,
  today: LocalDate,
): Promise<readonly Group[]> {
  const values = new Values();
  const { conditions, when } = await ask(session, query, today, values);
  const list = several(by, when);
  const from =
    list === undefined
      ? `select ${keyOf(by)} as key from measure m where ${allOf(conditions)}`
      : `select k.key from measure m cross join lateral
           unnest(case when cardinality(${list}) = 0 then array[null]::text[] else ${list} end) as k(key) where ${allOf(conditions)}`;
  const { rows } = await session.query(
    `select key, count(*)::int as count from (${from}) as keys group by key`,
    values.all,
  );
  const groups = rows.map((row) => ({
    key: row['key'] === null ? null : textIn(row, 'key'),
    count: integerIn(row, 'count'),
  }));
  return groups.sort(compareGroups);
}
