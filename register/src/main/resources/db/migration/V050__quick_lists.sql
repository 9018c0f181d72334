-- A list looks at every position of a day and shows fifty. What is looked at stands in the positions, which are therefore
-- short; what is shown and searched stands in a table beside them.
alter table commitment_position
    add column position uuid not null default gen_random_uuid(),
    add column mentions text[] not null default '{}',
    alter column owners drop not null;
update commitment_position set
    owners = case when state ? 'owners' then owners end, -- null while they are not yet known
    mentions = array(select jsonb_array_elements_text(state -> 'mentions'));

create table commitment_state (
    register uuid  not null references register,
    position uuid  not null,
    words    text  not null,
    said     text  not null, -- all its words, in lower case, to be searched
    state    jsonb not null
);
insert into commitment_state select register, position, words, said, state from commitment_position;
alter table commitment_state add primary key (register, position);
grant select, insert, delete on commitment_state to goldthread_app;

alter table commitment_position
    alter column position drop default,
    drop column words,
    drop column said,
    drop column state;
create index commitment_position_in_order on commitment_position (register, ordinal);
create index commitment_position_reference on commitment_position (register, reference);
create index commitment_position_mentioning on commitment_position using gin (mentions);
cluster commitment_position using commitment_position_in_order;

-- Almost everybody asks for what is known now, on whichever day: those positions lie together where "known" is looked at first.
drop index commitment_position_of_register;
create index commitment_position_of_register on commitment_position using gist (register, known, effective);
drop index finding_position_of_register;
create index finding_position_of_register on finding_position using gist (register, known, effective);
