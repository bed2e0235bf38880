/**
 * The register at the end of a past day, laid over the present one: the items that have changed since, as they were,
 * and the items for which something may therefore be otherwise. All others can be answered from the present index.
 */
import { isStillThere, unlessRetracted } from '../../domain/measure/as-of.js';
import {
  isCircumstanceCode,
  isMeasureCode,
  type CircumstanceCode,
  type MeasureCode,
  type RiskCode,
} from '../../domain/register/codes.js';
import { tallyOn, type Tally } from '../../domain/risk/coverage.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import { hadHappened, type Counts } from '../../domain/measure/on-record.js';
import type { OrganisationGroup } from '../../domain/organisation/organisation.js';
import type { OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';
import type { Circumstance } from '../../domain/register/register.js';
import { isVerified, type Risk } from '../../domain/risk/risk.js';
import { Bits } from './bits.js';
import { Former } from './former.js';
import type { MeasureIndex } from './measure-index.js';
import type { OrganisationIndex } from './organisation-index.js';
import type { RiskIndex } from './risk-index.js';
import type { Timeline } from './timeline.js';

/** The present register, as an overlay looks at it. */
export interface Present {
  readonly measures: MeasureIndex;
  readonly risks: RiskIndex;
  readonly circumstances: ReadonlyMap<CircumstanceCode, Circumstance>;
  readonly organisations: OrganisationIndex;
  readonly timelines: Timelines;
}

export interface Timelines {
  readonly measure: Timeline<Measure>;
  readonly risk: Timeline<Risk>;
  readonly circumstance: Timeline<Circumstance>;
  readonly answer: Timeline<OrganisationAnswer>;
}

export class Overlay {
  readonly day: LocalDate;
  /** Measures, and risks, that must be looked at one by one. */
  readonly measures = new Bits();
  readonly risks = new Bits();
  readonly #present: Present;
  readonly #measures: Former<Measure>;
  readonly #risks: Former<Risk>;
  readonly #circumstances: Former<Circumstance>;
  readonly #answers: Former<OrganisationAnswer>;
  readonly #tallies = new Map<string, Tally>();

  /** `counts`: the changes that count for the day; those that had happened by then, where nothing else is said. */
  constructor(day: LocalDate, present: Present, counts: Counts = hadHappened({ day })) {
    this.day = day;
    this.#present = present;
    this.#measures = new Former(counts, present.timelines.measure);
    this.#risks = new Former(counts, present.timelines.risk);
    this.#circumstances = new Former(counts, present.timelines.circumstance);
    this.#answers = new Former(counts, present.timelines.answer);
    for (const code of this.#measures.changed()) this.#involveMeasure(code);
    for (const code of this.#risks.changed()) this.#involveRisk(code);
    for (const code of this.#circumstances.changed()) this.#involveWaiting(code);
    this.#involveLoaded();
  }

  /** An item has changed once more. */
  touchMeasure(code: MeasureCode): void {
    this.#measures.touch(code);
    this.#involveMeasure(code);
  }

  touchRisk(code: RiskCode): void {
    this.#risks.touch(code);
    this.#involveRisk(code);
  }

  touchCircumstance(code: CircumstanceCode): void {
    this.#circumstances.touch(code);
    this.#involveWaiting(code);
  }

  /** As it was; null when it had not come into being. */
  measureAt(ordinal: number): Measure | null {
    return this.#was(this.#present.measures.items.at(ordinal));
  }

  measure(code: MeasureCode): Measure | null {
    return this.#was(this.#present.measures.items.get(code));
  }

  risk(code: RiskCode): Risk | undefined {
    return this.#risks.was(unlessRetracted(this.#present.risks.items.get(code))) ?? undefined;
  }

  circumstance(code: CircumstanceCode): Circumstance | null {
    return this.#circumstances.was(unlessRetracted(this.#present.circumstances.get(code)));
  }

  /** What had been said by then. */
  answersOf(present: readonly OrganisationAnswer[]): readonly OrganisationAnswer[] {
    return present.map((answer) => this.#answers.was(answer)).filter((answer) => answer !== null);
  }

  /** How those that counted on the day stood with a measure. */
  tally(measure: MeasureCode, group: OrganisationGroup | null): Tally {
    const key = `${measure} ${group ?? ''}`;
    const known = this.#tallies.get(key);
    if (known !== undefined) return known;
    const { organisations } = this.#present;
    const answers = this.answersOf(organisations.to(measure));
    const counted = tallyOn(organisations.all(), answers, { day: this.day, group });
    this.#tallies.set(key, counted);
    return counted;
  }

  isInTheWay(code: CircumstanceCode | MeasureCode): boolean {
    if (isMeasureCode(code)) return isStillThere(this.measure(code), this.day);
    if (!isCircumstanceCode(code)) return false;
    return isStillThere(this.circumstance(code), this.day);
  }

  isVerified(code: MeasureCode): boolean {
    return isVerified(this.measure(code) ?? undefined);
  }

  /** What is confidential now is so on every day: the past must not tell what the present keeps back. */
  #was(present: Measure | undefined): Measure | null {
    const was = this.#measures.was(unlessRetracted(present));
    return was !== null && present?.confidential === true && !was.confidential ? { ...was, confidential: true } : was;
  }

  #involveMeasure(code: MeasureCode): void {
    const ordinal = this.#present.measures.items.ordinalOf(code);
    if (ordinal !== undefined) this.measures.add(ordinal);
    for (const resting of this.#present.risks.restingOn(code)) this.risks.add(resting);
    this.#involveWaiting(code);
  }

  #involveRisk(code: RiskCode): void {
    const ordinal = this.#present.risks.items.ordinalOf(code);
    if (ordinal !== undefined) this.risks.add(ordinal);
    for (const linked of this.#present.measures.linkedTo(code)) this.measures.add(linked);
  }

  #involveWaiting(code: CircumstanceCode | MeasureCode): void {
    for (const waiting of this.#present.measures.waitingFor(code)) this.measures.add(waiting);
  }

  /** What was loaded with a date after the day has no change that tells of it. */
  #involveLoaded(): void {
    for (const [code, { gone }] of this.#present.circumstances) {
      if (gone !== null && gone.on > this.day) this.#involveWaiting(code);
    }
    for (const ordinal of this.#present.risks.items.ordered()) {
      const { rating } = this.#present.risks.items.at(ordinal);
      if (rating !== null && rating.on > this.day) this.risks.add(ordinal);
    }
    // Organisations come and go on days of their own, and what they said was loaded or changed.
    for (const ordinal of this.#present.risks.withShare()) this.risks.add(ordinal);
  }
}
