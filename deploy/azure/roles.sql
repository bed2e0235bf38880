-- As an administrator of the server, each time: makes what is not there, and gives the roles the passwords of the vault.
\getenv owner_password OWNER_PASSWORD
\getenv service_password SERVICE_PASSWORD

select 'create role nakoming_owner login' where not exists (select from pg_roles where rolname = 'nakoming_owner') \gexec
select 'create role nakoming login' where not exists (select from pg_roles where rolname = 'nakoming') \gexec
alter role nakoming_owner with password :'owner_password';
alter role nakoming with password :'service_password';

-- Who makes a database for another has to belong to it.
grant nakoming_owner to current_user;
select 'create database nakoming owner nakoming_owner' where not exists (select from pg_database where datname = 'nakoming') \gexec
set role nakoming_owner;
revoke all on database nakoming from public;
grant connect on database nakoming to nakoming;
