-- Counts the changes of the catalogue, as is done for people: whoever has seen this version has seen its entries. Entries
-- that were there before have no version in their value; it is 1.
alter table journal_tip add column catalogue_version integer not null default 0;
