-- Files that take long to fetch: how far each is, and whether it is to be stopped, for whichever instance hears of that.
-- Of whom and of what can not be read from the key; nothing here is worth keeping.
create table file_under_way (
  key text primary key,
  stage text not null check (stage in ('under_way', 'stopping', 'whole', 'stopped', 'broken_off')),
  rows bigint not null,
  heard_at timestamptz not null
) with (fillfactor = 50);
