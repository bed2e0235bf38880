/** The organisations of a file and what they said, planned against the register; nothing is changed. */
import { isMeasureCode, isPersonId, type MeasureCode } from '../../domain/register/codes.js';
import { fault, type FaultKind, type ImportFault } from '../../domain/imports/import-fault.js';
import type { ImportInput, InputEntry } from '../../domain/imports/import-input.js';
import { NOTHING_OWED, type OwedPlan, type PlannedMeasure } from '../../domain/imports/import-plan.js';
import { parseLocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import { ANSWERS, type OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';
import { nearestOrganisations } from '../../domain/organisation/organisation-names.js';
import { ORGANISATION_GROUPS } from '../../domain/organisation/organisation.js';
import { planOrganisations } from '../../domain/organisation-table/plan.js';
import type { TableFault, TableProblem } from '../../domain/organisation-table/table-row.js';
import type { TableWorld } from '../../domain/organisation-table/table-world.js';
import type { Case } from '../case.js';
import type { ImportWorld } from './import-world.js';
import { fieldOf, organisationRows, type OrganisationRow } from './organisation-rows.js';

interface PlannedOwed {
  readonly owed: OwedPlan;
  readonly faults: readonly ImportFault[];
}

/** @param measures those of the same file, which may be new. */
export async function planOwed(
  { sections }: ImportInput,
  measures: readonly PlannedMeasure[],
  world: ImportWorld,
  at: Case,
): Promise<PlannedOwed> {
  // An empty register takes all of the file over as it stands there.
  if (world.first) return { owed: NOTHING_OWED, faults: [] };
  const { rows, faults } = await organisationRows(sections, at);
  if (rows.length === 0) return { owed: NOTHING_OWED, faults };
  const table = await tableWorld(sections.answers, measures, world, at);
  const { faults: told, ...owed } = planOrganisations(
    rows.map(({ row }) => row),
    table,
  );
  return { owed, faults: [...faults, ...told.flatMap((one) => faultOf(one, rows, table))] };
}

async function tableWorld(
  answers: readonly InputEntry[],
  planned: readonly PlannedMeasure[],
  world: ImportWorld,
  { store, calendar, actor }: Case,
): Promise<TableWorld> {
  const codes = [...new Set(answers.flatMap(({ raw }) => codeIn(raw['measure']) ?? []))];
  await world.learn(codes);
  const inFile = new Map(planned.flatMap((one) => (one.type === 'unchanged' ? [] : [[one.after.code, one.after]])));
  const measureOf = (code: MeasureCode): Measure | undefined => inFile.get(code) ?? world.present(code);
  const owed = codes.filter((code) => measureOf(code)?.obligor === 'organisations');
  const said = new Map<MeasureCode, readonly OrganisationAnswer[]>();
  for (const code of owed) said.set(code, await store.answersTo(code));
  return {
    organisations: await store.organisations(),
    answersTo: (measure) => said.get(measure) ?? [],
    owedMeasure: (text) => owed.find((code) => code === codeIn(text)),
    isConfidential: (measure) => measureOf(measure)?.confidential === true,
    // Names and days were read before.
    personNamed: (text) => (isPersonId(text) ? text : undefined),
    dayIn: parseLocalDate,
    today: calendar.today(),
    recordedBy: actor.id,
  };
}

function codeIn(value: unknown): MeasureCode | undefined {
  const code = typeof value === 'string' ? value.trim().toUpperCase() : '';
  return isMeasureCode(code) ? code : undefined;
}

const KINDS: Readonly<Record<TableProblem, FaultKind>> = {
  no_organisation: 'required',
  no_group: 'required',
  unknown_group: 'not_a_choice',
  which_organisation: 'which_organisation',
  name_taken: 'name_taken',
  not_a_code: 'not_a_slug',
  too_many_organisations: 'too_many_organisations',
  unknown_person: 'not_a_code',
  unknown_measure: 'not_owed',
  unknown_answer: 'not_a_choice',
  no_answer: 'required',
  no_measure: 'required',
  not_a_date: 'not_a_day',
  in_the_future: 'in_future',
  before_from: 'ends_before',
  reason_needed: 'answer_reason',
  not_https: 'not_a_link',
  too_long: 'too_long',
  told_twice: 'answered_twice',
};

/** What a cell may hold instead. */
const CHOICES: Readonly<Partial<Record<TableProblem, readonly string[]>>> = {
  unknown_group: ORGANISATION_GROUPS,
  unknown_answer: ANSWERS,
};

function faultOf(
  { row, column, problem, text }: TableFault,
  rows: readonly OrganisationRow[],
  { organisations }: TableWorld,
): readonly ImportFault[] {
  const found = rows[row];
  if (found === undefined) return [];
  const { section, entry, row: cells } = found;
  const place = entry.place([fieldOf(section, column)]);
  // Without a column for the kind, what is wrong is the name.
  if (problem === 'no_group' && section === 'answers' && !entry.given.some(([key]) => key === 'group')) {
    const name = cells.organisation ?? '';
    const named = entry.place([fieldOf(section, 'organisation')]);
    return name.trim() === ''
      ? []
      : [fault(named, 'unknown_organisation', name, nearestOrganisations(name, organisations))];
  }
  return [fault(place, KINDS[problem], text, CHOICES[problem] ?? [])];
}
