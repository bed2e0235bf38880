-- The day from which a name is known, as ISO text: names of people who were never let in are kept for a time. Of names
-- that were there before, it is the day on which that is first looked at.
alter table person_name add column noted_on text;
