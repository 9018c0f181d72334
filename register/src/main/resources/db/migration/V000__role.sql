-- The application's role. It owns nothing and has only what later migrations grant,
-- so that no fault of ours, and nobody who gets into the application, can rewrite the past.
do $$
begin
    if not exists (select from pg_roles where rolname = 'goldthread_app') then
        create role goldthread_app nologin;
    end if;
end
$$;

-- An owner who is not a superuser may create a role without being allowed to take it.
do $$
begin
    if not pg_has_role(current_user, 'goldthread_app', 'set') then
        execute format('grant goldthread_app to %I with set true', current_user);
    end if;
end
$$;
