/**
 * The whole register in memory, indexed: what the memory store and the lowdb store answer from. Loading 100,000
 * measures takes about a second, a change a few microseconds.
 */
import { isStillThere, undoOf, unlessRetracted, type Happening, type Step } from '../../domain/measure/as-of.js';
import {
  isCatalogueWrite,
  type CatalogueWrite,
  type Change,
  type Subject,
  type Write,
} from '../../domain/change/change.js';
import {
  catalogueEntryOf,
  isAnswerCode,
  isCatalogueCode,
  isCircumstanceCode,
  isMeasureCode,
  isOrganisationCode,
  isRiskCode,
} from '../../domain/register/codes.js';
import type { CircumstanceCode, InvestigationCode, MeasureCode, RiskCode } from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import type { OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';
import type { Person } from '../../domain/people/person.js';
import type { Catalogue, Circumstance, Investigation, Register } from '../../domain/register/register.js';
import type { DayEnd } from '../../domain/measure/on-record.js';
import { isVerified, type Risk } from '../../domain/risk/risk.js';
import { CatalogueIndex } from './catalogue-index.js';
import { MeasureIndex } from './measure-index.js';
import { OnRecord, type PresentAndPast } from './on-record.js';
import { OrganisationIndex } from './organisation-index.js';
import { Overlay } from './overlay.js';
import { PeopleIndex } from './people-index.js';
import { RiskIndex } from './risk-index.js';
import { TextIndex } from './text/text-index.js';
import { textsOfMeasure, textsOfRisk } from './text/texts.js';
import { Timeline } from './timeline.js';

/** Past days of which what was worked out is kept at hand. */
const DAYS_KEPT = 4;

export class RegisterIndex implements PresentAndPast {
  readonly measures: MeasureIndex;
  readonly risks: RiskIndex;
  readonly circumstances = new Map<CircumstanceCode, Circumstance>();
  readonly people = new PeopleIndex();
  readonly organisations = new OrganisationIndex();
  readonly timelines = {
    measure: new Timeline<Measure>(),
    risk: new Timeline<Risk>(),
    circumstance: new Timeline<Circumstance>(),
    answer: new Timeline<OrganisationAnswer>(),
  };
  readonly measureTexts: TextIndex<Measure>;
  readonly riskTexts: TextIndex<Risk>;
  readonly #catalogue = new CatalogueIndex();
  readonly #overlays = new Map<LocalDate, Overlay>();
  readonly #records = new Map<string, OnRecord>();

  // Handed to others by themselves, so that each keeps hold of its register.
  readonly investigation = (code: InvestigationCode): Investigation | undefined => this.#catalogue.investigation(code);
  readonly risk = (code: RiskCode): Risk | undefined => unlessRetracted(this.risks.items.get(code));
  readonly circumstance = (code: CircumstanceCode): Circumstance | undefined =>
    unlessRetracted(this.circumstances.get(code));
  readonly isInTheWay = (code: CircumstanceCode | MeasureCode): boolean => {
    if (isMeasureCode(code)) return isStillThere(this.measures.items.get(code));
    return isCircumstanceCode(code) && isStillThere(this.circumstances.get(code));
  };

  constructor() {
    this.measures = new MeasureIndex(this);
    this.risks = new RiskIndex({
      isVerified: (code) => isVerified(this.measures.items.get(code)),
      tallyOf: (measure, group) => this.organisations.tally(measure, group),
    });
    this.measureTexts = new TextIndex(this.measures.items, textsOfMeasure);
    this.riskTexts = new TextIndex(this.risks.items, textsOfRisk);
  }

  /** The same value until an entry changes. */
  get catalogue(): Catalogue {
    return this.#catalogue.present;
  }

  /** Fills an empty index. */
  load(
    { vendors, sources, investigations, circumstances, risks, measures, organisations, answers }: Register,
    people: readonly Person[] = [],
  ): void {
    this.#catalogue.load({ vendors, sources, investigations });
    for (const circumstance of circumstances) this.circumstances.set(circumstance.code, circumstance);
    for (const person of people) this.people.put(person);
    for (const organisation of organisations ?? []) this.organisations.put(organisation);
    for (const answer of answers ?? []) this.organisations.putAnswer(answer);
    this.risks.load(risks);
    this.measures.load(measures);
    // Measures are filed by the levels of their risks, which are there; risks by the state of measures, which now are.
    for (const risk of risks) this.risks.put(risk);
  }

  /** Everything but the people as it is now, with what was retracted; measures in the order of lists. */
  contents(): Register {
    const measures = Array.from(this.measures.items.ordered(), (ordinal) => this.measures.items.at(ordinal));
    const risks = Array.from(this.risks.items.ordered(), (ordinal) => this.risks.items.at(ordinal));
    const items = { circumstances: [...this.circumstances.values()], risks, measures };
    const organisations = this.organisations.all();
    return { ...this.#catalogue.all(), ...items, organisations, answers: this.organisations.answers() };
  }

  /** As it is, retracted or not: what the next change of it builds on. */
  item(code: Subject): Write['value'] | undefined {
    if (isMeasureCode(code)) return this.measures.items.get(code);
    if (isCircumstanceCode(code)) return this.circumstances.get(code);
    if (isOrganisationCode(code)) return this.organisations.organisation(code);
    if (isAnswerCode(code)) return this.organisations.answer(code);
    if (isRiskCode(code)) return this.risks.items.get(code);
    if (!isCatalogueCode(code)) return this.people.get(code);
    const entry = catalogueEntryOf(code);
    return entry && this.#catalogue.entry(entry);
  }

  /** Carries out a change that was checked and kept. */
  apply({ writes, ...change }: Pick<Change, 'writes' | keyof Happening>): void {
    for (const write of writes) {
      if (write.type === 'person') {
        this.people.put(write.value);
        continue;
      }
      if (write.type === 'organisation' || write.type === 'answer') {
        this.#putAboutOrganisations(write, change);
        continue;
      }
      if (isCatalogueWrite(write)) {
        this.#putInCatalogue(write);
        continue;
      }
      if (write.type === 'measure') this.#putMeasure(write.value, change);
      else if (write.type === 'risk') this.#putRisk(write.value, change);
      else this.#putCircumstance(write.value, change);
      for (const record of this.#records.values()) record.touch(write.value.code);
    }
  }

  /**
   * What a change did that the loaded state already contains; told in the order of the changes. Nobody asks who people
   * were, or what the catalogue named, on a past day.
   */
  remember(write: Write, undo: object | null, { kind, occurredOn, recordedAt }: Happening): void {
    const step = { kind, occurredOn, recordedAt, undo };
    if (write.type === 'measure') this.timelines.measure.add(write.value.code, step);
    else if (write.type === 'risk') this.timelines.risk.add(write.value.code, step);
    else if (write.type === 'circumstance') this.timelines.circumstance.add(write.value.code, step);
    else if (write.type === 'answer') this.timelines.answer.add(write.value.code, step);
  }

  /** The register at the end of a past day. */
  overlay(day: LocalDate): Overlay {
    return kept(this.#overlays, day, () => new Overlay(day, this));
  }

  /** What had been recorded by the end of a past day, beside what had happened. */
  onRecord(end: DayEnd): OnRecord {
    return kept(this.#records, `${end.day} ${end.ends}`, () => new OnRecord(end, this));
  }

  /** Of measures, of past days too, it tells what they are filed under now. */
  #putInCatalogue(write: CatalogueWrite): void {
    const former = write.type === 'investigation' ? this.#catalogue.investigation(write.value.code) : undefined;
    this.#catalogue.put(write);
    if (write.type === 'investigation') this.measures.refileOf(write.value.code, former);
    this.#records.clear();
  }

  /** Seldom, beside questions: what was worked out for past days is worked out anew. */
  #putAboutOrganisations(
    write: Extract<Write, { readonly value: Organisation | OrganisationAnswer }>,
    change: Happening,
  ): void {
    if (write.type === 'organisation') {
      this.organisations.put(write.value);
      this.risks.restateShares();
    } else {
      const before = this.organisations.answer(write.value.code);
      this.organisations.putAnswer(write.value);
      this.timelines.answer.add(write.value.code, stepOf(before, write.value, change));
      this.risks.restate(write.value.measure);
    }
    this.#overlays.clear();
    this.#records.clear();
  }

  #putMeasure(measure: Measure, change: Happening): void {
    const { code } = measure;
    const before = this.measures.items.get(code);
    const ordinal = this.measures.put(measure);
    this.timelines.measure.add(code, stepOf(before, measure, change));
    this.measureTexts.changed(ordinal, before, measure);
    const isThereAsBefore = before !== undefined && before.retracted === measure.retracted;
    if (!isThereAsBefore || isVerified(before) !== isVerified(measure)) {
      this.measures.remark(code);
      this.risks.restate(code);
    }
    for (const overlay of this.#overlays.values()) overlay.touchMeasure(code);
  }

  #putRisk(risk: Risk, change: Happening): void {
    const before = this.risks.items.get(risk.code);
    const ordinal = this.risks.put(risk);
    this.timelines.risk.add(risk.code, stepOf(before, risk, change));
    this.riskTexts.changed(ordinal, before, risk);
    if (unlessRetracted(before)?.level !== unlessRetracted(risk)?.level) this.measures.relevel(risk.code);
    for (const overlay of this.#overlays.values()) overlay.touchRisk(risk.code);
  }

  #putCircumstance(circumstance: Circumstance, change: Happening): void {
    const before = this.circumstances.get(circumstance.code);
    this.circumstances.set(circumstance.code, circumstance);
    this.timelines.circumstance.add(circumstance.code, stepOf(before, circumstance, change));
    this.measures.remark(circumstance.code);
    for (const overlay of this.#overlays.values()) overlay.touchCircumstance(circumstance.code);
  }
}

const stepOf = <T extends object>(
  before: T | undefined,
  after: T,
  { kind, occurredOn, recordedAt }: Happening,
): Step<T> => ({
  kind,
  occurredOn,
  recordedAt,
  undo: undoOf(before ?? null, after),
});

/** The value under a key, made where there is none; the first that was kept gives way when there are too many. */
function kept<Key, Value>(values: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = values.get(key);
  if (known !== undefined) return known;
  const [oldest] = values.keys();
  if (values.size >= DAYS_KEPT && oldest !== undefined) values.delete(oldest);
  const made = make();
  values.set(key, made);
  return made;
}
