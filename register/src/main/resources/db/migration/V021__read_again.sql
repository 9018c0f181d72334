-- What is to be left as it stands when the document is read again: a list of damages, as in the draft's "healed".
alter table import add column left_as_it_stood jsonb not null default '[]';
-- A name in it was replaced. Its file, if it is still there, holds the name, so that it is not read again.
alter table import add column words_replaced boolean not null default false;
