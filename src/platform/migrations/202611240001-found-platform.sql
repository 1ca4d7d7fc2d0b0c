-- The app's role owns nothing; the owner migrates. Both are created by the database's keeper before the first migration.
comment on schema platform is 'Plumbing without a word of cities';
comment on table platform.migrations is 'Schema changes applied, with the checksum of their text';
comment on column platform.migrations.name is 'YYYYMMDDHHMM-verb-thing';
comment on column platform.migrations.checksum is 'SHA-256 of the text that was applied';
comment on column platform.migrations.applied_at is 'When it was applied';

grant usage on schema platform to serasan_app;

create function platform.tenant_table(name regclass, append_only boolean default false) returns void
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', name);
  execute format('alter table %s force row level security', name);
  execute format(
    'create policy tenant on %s using (current_setting(''serasan.regency'', true) in (regency_code, ''0'')) with check (current_setting(''serasan.regency'', true) in (regency_code, ''0''))',
    name);
  execute format('grant usage on schema %I to serasan_app', (select relnamespace::regnamespace::text from pg_class where oid = name));
  execute format('grant %s on %s to serasan_app', case when append_only then 'select, insert' else 'select, insert, update, delete' end, name);
end $$;
comment on function platform.tenant_table is 'Puts a table under its tenant: forced row-level security by regency_code and the app''s grants. The scope 0 is the whole nation: only work whose permission was asked over the nation enters it';

create function platform.shared_table(name regclass, append_only boolean default false, read_only boolean default false) returns void
language plpgsql as $$
begin
  execute format('grant usage on schema %I to serasan_app', (select relnamespace::regnamespace::text from pg_class where oid = name));
  execute format('grant %s on %s to serasan_app',
    case when read_only then 'select' when append_only then 'select, insert' else 'select, insert, update, delete' end, name);
end $$;
comment on function platform.shared_table is 'Grants the app a table that belongs to no tenant (areas, people, editions)';

create table platform.submissions (
  regency_code text not null,
  key text not null,
  action text not null,
  person_id uuid,
  result jsonb not null,
  submitted_at timestamptz not null,
  constraint submissions_pkey primary key (regency_code, key)
);
comment on table platform.submissions is 'Keys of submissions already applied: the second one changes nothing and gets the first answer';
comment on column platform.submissions.regency_code is 'Tenant';
comment on column platform.submissions.key is 'Chosen by the sender: hidden field of a form or Idempotency-Key header';
comment on column platform.submissions.action is 'Name of the action it was applied to';
comment on column platform.submissions.person_id is 'Who sent it, null for the public';
comment on column platform.submissions.result is 'What the action answered';
comment on column platform.submissions.submitted_at is 'When it was applied';
select platform.tenant_table('platform.submissions');

create table platform.files (
  hash text not null,
  media_type text not null,
  bytes bigint not null,
  stored_at timestamptz not null,
  constraint files_pkey primary key (hash),
  constraint files_hash_is_sha256 check (hash ~ '^[0-9a-f]{64}$')
);
comment on table platform.files is 'Content-addressed files: what is stored, never whose it is';
comment on column platform.files.hash is 'SHA-256 of the content, hexadecimal; also its address in the store';
comment on column platform.files.media_type is 'Found by magic bytes, not by the sender''s word';
comment on column platform.files.bytes is 'Size in bytes';
comment on column platform.files.stored_at is 'When it was first stored';
select platform.shared_table('platform.files', append_only => true);

create function platform.add_job(name text, payload json, key text) returns void
language plpgsql security definer set search_path = pg_catalog as $$
begin
  perform graphile_worker.add_job(name, payload, job_key => key, max_attempts => 5);
end $$;
comment on function platform.add_job is 'The app''s only way to the job queue: inside the transaction that asks for the work';
