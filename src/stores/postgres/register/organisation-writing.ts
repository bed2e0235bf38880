/** Puts organisations, and the states of what they said, in their tables. */
import type { LocalDate } from '../../../domain/time/local-date.js';
import type { Organisation } from '../../../domain/organisation/organisation.js';
import type { OrganisationAnswer } from '../../../domain/organisation/organisation-answer.js';
import type { Session } from '../database.js';
import { insertRows } from './insert-rows.js';
import { END } from './span.js';
import { restate, type AnswerWrite } from './states.js';

export async function putOrganisation(session: Session, organisation: Organisation): Promise<void> {
  await session.query(
    `insert into organisation (place, code, version, value)
     values ((select coalesce(max(place), -1) + 1 from organisation), $1, $2::int, $3)
     on conflict (code) do update set version = excluded.version, value = excluded.value`,
    [organisation.code, organisation.version, JSON.stringify(organisation)],
  );
}

/** The present state of an answer, as a transaction finds and leaves it. */
export interface AnswerStanding {
  readonly value: OrganisationAnswer;
  readonly from: number;
}

/** One change of one answer; gives how it stands after it. */
export async function writeAnswer(
  session: Session,
  write: AnswerWrite,
  before: AnswerStanding | null,
  day: LocalDate,
): Promise<AnswerStanding> {
  const { code } = write.value;
  const { from, states } = await restate(session, { write, before, day });
  if (before !== null) {
    await session.query('delete from answer where code = $1 and from_day >= $2::int', [code, from]);
    await session.query('update answer set to_day = $2::int where code = $1 and to_day > $2::int', [code, from]);
  }
  await insertRows(session, { answer: states.map((state) => answerRow(state)) });
  return { value: write.value, from: states.at(-1)?.from ?? from };
}

const answerRow = ({
  value,
  from,
  to,
}: {
  readonly value: OrganisationAnswer;
  readonly from: number;
  readonly to: number;
}) => ({
  code: value.code,
  from_day: from,
  to_day: to,
  measure: value.measure,
  organisation: value.organisation,
  value: JSON.stringify(value),
});

/** Organisations and answers that are loaded: they have always been so. */
export async function insertOrganisations(
  session: Session,
  organisations: readonly Organisation[],
  answers: readonly OrganisationAnswer[],
  beginning: number,
): Promise<void> {
  const rows = organisations.map((value, place) => ({
    place,
    code: value.code,
    version: value.version,
    value: JSON.stringify(value),
  }));
  await insertRows(session, { organisation: rows });
  await insertRows(session, { answer: answers.map((value) => answerRow({ value, from: beginning, to: END })) });
  if (rows.length > 0) await session.query('update journal_tip set organisations_version = organisations_version + 1');
}
