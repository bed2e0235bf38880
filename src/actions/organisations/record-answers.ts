import type { Write } from '../../domain/change/change.js';
import type { ChangeRecord } from '../../domain/change/change.js';
import { answerCode } from '../../domain/register/codes.js';
import { coverageRows } from '../../domain/risk/coverage.js';
import type { Measure } from '../../domain/measure/measure.js';
import { counts, type Organisation } from '../../domain/organisation/organisation.js';
import type { OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';
import {
  ANSWER_FIELDS,
  type AnswerFormOutcome,
  type AnswersRecorded,
  type AnswerValues,
} from '../../domain/outcome/organisation-outcome.js';
import type { Outcome } from '../../domain/outcome/outcome.js';
import type { Case } from '../case.js';
import { changeKey } from '../changes/change-key.js';
import { ratingsLostWith } from '../changes/lost-ratings.js';
import { isUndoable } from '../changes/undoable.js';
import { nearestCodes } from '../asking/nearest-codes.js';
import { readAnswer, type GivenAnswer } from './answer-entry.js';
import { lacking, refused } from './find-organisation.js';
import type { OrganisationInput } from './inputs.js';
import { coverageOf } from './show-coverage.js';

/** Times that it is tried again because someone came first. */
const ATTEMPTS = 16;

type Input = OrganisationInput<'recordAnswers'>;

/** The form to record what one or several organisations said. */
export async function fillAnswer(input: OrganisationInput<'fillAnswer'>, at: Case): Promise<Outcome> {
  const owed = await owedMeasure(input.measureId, at);
  return 'type' in owed ? owed : showForm(owed, input, [], at);
}

/** Records what one or several organisations said, as one change; the form again where something is missing or wrong. */
export async function recordAnswers(input: Input, at: Case): Promise<Outcome> {
  const owed = await owedMeasure(input.measureId, at);
  if ('type' in owed) return owed;
  const key = changeKey('recordAnswers', input, at);
  const made = await at.store.changeWithKey(key);
  if (made !== undefined) return shown(owed, input, await recordedIn(made, true, at), at);
  const known = (await at.store.organisations()).filter((one) => counts(one, null));
  if (known.length === 0) return refused({ why: 'none_known', named: input.organisations?.trim() || null });
  const read = readAnswer(input, known, at);
  if ('problems' in read) return showForm(owed, input, read.problems, at);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const recorded = await tryOnce(owed, read.given, key, at);
    if (recorded !== null) return shown(owed, input, recorded, at);
  }
  return refused({ why: 'changed_meanwhile' });
}

/** The measure, if each organisation owes it and the person may record; what there is to say otherwise. */
async function owedMeasure(code: Input['measureId'], at: Case): Promise<Measure | Outcome> {
  const unfit = lacking(at, 'update');
  if (unfit !== null) return unfit;
  const measure = await at.store.measure(code);
  if (measure === undefined) {
    return { type: 'unknownCode', code, of: 'measure', nearest: await nearestCodes(code, at) };
  }
  if (measure.obligor === 'organisations') return measure;
  return refused({ why: 'not_owed', measure: code, confidential: measure.confidential });
}

/** Null where someone else came first. */
async function tryOnce(measure: Measure, given: GivenAnswer, key: string, at: Case): Promise<AnswersRecorded | null> {
  const { store, calendar, actor, origin } = at;
  const said = new Map((await store.answersTo(measure.code)).map((answer) => [answer.organisation, answer]));
  const values = given.organisations
    .map((one) => answerOf(measure, one, given, said.get(one.code), at))
    .filter((value) => value !== null);
  const [first, ...others] = values.map((value): Write => ({ type: 'answer', value }));
  const { answer, on, organisations } = given;
  if (first === undefined) return { record: null, answer, on, organisations, duplicate: false, mayUndo: false };
  const lost = await ratingsLostWith([first, ...others], store, calendar.today());
  const result = await store.commit({
    key,
    kind: 'answer',
    subject: measure.code,
    actor: actor.id,
    recordedAt: calendar.now(),
    occurredOn: on,
    reason: given.note,
    origin,
    writes: [first, ...others, ...lost],
  });
  if (result.status === 'conflict') return null;
  const duplicate = result.status === 'duplicate';
  return { record: result.record, answer, on, organisations, duplicate, mayUndo: !duplicate };
}

/** Null where that was recorded already. */
function answerOf(
  { code: measure, confidential }: Measure,
  { code: organisation }: Organisation,
  { organisations: _, ...given }: GivenAnswer,
  before: OrganisationAnswer | undefined,
  { actor }: Case,
): OrganisationAnswer | null {
  const isSame =
    before?.answer === given.answer &&
    before.on === given.on &&
    (given.note === null || before.note === given.note) &&
    (given.by === null || before.by === given.by) &&
    (given.link === null || before.link === given.link);
  if (isSame) return null;
  const code = answerCode(measure, organisation);
  const own = { code, measure, organisation, ...given, ...(confidential ? { confidential } : {}) };
  return { ...own, recordedBy: actor.id, version: (before?.version ?? 0) + 1 };
}

/** What a change recorded, as it is shown once more. */
async function recordedIn(record: ChangeRecord, duplicate: boolean, at: Case): Promise<AnswersRecorded | null> {
  const values = record.writes.flatMap((write) => (write.type === 'answer' ? [write.value] : []));
  const [first] = values;
  if (!first?.answer) return null;
  const { answer, on } = first;
  const known = await at.store.organisations();
  const codes = new Set(values.map(({ organisation }) => organisation));
  const organisations = known.filter(({ code }) => codes.has(code));
  return { record, answer, on, organisations, duplicate, mayUndo: await isUndoable(record, at) };
}

const shown = (measure: Measure, { group }: Input, recorded: AnswersRecorded | null, at: Case): Promise<Outcome> =>
  coverageOf(measure, { group, standing: null, offset: 0 }, at, recorded);

async function showForm(
  measure: Measure,
  { group, ...typed }: Input,
  problems: AnswerFormOutcome['problems'],
  { store, calendar }: Case,
): Promise<Outcome> {
  const [organisations, answers] = await Promise.all([store.organisations(), store.answersTo(measure.code)]);
  const all = coverageRows(organisations, answers, { day: null });
  if (all.length === 0) return refused({ why: 'none_known', named: typed.organisations?.trim() || null });
  const own = group === null ? all : all.filter((row) => row.organisation.group === group);
  const isHeard = ({ standing }: (typeof own)[number]) => standing !== 'not_answered';
  const choices = [...own.filter((row) => !isHeard(row)), ...own.filter(isHeard)];
  const given: Readonly<Record<string, unknown>> = typed;
  const values: AnswerValues = Object.fromEntries(
    ANSWER_FIELDS.flatMap((field) => {
      const value = given[field];
      return typeof value === 'string' && value !== '' ? [[field, value]] : [];
    }),
  );
  return { type: 'answerForm', measure, today: calendar.today(), group, choices, values, problems };
}
