-- "Which reports were rejected?": changes of one kind, newest first.
create index change_by_kind on change (kind, number);
