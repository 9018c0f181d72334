-- How many commitments there are: on a day as many as the numbers of that day and of all days before it make, as known during
-- which time. Derived from the positions, so that a page need not look at a whole register to say of how many it is a part.
create table commitment_tally (
    register uuid      not null references register,
    what     text      not null check (what in ('total', 'completed', 'open', 'overdue', 'undated', 'withdrawn', 'owner', 'theme')),
    word     text      not null, -- which owner or theme; else empty
    day      date      not null,
    known    tstzrange not null,
    number   integer   not null check (number <> 0)
);

insert into commitment_tally (register, what, word, day, known, number)
with step as (
    select register, known, what, word, day, number
    from commitment_position p
    cross join lateral (
        select 'total' as what, '' as word, lower(effective) as first
        union all select 'completed', '', lower(effective) where status = 'completed'
        union all select 'withdrawn', '', lower(effective) where status = 'withdrawn'
        union all select 'open', '', lower(effective) where status not in ('completed', 'withdrawn')
        union all select 'undated', '', lower(effective) where status not in ('completed', 'withdrawn') and latest is null
        union all select 'overdue', '', greatest(lower(effective), latest + 1)
            where status not in ('completed', 'withdrawn') and ends and latest is not null
        union all select 'owner', owner, lower(effective) from unnest(owners) as owner
        union all select 'theme', theme, lower(effective) where theme is not null) counted
    cross join lateral (values (first, 1), (upper(effective), -1)) as step (day, number)
    where day is not null and (upper_inf(effective) or first < upper(effective)))
select register, what, word, day, tstzrange(since, until), number
from (
    select register, what, word, day, since, lead(since) over known as until, (sum(sum(number)) over known)::integer as number
    from (
        select register, what, word, day, lower(known) as since, number from step
        union all
        select register, what, word, day, upper(known), -number from step where not upper_inf(known)) change
    group by register, what, word, day, since
    having sum(number) <> 0
    window known as (partition by register, what, word, day order by since)) version
where number <> 0;

create unique index commitment_tally_now on commitment_tally (register, what, word, day) where upper_inf(known);
create index commitment_tally_known on commitment_tally using gist (register, known, day);
grant select, insert, update (known), delete on commitment_tally to goldthread_app;

-- In which order themes stand.
create index commitment_position_theme on commitment_position (register, theme, ordinal) where theme is not null;
