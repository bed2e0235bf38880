/**
 * What had been recorded by the end of a past day, laid beside what had happened by then. Only an item with a change that
 * happened on one side of that moment and was recorded on the other can differ; nothing else is looked at.
 */
import { isSame, type Happening } from '../../domain/measure/as-of.js';
import { isCircumstanceCode, isMeasureCode, type ItemCode, type MeasureCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import {
  isOtherwise,
  straddles,
  wasRecorded,
  type Counts,
  type DayEnd,
  type RecordGap,
  type Straddling,
} from '../../domain/measure/on-record.js';
import type { Circumstance } from '../../domain/register/register.js';
import type { Risk } from '../../domain/risk/risk.js';
import { Overlay, type Present } from './overlay.js';

/** The present register, with what had happened by the end of a day. */
export interface PresentAndPast extends Present {
  readonly overlay: (day: LocalDate) => Overlay;
}

/** Questions whose answer is kept. */
const GAPS_KEPT = 100;

type Item = Measure | Risk | Circumstance;

export class OnRecord {
  readonly recorded: Overlay;
  readonly #present: PresentAndPast;
  readonly #day: LocalDate;
  readonly #straddles: Counts;
  readonly #codes: Set<ItemCode>;
  readonly #known = new Map<ItemCode, Straddling | null>();
  readonly #gaps = new Map<string, RecordGap>();
  #all: readonly Straddling[] | null = null;
  #answered: ReadonlyMap<ItemCode, Straddling & { readonly code: MeasureCode }> | null = null;

  constructor(end: DayEnd, present: PresentAndPast) {
    this.#present = present;
    this.#day = end.day;
    this.#straddles = straddles(end);
    this.recorded = new Overlay(end.day, present, wasRecorded(end));
    const { measure, risk, circumstance } = present.timelines;
    this.#codes = new Set(
      [measure, risk, circumstance].flatMap((timeline): readonly ItemCode[] => timeline.withChange(this.#straddles)),
    );
  }

  get happened(): Overlay {
    return this.#present.overlay(this.#day);
  }

  /** An item has changed once more. */
  touch(code: ItemCode): void {
    if (isMeasureCode(code)) this.recorded.touchMeasure(code);
    else if (isCircumstanceCode(code)) this.recorded.touchCircumstance(code);
    else this.recorded.touchRisk(code);
    if (this.#changesOf(code).some(this.#straddles)) this.#codes.add(code);
    this.#known.delete(code);
    this.#all = null;
    this.#gaps.clear();
  }

  /** Everything of which something else was on record. */
  all(): readonly Straddling[] {
    return (this.#all ??= [...this.#codes].map((code) => this.of(code)).filter((item) => item !== null));
  }

  /** What was worked out for a question since anything changed, so that the next page of its list need not do so. */
  gap(question: string, find: () => RecordGap): RecordGap {
    const known = this.#gaps.get(question);
    if (known !== undefined) return known;
    const found = find();
    if (this.#gaps.size >= GAPS_KEPT) this.#gaps.clear();
    this.#gaps.set(question, found);
    return found;
  }

  /** What was otherwise of an item; null where nothing was. */
  of(code: ItemCode): Straddling | null {
    if (!this.#codes.has(code)) return null;
    const known = this.#known.get(code);
    if (known !== undefined) return known;
    const found = this.#compare(code);
    this.#known.set(code, found);
    return found;
  }

  /** The measures of which organisations had said something else on record, each with the changes of that. */
  answeredOtherwise(): ReadonlyMap<ItemCode, Straddling & { readonly code: MeasureCode }> {
    return (this.#answered ??= this.#compareAnswers());
  }

  #compareAnswers(): ReadonlyMap<ItemCode, Straddling & { readonly code: MeasureCode }> {
    const { organisations, timelines, measures } = this.#present;
    const found = new Map<MeasureCode, Happening[]>();
    for (const code of timelines.answer.withChange(this.#straddles)) {
      const present = organisations.answer(code);
      if (present === undefined) continue;
      const [happened, recorded] = [this.happened, this.recorded].map((overlay) => overlay.answersOf([present])[0]);
      if (isSame(happened?.answer, recorded?.answer)) continue;
      const ofMeasure = found.get(present.measure) ?? [];
      for (const change of timelines.answer.changesOf(code).filter(this.#straddles))
        ofMeasure.push(happeningOf(change));
      found.set(present.measure, ofMeasure);
    }
    return new Map(
      [...found].map(([code, changes]) => {
        const confidential = isConfidential(measures.items.get(code) ?? null);
        return [code, { code, confidential, changes }];
      }),
    );
  }

  #compare(code: ItemCode): Straddling | null {
    const [happened, recorded] = [itemIn(this.happened, code), itemIn(this.recorded, code)];
    if (!isOtherwise(happened, recorded)) return null;
    const confidential = isConfidential(happened) || isConfidential(recorded);
    const changes = this.#changesOf(code).filter(this.#straddles).map(happeningOf);
    return { code, confidential, changes };
  }

  #changesOf(code: ItemCode) {
    const { measure, risk, circumstance } = this.#present.timelines;
    if (isMeasureCode(code)) return measure.changesOf(code);
    return isCircumstanceCode(code) ? circumstance.changesOf(code) : risk.changesOf(code);
  }
}

const happeningOf = ({ kind, occurredOn, recordedAt }: Happening): Happening => ({ kind, occurredOn, recordedAt });

function itemIn(overlay: Overlay, code: ItemCode): Item | null {
  if (isMeasureCode(code)) return overlay.measure(code);
  return isCircumstanceCode(code) ? overlay.circumstance(code) : (overlay.risk(code) ?? null);
}

const isConfidential = (item: Item | null): boolean => item !== null && 'confidential' in item && item.confidential;
