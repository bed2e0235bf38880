/**
 * Sends what the outbox holds: claims, waits for its turn, sends, writes what became of it. Nothing is sent that was
 * not claimed first, and where it cannot be known whether it arrived, that is written.
 */
import type { Logger } from 'pino';
import type { Calendar, ElapsedTime } from '../../domain/time/clock.js';
import type { PersonId } from '../../domain/register/codes.js';
import type { Courier, Dispatch } from '../../domain/reminders/courier.js';
import type { Claim, Outbox } from '../../domain/reminders/outbox.js';
import type { Pace } from '../../domain/reminders/pace.js';
import type { Recipient } from '../../domain/reminders/reminder.js';
import { Alarm } from './alarm.js';
import { Attempts } from './attempts.js';
import { backOff } from './back-off.js';
import { realLater, within, type Later } from './later.js';
import { Outage, PROBES } from './outage.js';
import { DELIVERY_POLICY, type DeliveryPolicy } from './policy.js';
import { problem } from './problem.js';
import { OUTBOX_BACK_OFF, Settlements } from './settlements.js';
import { Tally, type DeliveryCounts } from './tally.js';
import type { Verdict } from './verdict.js';

export interface DeliveryDeps {
  readonly outbox: Pick<Outbox, 'claim' | 'settle' | 'nextIn' | 'unreachable' | 'setReachable'>;
  readonly courier: Courier;
  readonly pace: Pick<Pace, 'message'>;
  readonly calendar: Pick<Calendar, 'now' | 'today'>;
  readonly elapsed: ElapsedTime;
  /** Who is told that someone cannot be reached. */
  readonly coordinators: () => Promise<readonly PersonId[]>;
  /** Whether there is a channel, and it can be reached: it gets what is for someone who cannot be. */
  readonly hasChannel: () => Promise<boolean>;
  readonly counts: DeliveryCounts;
  readonly log: Logger;
  readonly policy?: Partial<DeliveryPolicy>;
  readonly later?: Later;
  /** 0 up to 1. */
  readonly random?: () => number;
}

/** Between two looks where there seemed to be something and was nothing, in milliseconds. */
const A_MOMENT = 100;

export class Delivery {
  readonly #deps: Required<DeliveryDeps>;
  readonly #policy: DeliveryPolicy;
  readonly #alarm: Alarm;
  readonly #settlements: Settlements;
  readonly #attempts: Attempts;
  readonly #outage: Outage;
  readonly #tally: Tally;
  /** Claimed, and not yet handed over to be written. */
  readonly #inHand = new Set<Promise<void>>();
  #loop: Promise<void> | null = null;
  #stopping = false;
  #failures = 0;

