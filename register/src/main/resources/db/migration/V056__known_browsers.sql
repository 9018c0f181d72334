-- In which browsers a person signed in of late, by the hash of a secret that the browser keeps: there, guesses that others make
-- keep them out from nowhere, not even from their own network.
create table known_browser (
    person uuid        not null references account,
    hash   bytea       not null check (length(hash) = 32),
    last   timestamptz not null,
    primary key (person, hash)
);
create index known_browser_by_hash on known_browser (hash);
grant select, insert, update, delete on known_browser to goldthread_app;
