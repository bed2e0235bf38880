/**
 * From the rows of a table (organisation, group, contact, measure, answer, date, note) to the changes that they come to. Pure:
 * whoever imports looks up what is there, shows the plan, and commits it change by change.
 */
import type { Change, Write } from '../change.js';
import { answerCode, CODE_PATTERNS, organisationCode, ownPart, type MeasureCode, type PersonId } from '../codes.js';
import type { LocalDate } from '../local-date.js';
import { slugOf, type Organisation } from '../organisation.js';
import { organisationsNamed } from '../organisation-names.js';
import { NEEDS_REASON, type Answer, type OrganisationAnswer } from '../organisation-answer.js';
import { answerOf, groupOf, type Column } from './words.js';

/** A row as texts; a cell that is absent or blank says nothing. */
export type TableRow = Readonly<Partial<Record<Column, string>>>;

/** What the rows are read against. */
export interface TableWorld {
  readonly organisations: readonly Organisation[];
  /** What was said of a measure; asked only for measures in the table that organisations owe. */
  readonly answersTo: (measure: MeasureCode) => readonly OrganisationAnswer[];
  /** The measure that a cell names, if each of the organisations owes it ("OW20-O1"). */
  readonly owedMeasure: (text: string) => MeasureCode | undefined;
  /** Whether no more than the code of a measure may be told. */
  readonly isConfidential: (measure: MeasureCode) => boolean;
  /** The colleague that a cell names. */
  readonly personNamed: (text: string) => PersonId | undefined;
  /** The day that a cell names. */
  readonly dayIn: (text: string) => LocalDate | undefined;
  readonly today: LocalDate;
  readonly recordedBy: PersonId;
}

export const TABLE_PROBLEMS = [
  'no_organisation',
  'no_group',
  'unknown_group',
  'which_organisation',
  'unknown_person',
  'unknown_measure',
  'unknown_answer',
  'no_answer',
  'no_measure',
  'not_a_date',
  'in_the_future',
  'reason_needed',
  'told_twice',
] as const;
export type TableProblem = (typeof TABLE_PROBLEMS)[number];

export interface TableFault {
  /** From 0. */
  readonly row: number;
  readonly column: Column;
  readonly problem: TableProblem;
  /** As it stands there. */
  readonly text: string;
}

/** A change but for what is the same for all: its key, who makes it, when and by what way in. */
export type PlannedChange = Pick<Change, 'kind' | 'subject' | 'occurredOn' | 'reason' | 'writes'>;

export interface TablePlan {
  /** Organisations first: what they said builds on them. */
  readonly changes: readonly PlannedChange[];
  readonly faults: readonly TableFault[];
  /** Rows that say what is recorded already. */
  readonly already: number;
}

/** Rows with a fault are left out of the plan; the others are in it. */
export function planOrganisations(rows: readonly TableRow[], world: TableWorld): TablePlan {
  const plan = new Planning(world);
  rows.forEach((row, index) => plan.take(row, index));
  return plan.result();
}

/** Says what is wrong with a cell of the row. */
type Fault = (column: Column, problem: TableProblem) => void;

const cell = (row: TableRow, column: Column): string => row[column]?.trim() ?? '';

class Planning {
  readonly #world: TableWorld;
  readonly #known: Map<string, Organisation>;
  readonly #before: ReadonlyMap<string, Organisation>;
  readonly #answers = new Map<string, OrganisationAnswer>();
  readonly #faults: TableFault[] = [];
  #already = 0;

  constructor(world: TableWorld) {
    this.#world = world;
    this.#before = new Map(world.organisations.map((one) => [one.code, one]));
    this.#known = new Map(this.#before);
  }

