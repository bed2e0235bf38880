/** Figures for Prometheus: how long turns take and how they end. No text, no names. */
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { daysLeft, type Expiry } from '../domain/measure/expiry.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Retained } from '../domain/store/retention.js';
import { watchKept, type WatchedKept } from './kept-figures.js';

/** Seconds; Teams gives up after ten. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

/** Types of activity that are counted by name; a sender cannot make up more. */
const KNOWN_TYPES: ReadonlySet<string> = new Set(['message', 'invoke', 'conversationUpdate', 'installationUpdate']);

export interface Metrics {
  /** A turn of this activity type ended with this outcome after so many seconds. */
  readonly turnEnded: (type: string, outcome: TurnResult, seconds: number) => void;
  readonly answered: (outcome: string) => void;
  /** What came of messages of the bot's own accord, each counted when it is called. */
  readonly messages: Readonly<Record<MessageResult, () => void>>;
  /** So much of a kind was removed because it had been kept long enough. */
  readonly removed: (kind: Retained, count: number) => void;
  readonly turnsInFlight: (count: () => number) => void;
  /** That with which the bot signs in ends; said of no other. */
  readonly signInEnds: (expiry: Expiry, today: () => LocalDate) => void;
  readonly contentType: string;
  readonly text: () => Promise<string>;
}

export type MessageResult = 'sent' | 'repeated' | 'unknown' | 'failed' | 'unreachable';
export type TurnResult = 'answered' | 'refused' | 'failed';

/** `watched`: what is kept, of which there are figures as well. */
export function createMetrics(watched?: WatchedKept): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  if (watched !== undefined) watchKept(registry, watched);
  const turns = new Histogram({
    name: 'nakoming_turn_duration_seconds',
    help: 'Time from receiving an activity to having answered it',
    labelNames: ['type', 'result'],
    buckets: BUCKETS,
    registers: [registry],
  });
  const outcomes = new Counter({
    name: 'nakoming_outcomes_total',
    help: 'Answers by what was found or done',
    labelNames: ['outcome'],
    registers: [registry],
  });
  const messages = new Counter({
    name: 'nakoming_messages_total',
    help: 'Messages of its own accord by what came of them',
    labelNames: ['result'],
    registers: [registry],
  });
  return {
    turnEnded: (type, result, seconds) =>
      turns.observe({ type: KNOWN_TYPES.has(type) ? type : 'other', result }, seconds),
    answered: (outcome) => outcomes.inc({ outcome }),
    messages: {
      sent: () => messages.inc({ result: 'sent' }),
      repeated: () => messages.inc({ result: 'repeated' }),
      unknown: () => messages.inc({ result: 'unknown' }),
      failed: () => messages.inc({ result: 'failed' }),
      unreachable: () => messages.inc({ result: 'unreachable' }),
    },
    removed: removals(registry),
    turnsInFlight: (count) => {
      new Gauge({
        name: 'nakoming_turns_in_flight',
        help: 'Activities being answered at this moment',
        registers: [registry],
        collect() {
          this.set(count());
        },
      });
    },
    signInEnds: (expiry, today) => endOfSignIn(registry, expiry, today),
    contentType: registry.contentType,
    text: () => registry.metrics(),
  };
}

function removals(registry: Registry): Metrics['removed'] {
  const removed = new Counter({
    name: 'nakoming_removed_total',
    help: 'What was kept and removed after its period, by kind',
    labelNames: ['kind'],
    registers: [registry],
  });
  return (kind, count) => removed.inc({ kind }, count);
}

function endOfSignIn(registry: Registry, expiry: Expiry, today: () => LocalDate): void {
  new Gauge({
    name: 'nakoming_sign_in_days_left',
    help: 'Days until that ends with which the bot signs in, negative after it; of what has no end there is none',
    labelNames: ['by'],
    registers: [registry],
    collect() {
      this.set({ by: expiry.of }, daysLeft(expiry, today()));
    },
  });
}
