/** Writes what became of attempts: together where they come together, and again and again where they cannot be written. */
import type { Outbox, Settlement } from '../../domain/reminders/outbox.js';
import type { Recipient } from '../../domain/reminders/reminder.js';
import { Alarm } from './alarm.js';
import { backOff, type BackOff } from './back-off.js';
import type { Later } from './later.js';

/** What became of a claim. */
export interface Outcome {
  readonly settlement: Settlement;
  /** Found to be out of reach by it; null: nobody. */
  readonly unreachable: Recipient | null;
  /** All of it is written. */
  readonly written: () => void;
}

export interface SettlementDeps {
  readonly outbox: Pick<Outbox, 'settle' | 'setReachable'>;
  readonly later: Later;
  readonly random: () => number;
  /** Cannot be written for now (`failures` in a row, 1 and up), or can again (0). */
  readonly onChange: (failures: number, error: unknown) => void;
  /** So many claims had been taken over by another, and what became of them is not written. */
  readonly onLost: (count: number) => void;
}

/** Between tries to write, in milliseconds. */
export const OUTBOX_BACK_OFF: BackOff = { first: 1000, longest: 30_000 };

export class Settlements {
  readonly #deps: SettlementDeps;
  readonly #alarm: Alarm;
  #pending: readonly Outcome[] = [];
  /** Settled, and still to be marked as out of reach. */
  readonly #toMark: Outcome[] = [];
  #running: Promise<void> | null = null;
  #failures = 0;
  #closed = false;

  constructor(deps: SettlementDeps) {
    this.#deps = deps;
    this.#alarm = new Alarm(deps.later);
  }

  /** What was written last could not be. */
  get areFailing(): boolean {
    return this.#failures > 0;
  }

  /** Something has to be written before anything else is claimed. */
  get areBehind(): boolean {
    return (
      this.#failures > 0 || this.#toMark.length > 0 || this.#pending.some(({ unreachable }) => unreachable !== null)
    );
  }

  add(outcome: Outcome): void {
    this.#pending = [...this.#pending, outcome];
    this.#running ??= this.#run();
  }

  /** Tries at once what could not be written; resolves when all is. */
  async flushed(): Promise<void> {
    this.#alarm.ring();
    await this.#running;
  }

  /** Tries no more. */
  close(): void {
    this.#closed = true;
    this.#alarm.ring();
  }

  async #run(): Promise<void> {
    while (!this.#closed && (this.#pending.length > 0 || this.#toMark.length > 0)) {
      try {
        await this.#write();
        if (this.#failures > 0) this.#changed(0, null);
      } catch (error) {
        this.#changed(this.#failures + 1, error);
        await this.#alarm.within(backOff(OUTBOX_BACK_OFF, this.#failures, this.#deps.random));
      }
    }
    this.#running = null;
  }

  /** A mark comes after the settlement that tells the coordinators: a crash in between tells them later, and not never. */
  async #write(): Promise<void> {
    await this.#mark();
    const marking = this.#pending.find(({ unreachable }) => unreachable !== null);
    const others = this.#pending.filter(({ unreachable }) => unreachable === null);
    if (others.length > 0) await this.#settle(others);
    if (marking !== undefined) await this.#settle([marking]);
    await this.#mark();
  }

  async #settle(batch: readonly Outcome[]): Promise<void> {
    const count = await this.#deps.outbox.settle(batch.map(({ settlement }) => settlement));
    const done = new Set(batch);
    this.#pending = this.#pending.filter((one) => !done.has(one));
    if (count < batch.length) this.#deps.onLost(batch.length - count);
    for (const outcome of batch) {
      if (outcome.unreachable !== null && count === batch.length) this.#toMark.push(outcome);
      else outcome.written();
    }
  }

  async #mark(): Promise<void> {
    for (const { unreachable, settlement, written } of [...this.#toMark]) {
      if (unreachable !== null) await this.#deps.outbox.setReachable(unreachable, false, settlement.at);
      this.#toMark.shift();
      written();
    }
  }

  #changed(failures: number, error: unknown): void {
    this.#failures = failures;
    this.#deps.onChange(failures, error);
  }
}
