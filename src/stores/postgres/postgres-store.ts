/** The register in PostgreSQL: many instances, none special, each asking the database. */
import type { Change, ChangeRecord, Subject } from '../../domain/change/change.js';
import { compareCodes } from '../../domain/register/codes.js';
import type {
  CircumstanceCode,
  ItemCode,
  MeasureCode,
  OrganisationCode,
  PersonId,
  RiskCode,
} from '../../domain/register/codes.js';
import type { LocalDate } from '../../domain/time/local-date.js';
import type { Measure } from '../../domain/measure/measure.js';
import type { DayEnd, RecordGap } from '../../domain/measure/on-record.js';
import type { Organisation } from '../../domain/organisation/organisation.js';
import type { OrganisationAnswer } from '../../domain/organisation/organisation-answer.js';
import type { Person } from '../../domain/people/person.js';
import type { Dimension, Group, MeasureQuery, PageRequest, RiskQuery } from '../../domain/query/query.js';
import type { Catalogue, Circumstance, Register } from '../../domain/register/register.js';
import type { Risk, RiskStatus } from '../../domain/risk/risk.js';
import { StoreError } from '../../domain/errors.js';
import type { ChangeQuery, CommitAllResult, CommitResult, Page, Store } from '../../domain/store/store.js';
import type { Database } from './database.js';
import { isTrueIn } from './fields.js';
import { CatalogueTable } from './register/catalogue.js';
import { CommitQueue } from './register/commit-queue.js';
import { beginJournal, changedSubjects, changeWithKey, findChanges } from './register/journal.js';
import { loadRegister } from './register/loading.js';
import { MeasureCounts } from './register/measure-counts.js';
import { eachMeasure, findMeasures, measuresByCode } from './register/measure-questions.js';
import { answersWith, OrganisationTable } from './register/organisations.js';
import { PeopleTable } from './register/people.js';
import { allPresent, presentItem } from './register/present-item.js';
import { gapOfItems, gapOfMeasures, gapOfRisks } from './register/record-gaps.js';
import { countRisks, findRisks } from './register/risk-questions.js';
import { RegisterVersions } from './register/versions.js';

/** Milliseconds that a first register may take. */
const LOADING = 3_600_000;

export class PostgresStore implements Store {
  readonly #database: Database;
  readonly #catalogue: CatalogueTable;
  readonly #people: PeopleTable;
  readonly #organisations: OrganisationTable;
  readonly #commits: CommitQueue;
  readonly #counts: MeasureCounts;
  #closed = false;

  /** `database`: brought up to the last migration. */
  constructor(database: Database) {
    this.#database = database;
    const versions = new RegisterVersions(database);
    this.#catalogue = new CatalogueTable(database, versions);
    this.#people = new PeopleTable(database, versions);
    this.#organisations = new OrganisationTable(database, versions);
    this.#commits = new CommitQueue(database, this.#catalogue);
    this.#counts = new MeasureCounts(database, this.#catalogue, versions);
  }

