-- A register in which nothing is left, since its only import was undone, can be put away: its ledger stays, and it is listed
-- again as soon as anything is recorded in it after this entry, which was its last (0: it had none).
alter table register add column put_away_after bigint;
grant update (put_away_after) on register to goldthread_app;
