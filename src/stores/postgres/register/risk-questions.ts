/** Questions about risks, answered in the database. */
import type { LocalDate } from '../../../domain/time/local-date.js';
import { asOfRisks } from '../../../domain/query/matches-risk.js';
import type { MeasureQuery, PageRequest, RiskAspects, RiskQuery } from '../../../domain/query/query.js';
import { RISK_STATUSES, type Risk, type RiskStatus } from '../../../domain/risk/risk.js';
import type { Page } from '../../../domain/store/store.js';
import type { Session } from '../database.js';
import { integerIn, textIn } from '../fields.js';
import { allOf, Values } from '../statement.js';
import { ask } from './measure-questions.js';
import { holdsWhen } from './span.js';
import { hasWords } from './words-row.js';
import { lookUp } from './word-lookup.js';

/** What must hold of the rows of `risk`, called `r`, that a query selects. */
async function riskConditions(
  session: Session,
  query: RiskQuery,
  today: LocalDate,
  values: Values,
): Promise<readonly string[]> {
  const part = async (asked: RiskAspects) => aspects(session, asked, query.asOf, today, values);
  const unwanted = await part(query.except ?? {});
  return [
    holdsWhen('r', asOfRisks(query) ?? null),
    ...(await part(query)),
    ...unwanted.map((condition) => `not (${condition})`),
  ];
}

async function aspects(
  session: Session,
  asked: RiskAspects,
  asOf: LocalDate | undefined,
  today: LocalDate,
  values: Values,
): Promise<readonly string[]> {
  const { investigation, level, status, codes, condition, text, measures } = asked;
  const oneOf = (column: string, wanted: readonly string[] | undefined) =>
    wanted === undefined ? [] : [`r.${column} = any(${values.texts(wanted)})`];
  return [
    ...oneOf('investigation', investigation),
    ...oneOf('level', level),
    ...oneOf('status', status),
    ...oneOf('code', codes),
    ...(condition === undefined ? [] : ['r.conditioned']),
    ...(text === undefined ? [] : [await withWords(session, text, values)]),
    ...(measures === undefined ? [] : [await withMeasure(session, measures, asOf, today, values)]),
  ];
}

async function withWords(session: Session, text: string, values: Values): Promise<string> {
  const { query } = await lookUp(session, 'risk', { words: text });
  return `exists (select 1 from words w where w.code = r.code and w.number = r.words and ${hasWords(query, values)})`;
}

/** At least one such measure is linked to the risk. */
async function withMeasure(
  session: Session,
  measures: MeasureQuery,
  asOf: LocalDate | undefined,
  today: LocalDate,
  values: Values,
): Promise<string> {
  const day = measures.asOf ?? asOf;
  const { conditions } = await ask(session, day === undefined ? measures : { ...measures, asOf: day }, today, values);
  return `r.code in (select unnest(m.risks) from measure m where ${allOf(conditions)})`;
}

export async function findRisks(
  session: Session,
  query: RiskQuery,
  { offset, limit }: PageRequest,
  today: LocalDate,
): Promise<Page<Risk>> {
  const values = new Values();
  const conditions = allOf(await riskConditions(session, query, today, values));
  const count = await session.query(`select count(*)::int as total from risk r where ${conditions}`, values.all);
  const total = integerIn(count.rows[0], 'total');
  if (total === 0) return { total, rows: [] };
  const { rows } = await session.query(
    `select i.value from risk r join item i on i.code = r.code and i.from_day = r.item_from
     where ${conditions} order by r.sort limit ${values.integer(limit)} offset ${values.integer(offset)}`,
    values.all,
  );
  return { total, rows: rows.map((row) => JSON.parse(textIn(row, 'value')) as Risk) };
}

export async function countRisks(
  session: Session,
  query: RiskQuery,
  today: LocalDate,
): Promise<Readonly<Record<RiskStatus, number>>> {
  const values = new Values();
  const conditions = await riskConditions(session, query, today, values);
  const { rows } = await session.query(
    `select r.status, count(*)::int as count from risk r where ${allOf(conditions)} group by r.status`,
    values.all,
  );
  const counts = new Map(rows.map((row) => [textIn(row, 'status'), integerIn(row, 'count')]));
  const [open, ready, mitigated] = RISK_STATUSES.map((status) => counts.get(status) ?? 0);
  return { open: open ?? 0, ready_to_rerate: ready ?? 0, mitigated: mitigated ?? 0 };
}
