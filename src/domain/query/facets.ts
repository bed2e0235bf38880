/** What a measure is filed under: the values that criteria name, counts group by and indexes hold. */
import { monthOf, yearOf, type LocalDate } from '../time/local-date.js';
import { currentDeadline, type Measure } from '../measure/measure.js';
import type { CriterionField, Dimension } from './query.js';
import type { Investigation } from '../register/register.js';
import type { Risk } from '../risk/risk.js';

/** The criteria that name values, and what else counts group by. */
export type Facet =
  | Exclude<CriterionField, 'word' | 'anyRisk' | 'anyEvidence' | 'period' | 'happened' | 'text' | 'code' | 'either'>
  | Dimension;

/** null: it has none (no owner, no risk, no year). */
export type FacetValue = string | null;

/** What the values depend on besides the measure itself. */
export interface FacetWorld {
  readonly investigation: (code: Measure['investigation']) => Pick<Investigation, 'vendor' | 'products'> | undefined;
  readonly risk: (code: Measure['risks'][number]) => Pick<Risk, 'level'> | undefined;
}

const NONE: readonly FacetValue[] = [null];
const orNone = (values: readonly string[]): readonly FacetValue[] => (values.length === 0 ? NONE : values);

/** Names of products are compared without regard to case. */
export const productKey = (name: string): string => name.trim().toLowerCase();

/** The day by which a period selects a measure: its last day; of kind `start`, its first. */
export function periodDay(measure: Measure): LocalDate | null {
  const deadline = currentDeadline(measure);
  return deadline.kind === 'start' ? deadline.earliest : deadline.latest;
}

/** "2021", "2021-Q3", "2021-09": keys of one kind are in the order of time. */
const TIME_KEYS = {
  year: (day: LocalDate): string => String(yearOf(day)),
  quarter: (day: LocalDate): string => `${day.slice(0, 4)}-Q${Math.ceil(monthOf(day) / MONTHS_OF_QUARTER)}`,
  month: (day: LocalDate): string => day.slice(0, 7),
} as const;
const MONTHS_OF_QUARTER = 3;

const timeKey = (unit: keyof typeof TIME_KEYS, day: LocalDate | null): FacetValue =>
  day === null ? null : TIME_KEYS[unit](day);

/** Whether a dimension divides time. */
export const isTimeDimension = (by: Dimension): by is keyof typeof TIME_KEYS => by in TIME_KEYS;

function levelsOf(measure: Measure, world: FacetWorld): readonly FacetValue[] {
  const levels = measure.risks.map((code) => world.risk(code)?.level).filter((level) => level !== undefined);
  return orNone([...new Set(levels)]);
}

const VALUES: Readonly<Record<Facet, (measure: Measure, world: FacetWorld) => readonly FacetValue[]>> = {
  vendor: (measure, world) => [world.investigation(measure.investigation)?.vendor ?? null],
  product: (measure, world) =>
    orNone([...new Set(world.investigation(measure.investigation)?.products.map(productKey))]),
  investigation: (measure) => [measure.investigation],
  source: (measure) => [measure.quotation.source],
  obligor: (measure) => [measure.obligor],
  nature: (measure) => [measure.nature],
  state: (measure) => [measure.state],
  kind: (measure) => [currentDeadline(measure).kind],
  risk: (measure) => orNone([...new Set(measure.risks)]),
  blockedBy: ({ blockedBy }) => orNone([...new Set(blockedBy.map(({ code }) => code))]),
  riskLevel: levelsOf,
  owner: (measure) => [measure.owner],
  year: (measure) => [timeKey('year', periodDay(measure))],
  quarter: (measure) => [timeKey('quarter', periodDay(measure))],
  month: (measure) => [timeKey('month', periodDay(measure))],
};

export const FACETS = Object.keys(VALUES) as readonly Facet[];

/** Every value that `measure` has of a facet, each once, and at least one. */
export const valuesOf = (facet: Facet, measure: Measure, world: FacetWorld): readonly FacetValue[] =>
  VALUES[facet](measure, world);

/** The day from which a measure is known to exist: when it was agreed; while only proposed, when it was entered. */
export const existsSince = (measure: Measure): LocalDate => measure.agreedOn ?? measure.enteredOn;
