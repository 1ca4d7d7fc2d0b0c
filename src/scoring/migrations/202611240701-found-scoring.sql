create schema scoring;
comment on schema scoring is 'Scores of the plan, frozen with everything they were computed from';

create table scoring.snapshots (
  regency_code text not null,
  year integer not null,
  version integer not null,
  edition text not null,
  method text not null,
  inputs jsonb not null,
  result jsonb not null,
  fingerprint text not null,
  demo boolean not null,
  taken_at timestamptz not null,
  constraint snapshots_pkey primary key (regency_code, year, version),
  constraint snapshots_version_counts check (version > 0)
);
comment on table scoring.snapshots is 'One score of a year with its inputs, weights'' edition and method version; a newer figure makes a newer version, none is changed';
comment on column scoring.snapshots.regency_code is 'Tenant';
comment on column scoring.snapshots.year is 'The year scored';
comment on column scoring.snapshots.version is '1, 2, 3 …: the highest is current';
comment on column scoring.snapshots.edition is 'Edition of the weights';
comment on column scoring.snapshots.method is 'Name and version of the arithmetic';
comment on column scoring.snapshots.inputs is 'Figures, targets, rules and weights: recomputing from them gives the same digits';
comment on column scoring.snapshots.result is 'Scores and coverage of the whole, dimensions, objectives and indicators';
comment on column scoring.snapshots.fingerprint is 'SHA-256 of method and canonical inputs; an unchanged one takes no new version';
comment on column scoring.snapshots.demo is 'Some figure in it is a demonstration';
comment on column scoring.snapshots.taken_at is 'When it was taken';
select platform.tenant_table('scoring.snapshots', append_only => true);
