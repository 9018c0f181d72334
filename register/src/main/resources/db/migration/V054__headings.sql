-- The lines that head a table say of its other lines what stands in each column. What was read before says it by number.
alter table import_line add column heading boolean not null default false;
