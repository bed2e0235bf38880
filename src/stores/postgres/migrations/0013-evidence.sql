-- "Which have no evidence?": whether a state of a measure has any, of its own or of one of its periods.
alter table measure add column evidenced boolean not null default false;
update measure set evidenced = true from item
where item.code = measure.code and item.from_day = measure.from_day and (
  jsonb_array_length(item.value::jsonb -> 'evidence') > 0
  or jsonb_path_exists(item.value::jsonb, '$.occurrences[*].evidence[*]')
);
alter table measure alter column evidenced drop default;
