-- From where a person signed in of late: there, guesses that others make from elsewhere do not keep them out.
create table known_place (
    person  uuid        not null references account,
    address text        not null,
    last    timestamptz not null,
    primary key (person, address)
);
grant select, insert, update, delete on known_place to goldthread_app;
