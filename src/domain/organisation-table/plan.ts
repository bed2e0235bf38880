/**
 * From the rows of a table (organisation, group, contact, measure, answer, date, note) to the changes that they come to. Pure:
 * whoever imports looks up what is there, shows the plan, and commits it change by change.
 */
import type { Change, Write } from '../change/change.js';
import { ownPart } from '../register/codes.js';
import type { LocalDate } from '../time/local-date.js';
import type { Organisation } from '../organisation/organisation.js';
import type { OrganisationAnswer } from '../organisation/organisation-answer.js';
import { answerIn, type AnswerRead } from './answer-row.js';
import { KnownOrganisations } from './known-organisations.js';
import { organisationIn } from './organisation-row.js';
import { cell, type Fault, type TableFault, type TableRow } from './table-row.js';
import type { TableWorld } from './table-world.js';

/** A change but for what is the same for all: its key, who makes it, when and by what way in. */
export type PlannedChange = Pick<Change, 'kind' | 'subject' | 'occurredOn' | 'reason' | 'writes'>;

/** What becomes of one organisation, or of what it said of a measure; `before` is null for what is new. */
export type PlannedItem =
  | { readonly type: 'organisation'; readonly before: Organisation | null; readonly after: Organisation }
  | {
      readonly type: 'answer';
      readonly before: OrganisationAnswer | null;
      readonly after: OrganisationAnswer;
      /** What the organisation is called. */
      readonly name: string;
    };

export interface TablePlan {
  /** Organisations first: what they said builds on them. */
  readonly changes: readonly PlannedChange[];
  /** The same, one by one. */
  readonly items: readonly PlannedItem[];
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

class Planning {
  readonly #world: TableWorld;
  readonly #known: KnownOrganisations;
  readonly #before: ReadonlyMap<string, Organisation>;
  readonly #answers = new Map<string, AnswerRead>();
  readonly #faults: TableFault[] = [];
  #already = 0;

  constructor(world: TableWorld) {
    this.#world = world;
    this.#before = new Map(world.organisations.map((one) => [one.code, one]));
    this.#known = new KnownOrganisations(world.organisations);
  }

  take(row: TableRow, index: number): void {
    const faults: TableFault[] = [];
    const fault: Fault = (column, problem) => faults.push({ row: index, column, problem, text: cell(row, column) });
    const organisation = organisationIn(row, this.#known, this.#world, fault);
    const answer = organisation && answerIn(row, organisation, this.#world, fault);
    if (answer && this.#answers.has(answer.after.code)) fault('measure', 'told_twice');
    if (faults.length > 0 || organisation === undefined) {
      this.#faults.push(...faults);
      return;
    }
    this.#known.put(organisation, cell(row, 'code'));
    if (answer) this.#answers.set(answer.after.code, answer);
    const isKnown = this.#before.get(organisation.code) === organisation;
    if (answer ? answer.before === answer.after : isKnown) this.#already += 1;
  }

  result(): TablePlan {
    const organisations = this.#known.all().flatMap((one): readonly PlannedItem[] => {
      const before = this.#before.get(one.code) ?? null;
      if (before === one) return [];
      return [{ type: 'organisation', before, after: { ...one, version: (before?.version ?? 0) + 1 } }];
    });
    const answers = [...this.#answers.values()]
      .filter(({ before, after }) => before !== after)
      .map((one): PlannedItem => {
        const { organisation } = one.after;
        return { type: 'answer', ...one, name: this.#known.withCode(ownPart(organisation))?.name ?? organisation };
      });
    const items = [...organisations, ...answers];
    return { changes: changesOf(items, this.#world.today), items, faults: this.#faults, already: this.#already };
  }
}

/** What was said of one measure on one day is one change. */
function changesOf(items: readonly PlannedItem[], today: LocalDate): readonly PlannedChange[] {
  const together = new Map<string, PlannedChange>();
  for (const item of items) {
    const write: Write =
      item.type === 'answer' ? { type: 'answer', value: item.after } : { type: 'organisation', value: item.after };
    const [subject, occurredOn] =
      item.type === 'answer' ? [item.after.measure, item.after.on] : [item.after.code, dayOf(item, today)];
    const key = `${subject} ${occurredOn}`;
    const known = together.get(key);
    const writes: PlannedChange['writes'] = known === undefined ? [write] : [...known.writes, write];
    together.set(key, { kind: item.type, subject, occurredOn, reason: null, writes });
  }
  return [...together.values()];
}

/** The day from which it is so. */
function dayOf(
  { before, after: { from, endedOn } }: Extract<PlannedItem, { type: 'organisation' }>,
  today: LocalDate,
): LocalDate {
  if (before === null) return from ?? today;
  return endedOn !== null && endedOn !== before.endedOn ? endedOn : today;
}
