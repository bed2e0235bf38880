/** Changes of a register, of every form that makes a difference to a question. */
import fc from 'fast-check';
import { subjectOf, type Change, type Write } from '../../src/domain/change/change.js';
import type { MeasureCode } from '../../src/domain/register/codes.js';
import type { DeadlineKind } from '../../src/domain/measure/deadline.js';
import { localDate, type LocalDate } from '../../src/domain/time/local-date.js';
import { MEASURE_STATES, OCCURRENCE_STATES, type Measure } from '../../src/domain/measure/measure.js';
import { occurrenceIn, withOccurrence } from '../../src/domain/measure/occurrence.js';
import type { Circumstance, Register } from '../../src/domain/register/register.js';
import { measuresIn, RISK_LEVELS, type Risk } from '../../src/domain/risk/risk.js';
import {
  change,
  circumstance,
  circumstanceCode,
  deadline,
  measure,
  measureCode,
  person,
  risk,
  riskCode,
} from './builders.js';
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
  | { readonly on: 'new'; readonly number: number }
  /** Comes, with a condition over these; or what came before is taken back, where nothing rests on it. */
  | { readonly on: 'newRisk'; readonly names: readonly MeasureCode[]; readonly back: boolean }
  | { readonly on: 'newCircumstance'; readonly back: boolean }
  | { readonly on: 'newMeasure'; readonly back: boolean }
  | { readonly on: 'investigation'; readonly pick: number; readonly products: readonly string[] };

export interface DatedEdit {
  readonly edits: readonly Edit[];
  readonly occurredOn: LocalDate;
}

