-- What is to be sent, and what became of it. Days and moments are texts, as ISO 8601 writes them (moments in UTC), so that
-- what comes out is what went in; `place` counts in the order in which things came. Nothing here is ever deleted.
create table outbox_reminder (
  place bigint generated always as identity primary key,
  key text collate "C" not null unique,
  measure text collate "C" not null,
  deadline_version integer not null,
  rule text not null,
  days integer not null,
  date text collate "C" not null,
  recipient text collate "C" not null,
  status text collate "C" not null default 'waiting' check (status in ('waiting', 'in_message', 'dropped')),
  message text collate "C",
  dropped_at text collate "C",
  check ((status = 'in_message') = (message is not null)),
  check ((status = 'dropped') = (dropped_at is not null))
);
-- Each has all that is asked for, so that a total is counted without looking at the rows.
create index outbox_reminder_recipient on outbox_reminder (recipient, place) include (status);
create index outbox_reminder_measure on outbox_reminder (measure, place) include (recipient, status, message);
create index outbox_reminder_status on outbox_reminder (status, place);

create table outbox_message (
  place bigint generated always as identity primary key,
  key text collate "C" not null unique,
  kind text collate "C" not null,
  recipient text collate "C" not null,
  day text collate "C" not null,
  about text collate "C",
  -- What it was to say when it was made, in its order; reminders that went to another since name that one.
  reminders text[] not null,
  planned_at text collate "C" not null,
  status text collate "C" not null default 'queued'
    check (status in ('queued', 'sending', 'sent', 'unknown', 'unreachable', 'failed', 'dropped')),
  -- Those that have ended, as JSON, and when the one under way began.
  attempts jsonb not null default '[]',
  began text collate "C",
  possibly_repeated boolean not null default false,
  delivered jsonb,
  settled_at text collate "C",
  -- Of the claim that holds it.
  token text,
  -- Milliseconds of the clock of the outbox: when the lease of one that is under way runs out, or when one that is queued
  -- may be tried again; null where nothing is waited for.
  due double precision,
  -- Milliseconds that one of unknown outcome waits, where a clock begins anew.
  pause double precision not null default 0,
  check ((status = 'sending') = (token is not null)),
  check ((status = 'sending') = (began is not null)),
  check (status in ('queued', 'sending') or due is null),
  check ((status in ('queued', 'sending')) = (settled_at is null))
);
-- The promise itself: whatever goes wrong, a recipient has no two messages under way.
create unique index outbox_message_under_way on outbox_message (recipient) where status = 'sending';
create index outbox_message_ready on outbox_message (recipient, place) where status = 'queued' and due is null;
create index outbox_message_due on outbox_message (due) where due is not null;
create index outbox_message_recipient on outbox_message (recipient, place) include (status, kind, settled_at);
create index outbox_message_status on outbox_message (status, place) include (kind);
create index outbox_message_kind on outbox_message (kind, place) include (status, settled_at);
create index outbox_message_settled on outbox_message (status, settled_at) include (kind, recipient);

-- A lane for each recipient; whoever changes anything of a recipient's messages holds its row. `head` is the oldest that
-- may be sent now; null where there is none, or where one is under way.
create table outbox_lane (
  recipient text collate "C" primary key,
  head bigint
);
create index outbox_lane_head on outbox_lane (head) where head is not null;

-- Through which day everything was looked at; whoever plans holds this row.
create table outbox_mark (
  one boolean primary key default true check (one),
  begun text collate "C",
  through text collate "C"
);
insert into outbox_mark default values;

create table outbox_unreachable (
  recipient text collate "C" primary key,
  place bigint generated always as identity,
  since text collate "C" not null
);