  take(row: TableRow, index: number): void {
    const faults: TableFault[] = [];
    const fault = (column: Column, problem: TableProblem) =>
      faults.push({ row: index, column, problem, text: cell(row, column) });
    const organisation = this.#organisationIn(row, fault);
    const answer = organisation && this.#answerIn(row, organisation, fault);
    if (faults.length > 0 || organisation === undefined) {
      this.#faults.push(...faults);
      return;
    }
    this.#known.set(organisation.code, organisation);
    if (answer === 'already') this.#already += 1;
    else if (answer) this.#answers.set(answer.code, answer);
    else if (this.#before.get(organisation.code) === organisation) this.#already += 1;
  }

  result(): TablePlan {
    const organisations = [...this.#known.values()].flatMap((one): readonly PlannedChange[] => {
      const before = this.#before.get(one.code);
      if (before === one) return [];
      const value = { ...one, version: (before?.version ?? 0) + 1 };
      const occurredOn = before === undefined ? (one.from ?? this.#world.today) : this.#world.today;
      const writes: readonly [Write] = [{ type: 'organisation', value }];
      return [{ kind: 'organisation', subject: one.code, occurredOn, reason: null, writes }];
    });
    return { changes: [...organisations, ...this.#answerChanges()], faults: this.#faults, already: this.#already };
  }

  /** What was said of one measure on one day is one change. */
  #answerChanges(): readonly PlannedChange[] {
    const together = new Map<string, OrganisationAnswer[]>();
    for (const answer of this.#answers.values()) {
      const key = `${answer.measure} ${answer.on}`;
      together.set(key, [...(together.get(key) ?? []), answer]);
    }
    return [...together.values()].flatMap((answers): readonly PlannedChange[] => {
      const [first, ...others] = answers.map((value): Write => ({ type: 'answer', value }));
      const [one] = answers;
      if (first === undefined || one === undefined) return [];
      return [{ kind: 'answer', subject: one.measure, occurredOn: one.on, reason: null, writes: [first, ...others] }];
    });
  }

  /** The one that is named, with what the row says of it; a new one where no other goes by that name. */
  #organisationIn(row: TableRow, fault: Fault): Organisation | undefined {
    const name = cell(row, 'organisation');
    const [found, ...others] = organisationsNamed(name, [...this.#known.values()]);
    if (name === '') fault('organisation', 'no_organisation');
    if (others.length > 0) fault('organisation', 'which_organisation');
    const group = cell(row, 'group') === '' ? found?.group : groupOf(cell(row, 'group'));
    if (group === undefined) fault('group', cell(row, 'group') === '' ? 'no_group' : 'unknown_group');
    const contact =
      cell(row, 'contact') === '' ? (found?.contact ?? null) : this.#world.personNamed(cell(row, 'contact'));
    if (contact === undefined) fault('contact', 'unknown_person');
    if (name === '' || others.length > 0 || group === undefined || contact === undefined) return undefined;
    if (found === undefined) return this.#newOne(name, group, contact);
    return found.group === group && found.contact === contact ? found : { ...found, group, contact };
  }

  #newOne(name: string, group: Organisation['group'], contact: PersonId | null): Organisation {
    const slug = slugOf(name);
    const base = new RegExp(CODE_PATTERNS.slug).test(slug) ? slug : 'organisatie';
    const taken = new Set([...this.#known.values()].map(({ code }) => ownPart(code)));
    let own = base;
    for (let number = 2; taken.has(own); number += 1) own = `${base}-${number}`;
    return { code: organisationCode(own), name, aliases: [], group, contact, from: null, endedOn: null, version: 0 };
  }

  /** Undefined where the row says nothing of a measure. */
  #answerIn(
    row: TableRow,
    { code: organisation }: Organisation,
    fault: Fault,
  ): OrganisationAnswer | 'already' | undefined {
    const { answersTo, isConfidential, recordedBy } = this.#world;
    const note = cell(row, 'note');
    if (cell(row, 'answer') === '' && cell(row, 'measure') === '') return undefined;
    const [measure, answer, on] = [this.#measureIn(row, fault), givenIn(row, fault), this.#dayIn(row, fault)];
    if (measure === undefined || answer === undefined || on === undefined) return undefined;
    const code = answerCode(measure, organisation);
    if (this.#answers.has(code)) fault('measure', 'told_twice');
    const before = answersTo(measure).find((one) => one.code === code);
    if (before?.answer === answer && before.on === on && (before.note ?? '') === note) return 'already';
    const value = { code, measure, organisation, answer, on, by: null, recordedBy, note: note === '' ? null : note };
    const secret = isConfidential(measure) ? { confidential: true as const } : {};
    return { ...value, ...secret, link: before?.link ?? null, version: (before?.version ?? 0) + 1 };
  }

  #measureIn(row: TableRow, fault: Fault): MeasureCode | undefined {
    const named = cell(row, 'measure');
    const measure = named === '' ? undefined : this.#world.owedMeasure(named);
    if (measure === undefined) fault('measure', named === '' ? 'no_measure' : 'unknown_measure');
    return measure;
  }

  /** Today where the row names none. */
  #dayIn(row: TableRow, fault: Fault): LocalDate | undefined {
    const { dayIn, today } = this.#world;
    const named = cell(row, 'date');
    const on = named === '' ? today : dayIn(named);
    if (on === undefined) fault('date', 'not_a_date');
    else if (on > today) fault('date', 'in_the_future');
    return on;
  }
}

function givenIn(row: TableRow, fault: Fault): Answer | undefined {
  const said = cell(row, 'answer');
  const answer = answerOf(said);
  if (answer === undefined) fault('answer', said === '' ? 'no_answer' : 'unknown_answer');
  else if (NEEDS_REASON.has(answer) && cell(row, 'note') === '') fault('note', 'reason_needed');
  return answer;
}