  constructor(deps: DeliveryDeps) {
    const all = { policy: {}, later: realLater, random: Math.random, ...deps };
    const { later, random, counts, log, outbox } = all;
    this.#deps = all;
    this.#policy = { ...DELIVERY_POLICY, ...all.policy };
    this.#alarm = new Alarm(later);
    this.#outage = new Outage(random);
    this.#tally = new Tally(counts, log);
    this.#attempts = new Attempts({
      ...all,
      policy: this.#policy,
      held: () => this.#held(),
      onRequest: (to, dispatch) => this.#requestEnded(to, dispatch),
    });
    this.#settlements = new Settlements({
      outbox,
      later,
      random,
      onChange: (failures, error) => this.#outboxChanged(failures, error),
      onLost: (count) => log.warn({ count }, 'messages were settled too late: others had taken them over'),
    });
  }

  start(): void {
    this.#loop ??= this.#run();
  }

  /** Something was planned: it is looked for at once. */
  poke(): void {
    this.#alarm.ring();
  }

  /** Begins nothing more, and finishes what is under way within so many milliseconds; what is not has an unknown outcome. */
  async stop(grace: number): Promise<void> {
    this.#stopping = true;
    this.#attempts.callOff();
    this.#alarm.ring();
    await within(grace, this.#finish(), this.#deps.later);
    this.#settlements.close();
    this.#tally.report(this.#now(), true);
  }

  async #finish(): Promise<void> {
    await this.#loop;
    await Promise.all(this.#inHand);
    await this.#settlements.flushed();
  }

  async #run(): Promise<void> {
    while (!this.#stopping) {
      const wait = await this.#look();
      if (wait > 0) await this.#alarm.within(wait);
    }
  }

  /** Takes up what there is; gives the milliseconds after which to look again, if nothing happens before. */
  async #look(): Promise<number> {
    const { lookEvery } = this.#policy;
    try {
      const room = this.#room();
      if (room === 0 || this.#settlements.areBehind) return lookEvery;
      const untilProbe = this.#outage.isOn ? this.#outage.nextProbe - this.#now() : 0;
      if (untilProbe > 0) return Math.min(untilProbe, lookEvery);
      const next = await this.#deps.outbox.nextIn();
      this.#tally.report(this.#now(), next !== 0 && this.#inHand.size === 0);
      if (next !== 0) return Math.min(next ?? lookEvery, lookEvery);
      const taken = await this.#takeUp(room);
      if (this.#failures > 0) this.#deps.log.info('the outbox can be used again');
      this.#failures = 0;
      return taken === 0 ? A_MOMENT : 0;
    } catch (error) {
      this.#failures += 1;
      if (this.#failures === 1) this.#deps.log.warn(problem(error), 'the outbox cannot be used');
      return backOff(OUTBOX_BACK_OFF, this.#failures, this.#deps.random);
    }
  }

  /** How many more may be taken up: a good many at a time, so that claims are written together. */
  #room(): number {
    const inHand = this.#inHand.size;
    if (this.#outage.isOn) return inHand > 0 ? 0 : PROBES;
    return inHand > this.#policy.inHand / 2 ? 0 : this.#policy.inHand - inHand;
  }

  async #takeUp(limit: number): Promise<number> {
    const { outbox, calendar } = this.#deps;
    const { lease, unknownAfter } = this.#policy;
    const known = await outbox.unreachable();
    const claims = await outbox.claim({ at: calendar.now(), limit, lease, unknownAfter });
    if (this.#outage.isOn) this.#outage.probing(this.#now());
    for (const claim of claims) {
      const delivering = this.#deliver(claim, known.has(claim.message.to));
      this.#inHand.add(delivering);
      void delivering.finally(() => {
        this.#inHand.delete(delivering);
        this.#alarm.ring();
      });
    }
    return claims.length;
  }

  async #deliver(claim: Claim, knownUnreachable: boolean): Promise<void> {
    const { verdict, outOfReach } = await this.#attempts.make(claim, knownUnreachable);
    this.#settle(claim, verdict, outOfReach);
  }

  #settle({ message: { key }, token, afterUnknown }: Claim, verdict: Verdict, outOfReach: Recipient | null): void {
    this.#settlements.add({
      settlement: { ...verdict, key, token, at: this.#deps.calendar.now() },
      unreachable: outOfReach,
      written: () => {
        this.#tally.settled(verdict, afterUnknown);
        this.#alarm.ring();
      },
    });
  }

  #requestEnded(to: Recipient, dispatch: Dispatch): void {
    if (dispatch.result === 'failed') this.#deps.log.warn({ cause: dispatch.cause }, 'a message was refused for good');
    if (!this.#outage.ended(to, dispatch)) return;
    if (this.#outage.isOn) this.#deps.log.warn({ cause: dispatch.cause }, 'the service is out of reach');
    else this.#deps.log.info('the service can be reached again');
  }

  /** Why nothing may be sent; null: it may. What could not be written down is not sent. */
  #held(): string | null {
    if (this.#stopping) return 'stopping';
    return this.#settlements.areFailing ? 'outbox' : null;
  }

  #outboxChanged(failures: number, error: unknown): void {
    if (failures === 1) this.#deps.log.warn(problem(error), 'the outbox cannot be written: nothing is sent');
    if (failures > 0) return;
    this.#deps.log.info('the outbox can be written again');
    this.#alarm.ring();
  }

  #now(): number {
    return this.#deps.elapsed.milliseconds();
  }
}
