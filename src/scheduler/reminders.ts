/** Puts the reminders together: looks at the calendar, delivers, changes what was sent, tells what will be. */
import type { Logger } from 'pino';
import type { ChangeRecord } from '../domain/change/change.js';
import type { Calendar, ElapsedTime } from '../domain/time/clock.js';
import type { Expiry } from '../domain/measure/expiry.js';
import { addDays } from '../domain/time/local-date.js';
import type { Audience } from '../domain/reminders/audience.js';
import type { CardRenewer, Courier } from '../domain/reminders/courier.js';
import type { ReminderDesk } from '../domain/reminders/desk.js';
import type { Outbox } from '../domain/reminders/outbox.js';
import type { Pace } from '../domain/reminders/pace.js';
import type { Recipient } from '../domain/reminders/reminder.js';
import type { Store } from '../domain/store/store.js';
import { Delivery, type DeliveryDeps } from './deliver/deliver.js';
import { realLater, within } from './deliver/later.js';
import { problem } from './deliver/problem.js';
import { channelWithinReach } from './channel-within-reach.js';
import { createDesk } from './desk.js';
import { watchExpiry } from './expiry-watch.js';
import { createPlanner, type Planner } from './planning/planner.js';
import { renewals } from './renewals.js';
import { createRetention, type KeptOfPeople } from './retention.js';
import { settingNow } from './setting-now.js';
import { ticks } from './tick.js';
import { dutchHolidays } from './workdays.js';

export interface RemindersDeps {
  readonly store: Store;
  readonly outbox: Outbox;
  readonly calendar: Calendar;
  readonly elapsed: ElapsedTime;
  readonly pace: Pace;
  readonly courier: Courier & CardRenewer;
  readonly audience: () => Promise<Audience>;
  /** Whether it is known where the channel is. */
  readonly hasChannel: () => Promise<boolean>;
  readonly fourEyes: boolean;
  /** Of what the bot signs in with; null: it does not end. */
  readonly expiry: Expiry | null;
  /** The calendar runs faster than time. */
  readonly fast: boolean;
  readonly counts: DeliveryDeps['counts'];
  /** Where what has been kept long enough is removed. */
  readonly kept: KeptOfPeople;
  readonly log: Logger;
}

export interface Reminders {
  readonly desk: ReminderDesk;
  /** From now on reminders go out. */
  readonly begin: () => void;
  /** Someone has said or clicked something, perhaps in the channel: who could not be reached is back. */
  readonly seen: (recipients: readonly Recipient[]) => Promise<void>;
  /** A change was made; `message`: on the card of which it was made, where it was made on one. */
  readonly changed: (record: ChangeRecord, message: string | null) => void;
  /** Begins nothing more, and finishes what is under way within so many milliseconds. */
  readonly stop: (grace: number) => Promise<void>;
}

/** Days after which a reminder that was sent is not changed any more. */
const CHANGED_FOR = 31;

export function openReminders(deps: RemindersDeps): Reminders {
  const { outbox, calendar, log } = deps;
  const setting = settingNow({ ...deps, holidaysIn: dutchHolidays() });
  const hasChannel = channelWithinReach(deps);
  const planner = createPlanner({ ...deps, setting, hasChannel });
  const coordinators = async () => (await deps.audience()).coordinators;
  // By a calendar that runs fast, three days are soon over.
  const policy = deps.fast ? { giveUpAfter: Infinity } : {};
  const delivery = new Delivery({ ...deps, hasChannel, coordinators, policy });
  const renewing = renewals({
    ...deps,
    renewer: deps.courier,
    since: () => calendar.endOf(addDays(calendar.today(), -CHANGED_FOR)),
    onFailure: (cause) => log.warn({ cause }, 'a reminder that was sent could not be changed'),
  });
  const retention = createRetention({ ...deps, ...deps.kept });
  const watch = watchExpiry(deps);
  const look = async () => {
    watch();
    await lookSafely(planner, () => delivery.poke(), log);
    await retention.look();
  };
  let ticking: ReturnType<typeof ticks> | null = null;
  return {
    desk: createDesk({ ...deps, setting }),
    begin: () => {
      delivery.start();
      ticking ??= ticks(look, deps);
    },
    seen: async (recipients) => {
      const lost = await outbox.unreachable();
      for (const one of recipients.filter((recipient) => lost.has(recipient))) {
        if (await outbox.setReachable(one, true, calendar.now())) delivery.poke();
      }
    },
    changed: ({ writes }, message) => {
      const codes = writes.flatMap((write) =>
        write.type === 'measure' ? [write.value.code] : write.type === 'answer' ? [write.value.measure] : [],
      );
      if (codes.length > 0) renewing.changed([...new Set(codes)], message);
    },
    stop: async (grace) => {
      await within(grace, Promise.all([ticking?.stop(), delivery.stop(grace), renewing.stop()]), realLater);
    },
  };
}

/** What could not be looked at now is looked at by the next tick. */
async function lookSafely(planner: Planner, poke: () => void, log: Logger): Promise<void> {
  try {
    const made = await planner.look();
    if (made.length === 0) return;
    log.info({ messages: made.length }, 'messages planned');
    poke();
  } catch (error) {
    log.warn(problem(error), 'what is due could not be looked at; the next tick does');
  }
}
