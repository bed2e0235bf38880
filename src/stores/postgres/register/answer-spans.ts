/** What organisations said, by the days for which it held: what the status of a risk rests on. */
import { tallyOn, type Tally } from '../../../domain/risk/coverage.js';
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Organisation } from '../../../domain/organisation/organisation.js';
import type { OrganisationAnswer } from '../../../domain/organisation/organisation-answer.js';
import type { TallyOf } from '../../../domain/risk/share.js';
import { dayNumber } from '../../index/day-column.js';
import type { Session } from '../database.js';
import { integerIn } from '../fields.js';
import { allOrganisations, answerIn } from './organisations.js';

export interface AnswerSpan {
  readonly value: OrganisationAnswer;
  readonly from: number;
  readonly to: number;
}

/** What organisations ever said; many risks ask the same of it, so that what was counted is kept. */
export class Answered {
  readonly #organisations: readonly Organisation[];
  readonly #spans: readonly AnswerSpan[];
  readonly #tallies = new Map<string, Tally>();

  constructor(organisations: readonly Organisation[], spans: readonly AnswerSpan[]) {
    this.#organisations = organisations;
    this.#spans = spans;
  }

  /** The days on which the number of organisations that carried something out may change, each once. */
  days(): readonly number[] {
    const said = this.#spans.flatMap(({ from, to, value }) => [from, to, dayNumber(value.on)]);
    const counted = this.#organisations.flatMap(({ from, endedOn }) => [from, endedOn]);
    return [...new Set([...said, ...counted.flatMap((day) => (day === null ? [] : [dayNumber(day)]))])];
  }

  /** How organisations stood on a day, as a number too; `day` is null for the days that last until now. */
  tallyOn(from: number, day: LocalDate | null): TallyOf {
    return (measure, group) => {
      const key = `${measure} ${group ?? ''} ${from} ${day ?? ''}`;
      const known = this.#tallies.get(key);
      if (known !== undefined) return known;
      const held = this.#spans.filter((span) => span.value.measure === measure && span.from <= from && from < span.to);
      const answers = held.map(({ value }) => value);
      const counted = tallyOn(this.#organisations, answers, { day, group });
      this.#tallies.set(key, counted);
      return counted;
    };
  }
}

/** What was ever said of these measures. */
export async function answeredTo(session: Session, measures: readonly string[]): Promise<Answered> {
  if (measures.length === 0) return new Answered([], []);
  const { rows } = await session.query(
    'select from_day, to_day, value from answer where measure = any($1::text[]) order by code, from_day',
    [[...measures]],
  );
  const spans = rows.map((row) => ({
    value: answerIn(row),
    from: integerIn(row, 'from_day'),
    to: integerIn(row, 'to_day'),
  }));
  return new Answered(await allOrganisations(session), spans);
}
