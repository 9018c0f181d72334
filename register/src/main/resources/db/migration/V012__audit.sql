-- What administrators look into: who signed in or was refused, whose rights changed, what came in and went out.
-- People are named by id alone, so that a name can be erased here too; "what" is always a sentence of ours.
create table audit_event (
    id           uuid primary key default uuidv7(),
    at           timestamptz not null,
    kind         text        not null check (kind in ('sign-in', 'rights', 'import', 'export', 'names', 'refused')),
    -- Whose administrators see it; nobody's, as of a stranger at the door, is seen by those of all.
    organisation uuid references organisation,
    person       uuid references person,
    what         text        not null check (what <> ''),
    -- The path of the thing that it was done to, or the door that stayed shut.
    about        text,
    address      text
);
create index audit_event_of_organisation on audit_event (organisation, at desc);
create index audit_event_from_address on audit_event (address, at) where address is not null;
grant select, insert on audit_event to goldthread_app;
create trigger audit_is_append_only before update or delete on audit_event for each row execute function refuse_change();
create trigger audit_is_never_emptied before truncate on audit_event for each statement execute function refuse_change();
