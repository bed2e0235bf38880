/** What a row of a table says that an organisation answered. */
import { isSame } from '../measure/as-of.js';
import { MOST_CHARACTERS } from '../change/fields.js';
import { answerCode, type MeasureCode } from '../register/codes.js';
import { hidesItsHost, isHttpsLink } from '../measure/evidence-link.js';
import type { Organisation } from '../organisation/organisation.js';
import { NEEDS_REASON, type Answer, type OrganisationAnswer } from '../organisation/organisation-answer.js';
import { isWordless } from '../change/wordless.js';
import { dayIn } from './organisation-row.js';
import { cell, type Fault, type TableRow } from './table-row.js';
import type { TableWorld } from './table-world.js';
import { answerOf } from './words.js';

/** What the register has and what the row comes to: the same where it says nothing new. */
export interface AnswerRead {
  readonly before: OrganisationAnswer | null;
  readonly after: OrganisationAnswer;
}

/** Undefined where the row says nothing of a measure, or something is wrong with it. */
export function answerIn(
  row: TableRow,
  { code: organisation }: Pick<Organisation, 'code'>,
  world: TableWorld,
  fault: Fault,
): AnswerRead | undefined {
  if (cell(row, 'answer') === '' && cell(row, 'measure') === '') return undefined;
  const measure = measureIn(row, world, fault);
  const answer = givenIn(row, fault);
  const day = dayIn(row, 'date', world, fault);
  oddTexts(row, fault);
  if (measure === undefined || answer === undefined) return undefined;
  const code = answerCode(measure, organisation);
  const before = world.answersTo(measure).find((one) => one.code === code) ?? null;
  // Who says the same once more leaves the rest of it as it is.
  const same = before?.answer === answer ? before : null;
  const said = { on: day ?? same?.on ?? world.today, ...textsIn(row, same) };
  if (NEEDS_REASON.has(answer) && said.note === null) fault('note', 'reason_needed');
  if (same !== null && isSame({ ...same, ...said }, same)) return { before: same, after: same };
  const own = { code, measure, organisation, answer, ...said, recordedBy: world.recordedBy };
  const secret = world.isConfidential(measure) ? { confidential: true as const } : {};
  return { before, after: { ...own, ...secret, version: (before?.version ?? 0) + 1 } };
}

type Texts = Pick<OrganisationAnswer, 'by' | 'note' | 'link'>;

const textsIn = (row: TableRow, same: Texts | null): Texts => ({
  by: cell(row, 'by') || (same?.by ?? null),
  note: noteIn(row) || (same?.note ?? null),
  link: cell(row, 'link') || (same?.link ?? null),
});

/** What explains nothing counts as not given. */
const noteIn = (row: TableRow): string => (isWordless(cell(row, 'note')) ? '' : cell(row, 'note'));

function measureIn(row: TableRow, { owedMeasure }: TableWorld, fault: Fault): MeasureCode | undefined {
  const named = cell(row, 'measure');
  const measure = named === '' ? undefined : owedMeasure(named);
  if (measure === undefined) fault('measure', named === '' ? 'no_measure' : 'unknown_measure');
  return measure;
}

function givenIn(row: TableRow, fault: Fault): Answer | undefined {
  const said = cell(row, 'answer');
  const answer = answerOf(said);
  if (answer === undefined) fault('answer', said === '' ? 'no_answer' : 'unknown_answer');
  return answer;
}

function oddTexts(row: TableRow, fault: Fault): void {
  const link = cell(row, 'link');
  if (link !== '' && (!isHttpsLink(link) || hidesItsHost(link))) fault('link', 'not_https');
  if (link.length > MOST_CHARACTERS.link) fault('link', 'too_long');
  if (cell(row, 'note').length > MOST_CHARACTERS.note) fault('note', 'too_long');
  if (cell(row, 'by').length > MOST_CHARACTERS.claimedBy) fault('by', 'too_long');
}
