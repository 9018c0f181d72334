-- The role that the application takes after the migrations have run as the owner: it has what is granted here and no more.
do $$
begin
    if not exists (select from pg_roles where rolname = 'goldthread_app') then
        create role goldthread_app nologin;
    end if;
end
$$;
grant goldthread_app to current_user;

create extension if not exists btree_gist;

create table organisation (
    id   uuid primary key default uuidv7(),
    key  text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name text not null check (name <> '')
);
grant select, insert on organisation to goldthread_app;

-- Whoever has recorded something, with or without an account. The ledger refers to people by id alone, so that a name can be changed or erased.
create table person (
    id   uuid primary key default uuidv7(),
    name text not null check (name <> '')
);
grant select, insert, update (name) on person to goldthread_app;

create table register (
    id           uuid primary key default uuidv7(),
    organisation uuid not null references organisation,
    key          text not null unique check (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
    name         text not null check (name <> '')
);
create index register_of_organisation on register (organisation);
grant select, insert on register to goldthread_app;

-- One fact each. Numbered without a gap and chained by hash within a register.
create table entry (
    register     uuid        not null references register,
    number       bigint      not null check (number > 0),
    known        timestamptz not null,
    recorded_by  uuid        not null references person,
    effective    date        not null,
    subject      uuid        not null,
    import       uuid,
    replaces     bigint,
    voids_import uuid,
    fact         text        not null,
    words_hash   bytea       not null check (length(words_hash) = 32),
    hash         bytea       not null check (length(hash) = 32),
    primary key (register, number),
    foreign key (register, replaces) references entry (register, number),
    check (replaces < number)
);
create index entry_of_subject on entry (register, subject, number);
create index entry_of_import on entry (register, import, number) where import is not null;
create index entry_replacing on entry (register, replaces) where replaces is not null;
create index entry_voiding on entry (register, voids_import) where voids_import is not null;
create index entry_of_fact on entry (register, fact, number);
grant select, insert on entry to goldthread_app;

-- The words of an entry lie beside the chain, which keeps their salted hash: the law's erasure of a name stays possible and shows as what it is.
create table entry_words (
    register uuid   not null,
    number   bigint not null,
    salt     bytea  not null check (length(salt) = 16),
    words    text   not null,
    primary key (register, number),
    foreign key (register, number) references entry (register, number)
);
grant select, insert on entry_words to goldthread_app;

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'The ledger is append-only: % of % is refused.', lower(tg_op), tg_table_name;
end
$$;
create trigger entry_is_append_only before update or delete on entry for each row execute function refuse_change();
create trigger entry_is_never_emptied before truncate on entry for each statement execute function refuse_change();
create trigger words_are_append_only before update or delete on entry_words for each row execute function refuse_change();
create trigger words_are_never_emptied before truncate on entry_words for each statement execute function refuse_change();
