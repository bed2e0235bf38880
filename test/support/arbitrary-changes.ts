/** Changes of a register, of every form that makes a difference to a question. */
import fc from 'fast-check';
import type { Change, Write } from '../../src/domain/change.js';
import type { DeadlineKind } from '../../src/domain/deadline.js';
import { localDate, type LocalDate } from '../../src/domain/local-date.js';
import { MEASURE_STATES, OCCURRENCE_STATES, type Measure } from '../../src/domain/measure.js';
import { occurrenceIn, withOccurrence } from '../../src/domain/occurrence.js';
import type { Circumstance, Register } from '../../src/domain/register.js';
import { RISK_LEVELS, type Risk } from '../../src/domain/risk.js';
import { change, deadline, measure, person } from './builders.js';
import { some, someDay } from './arbitrary-questions.js';

/** What is done to an item, whatever it is by then. */
export type Edit =
  | { readonly on: 'measure'; readonly pick: number; readonly to: (measure: Measure) => Partial<Measure> }
  | { readonly on: 'risk'; readonly pick: number; readonly to: (risk: Risk) => Partial<Risk> }
  | {
      readonly on: 'circumstance';
      readonly pick: number;
      readonly to: (circumstance: Circumstance) => Partial<Circumstance>;
    }
  | { readonly on: 'new'; readonly number: number };

export interface DatedEdit {
  readonly edits: readonly Edit[];
  readonly occurredOn: LocalDate;
}

const HALF_YEAR = { from: localDate('2020-01-01'), to: localDate('2020-06-30') };
const TEXTS = ['Versleutel de auditlogs', 'Iets heel anders', 'Support tickets in de browser'];
const KINDS: readonly DeadlineKind[] = ['deadline', 'forecast', 'expiry', 'start', 'undated'];

const moved =
  (latest: LocalDate, kind: DeadlineKind, anew: boolean) =>
  (item: Measure): Partial<Measure> => {
    const fields =
      kind === 'start' ? { earliest: latest, latest: null } : kind === 'undated' ? { latest: null } : { latest };
    const version = deadline(latest, {
      version: item.deadlines.length + 1,
      kind,
      ...fields,
      ...(anew ? { reread: true as const } : {}),
    });
    return { deadlines: [...item.deadlines, version] };
  };

function measureEdit({
  risks,
  circumstances,
  measures,
}: Register): fc.Arbitrary<(measure: Measure) => Partial<Measure>> {
  const blockers = [...circumstances, ...measures].map(({ code }) => ({ code, inferred: false }));
  return fc.oneof(
    fc.constantFrom(...MEASURE_STATES).map((state) => () => ({ state })),
    fc.tuple(someDay, fc.constantFrom(...KINDS), fc.boolean()).map((told) => moved(...told)),
    fc.constantFrom(null, person('person-1'), person('person-9')).map((owner) => () => ({ owner })),
    someDay.map((updatedOn) => () => ({ updatedOn })),
    someDay.map((agreedOn) => () => ({ agreedOn })),
    someDay.map((on) => () => ({ report: { claimedBy: 'Microsoft', on, recordedBy: person('person-1') } })),
    fc
      .tuple(someDay, fc.constantFrom('verified' as const, 'partially_verified' as const, 'rejected' as const))
      .map(([on, result]) => () => ({ verification: { result, on, by: person('person-1'), reason: null } })),
    fc.constantFrom(...OCCURRENCE_STATES).map((state) => (item: Measure) => ({
      occurrences: withOccurrence(item, { ...occurrenceIn(item, HALF_YEAR), state }),
    })),
    some(risks.map(({ code }) => code)).map((linked) => () => ({ risks: linked })),
    some(blockers).map((blockedBy) => () => ({ blockedBy })),
    fc.constantFrom(null, ...measures.map(({ code }) => code)).map((lapsesWith) => () => ({ lapsesWith })),
    fc.constantFrom(...TEXTS).map((nl) => (item: Measure) => ({ title: { ...item.title, nl } })),
    fc.constantFrom(...TEXTS).map((nl) => (item: Measure) => ({ notes: [...item.notes, { nl, en: nl }] })),
  );
}

function riskEdit({ measures }: Register): fc.Arbitrary<(risk: Risk) => Partial<Risk>> {
  const rating = someDay.map((on) => ({ level: 'low' as const, on, by: person('person-1'), reason: 'Herbeoordeeld' }));
  const named = some(measures.map(({ code }) => code));
  return fc.oneof(
    fc.constantFrom(...RISK_LEVELS).map((level) => () => ({ level })),
    fc.option(rating, { nil: null }).map((confirmed) => () => ({ rating: confirmed })),
    named.map((codes) => (item: Risk) => ({
      condition: {
        condition: { type: 'all' as const, of: codes.map((code) => ({ type: 'verified' as const, measure: code })) },
        ours: true,
        quotation: item.quotation,
      },
    })),
    fc.constantFrom(...TEXTS).map((nl) => (item: Risk) => ({ title: { ...item.title, nl } })),
  );
}

const circumstanceEdit = fc
  .option(someDay, { nil: null })
  .map((on) => () => ({ gone: on === null ? null : { on, source: 'Brief', by: person('person-1') } }));

/** One or two items changed on a day, in any order of days. */
export function someEdits(register: Register): fc.Arbitrary<DatedEdit[]> {
  const pick = fc.nat();
  const edit = fc.oneof(
    { weight: 6, arbitrary: fc.record({ on: fc.constant('measure' as const), pick, to: measureEdit(register) }) },
    { weight: 2, arbitrary: fc.record({ on: fc.constant('risk' as const), pick, to: riskEdit(register) }) },
    { weight: 2, arbitrary: fc.record({ on: fc.constant('circumstance' as const), pick, to: circumstanceEdit }) },
    {
      weight: 1,
      arbitrary: fc.record({ on: fc.constant('new' as const), number: fc.integer({ min: 9000, max: 9003 }) }),
    },
  );
  return fc.array(fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 2 }), occurredOn: someDay }), {
    maxLength: 12,
  });
}

/** The change that an edit comes to in a register as it is by then. */
export function changeOf({ edits, occurredOn }: DatedEdit, present: Register, number: number): Change | undefined {
  const writes = edits.map((edit) => writeOf(edit, present)).filter((write) => write !== undefined);
  const [first, ...others] = writes.filter(
    ({ value }, index) => writes.findIndex((other) => other.value.code === value.code) === index,
  );
  return first && change([first, ...others], { key: `change-${number}`, occurredOn });
}

function writeOf(edit: Edit, present: Register): Write | undefined {
  if (edit.on === 'new') {
    const code = `${present.investigations[0]?.code ?? 'ZZ99'}-V${edit.number}`;
    const known = present.measures.find((item) => item.code === code);
    return { type: 'measure', value: known ? { ...known, version: known.version + 1 } : measure(code) };
  }
  if (edit.on === 'measure') {
    const item = present.measures[edit.pick % present.measures.length];
    return item && { type: 'measure', value: { ...item, ...edit.to(item), version: item.version + 1 } };
  }
  if (edit.on === 'risk') {
    const item = present.risks[edit.pick % present.risks.length];
    return item && { type: 'risk', value: { ...item, ...edit.to(item), version: item.version + 1 } };
  }
  const item = present.circumstances[edit.pick % present.circumstances.length];
  return item && { type: 'circumstance', value: { ...item, ...edit.to(item), version: item.version + 1 } };
}
