/** What is kept of a person as one JSON file, written part by part. Its keys are described in docs/privacy.md. */
import { reasonOf } from '../cards/change/history.js';
import type { ChangeRecord } from '../domain/change/change.js';
import type { Remembered } from '../domain/store/contexts.js';
import type { Instant } from '../domain/time/local-date.js';
import type { PersonRecord } from '../domain/people/personal-data.js';
import type { LedgerEntry, OutboxMessage } from '../domain/reminders/outbox.js';

/** Pieces of text; `counted` hears how many rows each page had. `at`: when it is made. */
export async function* personFile(
  record: PersonRecord,
  at: Instant,
  counted: (rows: number) => void,
): AsyncGenerator<string> {
  const { withWords } = record;
  yield `${JSON.stringify(headOf(record, at), null, 2).slice(0, -'\n}'.length)},\n`;
  yield* list('changesMade', record.changes, (change) => changeMade(change, withWords), counted);
  yield ',\n';
  yield* list('changesAbout', record.about, changeAbout, counted);
  yield ',\n';
  yield* list('reminders', record.reminders, reminderOf, counted);
  yield ',\n';
  yield* list('messages', record.messages, messageOf, counted);
  yield '\n}\n';
}

/** What is kept once. Of a conversation its kind and that it is there: how it is reached is no one's to have. */
const headOf = ({ person, roles, rolesFrom, kept, withWords }: PersonRecord, at: Instant) => ({
  madeAt: at,
  pseudonym: person.code,
  name: kept.name?.name ?? null,
  account: kept.name?.account ?? null,
  knownSince: kept.name?.notedOn ?? null,
  roles,
  rolesFrom,
  rolesRecorded: person.roles,
  deputy: person.deputy,
  awayUntil: person.awayUntil,
  reminderSettings: person.reminders ?? null,
  calendarRevoked: person.calendar ?? 0,
  conversations: kept.conversations.map(({ kind, tenant }) => ({ kind, tenant })),
  leftOff: kept.contexts.map((context) => leftOff(context, withWords)),
});

const leftOff = ({ savedAt, language, previous }: Remembered, withWords: boolean) => ({
  savedAt,
  language: language ?? null,
  ...(withWords ? { lastQuestion: previous ?? null } : {}),
});

const changeMade = (change: ChangeRecord, withWords: boolean) => ({
  ...changeIn(change),
  subject: change.subject,
  via: change.origin.via,
  message: change.origin.reference,
  ...(withWords ? { reason: reasonOf(change) } : {}),
});

/** Why someone else did it is theirs. */
const changeAbout = (change: ChangeRecord) => ({ ...changeIn(change), by: change.actor });

const changeIn = ({ number, kind, recordedAt, occurredOn }: ChangeRecord) => ({
  number,
  kind,
  recordedAt,
  occurredOn,
});

const reminderOf = ({ reminder: { measure, rule, date }, state, message }: LedgerEntry) => ({
  measure,
  rule,
  date,
  status: message?.status ?? state.status,
  settledAt: message?.settledAt ?? null,
});

const messageOf = ({ kind, day, status, plannedAt, settledAt }: OutboxMessage) => ({
  kind,
  day,
  status,
  plannedAt,
  settledAt,
});

/** One row a line, so that it can be read without a program as well. */
async function* list<Row>(
  name: string,
  pages: AsyncIterable<readonly Row[]>,
  shown: (row: Row) => object,
  counted: (rows: number) => void,
): AsyncGenerator<string> {
  yield `  "${name}": [`;
  let between = '\n';
  for await (const page of pages) {
    counted(page.length);
    const lines = page.map((row) => {
      const line = `${between}    ${JSON.stringify(shown(row))}`;
      between = ',\n';
      return line;
    });
    if (lines.length > 0) yield lines.join('');
  }
  yield between === '\n' ? ']' : '\n  ]';
}
