-- Who may sign in. A person who only ever recorded from the command line has no account.
create table account (
    person       uuid primary key references person,
    organisation uuid        not null references organisation,
    email        text        not null check (email like '%_@_%'),
    password     text,
    role         text        not null check (role in ('reader', 'contributor', 'editor', 'administrator')),
    active       boolean     not null default true,
    created      timestamptz not null
);
create unique index account_email on account (lower(email));
create index account_of_organisation on account (organisation);
grant select, insert, update (email, password, role, active) on account to goldthread_app;

-- A link that lets somebody in once: only the hash of its secret is kept. Without a person it makes the first administrator.
create table one_time_link (
    hash    bytea primary key check (length(hash) = 32),
    person  uuid references account,
    expires timestamptz not null
);
create index one_time_link_of_person on one_time_link (person);
grant select, insert, delete on one_time_link to goldthread_app;

-- Failed sign-ins of late, by whom and from where, so that guessing is slow on every node.
create table sign_in_failure (
    id     uuid primary key default uuidv7(),
    origin text        not null,
    at     timestamptz not null
);
create index sign_in_failure_of_origin on sign_in_failure (origin, at);
grant select, insert, delete on sign_in_failure to goldthread_app;
