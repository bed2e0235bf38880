-- Names of people, apart from the register so that they can be forgotten. Someone forgotten has no name and no account
-- any more, and is still known to have had them. Rows that are gone are cleared away at once, not only when there are many.
create table person_name (
  person text primary key,
  name text,
  account text,
  version integer not null,
  check ((name is null) = (account is null))
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create index person_name_by_version on person_name (version);

-- How often names were changed: whoever has seen this version has seen them all. Locked by whoever changes one, so that
-- versions are seen in their order.
create table person_name_version (
  one boolean primary key default true check (one),
  version integer not null
);
insert into person_name_version (version) values (0);

-- Where conversations left off; `value` is JSON. Convenience, removed when nobody came back for a while.
create table context (
  tenant text not null,
  conversation text not null,
  person text not null,
  value text not null,
  kept_at timestamptz not null,
  primary key (tenant, conversation, person)
);
create index context_of_person on context (person);
create index context_by_age on context (kept_at);

-- How conversations are reached; `value` is the JSON of the SDK. The one that was kept last has the highest place.
create table conversation (
  tenant text not null,
  conversation text not null,
  kind text not null check (kind in ('personal', 'groupChat', 'channel')),
  person text,
  service_url text not null,
  value text not null,
  place bigint not null,
  primary key (tenant, conversation)
) with (autovacuum_vacuum_threshold = 0, autovacuum_vacuum_scale_factor = 0);
create sequence conversation_place;
create unique index conversation_by_place on conversation (place);
create index conversation_of_person on conversation (person, place) where person is not null;
create index conversation_of_channel on conversation (place) where kind = 'channel';

-- What has arrived lately: a hash of what it is called, and a mark of whoever was first.
create table arrival (
  key text primary key,
  mark text not null,
  arrived_at timestamptz not null
);
create index arrival_by_age on arrival (arrived_at);
