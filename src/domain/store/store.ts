/** Where the register lives. Every store behaves alike; one suite of tests holds them to it. */
import type { Change, ChangeKind, ChangeRecord, Subject } from '../change/change.js';
import type {
  CircumstanceCode,
  ItemCode,
  MeasureCode,
  OrganisationCode,
  PersonId,
  RiskCode,
} from '../register/codes.js';
import type { Instant, LocalDate } from '../time/local-date.js';
import type { Measure } from '../measure/measure.js';
import type { DayEnd, RecordGap } from '../measure/on-record.js';
import type { Organisation } from '../organisation/organisation.js';
import type { OrganisationAnswer } from '../organisation/organisation-answer.js';
import type { Person } from '../people/person.js';
import type { Dimension, Group, MeasureQuery, PageRequest, RiskQuery } from '../query/query.js';
import type { Catalogue, Circumstance, Register } from '../register/register.js';
import type { Risk, RiskStatus } from '../risk/risk.js';

/** Some rows of an ordered result, and how many there are in all. */
export interface Page<T> {
  readonly total: number;
  readonly rows: readonly T[];
}

export type CommitResult =
  | { readonly status: 'committed'; readonly record: ChangeRecord }
  /** The key was known: nothing was done; the record is that of the first time. */
  | { readonly status: 'duplicate'; readonly record: ChangeRecord }
  /**
   * Someone changed the item since, took back what the change is the first to name, or recorded anything where it holds
   * only if nothing was; nothing was done. `version` is that of the subject now, 0 where there is no such item.
   */
  | { readonly status: 'conflict'; readonly subject: Subject; readonly version: number };

/** What came of several changes in one step. */
export type CommitAllResult =
  | { readonly status: 'committed'; readonly records: readonly ChangeRecord[] }
  /** The key of the first was known: nothing was done; the record is that of the first time. */
  | { readonly status: 'duplicate'; readonly record: ChangeRecord }
  /** Someone changed these items since; nothing was done. */
  | { readonly status: 'conflict'; readonly conflicts: readonly Extract<CommitResult, { status: 'conflict' }>[] };

export interface ChangeQuery {
  readonly subject?: Subject;
  /** Any of these; of none there are no changes. */
  readonly subjects?: readonly Subject[];
  readonly actor?: PersonId;
  readonly kind?: ChangeKind;
  /** Recorded at this moment or after it. Of a day: the moment at which it begins in the time zone of the deadlines. */
  readonly since?: Instant;
  /** Recorded before this moment, and not at it. Of a last day: the moment at which it ends there. */
  readonly before?: Instant;
}

/**
 * Values come out frozen in meaning: nobody changes one, a change is a new value handed to `commit`.
 * Every method rejects with a `StoreError` when the store cannot answer.
 */
export interface Store {
  /** The same value until one of its entries changes. */
  catalogue(): Promise<Catalogue>;
  measure(code: MeasureCode): Promise<Measure | undefined>;
  /** Those that exist, in the order asked. */
  measures(codes: readonly MeasureCode[]): Promise<readonly Measure[]>;
  /**
   * In the order of `compareMeasures`, of a search (see `isSearch`) the nearest first: those with more of its words, or
   * rarer ones, those that have them in their title, or among fewer others. Derived words hold on `today`.
   */
  findMeasures(query: MeasureQuery, page: PageRequest, today: LocalDate): Promise<Page<Measure>>;
  /**
   * Everything that a query selects, part by part and in the order of `findMeasures`, so that nobody has all of it at hand. What
   * changes meanwhile is in it as it was or as it is, in the place that it had; nothing is left out, and nothing comes
   * twice.
   */
  eachMeasure(query: MeasureQuery, today: LocalDate): AsyncIterable<readonly Measure[]>;
  countMeasures(query: MeasureQuery, today: LocalDate): Promise<number>;
  /** Largest group first, then by key; a measure with several keys (risks) counts in each. Groups of none are left out. */
  groupMeasures(query: MeasureQuery, by: Dimension, today: LocalDate): Promise<readonly Group[]>;
  risk(code: RiskCode): Promise<Risk | undefined>;
  /** In the order of `compareCodes`. */
  findRisks(query: RiskQuery, page: PageRequest, today: LocalDate): Promise<Page<Risk>>;
  countRisks(query: RiskQuery, today: LocalDate): Promise<Readonly<Record<RiskStatus, number>>>;
  circumstance(code: CircumstanceCode): Promise<Circumstance | undefined>;
  /** All of them, in the order of `compareCodes`. */
  circumstances(): Promise<readonly Circumstance[]>;
  person(code: PersonId): Promise<Person | undefined>;
  /** Everyone of whom something is kept; the same array until one of them changes. */
  people(): Promise<readonly Person[]>;
  /** Every organisation, those that ended too; the same array until one of them changes. */
  organisations(): Promise<readonly Organisation[]>;
  /** What organisations have said of a measure, in no particular order; as it was at the end of a past day. */
  answersTo(measure: MeasureCode, asOf?: LocalDate): Promise<readonly OrganisationAnswer[]>;
  /** What an organisation has said, of every measure. */
  answersBy(organisation: OrganisationCode, asOf?: LocalDate): Promise<readonly OrganisationAnswer[]>;
  /** Where these items, on the day, are otherwise than by what had been recorded by its end. */
  itemGap(codes: readonly ItemCode[], end: DayEnd): Promise<RecordGap>;
  /** The same for the measures that a query about that day selects, by the one or by the other. */
  measureGap(query: MeasureQuery, end: DayEnd): Promise<RecordGap>;
  /** The same for risks: by their own changes and by the measures of their conditions. */
  riskGap(query: RiskQuery, end: DayEnd): Promise<RecordGap>;
  /** Newest first. */
  changes(query: ChangeQuery, page: PageRequest): Promise<Page<ChangeRecord>>;
  /** Everything that these changes are in the history of, each once and in no particular order. */
  changedSubjects(query: ChangeQuery): Promise<readonly Subject[]>;
  /** The change that was made under this key; undefined when there is none. Waits for one that is under way. */
  changeWithKey(key: string): Promise<ChangeRecord | undefined>;
  /** Resolves when the change is durable. */
  commit(change: Change): Promise<CommitResult>;
  /**
   * Several changes in one step: all of them or, whatever happens meanwhile, none. Each has a record and a key of its
   * own; each item is changed by one of them at the most.
   */
  commitAll(changes: readonly [Change, ...Change[]]): Promise<CommitAllResult>;
  /** Loads a register into an empty store; false, and nothing done, when the store has one. */
  load(register: Register): Promise<boolean>;
  /** Rejects with a `StoreError` when changes cannot be kept at this moment. */
  check(): Promise<void>;
  /** Finishes what is under way, writes what is unwritten, lets go of the data. */
  close(): Promise<void>;
}
