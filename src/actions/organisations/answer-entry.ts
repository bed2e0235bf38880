/** What organisations said, as it was filled in: read as a whole, or everything that is wrong with it. */
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import { ANSWERS, NEEDS_REASON, type Answer } from '../../domain/organisation/organisation-answer.js';
import type { AnswerField, EntryProblem } from '../../domain/outcome/organisation-outcome.js';
import type { Case } from '../case.js';
import { problemsOf, readBy, readChoice, readLink, readNote, readPast, valueOf } from './entry.js';
import { organisationIn } from './find-organisation.js';
import type { OrganisationInput } from './inputs.js';

export interface GivenAnswer {
  readonly organisations: readonly Organisation[];
  readonly answer: Answer;
  readonly on: LocalDate;
  readonly by: string | null;
  readonly note: string | null;
  readonly link: string | null;
}

type Problem = EntryProblem<AnswerField>;

export function readAnswer(
  input: OrganisationInput<'recordAnswers'>,
  known: readonly Organisation[],
  at: Case,
): { readonly given: GivenAnswer } | { readonly problems: readonly Problem[] } {
  const organisations = readOrganisations(input.organisations, known);
  const read = {
    answer: readChoice(input.answer, ANSWERS),
    on: readPast(input.on, at),
    by: readBy(input.by),
    note: readNote(input.note),
    link: readLink(input.link),
  };
  const answer = valueOf(read.answer);
  const note = valueOf(read.note);
  const wrong = [...organisations.problems, ...problemsOf<AnswerField>(read)];
  const problems: readonly Problem[] = [
    ...wrong,
    ...(input.answer?.trim() ? [] : [{ field: 'answer', problem: 'required' } as const]),
    ...(answer !== null && NEEDS_REASON.has(answer) && note === null && !wrong.some(({ field }) => field === 'note')
      ? [{ field: 'note', problem: 'reason_needed' } as const]
      : []),
  ];
  if (problems.length > 0 || answer === null) return { problems };
  const on = valueOf(read.on) ?? at.calendar.today();
  const given = {
    organisations: organisations.found,
    answer,
    on,
    by: valueOf(read.by),
    note,
    link: valueOf(read.link),
  };
  return { given };
}

/** Each by its code, its name or another name, apart by a comma or a line; a name may have a comma in it. */
function readOrganisations(
  text: string | undefined,
  known: readonly Organisation[],
): { readonly found: readonly Organisation[]; readonly problems: readonly Problem[] } {
  const asked = namesIn(text ?? '', known);
  if (asked.length === 0) return { found: [], problems: [{ field: 'organisations', problem: 'required' }] };
  const read = asked.map((name) => organisationIn(name, known));
  const problems = read.flatMap((one): readonly Problem[] => {
    if (!('why' in one)) return [];
    const nearest = one.why === 'unknown_organisation' ? one.nearest : one.names;
    return [{ field: 'organisations', problem: one.why, text: one.text, nearest }];
  });
  const found = read.flatMap((one) => ('why' in one ? [] : [one]));
  return { found: [...new Set(found)], problems };
}

function namesIn(text: string, known: readonly Organisation[]): readonly string[] {
  const trimmed = text.trim();
  if (trimmed === '') return [];
  const isOne = known.some(({ name }) => name.toLowerCase() === trimmed.toLowerCase());
  const names = isOne ? [trimmed] : trimmed.split(/[,;\n]/);
  return names.map((name) => name.trim()).filter((name) => name !== '');
}
