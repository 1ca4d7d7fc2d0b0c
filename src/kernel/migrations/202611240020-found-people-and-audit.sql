create table kernel.people (
  id uuid not null,
  name text not null,
  email text not null,
  position text,
  home_regency_code text,
  organisation_code text,
  demo boolean not null default false,
  constraint people_pkey primary key (id),
  constraint people_email_unique unique (email),
  constraint people_email_is_lower_case check (email = lower(email))
);
comment on table kernel.people is 'People who sign in; national people (evaluators, the ministry) have no home regency';
comment on column kernel.people.id is 'Also the user id of sign-in';
comment on column kernel.people.name is 'Personal data: purpose sign-in and audit; kept while the account lives';
comment on column kernel.people.email is 'Personal data: purpose sign-in and notices; kept while the account lives';
comment on column kernel.people.position is 'Position held, e.g. Kepala Dinas';
comment on column kernel.people.home_regency_code is 'The regency they work for; null for national people';
comment on column kernel.people.organisation_code is 'Their agency or institution';
comment on column kernel.people.demo is 'A fictional person; refused in production';
select platform.shared_table('kernel.people');

create table kernel.grants (
  id uuid not null,
  person_id uuid not null,
  permission text not null,
  area_code text not null,
  organisation_code text,
  valid_from date not null,
  valid_to date,
  constraint grants_pkey primary key (id),
  constraint grants_person_fkey foreign key (person_id) references kernel.people (id),
  constraint grants_area_fkey foreign key (area_code) references kernel.areas (code),
  constraint grants_validity_ordered check (valid_to is null or valid_from < valid_to)
);
comment on table kernel.grants is 'Permissions held over an area and all below, optionally for one organisation''s rows only';
comment on column kernel.grants.id is 'Key';
comment on column kernel.grants.person_id is 'Who holds it';
comment on column kernel.grants.permission is 'Name declared by a part or capability';
comment on column kernel.grants.area_code is 'The area and all below';
comment on column kernel.grants.organisation_code is 'Only rows of this organisation; null for all';
comment on column kernel.grants.valid_from is 'First day it holds';
comment on column kernel.grants.valid_to is 'First day it no longer holds; null while open';
create index grants_person_idx on kernel.grants (person_id);
create index grants_area_idx on kernel.grants (area_code);
select platform.shared_table('kernel.grants');

create table kernel.audit_entries (
  regency_code text not null,
  id uuid not null,
  occurred_at timestamptz not null,
  action text not null,
  person_id uuid,
  subject text not null,
  subject_id text not null,
  detail jsonb not null,
  salt bytea,
  personal jsonb,
  leaf text not null,
  constraint audit_entries_pkey primary key (regency_code, id),
  constraint audit_entries_person_fkey foreign key (person_id) references kernel.people (id),
  constraint audit_entries_personal_is_salted check (personal is null or salt is not null)
);
comment on table kernel.audit_entries is 'What was done, by whom, to what: written beside each write, in its transaction';
comment on column kernel.audit_entries.regency_code is 'Tenant; 0 for acts of the nation';
comment on column kernel.audit_entries.id is 'Time-ordered UUID';
comment on column kernel.audit_entries.occurred_at is 'The injected clock''s instant; order comes from the log, never from here';
comment on column kernel.audit_entries.action is 'Name of the action';
comment on column kernel.audit_entries.person_id is 'Who did it, null for the public or the house itself';
comment on column kernel.audit_entries.subject is 'Kind of thing it was done to';
comment on column kernel.audit_entries.subject_id is 'Which one';
comment on column kernel.audit_entries.detail is 'What was done; no personal data';
comment on column kernel.audit_entries.salt is 'Random; makes the commitment to the payload unguessable and its erasure complete';
comment on column kernel.audit_entries.personal is 'Personal data of the entry, committed to with the salt; erased together with it';
comment on column kernel.audit_entries.leaf is 'Canonical JSON that goes into the Merkle log';
create index audit_entries_subject_idx on kernel.audit_entries (regency_code, subject, subject_id);
create index audit_entries_person_idx on kernel.audit_entries (person_id);
select platform.tenant_table('kernel.audit_entries', append_only => true);

create table kernel.log_outbox (
  regency_code text not null,
  entry_id uuid not null,
  constraint log_outbox_pkey primary key (regency_code, entry_id),
  constraint log_outbox_entry_fkey foreign key (regency_code, entry_id) references kernel.audit_entries (regency_code, id)
);
comment on table kernel.log_outbox is 'Entries committed but not yet given their place in the log';
comment on column kernel.log_outbox.regency_code is 'Tenant of the entry';
comment on column kernel.log_outbox.entry_id is 'The entry';
select platform.shared_table('kernel.log_outbox');

create table kernel.log_leaves (
  position bigint not null,
  regency_code text not null,
  entry_id uuid not null,
  hash bytea not null,
  constraint log_leaves_pkey primary key (position),
  constraint log_leaves_entry_unique unique (regency_code, entry_id),
  constraint log_leaves_entry_fkey foreign key (regency_code, entry_id) references kernel.audit_entries (regency_code, id)
);
comment on table kernel.log_leaves is 'The one Merkle log (RFC 6962): gap-free positions given after commit';
comment on column kernel.log_leaves.position is 'Index in the log, from 0';
comment on column kernel.log_leaves.regency_code is 'Tenant of the entry';
comment on column kernel.log_leaves.entry_id is 'The entry';
comment on column kernel.log_leaves.hash is 'SHA-256(0x00 || leaf)';
select platform.shared_table('kernel.log_leaves', append_only => true);

create table kernel.log_checkpoints (
  size bigint not null,
  root bytea not null,
  frontier bytea[] not null,
  note text not null,
  signed_at timestamptz not null,
  constraint log_checkpoints_pkey primary key (size)
);
comment on table kernel.log_checkpoints is 'Signed heads of the log (C2SP tlog-checkpoint)';
comment on column kernel.log_checkpoints.size is 'Number of leaves';
comment on column kernel.log_checkpoints.root is 'Root hash of that many leaves';
comment on column kernel.log_checkpoints.frontier is 'Roots of the perfect subtrees, largest first: what appending needs';
comment on column kernel.log_checkpoints.note is 'The signed note';
comment on column kernel.log_checkpoints.signed_at is 'When it was signed';
select platform.shared_table('kernel.log_checkpoints', append_only => true);
