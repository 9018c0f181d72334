-- What wants a person in a register is asked on the first page: how many there are without an owner is kept as other numbers
-- are, and what is due or to be reviewed within some days is found by those days.
alter table commitment_tally
    drop constraint commitment_tally_what_check,
    add check (what in ('total', 'completed', 'open', 'overdue', 'undated', 'unowned', 'withdrawn', 'owner', 'theme'));

insert into commitment_tally (register, what, word, day, known, number)
with step as (
    select register, known, day, number
    from commitment_position
    cross join lateral (values (lower(effective), 1), (upper(effective), -1)) as step (day, number)
    where status not in ('completed', 'withdrawn') and cardinality(owners) = 0 and day is not null)
select register, 'unowned', '', day, tstzrange(since, until), number
from (
    select register, day, since, lead(since) over known as until, (sum(sum(number)) over known)::integer as number
    from (
        select register, day, lower(known) as since, number from step
        union all
        select register, day, upper(known), -number from step where not upper_inf(known)) change
    group by register, day, since
    having sum(number) <> 0
    window known as (partition by register, day order by since)) version
where number <> 0;

create index commitment_position_due on commitment_position (register, latest) include (effective, known)
    where status not in ('completed', 'withdrawn') and ends;
create index commitment_position_to_be_reviewed on commitment_position (register, review) include (effective, known)
    where status not in ('completed', 'withdrawn') and review is not null;
