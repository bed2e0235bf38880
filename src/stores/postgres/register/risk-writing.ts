import type { FacetWorld } from '../../../domain/query/facets.js';
import type { Risk } from '../../../domain/risk/risk.js';
import type { Session } from '../database.js';
import { integerIn, textIn } from '../fields.js';
import { answeredTo } from './answer-spans.js';
import { insertRows } from './insert-rows.js';
import type { Consequences } from './item-writing.js';
import { askedOf, restsOn, riskRows, type RiskState, type VerifiedSpan } from './risk-rows.js';
import { holding } from './states.js';

/** Makes the rows of risks anew: of these, and of those whose condition rests on what changed. */
export async function restateRisks(
  session: Session,
  { risks, verification, shares }: Pick<Consequences, 'risks' | 'verification' | 'shares'>,
  investigation: FacetWorld['investigation'],
): Promise<void> {
  const resting = await session.query(
    `select distinct code from risk where rests_on && $1::text[]${shares ? ' or shares' : ''}`,
    [[...verification]],
  );
  const all = [...new Set([...risks, ...resting.rows.map((row) => textIn(row, 'code'))])];
  if (all.length === 0) return;
  const states = await statesOf(session, all);
  const verified = await verifiedSpans(session, [...new Set(states.flatMap(({ value }) => restsOn(value)))]);
  const answered = await answeredTo(session, [...new Set(states.flatMap(({ value }) => askedOf(value)))]);
  await session.query('delete from risk where code = any($1::text[])', [all]);
  const rows = all.flatMap((code) => {
    const own = holding(states.filter(({ value }) => value.code === code));
    const named = new Set(own.flatMap(({ value }) => restsOn(value)));
    const [first] = own;
    const vendor = first === undefined ? null : (investigation(first.value.investigation)?.vendor ?? null);
    return riskRows(own, { verified: verified.filter(({ measure }) => named.has(measure)), answered }, vendor);
  });
  await insertRows(session, { risk: rows });
}

async function statesOf(session: Session, codes: readonly string[]): Promise<readonly RiskState[]> {
  const { rows } = await session.query(
    'select from_day, to_day, words, value from item where code = any($1::text[]) order by code, from_day',
    [[...codes]],
  );
  return rows.map((row) => ({
    from: integerIn(row, 'from_day'),
    to: integerIn(row, 'to_day'),
    value: JSON.parse(textIn(row, 'value')) as Risk,
    words: integerIn(row, 'words'),
  }));
}

async function verifiedSpans(session: Session, codes: readonly string[]): Promise<readonly VerifiedSpan[]> {
  const { rows } = await session.query(
    `select code, from_day, to_day from measure where code = any($1::text[]) and state = 'verified' order by code, from_day`,
    [[...codes]],
  );
  return rows.map((row) => ({
    measure: textIn(row, 'code'),
    from: integerIn(row, 'from_day'),
    to: integerIn(row, 'to_day'),
  }));
}
