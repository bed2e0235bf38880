/**
 * Where answers about a past day are otherwise than by what had been recorded by then. Only items with a change on either
 * side of that moment can differ, and what depends on them: these are fetched, and looked at as the index in memory does.
 */
import { undoOf } from '../../../domain/measure/as-of.js';
import { isCircumstanceCode, isMeasureCode, isRiskCode, type ItemCode } from '../../../domain/register/codes.js';
import type { Measure } from '../../../domain/measure/measure.js';
import type { DayEnd, RecordGap } from '../../../domain/measure/on-record.js';
import { singlesIn, type MeasureQuery, type RiskQuery } from '../../../domain/query/query.js';
import type { Catalogue, Circumstance } from '../../../domain/register/register.js';
import type { Risk } from '../../../domain/risk/risk.js';
import { dayNumber } from '../../index/day-column.js';
import { MeasureAnswers } from '../../index/measure-answers.js';
import { RecordGaps } from '../../index/record-gaps.js';
import { RegisterIndex } from '../../index/register-index.js';
import { recordOf } from '../../journal/journal-line.js';
import type { Database, Session } from '../database.js';
import { textIn } from '../fields.js';
import { allOrganisations, answerIn } from './organisations.js';
import { entriesOf } from './journal.js';
import { END } from './span.js';
import { lookUp } from './word-lookup.js';

const NO_GAP: RecordGap = {
  total: 0,
  items: [],
  onlyOnRecord: { total: 0, codes: [] },
  notOnRecord: { total: 0, codes: [] },
};

export const gapOfItems = (database: Database, catalogue: Catalogue, codes: readonly ItemCode[], end: DayEnd) =>
  compare(database, catalogue, end, async (gaps) => gaps.ofItems(codes, end));

export const gapOfMeasures = (database: Database, catalogue: Catalogue, query: MeasureQuery, end: DayEnd) =>
  compare(database, catalogue, end, async (gaps, index) => {
    await readWords(database, index, [query], []);
    return gaps.ofMeasures(query, end);
  });

export const gapOfRisks = (database: Database, catalogue: Catalogue, query: RiskQuery, end: DayEnd) =>
  compare(database, catalogue, end, async (gaps, index) => {
    const parts = [query, query.except ?? {}];
    await readWords(
      database,
      index,
      parts.flatMap(({ measures }) => (measures === undefined ? [] : [measures])),
      parts.flatMap(({ text }) => (text === undefined ? [] : [text])),
    );
    return gaps.ofRisks(query, end);
  });

type Find = (gaps: RecordGaps, index: RegisterIndex) => Promise<RecordGap>;

async function compare(session: Session, catalogue: Catalogue, end: DayEnd, find: Find): Promise<RecordGap> {
  const straddling = await straddlingCodes(session, end);
  if (straddling.length === 0) return NO_GAP;
  const index = await partOfRegister(session, catalogue, straddling);
  return find(new RecordGaps(index, new MeasureAnswers(index)), index);
}

/** What counts as a word depends on the words of the whole register, of which the index has a part. */
async function readWords(
  session: Session,
  index: RegisterIndex,
  queries: readonly MeasureQuery[],
  texts: readonly string[],
): Promise<void> {
  const asked = queries.flatMap(({ criteria }) =>
    singlesIn(criteria).filter((criterion) => criterion.field === 'text'),
  );
  for (const one of asked) index.measureTexts.take(one, (await lookUp(session, 'measure', one)).query);
  for (const words of texts) index.riskTexts.take({ words }, (await lookUp(session, 'risk', { words })).query);
}

/** Items with a change that had happened by the end of the day and was recorded after it, or the other way round. */
async function straddlingCodes(session: Session, { day, ends }: DayEnd): Promise<readonly string[]> {
  const { rows } = await session.query(
    `select distinct i.code from change c join change_item i on i.number = c.number
     where (c.occurred_on <= $1::int and c.recorded_at >= $2) or (c.occurred_on > $1::int and c.recorded_at < $2)`,
    [dayNumber(day), ends],
  );
  return rows.map((row) => textIn(row, 'code')).filter(isItemCode);
}

const isItemCode = (code: string): code is ItemCode =>
  isMeasureCode(code) || isRiskCode(code) || isCircumstanceCode(code);

/** These items, what depends on them, and what that depends on in its turn, with everything that happened to them. */
async function partOfRegister(
  session: Session,
  catalogue: Catalogue,
  codes: readonly string[],
): Promise<RegisterIndex> {
  const concerned = await dependingOn(session, codes);
  const all = [...new Set([...concerned, ...(await dependedOnBy(session, concerned))])];
  const { rows } = await session.query(
    `select type, value from item where code = any($1::text[]) and to_day = ${END}`,
    [all],
  );
  const of = <Kind>(type: string) =>
    rows.filter((row) => row['type'] === type).map((row) => JSON.parse(textIn(row, 'value')) as Kind);
  const index = new RegisterIndex();
  const [measures, risks, circumstances] = [of<Measure>('measure'), of<Risk>('risk'), of<Circumstance>('circumstance')];
  const said = await session.query(`select value from answer where measure = any($1::text[]) and to_day = ${END}`, [
    all,
  ]);
  const answers = said.rows.map(answerIn);
  const organisations = answers.length === 0 ? [] : await allOrganisations(session);
  index.load({ ...catalogue, measures, risks, circumstances, organisations, answers });
  const known = new Set<string>([...all, ...answers.map(({ code }) => code)]);
  for (const entry of await entriesOf(session, all)) {
    const record = recordOf(entry);
    record.writes.forEach((write, at) => {
      if (known.has(write.value.code)) index.remember(write, undoOf(record.before[at] ?? null, write.value), record);
    });
  }
  return index;
}

/** With measures that wait for or are linked to them, risks that rest on them, and risks linked to all of those measures. */
async function dependingOn(session: Session, codes: readonly string[]): Promise<readonly string[]> {
  const { rows } = await session.query(
    `with own as (select unnest($1::text[]) as code),
       measures as (
         select code, risks from measure where code in (select code from own) or blockers && $1::text[] or risks && $1::text[]
       )
     select code from own union select code from measures union select unnest(risks) from measures
     union select code from risk where rests_on && $1::text[]`,
    [[...codes]],
  );
  return rows.map((row) => textIn(row, 'code'));
}

/** What these measures ever waited for or were linked to, and the measures of the conditions of these risks. */
async function dependedOnBy(session: Session, codes: readonly string[]): Promise<readonly string[]> {
  const { rows } = await session.query(
    `select unnest(blockers || risks) as code from measure where code = any($1::text[])
     union select unnest(rests_on) from risk where code = any($1::text[])`,
    [[...codes]],
  );
  return rows.map((row) => textIn(row, 'code'));
}