  async catalogue(): Promise<Catalogue> {
    if (this.#closed) throw new StoreError('STORE_CLOSED', 'The store is closed.');
    return this.#catalogue.get();
  }

  async measure(code: MeasureCode): Promise<Measure | undefined> {
    return (await measuresByCode(this.#database, [code]))[0];
  }

  measures(codes: readonly MeasureCode[]): Promise<readonly Measure[]> {
    return measuresByCode(this.#database, codes);
  }

  findMeasures(query: MeasureQuery, page: PageRequest, today: LocalDate): Promise<Page<Measure>> {
    return findMeasures(this.#database, query, page, today, (asked, day) => this.#counts.count(asked, day));
  }

  eachMeasure(query: MeasureQuery, today: LocalDate): AsyncIterable<readonly Measure[]> {
    return eachMeasure(this.#database, query, today);
  }

  countMeasures(query: MeasureQuery, today: LocalDate): Promise<number> {
    return this.#counts.count(query, today);
  }

  groupMeasures(query: MeasureQuery, by: Dimension, today: LocalDate): Promise<readonly Group[]> {
    return this.#counts.group(query, by, today);
  }

  async risk(code: RiskCode): Promise<Risk | undefined> {
    return presentItem<Risk>(this.#database, 'risk', code);
  }

  findRisks(query: RiskQuery, page: PageRequest, today: LocalDate): Promise<Page<Risk>> {
    return findRisks(this.#database, query, page, today);
  }

  countRisks(query: RiskQuery, today: LocalDate): Promise<Readonly<Record<RiskStatus, number>>> {
    return countRisks(this.#database, query, today);
  }

  async circumstance(code: CircumstanceCode): Promise<Circumstance | undefined> {
    return presentItem<Circumstance>(this.#database, 'circumstance', code);
  }

  async circumstances(): Promise<readonly Circumstance[]> {
    const all = await allPresent<Circumstance>(this.#database, 'circumstance');
    return [...all].sort((a, b) => compareCodes(a.code, b.code));
  }

  async person(code: PersonId): Promise<Person | undefined> {
    return this.#people.person(code);
  }

  people(): Promise<readonly Person[]> {
    return this.#people.all();
  }

  organisations(): Promise<readonly Organisation[]> {
    return this.#organisations.all();
  }

  answersTo(measure: MeasureCode, asOf?: LocalDate): Promise<readonly OrganisationAnswer[]> {
    return answersWith(this.#database, 'measure', measure, asOf);
  }

  answersBy(organisation: OrganisationCode, asOf?: LocalDate): Promise<readonly OrganisationAnswer[]> {
    return answersWith(this.#database, 'organisation', organisation, asOf);
  }

  async itemGap(codes: readonly ItemCode[], end: DayEnd): Promise<RecordGap> {
    return gapOfItems(this.#database, await this.#catalogue.get(), codes, end);
  }

  async measureGap(query: MeasureQuery, end: DayEnd): Promise<RecordGap> {
    return gapOfMeasures(this.#database, await this.#catalogue.get(), query, end);
  }

  async riskGap(query: RiskQuery, end: DayEnd): Promise<RecordGap> {
    return gapOfRisks(this.#database, await this.#catalogue.get(), query, end);
  }

  changes(query: ChangeQuery, page: PageRequest): Promise<Page<ChangeRecord>> {
    return findChanges(this.#database, query, page);
  }

  changedSubjects(query: ChangeQuery): Promise<readonly Subject[]> {
    return changedSubjects(this.#database, query);
  }

  async changeWithKey(key: string): Promise<ChangeRecord | undefined> {
    await this.#commits.settled(key);
    return changeWithKey(this.#database, key);
  }

  commit(change: Change): Promise<CommitResult> {
    return this.#commits.add(change);
  }

  commitAll(changes: readonly [Change, ...Change[]]): Promise<CommitAllResult> {
    return this.#commits.addStep(changes);
  }

  async load(register: Register): Promise<boolean> {
    const isLoaded = await this.#database.transaction(
      async (session) => {
        if (!(await beginJournal(session))) return false;
        await loadRegister(session, register);
        return true;
      },
      { within: LOADING },
    );
    // Answers from an index alone come once the tables were tidied; where it may not do so, the server will.
    if (isLoaded) await this.#database.query('vacuum measure, item, words', [], { within: LOADING }).catch(() => null);
    return isLoaded;
  }

  async check(): Promise<void> {
    const { rows } = await this.#database.query('select pg_is_in_recovery() as standby');
    if (!isTrueIn(rows[0], 'standby')) return;
    throw new StoreError('STORE_UNREACHABLE', 'The database takes no changes: it is a standby. Check DATABASE_URL.');
  }

  async close(): Promise<void> {
    this.#closed = true;
    await this.#commits.idle();
    await this.#database.close();
  }
}
