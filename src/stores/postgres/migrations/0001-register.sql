-- The journal: every change, for ever. Lines are as the journal file has them, each with a hash over itself and the one
-- before; nothing here is ever updated or deleted, and the role of the service needs no right to.
create table change (
  number integer primary key,
  key text not null unique,
  kind text not null,
  subject text not null,
  actor text not null,
  -- ISO 8601 in UTC, as it stands in the line.
  recorded_at text collate "C" not null,
  -- yyyymmdd
  occurred_on integer not null,
  hash text not null,
  line text not null
);
create index change_by_actor on change (actor, number);
create index change_by_moment on change (recorded_at, number);
-- Changes that are on one side of the end of a day by when they happened, and on the other by when they were recorded.
create index change_out_of_day on change (occurred_on, recorded_at);

-- Every item that a change is in the history of.
create table change_item (
  code text not null,
  number integer not null references change,
  primary key (code, number)
);

-- The end of the journal; its row is locked by whoever adds to it. `header` is the first line of the journal.
create table journal_tip (
  one boolean primary key default true check (one),
  store text not null,
  header text not null,
  number integer not null,
  hash text not null,
  people_version integer not null default 0
);

create table catalogue (
  type text not null check (type in ('vendor', 'source', 'investigation')),
  place integer not null,
  code text not null,
  value text not null,
  primary key (type, code)
);

-- An item of the register in each of its states. A state holds from the first day up to, not including, the second, as
-- yyyymmdd, by when things happened; the present one until 99991232. `value` is its JSON, in the order it was written in.
create table item (
  code text not null,
  type text not null check (type in ('measure', 'risk', 'circumstance')),
  from_day integer not null,
  to_day integer not null,
  -- Which of its `words` are in its texts.
  words integer not null,
  value text not null,
  primary key (code, from_day)
);
create unique index item_present on item (code) where to_day = 99991232;

create table person (
  place integer primary key,
  code text not null unique,
  version integer not null,
  value text not null
);

-- What measures are asked for by, for each state. `sort` is their order in lists. `waits` and `levels` are kept for the
-- present one alone.
create table measure (
  code text not null,
  from_day integer not null,
  to_day integer not null,
  words integer not null,
  sort text collate "C" not null,
  vendor text,
  products text[] not null,
  investigation text not null,
  source text not null,
  obligor text not null,
  nature text not null,
  state text not null,
  kind text not null,
  owner text,
  year text,
  risks text[] not null,
  levels text[] not null,
  blockers text[] not null,
  latest integer not null,
  opens integer not null,
  period integer not null,
  updated integer not null,
  since integer not null,
  agreed integer not null,
  reported_done integer not null,
  partially_verified integer not null,
  verified integer not null,
  moved boolean not null,
  waits boolean not null,
  lapses boolean not null,
  linked boolean not null,
  awaits boolean not null,
  primary key (code, from_day),
  foreign key (code, from_day) references item on delete cascade
);
create unique index measure_present on measure (code) where to_day = 99991232;
create index measure_sort on measure (sort) where to_day = 99991232;
create index measure_vendor on measure (vendor, state, kind, latest, opens) where to_day = 99991232;
-- Whatever is counted of very many measures is counted in this index alone.
create index measure_counted on measure (state, kind, nature) include (
  vendor, obligor, owner, year, levels, latest, opens, period, updated, moved, waits, lapses, linked, awaits
) where to_day = 99991232;
create index measure_investigation on measure (investigation, state) where to_day = 99991232;
create index measure_source on measure (source) where to_day = 99991232;
create index measure_owner on measure (owner, state) where to_day = 99991232;
create index measure_period on measure (period, state) where to_day = 99991232;
create index measure_reported on measure (reported_done) where to_day = 99991232 and reported_done < 99991232;
create index measure_verified on measure (verified) where to_day = 99991232 and verified < 99991232;
create index measure_waits on measure (state) where to_day = 99991232 and waits;
create index measure_awaits on measure (sort) where to_day = 99991232 and awaits;
create index measure_moved on measure (sort) where to_day = 99991232 and moved;
create index measure_risks on measure using gin (risks);
create index measure_blockers on measure using gin (blockers);
create index measure_former on measure (to_day, from_day) where to_day < 99991232;

-- What circumstances are asked for by: the day on which one was gone, 99991232 while it is there.
create table circumstance (
  code text not null,
  from_day integer not null,
  to_day integer not null,
  gone_on integer not null,
  primary key (code, from_day),
  foreign key (code, from_day) references item on delete cascade
);

-- What risks are asked for by, for each span of days in which that is the same: their status also changes with the
-- measures of their condition.
create table risk (
  code text not null,
  from_day integer not null,
  to_day integer not null,
  -- The state of the item that it is in.
  item_from integer not null,
  words integer not null,
  sort text collate "C" not null,
  investigation text not null,
  vendor text,
  level text not null,
  status text not null,
  conditioned boolean not null,
  -- The measures that its condition names.
  rests_on text[] not null,
  primary key (code, from_day)
);
create unique index risk_present on risk (code) where to_day = 99991232;
create index risk_sort on risk (sort) where to_day = 99991232;
create index risk_status on risk (status, level) where to_day = 99991232;
create index risk_rests_on on risk using gin (rests_on);

-- The words of the texts of a measure or risk, as terms: a row for each set of texts it ever had. `lines` has them in
-- their order, for phrases.
create table words (
  code text not null,
  number integer not null,
  title text[] not null,
  terms text[] not null,
  lines text not null,
  primary key (code, number)
);
-- Terms are looked through often, lines seldom: lines stand apart from the row.
alter table words alter column title set storage main, alter column terms set storage main,
  alter column lines set storage external;
alter table words set (toast_tuple_target = 128);
create index words_terms on words using gin (terms);

-- Every form of a word that was ever in a text, with its term in each language; and in how many present texts a term is.
create table word_form (
  collection text not null,
  form text collate "C" not null,
  nl text not null,
  en text not null,
  primary key (collection, form)
);
create index word_form_nl on word_form (collection, nl);
create index word_form_en on word_form (collection, en);
create table word_term (
  collection text not null,
  term text not null,
  items integer not null,
  primary key (collection, term)
);
