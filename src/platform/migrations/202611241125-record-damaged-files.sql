create table platform.file_damage (
  hash text not null,
  found_at timestamptz not null,
  kind text not null,
  restored_at timestamptz,
  constraint file_damage_pkey primary key (hash, found_at),
  constraint file_damage_of_file foreign key (hash) references platform.files (hash) on delete cascade,
  constraint file_damage_kind_known check (kind in ('changed', 'missing')),
  constraint file_damage_in_order check (restored_at >= found_at)
);
comment on table platform.file_damage is 'Files whose content was found to be no longer what was kept, until it was put back (trust T23, R19)';
comment on column platform.file_damage.hash is 'The file, by the SHA-256 it was kept under';
comment on column platform.file_damage.found_at is 'When the nightly reading found it';
comment on column platform.file_damage.kind is 'changed: another content; missing: gone or unreadable';
comment on column platform.file_damage.restored_at is 'When a later reading found it whole again; null while damaged';
select platform.shared_table('platform.file_damage');
