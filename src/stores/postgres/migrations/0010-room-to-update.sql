-- Rows that are changed where they stand, and none of whose indexed columns are: with room on their page, no index has to
-- know of it. It counts for pages that are filled from now on.
alter table arrival set (fillfactor = 50);
alter table context set (fillfactor = 80);
alter table item set (fillfactor = 90);
