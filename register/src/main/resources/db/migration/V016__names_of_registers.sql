-- A register or an organisation may be called after somebody, and its address is made from what it is called: both can change.
grant update (key, name) on register to goldthread_app;
grant update (key, name) on organisation to goldthread_app;

-- The audit, which nobody changes, therefore names registers by number, as it names people. What it has from before is brought to that.
alter table audit_event disable trigger audit_is_append_only;
update audit_event set about = '/registers/' || register.id
from register where about = '/registers/' || register.key;
alter table audit_event enable trigger audit_is_append_only;
