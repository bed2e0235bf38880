/** The outbox in PostgreSQL, for any number of instances at once. */
import type { ElapsedTime } from '../../../domain/time/clock.js';
import type { MeasureCode } from '../../../domain/register/codes.js';
import { StoreError } from '../../../domain/errors.js';
import type { Instant, LocalDate } from '../../../domain/time/local-date.js';
import type {
  Claim,
  ClaimRequest,
  LedgerEntry,
  MessageQuery,
  Outbox,
  OutboxDepth,
  OutboxMessage,
  OutboxPage,
  Planning,
  ReminderQuery,
  Settlement,
} from '../../../domain/reminders/outbox.js';
import type { Removal, RemovalElsewhere, RemovalPage } from '../../../domain/store/removals.js';
import type { Recipient, Reminder } from '../../../domain/reminders/reminder.js';
import type { Database, Session } from '../database.js';
import { deliveredAbout, depthIn, nextIn, remindersOf, setReachableIn, unreachableIn, waitingIn } from './asking.js';
import { beginAnew } from './begin-anew.js';
import { claimIn } from './claiming.js';
import { markIn } from './mark.js';
import { knownMessages } from './message-rows.js';
import type { Now } from './now.js';
import { ledgerIn, messagesIn } from './pages.js';
import { planIn } from './planning.js';
import { recordRemovalIn, removalsIn, removeSettledIn } from './removing.js';
import { settleIn } from './settling.js';

/** Milliseconds in which something has to be written: nobody is kept waiting by it. */
const WITHIN = 30_000;

export interface PostgresOutboxOptions {
  /** Migrated; closed by whoever opened it, after the outbox. */
  readonly database: Database;
  /**
   * A clock of this process alone, for where no other instance uses the database: what was counted by an earlier one is
   * counted anew. Absent: the database's clock, which all instances have in common and which no restart sets back.
   */
  readonly elapsed?: ElapsedTime;
}

/** Rejects with a StoreError where the database cannot be read. */
export async function openPostgresOutbox({ database, elapsed }: PostgresOutboxOptions): Promise<Outbox> {
  if (elapsed !== undefined) await database.transaction((session) => beginAnew(session, elapsed.milliseconds()));
  return new PostgresOutbox(database, () => elapsed?.milliseconds() ?? null);
}

interface Range {
  readonly offset: number;
  readonly limit: number;
}

class PostgresOutbox implements Outbox {
  readonly #database: Database;
  readonly #now: () => Now;
  readonly #underWay = new Set<Promise<unknown>>();
  #closed = false;

  constructor(database: Database, now: () => Now) {
    this.#database = database;
    this.#now = now;
  }

  mark(): Promise<{ readonly begun: LocalDate; readonly through: LocalDate } | null> {
    return this.#ask(markIn);
  }

  plan(planning: Planning): Promise<readonly OutboxMessage[]> {
    return this.#do((session) => planIn(session, planning));
  }

  waiting(): Promise<readonly Reminder[]> {
    return this.#ask(waitingIn);
  }

  claim(request: ClaimRequest): Promise<readonly Claim[]> {
    return this.#do((session) => claimIn(session, this.#now(), request));
  }

  settle(settlements: readonly Settlement[]): Promise<number> {
    return this.#do((session) => settleIn(session, this.#now(), settlements));
  }

  nextIn(): Promise<number | null> {
    return this.#ask((session) => nextIn(session, this.#now()));
  }

  depth(): Promise<OutboxDepth> {
    return this.#ask((session) => depthIn(session, this.#now()));
  }

  message(key: string): Promise<OutboxMessage | undefined> {
    return this.#ask(async (session) => (await knownMessages(session, [key]))[0]);
  }

  remindersOf(message: string): Promise<readonly Reminder[]> {
    return this.#ask((session) => remindersOf(session, message));
  }

  ledger(query: ReminderQuery, page: Range): Promise<OutboxPage<LedgerEntry>> {
    return this.#ask((session) => ledgerIn(session, query, page));
  }

  messages(query: MessageQuery, page: Range): Promise<OutboxPage<OutboxMessage>> {
    return this.#ask((session) => messagesIn(session, query, page));
  }

  deliveredAbout(measure: MeasureCode, since: Instant): Promise<readonly OutboxMessage[]> {
    return this.#ask((session) => deliveredAbout(session, measure, since));
  }

  unreachable(): Promise<ReadonlyMap<Recipient, Instant>> {
    return this.#ask(unreachableIn);
  }

  setReachable(recipient: Recipient, reachable: boolean, at: Instant): Promise<boolean> {
    return this.#do((session) => setReachableIn(session, recipient, reachable, at));
  }

  removeSettled(when: Pick<Removal, 'before' | 'at'>): Promise<number> {
    return this.#do((session) => removeSettledIn(session, when));
  }

  async recordRemoval(removal: RemovalElsewhere): Promise<void> {
    await this.#do((session) => recordRemovalIn(session, removal));
  }

  removals(page: Range): Promise<RemovalPage> {
    return this.#ask((session) => removalsIn(session, page));
  }

  async close(): Promise<void> {
    this.#closed = true;
    await Promise.allSettled(this.#underWay);
  }

  #ask<Answer>(question: (session: Session) => Promise<Answer>): Promise<Answer> {
    return this.#openly(() => question(this.#database));
  }

  /** All of it or nothing. */
  #do<Result>(work: (session: Session) => Promise<Result>): Promise<Result> {
    return this.#openly(() => this.#database.transaction(work, { within: WITHIN }));
  }

  async #openly<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#closed) throw new StoreError('STORE_CLOSED', 'The outbox is closed.');
    const working = work();
    this.#underWay.add(working);
    try {
      return await working;
    } finally {
      this.#underWay.delete(working);
    }
  }
}
