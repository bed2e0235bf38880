/** Where answers about a past day are otherwise than by what had been recorded by then. */
import {
  compareCodes,
  isCircumstanceCode,
  isMeasureCode,
  type ItemCode,
  type MeasureCode,
  type RiskCode,
} from '../../domain/register/codes.js';
import { matchesRisk, type RiskWorld } from '../../domain/query/matches-risk.js';
import { GAP_NAMED, type DayEnd, type Named, type RecordGap, type Straddling } from '../../domain/measure/on-record.js';
import type { MeasureQuery, RiskQuery } from '../../domain/query/query.js';
import type { MeasureAnswers } from './measure-answers.js';
import type { OnRecord } from './on-record.js';
import type { Overlay } from './overlay.js';
import type { RegisterIndex } from './register-index.js';
import { textsOfRisk } from './text/texts.js';

/** For each item, by its ordinal, of which an answer may differ: what it depends on that does. */
type Concerned = Map<number, Straddling[]>;

/** What a comparison of the two answers found. */
class Found {
  readonly items = new Map<ItemCode, Straddling>();
  readonly onlyOnRecord: ItemCode[] = [];
  readonly notOnRecord: ItemCode[] = [];

  /** An item that is in either answer, or in both, with what the difference comes from. */
  add(code: ItemCode, happened: boolean, recorded: boolean, causes: readonly Straddling[]): void {
    for (const cause of causes) this.items.set(cause.code, cause);
    if (recorded && !happened) this.onlyOnRecord.push(code);
    if (happened && !recorded) this.notOnRecord.push(code);
  }

  toGap(): RecordGap {
    const items = [...this.items.values()].sort((a, b) => compareCodes(a.code, b.code));
    return {
      total: items.length,
      items: items.slice(0, GAP_NAMED),
      onlyOnRecord: named(this.onlyOnRecord),
      notOnRecord: named(this.notOnRecord),
    };
  }
}

const named = (codes: readonly ItemCode[]): Named => ({
  total: codes.length,
  codes: [...codes].sort(compareCodes).slice(0, GAP_NAMED),
});

export class RecordGaps {
  readonly #register: RegisterIndex;
  readonly #measures: MeasureAnswers;

  constructor(register: RegisterIndex, measures: MeasureAnswers) {
    this.#register = register;
    this.#measures = measures;
  }

  /** Of these items, whatever is asked of them. */
  ofItems(codes: readonly ItemCode[], end: DayEnd): RecordGap {
    const onRecord = this.#register.onRecord(end);
    const found = new Found();
    for (const code of codes) {
      const item = onRecord.of(code) ?? onRecord.answeredOtherwise().get(code);
      if (item) found.add(code, true, true, [item]);
    }
    return found.toGap();
  }

  async ofMeasures(query: MeasureQuery, end: DayEnd): Promise<RecordGap> {
    await this.#measures.prepare(query);
    const onRecord = this.#register.onRecord(end);
    return onRecord.gap(JSON.stringify(query), () => this.#findMeasures(query, onRecord).toGap());
  }

  async ofRisks(query: RiskQuery, end: DayEnd): Promise<RecordGap> {
    for (const { text, measures } of [query, query.except ?? {}]) {
      if (text !== undefined) await this.#register.riskTexts.prepare([{ words: text }]);
      if (measures !== undefined) await this.#measures.prepare(measures);
    }
    const onRecord = this.#register.onRecord(end);
    return onRecord.gap(`risks ${JSON.stringify(query)}`, () => this.#findRisks(query, onRecord).toGap());
  }

  #findMeasures({ criteria }: MeasureQuery, onRecord: OnRecord): Found {
    const found = new Found();
    const { items } = this.#register.measures;
    const byHappening = this.#selecting(criteria, onRecord.happened);
    const byRecord = this.#selecting(criteria, onRecord.recorded);
    for (const [ordinal, causes] of this.#measuresConcerned(onRecord)) {
      const { code } = items.at(ordinal);
      const [happened, recorded] = [byHappening(ordinal), byRecord(ordinal)];
      if (!happened && !recorded) continue;
      // What a measure only depends on matters where it decides whether the measure is in the answer.
      const own = causes.filter((cause) => cause.code === code);
      if (own.length > 0 || happened !== recorded) {
        found.add(code, happened, recorded, own.length > 0 ? own : causes);
      }
    }
    return found;
  }

  /** Tells of a measure, by its ordinal, whether it is asked for. */
  #selecting(criteria: MeasureQuery['criteria'], overlay: Overlay): (ordinal: number) => boolean {
    const selects = this.#measures.selector(criteria, overlay);
    return (ordinal) => selects(overlay.measureAt(ordinal));
  }

