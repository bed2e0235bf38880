/** Questions about a register, of every form there is, with values it has and values it has not. */
import fc from 'fast-check';
import { investigationOf } from '../../src/domain/register/codes.js';
import { HAPPENINGS } from '../../src/domain/measure/happened.js';
import { DEADLINE_KINDS } from '../../src/domain/measure/deadline.js';
import { addDays, type LocalDate } from '../../src/domain/time/local-date.js';
import { MEASURE_STATES, NATURES } from '../../src/domain/measure/measure.js';
import type { Criterion, MeasureQuery, RiskAspects, RiskQuery, SingleCriterion } from '../../src/domain/query/query.js';
import type { Register } from '../../src/domain/register/register.js';
import { RISK_LEVELS, RISK_STATUSES } from '../../src/domain/risk/risk.js';
import { DERIVED_WORDS } from '../../src/domain/measure/words.js';
import {
  circumstanceCode,
  day,
  investigationCode,
  measureCode,
  party,
  person,
  riskCode,
  sourceCode,
  vendorCode,
} from './builders.js';

/** Around the days of generated registers. */
export const someDay: fc.Arbitrary<LocalDate> = fc
  .integer({ min: -400, max: 4500 })
  .map((days) => addDays(day('2018-01-01'), days));

const WORDS = [
  'auditlogs',
  'audit log',
  'telemetrie',
  'telemetriegegeven browser',
  'bewaartermynen',
  '"in de browser"',
  '"support tickets" mobiele',
  'retention periods',
  'nergens',
  '…',
];

export const some = <T>(values: readonly T[]): fc.Arbitrary<T[]> =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
/** `exactOptionalPropertyTypes`: absent, not undefined. */
const optional = <T extends object>(shape: fc.Arbitrary<T>): fc.Arbitrary<Partial<T>> =>
  fc.oneof(fc.constant<Partial<T>>({}), shape);

function positive({ measures, risks, investigations, vendors, sources }: Register): fc.Arbitrary<SingleCriterion> {
  const dayOrNull = fc.option(someDay, { nil: null });
  return fc.oneof(
    some([...vendors.map(({ code }) => code), vendorCode('nobody')]).map((anyOf) => ({
      field: 'vendor' as const,
      anyOf,
    })),
    some([...investigations.flatMap(({ products }) => products), 'TEAMS', 'Nothing']).map((anyOf) => ({
      field: 'product' as const,
      anyOf,
    })),
    some([...investigations.map(({ code }) => code), investigationCode('ZZ99')]).map((anyOf) => ({
      field: 'investigation' as const,
      anyOf,
    })),
    some([...sources.map(({ code }) => code), sourceCode('none')]).map((anyOf) => ({
      field: 'source' as const,
      anyOf,
    })),
    some([...measures.map(({ obligor }) => obligor), party('nobody')]).map((anyOf) => ({
      field: 'obligor' as const,
      anyOf,
    })),
    some(NATURES).map((anyOf) => ({ field: 'nature' as const, anyOf })),
    some(MEASURE_STATES).map((anyOf) => ({ field: 'state' as const, anyOf })),
    some(DERIVED_WORDS).chain((anyOf) =>
      optional(fc.record({ soonDays: fc.integer({ min: 1, max: 900 }) })).map((soon) => ({
        field: 'word' as const,
        anyOf,
        ...soon,
      })),
    ),
    some(DEADLINE_KINDS).map((anyOf) => ({ field: 'kind' as const, anyOf })),
    some([...risks.map(({ code }) => code), riskCode('ZZ99-H1')]).map((anyOf) => ({ field: 'risk' as const, anyOf })),
    some(RISK_LEVELS).map((anyOf) => ({ field: 'riskLevel' as const, anyOf })),
    some([circumstanceCode('OW20-C1'), circumstanceCode('ZZ99-C1'), ...measures.map(({ code }) => code)]).map(
      (anyOf) => ({
        field: 'blockedBy' as const,
        anyOf,
      }),
    ),
    fc.constant({ field: 'anyRisk' as const }),
    fc.constant({ field: 'anyEvidence' as const }),
    some([...measures.map(({ owner }) => owner), person('nobody'), null]).map((anyOf) => ({
      field: 'owner' as const,
      anyOf,
    })),
    fc.record({ field: fc.constant('period' as const), from: dayOrNull, to: dayOrNull }),
    fc.record({
      field: fc.constant('happened' as const),
      what: fc.constantFrom(...HAPPENINGS),
      from: dayOrNull,
      to: dayOrNull,
    }),
    fc
      .tuple(fc.constantFrom(...WORDS), fc.constantFrom({}, { some: true }))
      .map(([words, some]) => ({ field: 'text' as const, words, ...some })),
    some([...measures.map(({ code }) => code), measureCode('ZZ99-V1')]).map((anyOf) => ({
      field: 'code' as const,
      anyOf,
    })),
  );
}

export function someMeasureQuery(register: Register): fc.Arbitrary<MeasureQuery> {
  const negated = fc.constantFrom({}, {}, { not: true });
  const single = fc.tuple(positive(register), negated).map(([one, not]): SingleCriterion => ({ ...one, ...not }));
  const sides = fc.array(fc.array(single, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
  const either = fc.tuple(sides, negated).map(([some, not]): Criterion => ({ field: 'either', sides: some, ...not }));
  const criteria = fc.array(fc.oneof({ arbitrary: single, weight: 4 }, either), { maxLength: 3 });
  return fc.tuple(criteria, optional(fc.record({ asOf: someDay }))).map(([all, asOf]) => ({ criteria: all, ...asOf }));
}

export function someRiskQuery(register: Register): fc.Arbitrary<RiskQuery> {
  const aspects = [...someRiskAspects(register)];
  const except = allOf(fc.subarray(aspects, { minLength: 1, maxLength: 2 }));
  const parts = [...aspects, fc.record({ asOf: someDay }), fc.record({ except })];
  return allOf(fc.subarray(parts, { maxLength: 3 }));
}

/** Of the chosen parts one query. */
const allOf = (chosen: fc.Arbitrary<fc.Arbitrary<RiskQuery>[]>): fc.Arbitrary<RiskQuery> =>
  chosen
    .chain((parts) => fc.tuple(...parts))
    .map((all) => all.reduce<RiskQuery>((query, part) => ({ ...query, ...part }), {}));

function someRiskAspects(register: Register): fc.Arbitrary<RiskAspects>[] {
  const codes = register.risks.map(({ code }) => code);
  return [
    fc.record({ investigation: some([...new Set(codes.map(investigationOf)), investigationCode('ZZ99')]) }),
    fc.record({ level: some(RISK_LEVELS) }),
    fc.record({ status: some(RISK_STATUSES) }),
    fc.record({ codes: some([...codes, riskCode('ZZ99-H1')]) }),
    fc.record({ text: fc.constantFrom(...WORDS) }),
    fc.constant({ condition: true as const }),
    fc.record({ measures: someMeasureQuery(register) }),
  ];
}
