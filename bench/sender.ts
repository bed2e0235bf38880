/** What sends: everything between an outbox and the connector, with answers to people beside it. */
import { setTimeout as pause } from 'node:timers/promises';
import { pino } from 'pino';
import { runningCalendar } from '../src/domain/time/clock.js';
import type { PersonId } from '../src/domain/register/codes.js';
import type { Outbox } from '../src/domain/reminders/outbox.js';
import type { Pace } from '../src/domain/reminders/pace.js';
import { Delivery } from '../src/scheduler/deliver/deliver.js';
import { PlainCourier } from './connector-process.js';

/** Milliseconds in place of the ten minutes after which a message of unknown outcome is sent once more. */
const UNKNOWN_AFTER = 5000;
const GRACE = 15_000;

export const COORDINATOR = 'coordinator' as PersonId;

export interface SenderDeps {
  readonly outbox: Outbox;
  readonly pace: Pace;
  /** Of the connector. */
  readonly port: number;
  readonly people: number;
  /** Milliseconds between two answers to people. */
  readonly answerEvery: number;
  /** What the keys of its answers end with; other senders have others. */
  readonly name: string;
}

export class Sender {
  readonly outbox: Outbox;
  readonly delivery: Delivery;
  /** Milliseconds that each answer to someone waited for its turn. */
  readonly waits: number[] = [];
  readonly #deps: SenderDeps;
  readonly #courier: PlainCourier;
  #answering: NodeJS.Timeout | undefined;

  constructor(deps: SenderDeps) {
    const { outbox, pace, port } = deps;
    this.outbox = outbox;
    this.#deps = deps;
    this.#courier = new PlainCourier(port);
    const nothing = (): void => undefined;
    this.delivery = new Delivery({
      outbox,
      courier: this.#courier,
      pace,
      calendar: runningCalendar({ timeZone: 'Europe/Amsterdam' }, Date.now),
      elapsed: { milliseconds: () => performance.now() },
      coordinators: async () => [COORDINATOR],
      hasChannel: async () => true,
      counts: { sent: nothing, repeated: nothing, unknown: nothing, failed: nothing, unreachable: nothing },
      log: pino({ level: 'silent' }),
      policy: { unknownAfter: UNKNOWN_AFTER },
    });
  }

  start(): void {
    this.delivery.start();
    let number = 0;
    this.#answering = setInterval(() => void this.#answer(number++), this.#deps.answerEvery);
  }

  async stop(): Promise<void> {
    clearInterval(this.#answering);
    await this.delivery.stop(GRACE);
    this.#courier.close();
  }

  /** Resolves when everything is settled. */
  async finished(): Promise<void> {
    while ((await this.outbox.nextIn()) !== null) await pause(50);
  }

  async #answer(number: number): Promise<void> {
    const { people, pace, name } = this.#deps;
    const conversation = `person-${(number * 37) % people}`;
    const asked = performance.now();
    const pass = await pace.answer(conversation);
    this.waits.push(performance.now() - asked);
    const { result, retryAfter } = await this.#courier.send({ key: `answer-${number}-${name}`, to: conversation });
    pass.done({ throttled: result === 'again', retryAfter });
  }
}
