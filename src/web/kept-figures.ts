/** Figures of what is kept, each looked at when it is asked for. */
import { Gauge, type Registry } from 'prom-client';
import type { Calendar } from '../domain/time/clock.js';
import type { Connections } from '../domain/store/connections.js';
import type { Outbox, OutboxDepth } from '../domain/reminders/outbox.js';

export interface WatchedKept {
  readonly kept: {
    readonly outbox: Pick<Outbox, 'depth'>;
    /** Null where everything is in files. */
    readonly connections: (() => Connections) | null;
  };
  readonly calendar: Pick<Calendar, 'now'>;
}

const SECOND = 1000;

export function watchKept(registry: Registry, { kept: { outbox, connections }, calendar }: WatchedKept): void {
  watchOutbox(registry, outbox, () => Date.parse(calendar.now()));
  if (connections === null) return;
  new Gauge({
    name: 'nakoming_database_connections',
    help: 'Connections of this instance with the database, those of them that are idle, and questions that wait for one',
    labelNames: ['state'],
    registers: [registry],
    collect() {
      for (const [state, count] of Object.entries<number>({ ...connections() })) this.set({ state }, count);
    },
  });
}

/** Where it cannot be looked at, there is no figure: a wrong one would be believed. */
function watchOutbox(registry: Registry, outbox: Pick<Outbox, 'depth'>, now: () => number): void {
  let looking: Promise<OutboxDepth | null> | null = null;
  // Both figures are of the same look.
  const look = (): Promise<OutboxDepth | null> =>
    (looking ??= outbox
      .depth()
      .catch(() => null)
      .finally(() => (looking = null)));
  new Gauge({
    name: 'nakoming_outbox_messages',
    help: 'Messages of which is not known yet what came of them, and those of them that may be sent now',
    labelNames: ['state'],
    registers: [registry],
    async collect() {
      const depth = await look();
      this.reset();
      if (depth === null) return;
      this.set({ state: 'waiting' }, depth.waiting);
      this.set({ state: 'due' }, depth.due);
    },
  });
  new Gauge({
    name: 'nakoming_outbox_oldest_seconds',
    help: 'How long the message waits that was planned first of those to be sent; 0 where there are none',
    registers: [registry],
    async collect() {
      const depth = await look();
      if (depth === null) this.remove();
      else this.set(depth.oldest === null ? 0 : Math.max(0, (now() - Date.parse(depth.oldest)) / SECOND));
    },
  });
}
