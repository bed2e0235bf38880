-- Whether what has arrived was answered: an instance may end in between. What was there before counts as answered.
alter table arrival add column answered boolean not null default true;
