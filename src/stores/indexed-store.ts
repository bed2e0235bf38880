import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Change, ChangeRecord, Subject } from '../domain/change/change.js';
import { compareCodes } from '../domain/register/codes.js';
import type {
  CircumstanceCode,
  ItemCode,
  MeasureCode,
  OrganisationCode,
  PersonId,
  RiskCode,
} from '../domain/register/codes.js';
import { StoreError } from '../domain/errors.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Measure } from '../domain/measure/measure.js';
import type { DayEnd, RecordGap } from '../domain/measure/on-record.js';
import type { Organisation } from '../domain/organisation/organisation.js';
import { hadSaid, type OrganisationAnswer } from '../domain/organisation/organisation-answer.js';
import type { Person } from '../domain/people/person.js';
import type { Dimension, Group, MeasureQuery, PageRequest, RiskQuery } from '../domain/query/query.js';
import type { Catalogue, Circumstance, Register } from '../domain/register/register.js';
import type { Risk, RiskStatus } from '../domain/risk/risk.js';
import type { ChangeQuery, CommitAllResult, CommitResult, Page, Store } from '../domain/store/store.js';
import { History } from './history.js';
import { MeasureAnswers } from './index/measure-answers.js';
import { RecordGaps } from './index/record-gaps.js';
import { RegisterIndex } from './index/register-index.js';
import { RiskAnswers } from './index/risk-answers.js';

/** Measures handed on at a time: some milliseconds' work. */
const PART = 10_000;

/** A store that has the whole register in memory and answers from its index; how changes are kept is the heir's. */
export abstract class IndexedStore implements Store {
  protected readonly index = new RegisterIndex();
  protected readonly history = new History();
  readonly #measures = new MeasureAnswers(this.index);
  readonly #risks = new RiskAnswers(this.index, this.#measures);
  readonly #gaps = new RecordGaps(this.index, this.#measures);
  #closed = false;

  abstract commit(change: Change): Promise<CommitResult>;
  abstract commitAll(changes: readonly [Change, ...Change[]]): Promise<CommitAllResult>;
  abstract load(register: Register): Promise<boolean>;
  abstract check(): Promise<void>;
  /** The record of a change by its number. */
  protected abstract record(number: number): Promise<ChangeRecord>;

  async catalogue(): Promise<Catalogue> {
    return this.open().catalogue;
  }

  async measure(code: MeasureCode): Promise<Measure | undefined> {
    return this.open().measures.get(code);
  }

  async measures(codes: readonly MeasureCode[]): Promise<readonly Measure[]> {
    const { measures } = this.open();
    return codes.map((code) => measures.get(code)).filter((measure) => measure !== undefined);
  }

  async findMeasures(query: MeasureQuery, page: PageRequest, today: LocalDate): Promise<Page<Measure>> {
    this.open();
    return this.#measures.find(query, page, today);
  }

  async *eachMeasure(query: MeasureQuery, today: LocalDate): AsyncGenerator<readonly Measure[]> {
    const { rows } = await this.findMeasures(query, { offset: 0, limit: Number.MAX_SAFE_INTEGER }, today);
    for (let start = 0; start < rows.length; start += PART) {
      yield rows.slice(start, start + PART);
      await nextTurn();
    }
  }

  async countMeasures(query: MeasureQuery, today: LocalDate): Promise<number> {
    this.open();
    return this.#measures.count(query, today);
  }

  async groupMeasures(query: MeasureQuery, by: Dimension, today: LocalDate): Promise<readonly Group[]> {
    this.open();
    return this.#measures.group(query, by, today);
  }

  async risk(code: RiskCode): Promise<Risk | undefined> {
    return this.open().risk(code);
  }

  async findRisks(query: RiskQuery, page: PageRequest, today: LocalDate): Promise<Page<Risk>> {
    this.open();
    return this.#risks.find(query, page, today);
  }

  async countRisks(query: RiskQuery, today: LocalDate): Promise<Readonly<Record<RiskStatus, number>>> {
    this.open();
    return this.#risks.count(query, today);
  }

  async circumstance(code: CircumstanceCode): Promise<Circumstance | undefined> {
    return this.open().circumstance(code);
  }

  async circumstances(): Promise<readonly Circumstance[]> {
    const all = [...this.open().circumstances.values()];
    return all.filter(({ retracted }) => retracted !== true).sort((a, b) => compareCodes(a.code, b.code));
  }

  async person(code: PersonId): Promise<Person | undefined> {
    return this.open().people.get(code);
  }

  async people(): Promise<readonly Person[]> {
    return this.open().people.all();
  }

  async organisations(): Promise<readonly Organisation[]> {
    return this.open().organisations.all();
  }

  async answersTo(measure: MeasureCode, asOf?: LocalDate): Promise<readonly OrganisationAnswer[]> {
    return this.#answersOn(this.open().organisations.to(measure), asOf);
  }

  async answersBy(organisation: OrganisationCode, asOf?: LocalDate): Promise<readonly OrganisationAnswer[]> {
    return this.#answersOn(this.open().organisations.by(organisation), asOf);
  }

  async itemGap(codes: readonly ItemCode[], end: DayEnd): Promise<RecordGap> {
    this.open();
    return this.#gaps.ofItems(codes, end);
  }

  async measureGap(query: MeasureQuery, end: DayEnd): Promise<RecordGap> {
    this.open();
    return this.#gaps.ofMeasures(query, end);
  }

  async riskGap(query: RiskQuery, end: DayEnd): Promise<RecordGap> {
    this.open();
    return this.#gaps.ofRisks(query, end);
  }

  async changes(query: ChangeQuery, { offset, limit }: PageRequest): Promise<Page<ChangeRecord>> {
    this.open();
    const numbers = this.history.find(query);
    const rows = await Promise.all(numbers.slice(offset, offset + limit).map((number) => this.record(number)));
    return { total: numbers.length, rows };
  }

  async changedSubjects(query: ChangeQuery): Promise<readonly Subject[]> {
    this.open();
    return this.history.subjectsOf(query);
  }

  async changeWithKey(key: string): Promise<ChangeRecord | undefined> {
    this.open();
    const known = this.history.numberOf(key);
    return known === undefined ? undefined : this.record(known);
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #answersOn(present: readonly OrganisationAnswer[], asOf: LocalDate | undefined): readonly OrganisationAnswer[] {
    if (asOf === undefined) return present;
    return this.index
      .overlay(asOf)
      .answersOf(present)
      .filter((answer) => hadSaid(answer, asOf));
  }

  protected get closed(): boolean {
    return this.#closed;
  }

  /** The index; throws a StoreError once the store is closed. */
  protected open(): RegisterIndex {
    if (this.#closed) throw new StoreError('STORE_CLOSED', 'The store is closed.');
    return this.index;
  }
}
