-- The organisations that owe measures each for itself. Since when and until when one counts stands in its value.
create table organisation (
  place integer primary key,
  code text not null unique,
  version integer not null,
  value text not null
);
alter table journal_tip add column organisations_version integer not null default 0;

-- What an organisation said of a measure, in each of its states, as `item` has those of other items.
create table answer (
  code text not null,
  from_day integer not null,
  to_day integer not null,
  measure text not null,
  organisation text not null,
  value text not null,
  primary key (code, from_day)
);
create unique index answer_present on answer (code) where to_day = 99991232;
create index answer_measure on answer (measure, to_day);
create index answer_organisation on answer (organisation, to_day);

-- Whether the condition of a risk asks for a share of the organisations: it changes with them.
alter table risk add column shares boolean not null default false;
create index risk_shares on risk (code) where shares;
