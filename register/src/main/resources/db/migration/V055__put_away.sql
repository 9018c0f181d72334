-- A register in which nothing is left, since its only import was undone, can be put away: its ledger stays, and it is listed
-- again as soon as anything is recorded in it.
alter table register add column put_away timestamptz;
grant update (put_away) on register to goldthread_app;
