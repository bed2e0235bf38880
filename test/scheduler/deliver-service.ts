/** A chat service without a network, that goes wrong when told to and remembers what it accepted. */
import type { Dispatch } from '../../src/domain/reminders/courier.js';
import type { OutboxMessage } from '../../src/domain/reminders/outbox.js';
import type { Fault, Faults } from '../support/local-connector-faults.js';

/** Milliseconds until a courier stops waiting for an answer, and until an answer comes. */
const TIMEOUT = 10_000;
const ANSWER = 20;

export class FakeService {
  /** How often each message was accepted. */
  readonly accepted = new Map<string, number>();
  faults: Faults;
  readonly #passed: (milliseconds: number) => Promise<void>;
  #requests = 0;

  /** `passed` resolves after so many milliseconds. */
  constructor(faults: Faults, passed: (milliseconds: number) => Promise<void>) {
    this.faults = faults;
    this.#passed = passed;
  }

  /** What a courier makes of its answer. */
  async take({ key, to }: OutboxMessage): Promise<Dispatch> {
    const fault = this.faults({ key, conversation: to, number: this.#requests++ });
    if (fault === null || ('accepted' in fault && fault.accepted)) {
      this.accepted.set(key, (this.accepted.get(key) ?? 0) + 1);
    }
    await this.#passed(fault !== null && 'silence' in fault && fault.silence === 'timeout' ? TIMEOUT : ANSWER);
    if (fault !== null) return dispatchOf(fault);
    return {
      result: 'sent',
      cause: null,
      delivered: { tenant: 't', conversation: to, activity: key },
      retryAfter: null,
    };
  }
}

function dispatchOf(fault: Fault): Dispatch {
  const nothing = { delivered: null, retryAfter: null };
  if ('silence' in fault) return { ...nothing, result: 'unknown', cause: fault.silence };
  const cause = `HTTP ${fault.status}`;
  switch (fault.status) {
    case 429:
      return {
        ...nothing,
        result: 'again',
        cause,
        retryAfter: fault.retryAfter === null ? null : fault.retryAfter * 1000,
      };
    case 412:
      return { ...nothing, result: 'again', cause };
    case 403:
    case 404:
      return { ...nothing, result: 'unreachable', cause };
    case 413:
      return { ...nothing, result: 'too_large', cause };
    case 400:
    case 401:
      return { ...nothing, result: 'failed', cause };
    case 500:
    case 502:
      return { ...nothing, result: 'unknown', cause };
  }
}
