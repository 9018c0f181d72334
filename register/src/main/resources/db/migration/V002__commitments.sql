-- Derived from the entries and rebuildable from them: what was so on which days (effective), as known during which time (known).
-- Every list, page and report asks: effective @> day and known @> instant.
create table commitment_position (
    register          uuid      not null references register,
    commitment        uuid      not null,
    effective         daterange not null,
    known             tstzrange not null,
    ordinal           integer   not null,
    kind              text      not null,
    reference         text,
    theme             text,
    words             text      not null,
    owners            text[]    not null,
    status            text      not null,
    original_earliest date,
    earliest          date,
    latest            date,
    ends              boolean   not null,
    review            date,
    said              text      not null, -- all its words, in lower case, to be searched
    state             jsonb     not null,
    exclude using gist (commitment with =, effective with &&, known with &&)
);
create index commitment_position_of_register on commitment_position using gist (register, effective, known);
create index commitment_position_open on commitment_position (commitment) where upper_inf(known);
grant select, insert, update (known) on commitment_position to goldthread_app;
grant delete on commitment_position to goldthread_app;

create table finding_position (
    register  uuid      not null references register,
    finding   uuid      not null,
    effective daterange not null,
    known     tstzrange not null,
    ordinal   integer   not null,
    kind      text      not null,
    theme     text,
    words     text      not null,
    state     jsonb     not null,
    exclude using gist (finding with =, effective with &&, known with &&)
);
create index finding_position_of_register on finding_position using gist (register, effective, known);
grant select, insert, update (known), delete on finding_position to goldthread_app;
