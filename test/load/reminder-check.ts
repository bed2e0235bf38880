/** Holds what the outbox says of its messages against what arrived of the bot's own accord. */
import { pseudonym } from '../../src/bot/door/who.js';
import type { Arrived } from './chat-service.js';

export interface MessageRow {
  readonly key: string;
  readonly recipient: string;
  readonly status: string;
  readonly possiblyRepeated: boolean;
  /** The id under which it arrived. */
  readonly delivered: string | null;
  /** Attempts of unknown outcome, one under way counted as such. */
  readonly unknown: number;
}

export interface ReminderAccount {
  readonly sent: number;
  readonly unknown: number;
  /** Marked as perhaps there twice. */
  readonly marked: number;
  /** Arrived twice, with an attempt of unknown outcome on record. */
  readonly twice: number;
  /** Arrived once more although every outcome was known. */
  readonly doubled: readonly string[];
  /** Never arrived although it is said to have, or never settled. */
  readonly lost: readonly string[];
  readonly byStatus: Readonly<Record<string, number>>;
  /** Reminders in messages. */
  readonly reminders: number;
}

const MESSAGES = `
  select key, recipient, status, possibly_repeated, delivered->>'activity' as delivered,
    (select count(*)::int from jsonb_array_elements(attempts) a where a->>'result' = 'unknown')
      + (case when began is null then 0 else 1 end) as unknown
  from outbox_message order by place`;

/** Reminders that are in no message which ended well, or in one that says that nothing was left to say. */
const ASTRAY = `
  select r.key, to_json(m)::text as state from outbox_reminder r left join outbox_message m on m.key = r.message
  where r.status = 'in_message' and coalesce(m.status, '') not in ('sent', 'unknown', 'dropped')`;

/** What waits on purpose is brought forward: leases of instances that were ended, and waits after an unknown outcome. */
export const BRING_FORWARD = `
  update outbox_message set due = extract(epoch from now())::float8 * 1000 - 700000 where due is not null`;

/** What is still to be sent, or under way. */
export const UNSETTLED = `select count(*)::int as count from outbox_message where status in ('queued', 'sending')`;

type Ask = (statement: string) => Promise<readonly Record<string, unknown>[]>;

export async function accountOfReminders(
  ask: Ask,
  arrived: readonly Arrived[],
  tenant: string,
): Promise<ReminderAccount> {
  const rows = (await ask(MESSAGES)).map(rowOf);
  const astray = (await ask(ASTRAY)).map(({ key, state }) => `${String(key)}: ${String(state)}`);
  const [counted] = await ask(`select count(*)::int as count from outbox_reminder where status = 'in_message'`);
  const own = arrived.filter(({ answers }) => answers === '');
  const ids = new Set(own.map(({ id }) => id));
  const sent = rows.filter(({ status }) => status === 'sent');
  const twice = unexplained(rows, own, tenant);
  return {
    sent: sent.length,
    unknown: rows.filter(({ status }) => status === 'unknown').length,
    marked: rows.filter(({ possiblyRepeated }) => possiblyRepeated).length,
    twice: twice.within,
    doubled: twice.beyond,
    lost: [
      ...sent.filter(({ delivered }) => delivered === null || !ids.has(delivered)).map(({ key }) => key),
      ...astray,
    ],
    byStatus: Object.fromEntries(
      [...new Set(rows.map(({ status }) => status))].map((one) => [
        one,
        rows.filter(({ status }) => status === one).length,
      ]),
    ),
    reminders: Number(counted?.['count'] ?? 0),
  };
}

const rowOf = (row: Record<string, unknown>): MessageRow => ({
  key: String(row['key']),
  recipient: String(row['recipient']),
  status: String(row['status']),
  possiblyRepeated: row['possibly_repeated'] === true,
  delivered: typeof row['delivered'] === 'string' ? row['delivered'] : null,
  unknown: Number(row['unknown']),
});

/** What arrived beside what the outbox says arrived: of each person, no more than attempts of unknown outcome. */
function unexplained(rows: readonly MessageRow[], own: readonly Arrived[], tenant: string) {
  const known = new Set(rows.map(({ delivered }) => delivered));
  const [beyond, allowed] = [[] as string[], new Map<string, number>()];
  for (const { recipient, unknown } of rows) allowed.set(recipient, (allowed.get(recipient) ?? 0) + unknown);
  let within = 0;
  for (const { id, conversation } of own.filter((one) => !known.has(one.id))) {
    const recipient = pseudonym(tenant, conversation.replace('conversation-', 'person-'));
    const left = allowed.get(recipient) ?? 0;
    allowed.set(recipient, left - 1);
    if (left > 0) within += 1;
    else beyond.push(`${conversation} ${id}`);
  }
  return { within, beyond };
}
