-- Which owners, as registers name them, an account answers for: in one register, or, without one, in all of its organisation.
create table answers_for (
    id       uuid primary key default uuidv7(),
    account  uuid not null references account,
    owner    text not null check (owner <> ''),
    register uuid references register,
    unique nulls not distinct (account, owner, register)
);
grant select, insert, delete on answers_for to goldthread_app;
