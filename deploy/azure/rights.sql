-- As nakoming_owner, after the migrations: the service may read and write, but not change tables nor rewrite the journal.
grant usage on schema public to nakoming;
grant select, insert, update, delete on all tables in schema public to nakoming;
grant usage on all sequences in schema public to nakoming;
revoke update, delete on change, change_item, removal from nakoming;
revoke insert, update, delete on schema_migration from nakoming;
