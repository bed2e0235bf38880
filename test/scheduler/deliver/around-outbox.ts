import type { Outbox } from '../../../src/domain/reminders/outbox.js';

export type OutboxCall = keyof Outbox;
/** Does what was asked of the outbox, or something else. */
export type Around = <Result>(call: OutboxCall, work: () => Promise<Result>) => Promise<Result>;

/** An outbox of which each call goes through a test's hands. */
export const aroundOutbox = (outbox: Outbox, around: Around): Outbox => ({
  mark: () => around('mark', () => outbox.mark()),
  plan: (planning) => around('plan', () => outbox.plan(planning)),
  waiting: () => around('waiting', () => outbox.waiting()),
  claim: (request) => around('claim', () => outbox.claim(request)),
  settle: (settlements) => around('settle', () => outbox.settle(settlements)),
  nextIn: () => around('nextIn', () => outbox.nextIn()),
  depth: () => around('depth', () => outbox.depth()),
  message: (key) => around('message', () => outbox.message(key)),
  remindersOf: (key) => around('remindersOf', () => outbox.remindersOf(key)),
  ledger: (query, page) => around('ledger', () => outbox.ledger(query, page)),
  messages: (query, page) => around('messages', () => outbox.messages(query, page)),
  deliveredAbout: (measure, since) => around('deliveredAbout', () => outbox.deliveredAbout(measure, since)),
  unreachable: () => around('unreachable', () => outbox.unreachable()),
  setReachable: (...what) => around('setReachable', () => outbox.setReachable(...what)),
  removeSettled: (when) => around('removeSettled', () => outbox.removeSettled(when)),
  recordRemoval: (removal) => around('recordRemoval', () => outbox.recordRemoval(removal)),
  removals: (page) => around('removals', () => outbox.removals(page)),
  close: () => around('close', () => outbox.close()),
});
