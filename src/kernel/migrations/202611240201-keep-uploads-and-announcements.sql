create table platform.uploads (
  regency_code text not null,
  id text not null,
  person_id uuid not null,
  file_hash text not null,
  file_name text not null,
  media_type text not null,
  bytes bigint not null,
  finished_at timestamptz not null,
  constraint uploads_pkey primary key (regency_code, id),
  constraint uploads_file_fkey foreign key (file_hash) references platform.files (hash)
);
comment on table platform.uploads is 'Resumable uploads that arrived whole; a form names one instead of sending the file again';
comment on column platform.uploads.regency_code is 'Tenant';
comment on column platform.uploads.id is 'Random id that the upload was given';
comment on column platform.uploads.person_id is 'Who sent it; nobody else may use it';
comment on column platform.uploads.file_hash is 'SHA-256 of the content';
comment on column platform.uploads.file_name is 'Name under which it was sent; may be personal data: kept one day';
comment on column platform.uploads.media_type is 'Found by magic bytes';
comment on column platform.uploads.bytes is 'Size in bytes';
comment on column platform.uploads.finished_at is 'When the last byte arrived';
create index uploads_file_idx on platform.uploads (file_hash);
select platform.tenant_table('platform.uploads');

create table platform.announcements (
  regency_code text not null,
  channel text not null,
  sequence bigint not null,
  payload jsonb not null,
  announced_at timestamptz not null,
  constraint announcements_pkey primary key (regency_code, channel, sequence),
  constraint announcements_sequence_counts check (sequence > 0)
);
comment on table platform.announcements is 'What listeners of /live heard lately, so that they can resume from the last sequence number';
comment on column platform.announcements.regency_code is 'Tenant';
comment on column platform.announcements.channel is 'Kind of announcement, e.g. observations';
comment on column platform.announcements.sequence is '1, 2, 3 … without gaps per regency and channel, in the order of commits';
comment on column platform.announcements.payload is 'What is told; only what the public may know';
comment on column platform.announcements.announced_at is 'When; older ones are removed after a week';
select platform.tenant_table('platform.announcements');
