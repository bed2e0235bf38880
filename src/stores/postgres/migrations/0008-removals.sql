-- What was removed because it had been kept long enough: how many of a kind, from before which moment, and when. Moments are
-- ISO texts. Nothing of anyone is in it, and no row of it ever goes.
create table removal (
  number bigint generated always as identity primary key,
  kind text collate "C" not null,
  count integer not null,
  before text collate "C" not null,
  at text collate "C" not null
);
