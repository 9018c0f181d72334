-- Words are replaced only where the law asks for it, and never without a trace: an entry of the same chain must say before
-- which entry's words are replaced, and the salted hash of those that stand there from now on. This binds the owner too.
create function refuse_untraced_words() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and new.register = old.register and new.number = old.number and exists (
        select from entry e join entry_words w using (register, number)
        where e.register = new.register and e.fact = 'words-replaced'
          and w.words::jsonb -> 'replaced' @> jsonb_build_array(jsonb_build_object(
            'entry', new.number,
            'hash', encode(sha256(new.salt || convert_to(new.words, 'UTF8')), 'hex'))))
    then
        return new;
    end if;
    raise exception 'The ledger is append-only: words are replaced with a trace of it or not at all.';
end
$$;
drop trigger words_are_append_only on entry_words;
create trigger words_are_append_only before update or delete on entry_words for each row execute function refuse_untraced_words();

-- The one way for the application, which may not update the table. The salt goes too: with it, short words could be guessed from their hash.
create function replace_words(of_register uuid, of_number bigint, new_salt bytea, new_words text) returns void
language sql security definer set search_path = public, pg_temp as $$
    update entry_words set salt = new_salt, words = new_words where register = of_register and number = of_number
$$;
revoke execute on function replace_words from public;
grant execute on function replace_words to goldthread_app;

-- The same for the lines of a document that was read. The table comes with a later number, and a body is looked at when it runs.
create function replace_source_line(of_import uuid, of_number integer, new_cells text[]) returns void
language plpgsql security definer set search_path = public, pg_temp as $$
begin
    update import_line set cells = new_cells where import = of_import and number = of_number;
end
$$;
revoke execute on function replace_source_line from public;
grant execute on function replace_source_line to goldthread_app;
