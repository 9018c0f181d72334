-- A file is sent piece by piece: a piece of a packed value could not be had without all of it, and most files are packed already.
alter table import alter column bytes set storage external;
