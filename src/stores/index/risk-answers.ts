/** Questions about risks, answered from the index; about a past day, with an overlay. */
import type { LocalDate } from '../../domain/local-date.js';
import { asOfRisks, matchesRisk, statusIn, type RiskWorld } from '../../domain/matches-risk.js';
import type { Measure } from '../../domain/measure.js';
import type { PageRequest, RiskQuery } from '../../domain/query.js';
import type { Risk, RiskStatus } from '../../domain/risk.js';
import type { Page } from '../../domain/store.js';
import { Bits } from './bits.js';
import type { MeasureAnswers } from './measure-answers.js';
import type { Overlay } from './overlay.js';
import type { RegisterIndex } from './register-index.js';
import { occursIn } from './text/text-query.js';
import { textsOfRisk } from './text/texts.js';

type HasMeasure = (code: Risk['code']) => boolean;

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

  async #prepare({ text, measures }: RiskQuery): Promise<void> {
    if (text !== undefined) await this.#register.riskTexts.prepare([text]);
    if (measures !== undefined) await this.#measures.prepare(measures);
  }

  /** The risks of the answer; no risk changes its place in the order with the day. */
  #select(query: RiskQuery, today: LocalDate): { result: Bits; overlay: Overlay | null } {
    const { risks, riskTexts } = this.#register;
    const asOf = asOfRisks(query);
    const overlay = asOf === undefined ? null : this.#register.overlay(asOf);
    const hasMeasure = this.#linkedMeasures(query, today);
    const result = this.#result;
    result.fillTo(risks.items.size);
    if (overlay !== null) result.andNot(overlay.risks);
    risks.narrow(result, query);
    if (query.text !== undefined) result.and(riskTexts.hits(query.text));
    if (hasMeasure !== null) this.#keepLinked(result, hasMeasure);
    if (overlay !== null) this.#addFormer(result, query, overlay, hasMeasure);
    return { result, overlay };
  }

  #keepLinked(result: Bits, hasMeasure: HasMeasure): void {
    const { items } = this.#register.risks;
    for (const ordinal of result.numbers()) if (!hasMeasure(items.at(ordinal).code)) result.delete(ordinal);
  }

  #addFormer(result: Bits, query: RiskQuery, overlay: Overlay, hasMeasure: HasMeasure | null): void {
    const { items } = this.#register.risks;
    const world: RiskWorld = {
      ...worldOn(overlay),
      hasWords: (risk, words) => occursIn(this.#register.riskTexts.read(words), textsOfRisk(risk)),
      hasMeasure: (risk) => hasMeasure === null || hasMeasure(risk.code),
    };
    for (const ordinal of overlay.risks.numbers()) {
      const risk = overlay.risk(items.at(ordinal).code);
      if (risk !== undefined && matchesRisk(query, risk, world)) result.add(ordinal);
    }
  }

  /** Tells whether a measure that the query selects is linked to a risk; null where it does not ask. */
  #linkedMeasures({ measures, asOf }: RiskQuery, today: LocalDate): HasMeasure | null {
    if (measures === undefined) return null;
    const day = measures.asOf ?? asOf;
    const { present, former } = this.#measures.select(day === undefined ? measures : { ...measures, asOf: day }, today);
    const byFormer = new Set(former.flatMap((measure: Measure) => measure.risks));
    const index = this.#register.measures;
    return (code) => byFormer.has(code) || index.linkedTo(code).some((ordinal) => present.has(ordinal));
  }
}

const worldOn = (overlay: Overlay): Pick<RiskWorld, 'asOf' | 'isVerified'> => ({
  asOf: overlay.day,
  isVerified: (code) => overlay.isVerified(code),
});