  /** A measure depends on what it waits for and on the levels of its risks. */
  #measuresConcerned(onRecord: OnRecord): Concerned {
    const { measures } = this.#register;
    const concerned: Concerned = new Map();
    for (const item of onRecord.all()) {
      const { code } = item;
      if (isMeasureCode(code)) note(concerned, measures.items.ordinalOf(code), item);
      if (isMeasureCode(code) || isCircumstanceCode(code)) {
        for (const waiting of measures.waitingFor(code)) note(concerned, waiting, item);
      } else for (const linked of measures.linkedTo(code)) note(concerned, linked, item);
    }
    return concerned;
  }

  #findRisks(query: RiskQuery, onRecord: OnRecord): Found {
    const found = new Found();
    const { items } = this.#register.risks;
    const byHappening = this.#selectingRisks(query, onRecord.happened);
    const byRecord = this.#selectingRisks(query, onRecord.recorded);
    const own = this.#risksConcerned(onRecord);
    const asksOfMeasures = query.measures !== undefined || query.except?.measures !== undefined;
    const linked = asksOfMeasures ? this.#risksLinked(onRecord) : new Map<number, Straddling[]>();
    for (const [ordinal, causes] of new Map([...linked, ...own])) {
      const { code } = items.at(ordinal);
      const [happened, recorded] = [byHappening(code), byRecord(code)];
      // What is only linked to a risk matters where it decides whether the risk is in the answer.
      if (happened !== recorded || (happened && own.has(ordinal))) found.add(code, happened, recorded, causes);
    }
    return found;
  }

  #selectingRisks(query: RiskQuery, overlay: Overlay): (code: RiskCode) => boolean {
    const world = this.#riskWorld(overlay);
    return (code) => {
      const risk = overlay.risk(code);
      return risk !== undefined && matchesRisk(query, risk, world);
    };
  }

  /** A risk depends on whether the measures of its condition were verified, and on what organisations said of them. */
  #risksConcerned(onRecord: OnRecord): Concerned {
    const { risks } = this.#register;
    const concerned: Concerned = new Map();
    const { happened, recorded } = onRecord;
    for (const item of onRecord.all()) {
      const { code } = item;
      if (isMeasureCode(code)) {
        if (happened.isVerified(code) === recorded.isVerified(code)) continue;
        for (const resting of risks.restingOn(code)) note(concerned, resting, item);
      } else if (!isCircumstanceCode(code)) note(concerned, risks.items.ordinalOf(code), item);
    }
    const shares = new Set(risks.withShare());
    for (const item of onRecord.answeredOtherwise().values()) {
      const resting = risks.restingOn(item.code).filter((ordinal) => shares.has(ordinal));
      for (const ordinal of resting) note(concerned, ordinal, item);
    }
    return concerned;
  }

  /** A question about the measures of a risk depends on every measure that was linked to it. */
  #risksLinked(onRecord: OnRecord): Concerned {
    const { measures, risks } = this.#register;
    const concerned: Concerned = new Map();
    for (const [ordinal, causes] of this.#measuresConcerned(onRecord)) {
      const states = [onRecord.happened, onRecord.recorded].map((overlay) => overlay.measureAt(ordinal));
      const linked = new Set([...states, measures.items.at(ordinal)].flatMap((state) => state?.risks ?? []));
      for (const code of linked) for (const cause of causes) note(concerned, risks.items.ordinalOf(code), cause);
    }
    return concerned;
  }

  #riskWorld(overlay: Overlay): RiskWorld {
    const linked = new Map<MeasureQuery, (code: RiskCode) => boolean>();
    return {
      asOf: overlay.day,
      isVerified: (code: MeasureCode) => overlay.isVerified(code),
      tallyOf: (measure, group) => overlay.tally(measure, group),
      hasWords: (risk, words) => this.#register.riskTexts.occursIn({ words }, textsOfRisk(risk)),
      hasMeasure: ({ code }, measures) => {
        const has = linked.get(measures) ?? this.#linking(measures, overlay);
        linked.set(measures, has);
        return has(code);
      },
    };
  }

  /** Tells whether a measure that is asked for was linked to a risk. */
  #linking({ criteria }: MeasureQuery, overlay: Overlay): (code: RiskCode) => boolean {
    const selects = this.#measures.selector(criteria, overlay);
    const changed = overlay.measures.numbers().map((ordinal) => overlay.measureAt(ordinal));
    const byChanged = new Set(changed.filter(selects).flatMap(({ risks }) => risks));
    const { measures } = this.#register;
    return (code) =>
      byChanged.has(code) ||
      measures.linkedTo(code).some((ordinal) => {
        const measure = overlay.measureAt(ordinal);
        return selects(measure) && measure.risks.includes(code);
      });
  }
}

function note(concerned: Concerned, ordinal: number | undefined, item: Straddling): void {
  if (ordinal === undefined) return;
  const causes = concerned.get(ordinal);
  if (causes === undefined) concerned.set(ordinal, [item]);
  else causes.push(item);
}
