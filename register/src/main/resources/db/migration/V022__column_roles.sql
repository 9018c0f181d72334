-- What somebody said of the columns of a table: it holds for the organisation's next document of the same layout.
create table column_roles (
    organisation uuid        not null references organisation,
    -- The hash of the layout's words, which are those of a document.
    layout       text        not null check (layout ~ '^[0-9a-f]{64}$'),
    roles        text[]      not null check (cardinality(roles) > 0),
    said_by      uuid        not null references person,
    said         timestamptz not null,
    primary key (organisation, layout)
);
grant select, insert, update, delete on column_roles to goldthread_app;
