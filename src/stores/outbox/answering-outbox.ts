import type { MeasureCode } from '../../domain/register/codes.js';
import type { ElapsedTime } from '../../domain/time/clock.js';
import { StoreError } from '../../domain/errors.js';
import type { Instant } from '../../domain/time/local-date.js';
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
} from '../../domain/reminders/outbox.js';
import type { Removal, RemovalElsewhere, RemovalPage } from '../../domain/store/removals.js';
import type { Recipient, Reminder } from '../../domain/reminders/reminder.js';
import { deliveredWith, ledgerOf, messagesOf, remindersIn } from './answers.js';
import { claim } from './claim.js';
import type { Mark } from './facts.js';
import type { OutboxState } from './outbox-state.js';
import { plan } from './plan.js';
import { removeSettled } from './remove-settled.js';
import { settle } from './settle.js';
import type { Trial } from './trial.js';

/** What is to be done, on a trial; gives what whoever asked for it is told. */
export type Deed<Result> = (trial: Trial) => Result;

/** An outbox that has everything in memory and answers from there; how it is kept is the heir's. */
export abstract class AnsweringOutbox implements Outbox {
  protected readonly elapsed: ElapsedTime;
  #closed = false;

  constructor(elapsed: ElapsedTime) {
    this.elapsed = elapsed;
  }

  /** What is durable by now; rejects with a StoreError where that cannot be read. */
  protected abstract state(): Promise<OutboxState>;
  /** Resolves when it is done and durable; rejects with a StoreError, and then nothing of it was done. */
  protected abstract perform<Result>(deed: Deed<Result>): Promise<Result>;

  async mark(): Promise<Mark | null> {
    return (await this.#open()).mark;
  }

  async plan(planning: Planning): Promise<readonly OutboxMessage[]> {
    return this.#do((trial) => plan(trial, planning));
  }

  async waiting(): Promise<readonly Reminder[]> {
    return (await this.#open()).waiting().map(({ reminder }) => reminder);
  }

  async claim(request: ClaimRequest): Promise<readonly Claim[]> {
    return this.#do((trial) => claim(trial, request));
  }

  async settle(settlements: readonly Settlement[]): Promise<number> {
    return this.#do((trial) => settle(trial, settlements));
  }

  async nextIn(): Promise<number | null> {
    return (await this.#open()).queue.nextIn(this.elapsed.milliseconds());
  }

  async depth(): Promise<OutboxDepth> {
    return (await this.#open()).queue.depth(this.elapsed.milliseconds());
  }

  async message(key: string): Promise<OutboxMessage | undefined> {
    return (await this.#open()).messages.get(key)?.message;
  }

  async remindersOf(message: string): Promise<readonly Reminder[]> {
    return remindersIn(await this.#open(), message);
  }

  async ledger(
    query: ReminderQuery,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<OutboxPage<LedgerEntry>> {
    return ledgerOf(await this.#open(), query, page);
  }

  async messages(
    query: MessageQuery,
    page: { readonly offset: number; readonly limit: number },
  ): Promise<OutboxPage<OutboxMessage>> {
    return messagesOf(await this.#open(), query, page);
  }

  async deliveredAbout(measure: MeasureCode, since: Instant): Promise<readonly OutboxMessage[]> {
    return deliveredWith(await this.#open(), measure, since);
  }

  async unreachable(): Promise<ReadonlyMap<Recipient, Instant>> {
    return new Map((await this.#open()).unreachable);
  }

  async setReachable(recipient: Recipient, reachable: boolean, at: Instant): Promise<boolean> {
    return this.#do((trial) => {
      if (trial.state.unreachable.has(recipient) !== reachable) return false;
      trial.add({ fact: 'reached', recipient, unreachableSince: reachable ? null : at });
      return true;
    });
  }

  async removeSettled(when: Pick<Removal, 'before' | 'at'>): Promise<number> {
    return this.#do((trial) => removeSettled(trial, when));
  }

  async recordRemoval(removal: RemovalElsewhere): Promise<void> {
    return this.#do((trial) => trial.add({ fact: 'removed', removal }));
  }

  async removals({ offset, limit }: { readonly offset: number; readonly limit: number }): Promise<RemovalPage> {
    const { removals } = await this.#open();
    return { total: removals.length, rows: removals.toReversed().slice(offset, offset + limit) };
  }

  async close(): Promise<void> {
    this.#closed = true;
  }

  #open(): Promise<OutboxState> {
    this.#ensureOpen();
    return this.state();
  }

  #do<Result>(deed: Deed<Result>): Promise<Result> {
    this.#ensureOpen();
    return this.perform(deed);
  }

  #ensureOpen(): void {
    if (this.#closed) throw new StoreError('STORE_CLOSED', 'The outbox is closed.');
  }
}
