/** Questions about risks, answered from the index; about a past day, with an overlay. */
import type { LocalDate } from '../../domain/time/local-date.js';
import { asOfRisks, matchesRisk, statusIn, type RiskWorld, type StatusWorld } from '../../domain/query/matches-risk.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { MeasureQuery, PageRequest, RiskAspects, RiskQuery } from '../../domain/query/query.js';
import type { Risk, RiskStatus } from '../../domain/risk/risk.js';
import type { Page } from '../../domain/store/store.js';
import { Bits } from './bits.js';
import type { MeasureAnswers } from './measure-answers.js';
import type { Overlay } from './overlay.js';
import type { RegisterIndex } from './register-index.js';
import { textsOfRisk } from './text/texts.js';

/** Whether a measure that a part of a question selects is linked to a risk. */
type HasMeasure = (code: Risk['code']) => boolean;
/** For every part of a question that asks about measures. */
type Linked = ReadonlyMap<MeasureQuery, HasMeasure>;

export class RiskAnswers {
  readonly #register: RegisterIndex;
  readonly #measures: MeasureAnswers;
  readonly #result = new Bits();

  constructor(register: RegisterIndex, measures: MeasureAnswers) {
    this.#register = register;
    this.#measures = measures;
  }

  async find(query: RiskQuery, { offset, limit }: PageRequest, today: LocalDate): Promise<Page<Risk>> {
    await this.#prepare(query);
    const { result, overlay } = this.#select(query, today);
    const total = result.count();
    const rows = this.#register.risks.items.page(result, total, offset, limit);
    return { total, rows: rows.map((risk) => overlay?.risk(risk.code) ?? risk) };
  }

  async count(query: RiskQuery, today: LocalDate): Promise<Readonly<Record<RiskStatus, number>>> {
    await this.#prepare(query);
    const { result, overlay } = this.#select(query, today);
    const { risks } = this.#register;
    if (overlay === null) return risks.countStatuses(result);
    const former = overlay.risks.numbers().filter((ordinal) => result.has(ordinal));
    result.andNot(overlay.risks);
    const counts = risks.countStatuses(result);
    for (const ordinal of former) {
      const risk = overlay.risk(risks.items.at(ordinal).code);
      if (risk) counts[statusIn(risk, worldOn(overlay))] += 1;
    }
    return counts;
  }

  async #prepare(query: RiskQuery): Promise<void> {
    for (const { text, measures } of [query, query.except ?? {}]) {
      if (text !== undefined) await this.#register.riskTexts.prepare([{ words: text }]);
      if (measures !== undefined) await this.#measures.prepare(measures);
    }
  }

  /** The risks of the answer; no risk changes its place in the order with the day. */
  #select(query: RiskQuery, today: LocalDate): { result: Bits; overlay: Overlay | null } {
    const { risks } = this.#register;
    const asOf = asOfRisks(query);
    const overlay = asOf === undefined ? null : this.#register.overlay(asOf);
    const linked: Linked = new Map([
      ...this.#linkedIn(query, query.asOf, today),
      ...this.#linkedIn(query.except ?? {}, query.asOf, today),
    ]);
    const result = this.#result;
    risks.fill(result);
    if (overlay !== null) result.andNot(overlay.risks);
    this.#narrow(result, query, linked, false);
    if (query.except !== undefined) this.#narrow(result, query.except, linked, true);
    if (overlay !== null) this.#addFormer(result, query, overlay, linked);
    return { result, overlay };
  }

  #narrow(result: Bits, asked: RiskAspects, linked: Linked, not: boolean): void {
    const { risks, riskTexts } = this.#register;
    risks.narrow(result, asked, not);
    if (asked.text !== undefined) {
      if (not) result.andNot(riskTexts.answer({ words: asked.text }).hits);
      else result.and(riskTexts.answer({ words: asked.text }).hits);
    }
    const hasMeasure = asked.measures && linked.get(asked.measures);
    if (hasMeasure === undefined) return;
    for (const ordinal of result.numbers())
      if (hasMeasure(risks.items.at(ordinal).code) === not) result.delete(ordinal);
  }

  #addFormer(result: Bits, query: RiskQuery, overlay: Overlay, linked: Linked): void {
    const { items } = this.#register.risks;
    const world: RiskWorld = {
      ...worldOn(overlay),
      hasWords: (risk, words) => this.#register.riskTexts.occursIn({ words }, textsOfRisk(risk)),
      hasMeasure: (risk, measures) => linked.get(measures)?.(risk.code) ?? false,
    };
    for (const ordinal of overlay.risks.numbers()) {
      const risk = overlay.risk(items.at(ordinal).code);
      if (risk !== undefined && matchesRisk(query, risk, world)) result.add(ordinal);
    }
  }

  /** Tells of a part that asks about measures whether one that it selects is linked to a risk. */
  #linkedIn({ measures }: RiskAspects, asOf: LocalDate | undefined, today: LocalDate): [MeasureQuery, HasMeasure][] {
    if (measures === undefined) return [];
    const day = measures.asOf ?? asOf;
    const { present, former } = this.#measures.select(day === undefined ? measures : { ...measures, asOf: day }, today);
    const byFormer = new Set(former.flatMap((measure: Measure) => measure.risks));
    const index = this.#register.measures;
    // A copy: the next part selects into the same set.
    const selected = new Bits();
    selected.copy(present);
    return [[measures, (code) => byFormer.has(code) || index.linkedTo(code).some((ordinal) => selected.has(ordinal))]];
  }
}

const worldOn = (overlay: Overlay): StatusWorld => ({
  asOf: overlay.day,
  isVerified: (code) => overlay.isVerified(code),
  tallyOf: (measure, group) => overlay.tally(measure, group),
});
