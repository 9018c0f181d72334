-- The application's role. It owns nothing and has only what later migrations grant,
-- so that no fault of ours, and nobody who gets into the application, can rewrite the past.
do $$
begin
    if not exists (select from pg_roles where rolname = 'goldthread_app') then
        create role goldthread_app nologin;
    end if;
end
$$;
