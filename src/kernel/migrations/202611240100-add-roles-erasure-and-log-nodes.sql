alter table kernel.grants alter column permission drop not null;
alter table kernel.grants add column role text;
alter table kernel.grants add constraint grants_hold_one_thing check (num_nonnulls(permission, role) = 1);
comment on column kernel.grants.permission is 'Name declared by a part or capability; null when a role is given';
comment on column kernel.grants.role is 'Role given: all permissions that name it where they are declared; null for a single permission';

alter table kernel.audit_entries add column payload_salt bytea;
alter table kernel.audit_entries add constraint audit_entries_stay_verifiable check (num_nonnulls(salt, payload_salt) = 1);
comment on column kernel.audit_entries.salt is 'Random; makes the leaf''s commitments unguessable; erased together with the personal data';
comment on column kernel.audit_entries.payload_salt is 'What remains of the salt after erasure: enough to prove the detail, nothing else';

-- The app may not update an entry: this is the only change that can happen to one, and it can only make it forget.
create function kernel.erase_personal(tenant text, entry uuid, remaining_salt bytea) returns boolean
language plpgsql security definer set search_path = pg_catalog as $$
begin
  if coalesce(current_setting('serasan.regency', true), '') not in (tenant, '0') then
    return false;
  end if;
  update kernel.audit_entries
  set personal = null, salt = null, payload_salt = remaining_salt
  where regency_code = tenant
    and id = entry
    and personal is not null
    and octet_length(remaining_salt) = 32;
  return found;
end $$;
comment on function kernel.erase_personal is 'Removes the personal data of one audit entry and its salt, within the transaction''s tenant; says whether there was any';
revoke execute on function kernel.erase_personal from public;
grant execute on function kernel.erase_personal to serasan_app;

-- Both carry a tenant and were readable across tenants.
revoke update on kernel.log_outbox from serasan_app;
alter table kernel.log_outbox enable row level security;
alter table kernel.log_outbox force row level security;
create policy tenant on kernel.log_outbox using (current_setting('serasan.regency', true) in (regency_code, '0')) with check (current_setting('serasan.regency', true) in (regency_code, '0'));
select platform.tenant_table('kernel.log_leaves', append_only => true);

create table kernel.log_nodes (
  level integer not null,
  index bigint not null,
  hash bytea not null,
  constraint log_nodes_pkey primary key (level, index)
);
comment on table kernel.log_nodes is 'Hashes of the log''s complete subtrees above the leaves, so that a proof reads a handful of rows';
comment on column kernel.log_nodes.level is 'Height above the leaves, from 1';
comment on column kernel.log_nodes.index is 'Counted from the left on its level, from 0';
comment on column kernel.log_nodes.hash is 'SHA-256(0x01 || left || right)';
select platform.shared_table('kernel.log_nodes', append_only => true);
