-- Where the chain ended at an instant: entries become known in the order of their numbers.
create index entry_known on entry (register, known, number);
