create table platform.loads (
  name text not null,
  checksum text not null,
  loaded_at timestamptz not null default now(),
  constraint loads_pkey primary key (name)
);
comment on table platform.loads is 'Reference data loaded by the owner: what has not changed is not loaded again';
comment on column platform.loads.name is 'What was loaded, e.g. areas';
comment on column platform.loads.checksum is 'SHA-256 of the content it was loaded from';
comment on column platform.loads.loaded_at is 'When';
