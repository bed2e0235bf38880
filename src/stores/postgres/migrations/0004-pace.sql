-- Where instances meet that share the requests which are permitted to all of them together. Its one row is locked by
-- whoever settles what is theirs.
create table pace (
  one boolean primary key default true check (one)
);
insert into pace default values;

-- What each instance holds, by the clock of the database until when, and what it could use.
create table pace_share (
  instance text primary key,
  places integer not null,
  answers integer not null,
  messages integer not null,
  held_until timestamptz not null
);