const HALF_YEAR = { from: localDate('2020-01-01'), to: localDate('2020-06-30') };
const TEXTS = ['Versleutel de auditlogs', 'Iets heel anders', 'Support tickets in de browser'];
/** What comes by a change, and may be taken back, has the number of the change behind this one: none is given twice. */
const COMING = 9000;
const isComing = ({ code }: { readonly code: string }): boolean => /-[RCV]90\d\d$/.test(code);
const MOST_EDITS = 12;
const NEW_ITEMS = Array.from({ length: MOST_EDITS }, (_, index) => COMING + index);
const homeOf = (investigations: Register['investigations']): string => investigations[0]?.code ?? 'ZZ99';
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
  investigations,
}: Register): fc.Arbitrary<(measure: Measure) => Partial<Measure>> {
  const known = [...circumstances, ...measures].map(({ code }) => code);
  const home = homeOf(investigations);
  const coming = NEW_ITEMS.flatMap((number) => [
    circumstanceCode(`${home}-C${number}`),
    measureCode(`${home}-V${number}`),
  ]);
  const blockers = [...known, ...coming].map((code) => ({ code, inferred: false }));
  const risksToCome = NEW_ITEMS.map((number) => riskCode(`${home}-R${number}`));
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
    some([...risks.map(({ code }) => code), ...risksToCome]).map((linked) => () => ({ risks: linked })),
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

const PRODUCTS = ['Teams', 'Workspace', 'Office for the Web', 'Intune'];

function newcomer({ measures }: Register): fc.Arbitrary<Edit> {
  const back = fc.boolean();
  const names = some(measures.map(({ code }) => code));
  return fc.oneof(
    fc.record({ on: fc.constant('newRisk' as const), names, back }),
    fc.record({ on: fc.constant('newCircumstance' as const), back }),
    fc.record({ on: fc.constant('newMeasure' as const), back }),
    fc.record({ on: fc.constant('investigation' as const), pick: fc.nat(), products: some(PRODUCTS) }),
  );
}

/** One or two items changed on a day, in any order of days. */
export function someEdits(register: Register): fc.Arbitrary<DatedEdit[]> {
  const pick = fc.nat();
  const edit = fc.oneof(
    { weight: 6, arbitrary: fc.record({ on: fc.constant('measure' as const), pick, to: measureEdit(register) }) },
    { weight: 2, arbitrary: fc.record({ on: fc.constant('risk' as const), pick, to: riskEdit(register) }) },
    { weight: 2, arbitrary: fc.record({ on: fc.constant('circumstance' as const), pick, to: circumstanceEdit }) },
    {
      weight: 1,
      arbitrary: fc.record({ on: fc.constant('new' as const), number: fc.integer({ min: 8000, max: 8003 }) }),
    },
    { weight: 3, arbitrary: newcomer(register) },
  );
  return fc.array(fc.record({ edits: fc.array(edit, { minLength: 1, maxLength: 2 }), occurredOn: someDay }), {
    maxLength: MOST_EDITS,
  });
}

/** The change that an edit comes to in a register as it is by then. */
export function changeOf({ edits, occurredOn }: DatedEdit, present: Register, number: number): Change | undefined {
  const writes = edits.map((edit) => writeOf(edit, present, number)).filter((write) => write !== undefined);
  const [first, ...others] = writes.filter(
    (write, index) => writes.findIndex((other) => subjectOf(other) === subjectOf(write)) === index,
  );
  return first && change([first, ...others], { key: `change-${number}`, occurredOn });
}

function writeOf(edit: Edit, present: Register, change: number): Write | undefined {
  if (edit.on === 'new') {
    const code = `${homeOf(present.investigations)}-V${edit.number}`;
    const known = present.measures.find((item) => item.code === code);
    return { type: 'measure', value: known ? { ...known, version: known.version + 1 } : measure(code) };
  }
  if (edit.on === 'measure') {
    const item = present.measures[edit.pick % present.measures.length];
    return (
      item && { type: 'measure', value: linkedIn(present, { ...item, ...edit.to(item), version: item.version + 1 }) }
    );
  }
  if (edit.on === 'newRisk') return newRisk(edit, present, COMING + change);
  if (edit.on === 'newCircumstance') return newCircumstance(edit, present, COMING + change);
  if (edit.on === 'newMeasure') return newMeasure(edit, present, COMING + change);
  if (edit.on === 'investigation') {
    const item = present.investigations[edit.pick % present.investigations.length];
    return item && { type: 'investigation', value: { ...item, products: edit.products, version: item.version + 1 } };
  }
  if (edit.on === 'risk') {
    const item = present.risks[edit.pick % present.risks.length];
    return item && { type: 'risk', value: { ...item, ...edit.to(item), version: item.version + 1 } };
  }
  const item = present.circumstances[edit.pick % present.circumstances.length];
  return item && { type: 'circumstance', value: { ...item, ...edit.to(item), version: item.version + 1 } };
}

/** A measure names only what is there. */
function linkedIn({ risks, circumstances, measures }: Register, item: Measure): Measure {
  const known = new Set<string>([...risks, ...circumstances, ...measures].map(({ code }) => code));
  return {
    ...item,
    risks: item.risks.filter((code) => known.has(code)),
    blockedBy: item.blockedBy.filter(({ code }) => !isComing({ code }) || known.has(code)),
  };
}

/** From a document that is on record. */
const quoted = <Item extends Risk | Circumstance>(item: Item, { sources }: Register): Item => ({
  ...item,
  quotation: { ...item.quotation, source: sources[0]?.code ?? item.quotation.source },
});

function newMeasure(
  { back }: Extract<Edit, { on: 'newMeasure' }>,
  present: Register,
  number: number,
): Write | undefined {
  if (!back) return { type: 'measure', value: measure(`${homeOf(present.investigations)}-V${number}`) };
  const named = new Set<string>([
    ...present.risks.flatMap(({ condition }) => (condition === null ? [] : measuresIn(condition.condition))),
    ...present.measures.flatMap(({ blockedBy }) => blockedBy.map(({ code }) => code)),
  ]);
  const known = present.measures.find((item) => isComing(item) && !named.has(item.code));
  return known && { type: 'measure', value: { ...known, retracted: true, version: known.version + 1 } };
}

function newRisk(
  { names, back }: Extract<Edit, { on: 'newRisk' }>,
  present: Register,
  number: number,
): Write | undefined {
  const of = names.map((code) => ({ type: 'verified' as const, measure: code }));
  const made = quoted(risk(`${homeOf(present.investigations)}-R${number}`), present);
  const condition =
    of.length === 0 ? null : { condition: { type: 'all' as const, of }, ours: true, quotation: made.quotation };
  if (!back) return { type: 'risk', value: { ...made, condition } };
  const linked = new Set(present.measures.flatMap(({ risks }) => risks));
  const known = present.risks.find((item) => isComing(item) && !linked.has(item.code));
  return known && { type: 'risk', value: { ...known, retracted: true, version: known.version + 1 } };
}

function newCircumstance(
  { back }: Extract<Edit, { on: 'newCircumstance' }>,
  present: Register,
  number: number,
): Write | undefined {
  const made = quoted(circumstance(`${homeOf(present.investigations)}-C${number}`), present);
  if (!back) return { type: 'circumstance', value: made };
  const inTheWay = new Set<string>(present.measures.flatMap(({ blockedBy }) => blockedBy.map(({ code }) => code)));
  const known = present.circumstances.find((item) => isComing(item) && !inTheWay.has(item.code));
  return known && { type: 'circumstance', value: { ...known, retracted: true, version: known.version + 1 } };
}
