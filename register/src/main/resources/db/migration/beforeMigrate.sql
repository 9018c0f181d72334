-- PostgreSQL has uuidv7() since version 18; an older server is given one. By RFC 9562, section 5.7: 48 bits of milliseconds
-- since 1970, the version, the variant, and the rest by chance.
do $$
begin
    perform pg_advisory_xact_lock(hashtextextended('uuidv7', 0));
    if to_regprocedure('uuidv7()') is null then
        create function uuidv7() returns uuid language sql volatile parallel safe as $function$
            select encode(set_bit(set_bit(overlay(uuid_send(gen_random_uuid())
                placing substring(int8send((extract(epoch from clock_timestamp()) * 1000)::bigint) from 3)
                from 1 for 6), 52, 1), 53, 1), 'hex')::uuid
        $function$;
    end if;
end
$$;
