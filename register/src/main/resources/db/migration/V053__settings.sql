-- What an administrator sets for the organisation is audited too.
alter table audit_event
    drop constraint audit_event_kind_check,
    add check (kind in ('sign-in', 'rights', 'settings', 'import', 'export', 'names', 'refused'));
