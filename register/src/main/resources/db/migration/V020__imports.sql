-- A document that somebody uploaded, with what was read from it, until a person decides. Working data: what was accepted stands in the ledger.
create table import (
    id          uuid primary key default uuidv7(),
    organisation uuid        not null references organisation,
    uploaded_by uuid        not null references person,
    uploaded    timestamptz not null,
    file_name   text        not null check (file_name <> ''),
    -- The file, whole; gone where it could not be read.
    bytes       bytea,
    size        bigint      not null,
    sha256      text        not null check (sha256 ~ '^[0-9a-f]{64}$'),
    state       text        not null check (state in ('reading', 'unreadable', 'ready', 'refused', 'accepted', 'undone')),
    -- While it is read: how far, by whom until when, and how often somebody began.
    stage       text        not null default 'waiting',
    lease       timestamptz,
    attempts    integer     not null default 0,
    -- Why it could not be read.
    sentence    text,
    -- As it was read, and as a person corrected it.
    read        jsonb,
    draft       jsonb,
    -- Which of its problems, counted from 1, a person has seen to.
    settled     integer[]   not null default '{}',
    commitments integer generated always as (jsonb_array_length(draft -> 'commitments')) stored,
    findings    integer generated always as (jsonb_array_length(draft -> 'findings')) stored,
    problems    integer generated always as (jsonb_array_length(draft -> 'problems') - cardinality(settled)) stored,
    as_at       date,
    register    uuid references register,
    decided_by  uuid references person,
    decided     timestamptz,
    check ((state in ('reading', 'unreadable')) = (draft is null)),
    check ((state in ('accepted', 'undone')) = (register is not null)),
    check ((register is null) = (as_at is null))
);
create index import_of_organisation on import (organisation, uploaded desc);
create index import_to_read on import (uploaded) where state = 'reading';
-- The same file counts once, unless it was refused or undone.
create unique index import_once on import (organisation, sha256) where state in ('reading', 'ready', 'accepted');
grant select, insert, update, delete on import to goldthread_app;

-- The document as it stood: a row of a table or a paragraph each, in its order. The places of the draft lead here, and still do when a later version reads the file otherwise.
create table import_line (
    import       uuid    not null references import on delete cascade,
    number       integer not null,
    page         integer,
    sheet        text,
    table_number integer,
    row_number   integer,
    paragraph    integer,
    columns      integer[] not null,
    cells        text[]  not null,
    primary key (import, number)
);
create index import_line_in_table on import_line (import, table_number, row_number) where table_number is not null;
create index import_line_in_prose on import_line (import, paragraph) where paragraph is not null;
grant select, insert on import_line to goldthread_app;
