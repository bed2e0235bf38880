/** Removes what has been kept of people long enough, once a day; what another instance removed is simply not there. */
import type { Logger } from 'pino';
import type { Calendar } from '../domain/time/clock.js';
import type { PersonId } from '../domain/register/codes.js';
import type { Contexts, Conversations } from '../domain/store/contexts.js';
import { forgettingEverywhere } from '../domain/people/forgetting.js';
import type { LocalDate } from '../domain/time/local-date.js';
import type { Names } from '../domain/people/people.js';
import type { Role } from '../domain/people/person.js';
import { ownedBy } from '../domain/query/query.js';
import type { Outbox } from '../domain/reminders/outbox.js';
import { CHANNEL } from '../domain/reminders/reminder.js';
import { keptSince, RETAINED, type Retained } from '../domain/store/retention.js';
import type { RemovalElsewhere } from '../domain/store/removals.js';
import type { Store } from '../domain/store/store.js';
import { problem } from './deliver/problem.js';

/** What is kept beside the register, and who may still do something. */
export interface KeptOfPeople {
  readonly names: Names;
  readonly contexts: Contexts;
  readonly conversations: Conversations;
  /** What someone may do at this moment; in local mode everything. */
  readonly rolesOf: (person: PersonId) => Promise<ReadonlySet<Role>>;
  /** Counts what was removed. */
  readonly removed: (kind: Retained, count: number) => void;
}

export interface RetentionDeps extends KeptOfPeople {
  readonly store: Pick<Store, 'person' | 'changes' | 'countMeasures'>;
  readonly outbox: Pick<Outbox, 'removeSettled' | 'recordRemoval' | 'unreachable' | 'setReachable'>;
  readonly calendar: Calendar;
  readonly log: Logger;
}

export interface Retention {
  /** Does nothing on a day on which it was done; never rejects: what could not be done is done by the next look. */
  readonly look: () => Promise<void>;
}

type CarryOut = (deps: RetentionDeps) => Promise<number>;

/** Each gives how many. What goes from the outbox is recorded there, in the same step. */
const CARRY_OUT: Readonly<Record<Retained, CarryOut>> = {
  words: ({ contexts, calendar }) => contexts.removeSaidBefore(keptSince('words', calendar.now())),
  reach: removeWaysToReach,
  name: removeNames,
  sent: removeSent,
};

export function createRetention(deps: RetentionDeps): Retention {
  const { calendar, log, removed, outbox } = deps;
  /** Removed, and not yet on record. */
  const unrecorded: RemovalElsewhere[] = [];
  let done: LocalDate | null = null;
  const record = async () => {
    for (let next = unrecorded[0]; next !== undefined; next = unrecorded[0]) {
      await outbox.recordRemoval(next);
      unrecorded.shift();
    }
  };
  const carryOut = async (kind: Retained) => {
    const [before, at] = [keptSince(kind, calendar.now()), calendar.now()];
    const count = await CARRY_OUT[kind](deps);
    if (count === 0) return;
    if (kind !== 'sent') unrecorded.push({ kind, count, before, at });
    removed(kind, count);
    log.info({ kind, count, before }, 'removed after its period');
    await record();
  };
  return {
    look: async () => {
      const today = calendar.today();
      if (done === today) return;
      try {
        await record();
        for (const kind of RETAINED) await carryOut(kind);
        done = today;
      } catch (error) {
        log.warn(problem(error), 'what was kept long enough could not be removed; the next tick does');
      }
    },
  };
}

/** Some at a time, until none are left. */
async function removeSent({ outbox, calendar }: RetentionDeps): Promise<number> {
  const when = { before: keptSince('sent', calendar.now()), at: calendar.now() };
  let count = 0;
  for (let more = await outbox.removeSettled(when); more > 0; more = await outbox.removeSettled(when)) count += more;
  return count;
}

/** Of people who have had no role for so long; also where their conversations left off, and that they could not be reached. Counts people. */
async function removeWaysToReach(deps: RetentionDeps): Promise<number> {
  const { conversations, contexts, calendar, outbox } = deps;
  const all = await conversations.list();
  const unreachable = await outbox.unreachable();
  const lost = [...unreachable.keys()].flatMap((one) => (one === CHANNEL ? [] : [one]));
  let count = 0;
  for (const person of new Set([...all.map((one) => one.person).filter((one) => one !== null), ...lost])) {
    if (await mayBeSpokenTo(person, deps)) continue;
    for (const one of all.filter((other) => other.person === person)) {
      await conversations.remove(one.tenant, one.conversation);
    }
    // That someone could not be reached is of no use any more either.
    if (unreachable.has(person)) await outbox.setReachable(person, true, calendar.now());
    await contexts.forget(person);
    count += 1;
  }
  return count;
}

/** They have a role, or had one until lately. */
async function mayBeSpokenTo(person: PersonId, deps: RetentionDeps): Promise<boolean> {
  if (await isLetIn(person, deps)) return true;
  const last = await lastRoleChange(person, deps);
  return last !== null && Date.parse(last) >= Date.parse(keptSince('reach', deps.calendar.now()));
}

/** Of people who wrote and were never let in. One whose first day is not known has it today. Counts people. */
async function removeNames(deps: RetentionDeps): Promise<number> {
  const { names, conversations, contexts, calendar } = deps;
  const { forget } = forgettingEverywhere(names, conversations, contexts);
  const since = calendar.dayOf(keptSince('name', calendar.now()));
  await names.refresh();
  let count = 0;
  for (const named of names.all()) {
    const { person, notedOn } = named;
    if (notedOn !== undefined && notedOn >= since) continue;
    if (await isOnRecord(person, deps)) continue;
    if (notedOn === undefined) await names.put({ ...named, notedOn: calendar.today() });
    else if (await forget(person)) count += 1;
  }
  return count;
}

const isLetIn = async (person: PersonId, { rolesOf }: RetentionDeps): Promise<boolean> =>
  (await rolesOf(person)).size > 0;

/** Something is kept of the person that a name belongs to: a role, now or once, or a measure. */
async function isOnRecord(person: PersonId, deps: RetentionDeps): Promise<boolean> {
  const { store, calendar } = deps;
  if ((await store.person(person)) !== undefined || (await isLetIn(person, deps))) return true;
  const { total } = await store.changes({ actor: person }, { offset: 0, limit: 1 });
  return total > 0 || (await store.countMeasures({ criteria: [ownedBy(person)] }, calendar.today())) > 0;
}

/** Changes of one person that are looked through at once. */
const PAGE = 50;

/** When someone's roles were last changed; where that is far back, when anything of them was. Null: nothing ever. */
async function lastRoleChange(person: PersonId, { store }: RetentionDeps) {
  const { rows } = await store.changes({ subject: person }, { offset: 0, limit: PAGE });
  return (rows.find(({ kind }) => kind === 'role') ?? rows[0])?.recordedAt ?? null;
}
