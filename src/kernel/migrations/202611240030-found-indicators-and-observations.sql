create table kernel.indicators (
  regency_code text not null,
  code text not null,
  name_id text not null,
  name_en text not null,
  unit text not null,
  direction text not null,
  achievement text not null,
  digits integer not null,
  scale numeric not null,
  aggregation text not null,
  kind text not null,
  capability text not null,
  organisation_code text,
  area_level text not null,
  frequency text not null,
  numerator_id text not null,
  numerator_en text not null,
  denominator_id text,
  denominator_en text,
  explain_id text not null,
  explain_en text not null,
  source text,
  demo boolean not null,
  constraint indicators_pkey primary key (regency_code, code),
  constraint indicators_organisation_fkey foreign key (regency_code, organisation_code) references kernel.organisations (regency_code, code),
  constraint indicators_direction_known check (direction in ('up', 'down', 'band')),
  constraint indicators_achievement_known check (achievement in ('ratio', 'inverse', 'reversed', 'progress', 'band')),
  constraint indicators_aggregation_known check (aggregation in ('ratio', 'sum', 'none')),
  constraint indicators_kind_known check (kind in ('entered', 'derived')),
  constraint indicators_frequency_known check (frequency in ('monthly', 'yearly')),
  constraint indicators_level_known check (area_level in ('regency', 'district', 'village'))
);
comment on table kernel.indicators is 'What is measured: one number with its words, unit, direction and way of counting';
comment on column kernel.indicators.regency_code is 'Tenant';
comment on column kernel.indicators.code is 'Stable code, e.g. PS-TEPAT';
comment on column kernel.indicators.name_id is 'Name, Indonesian';
comment on column kernel.indicators.name_en is 'Name, English';
comment on column kernel.indicators.unit is 'percent, index, count, … as words key';
comment on column kernel.indicators.direction is 'up: more is better; down: less is better; band: inside a band is best';
comment on column kernel.indicators.achievement is 'How achievement against the target is computed';
comment on column kernel.indicators.digits is 'Decimals shown';
comment on column kernel.indicators.scale is 'value = scale * numerator / denominator; 100 for percent';
comment on column kernel.indicators.aggregation is 'ratio: numerators and denominators add up; sum: figures add up; none: a figure of its own level, never summed';
comment on column kernel.indicators.kind is 'entered by an officer or derived from a capability''s rows';
comment on column kernel.indicators.capability is 'dimension/capability it measures';
comment on column kernel.indicators.organisation_code is 'Agency that answers for it';
comment on column kernel.indicators.area_level is 'Level at which it is entered';
comment on column kernel.indicators.frequency is 'monthly or yearly';
comment on column kernel.indicators.numerator_id is 'What is counted, Indonesian';
comment on column kernel.indicators.numerator_en is 'What is counted, English';
comment on column kernel.indicators.denominator_id is 'Out of what, Indonesian; null for a plain figure';
comment on column kernel.indicators.denominator_en is 'Out of what, English';
comment on column kernel.indicators.explain_id is 'How it is computed, Indonesian';
comment on column kernel.indicators.explain_en is 'How it is computed, English';
comment on column kernel.indicators.source is 'Decree or standard it follows';
comment on column kernel.indicators.demo is 'Our example, not an adopted indicator';
create index indicators_organisation_idx on kernel.indicators (regency_code, organisation_code);
select platform.tenant_table('kernel.indicators');

create table kernel.targets (
  regency_code text not null,
  indicator_code text not null,
  year integer not null,
  value numeric,
  baseline numeric,
  band_low numeric,
  band_high numeric,
  source text,
  demo boolean not null,
  constraint targets_pkey primary key (regency_code, indicator_code, year),
  constraint targets_indicator_fkey foreign key (regency_code, indicator_code) references kernel.indicators (regency_code, code),
  constraint targets_say_something check (value is not null or (band_low is not null and band_high is not null))
);
comment on table kernel.targets is 'What an indicator is to reach in a year';
comment on column kernel.targets.regency_code is 'Tenant';
comment on column kernel.targets.indicator_code is 'The indicator';
comment on column kernel.targets.year is 'Calendar year';
comment on column kernel.targets.value is 'Target in the indicator''s unit';
comment on column kernel.targets.baseline is 'Where it started, for progress';
comment on column kernel.targets.band_low is 'Lower end of the band';
comment on column kernel.targets.band_high is 'Upper end of the band';
comment on column kernel.targets.source is 'Document that sets it';
comment on column kernel.targets.demo is 'Our example, not an adopted target';
select platform.tenant_table('kernel.targets');

create table kernel.observations (
  regency_code text not null,
  id uuid not null,
  indicator_code text not null,
  area_code text not null,
  period text not null,
  numerator numeric not null,
  denominator numeric,
  kind text not null,
  provenance jsonb not null,
  author_id uuid,
  organisation_code text,
  demo boolean not null,
  supersedes uuid,
  created_at timestamptz not null,
  constraint observations_pkey primary key (regency_code, id),
  constraint observations_indicator_fkey foreign key (regency_code, indicator_code) references kernel.indicators (regency_code, code),
  constraint observations_area_fkey foreign key (area_code) references kernel.areas (code),
  constraint observations_author_fkey foreign key (author_id) references kernel.people (id),
  constraint observations_supersedes_fkey foreign key (regency_code, supersedes) references kernel.observations (regency_code, id),
  constraint observations_supersedes_once unique (regency_code, supersedes),
  constraint observations_kind_known check (kind in ('entered', 'derived')),
  constraint observations_period_form check (period ~ '^\d{4}(-(0[1-9]|1[0-2]))?$'),
  constraint observations_denominator_positive check (denominator is null or denominator > 0)
);
comment on table kernel.observations is 'Append-only figures, numerator and denominator apart; a correction supersedes, nothing is changed in place';
comment on column kernel.observations.regency_code is 'Tenant';
comment on column kernel.observations.id is 'Time-ordered UUID';
comment on column kernel.observations.indicator_code is 'The indicator';
comment on column kernel.observations.area_code is 'The area, by its code at that time';
comment on column kernel.observations.period is 'YYYY-MM or YYYY';
comment on column kernel.observations.numerator is 'What was counted';
comment on column kernel.observations.denominator is 'Out of what; null for a plain figure';
comment on column kernel.observations.kind is 'entered by an officer or derived from rows';
comment on column kernel.observations.provenance is 'Where it comes from: the entry''s note, or the query and the rows'' address';
comment on column kernel.observations.author_id is 'Who entered it; null when derived';
comment on column kernel.observations.organisation_code is 'Agency that answers for it';
comment on column kernel.observations.demo is 'A demonstration figure; no real evaluation accepts it';
comment on column kernel.observations.supersedes is 'The figure this one corrects';
comment on column kernel.observations.created_at is 'When it was appended';
create index observations_series_idx on kernel.observations (regency_code, indicator_code, period, area_code);
create index observations_area_idx on kernel.observations (area_code);
create index observations_author_idx on kernel.observations (author_id);
select platform.tenant_table('kernel.observations', append_only => true);

create table kernel.observation_decisions (
  regency_code text not null,
  observation_id uuid not null,
  step integer not null,
  decision text not null,
  reason text,
  person_id uuid,
  decided_at timestamptz not null,
  constraint observation_decisions_pkey primary key (regency_code, observation_id, step),
  constraint observation_decisions_observation_fkey foreign key (regency_code, observation_id) references kernel.observations (regency_code, id),
  constraint observation_decisions_person_fkey foreign key (person_id) references kernel.people (id),
  constraint observation_decisions_step_counts check (step > 0),
  constraint observation_decisions_known check (decision in ('submitted', 'approved', 'returned', 'verified')),
  constraint observation_decisions_returned_with_reason check (decision <> 'returned' or length(trim(reason)) > 0)
);
comment on table kernel.observation_decisions is 'What people decided about a figure, step by step; the last step is its status. Two people deciding at once collide on the step';
comment on column kernel.observation_decisions.regency_code is 'Tenant';
comment on column kernel.observation_decisions.observation_id is 'The figure';
comment on column kernel.observation_decisions.step is '1, 2, 3 …: order never rests on the clock';
comment on column kernel.observation_decisions.decision is 'submitted, approved, returned or verified';
comment on column kernel.observation_decisions.reason is 'Why; required when returned';
comment on column kernel.observation_decisions.person_id is 'Who decided; null for the house itself on derived figures';
comment on column kernel.observation_decisions.decided_at is 'When';
create index observation_decisions_person_idx on kernel.observation_decisions (person_id);
select platform.tenant_table('kernel.observation_decisions', append_only => true);

create view kernel.observation_states with (security_invoker) as
select o.*,
       coalesce(d.decision, 'draft') as status,
       coalesce(d.step, 0) as step,
       d.person_id as decided_by,
       d.decided_at,
       d.reason
from kernel.observations o
left join lateral (
  select decision, step, person_id, decided_at, reason
  from kernel.observation_decisions d
  where d.regency_code = o.regency_code
    and d.observation_id = o.id
  order by d.step desc
  limit 1
) d on true;
comment on view kernel.observation_states is 'Every figure with the last decision about it; draft before the first';
grant select on kernel.observation_states to serasan_app;

create view kernel.verified_observations with (security_invoker) as
select o.*
from kernel.observation_states o
where o.status = 'verified'
  and not exists (
    select from kernel.observation_states later
    where later.regency_code = o.regency_code
      and later.supersedes = o.id
      and later.status = 'verified'
  );
comment on view kernel.verified_observations is 'What the public sees: verified figures that no verified correction supersedes';
grant select on kernel.verified_observations to serasan_app;

create table kernel.evidence (
  regency_code text not null,
  id uuid not null,
  title text not null,
  file_hash text,
  file_name text,
  url text,
  issued_on date,
  valid_until date,
  organisation_code text,
  author_id uuid,
  demo boolean not null,
  created_at timestamptz not null,
  constraint evidence_pkey primary key (regency_code, id),
  constraint evidence_file_fkey foreign key (file_hash) references platform.files (hash),
  constraint evidence_author_fkey foreign key (author_id) references kernel.people (id),
  constraint evidence_is_something check (file_hash is not null or url is not null)
);
comment on table kernel.evidence is 'Documents that prove a figure or an answer; the content hash binds what was verified';
comment on column kernel.evidence.regency_code is 'Tenant';
comment on column kernel.evidence.id is 'Time-ordered UUID';
comment on column kernel.evidence.title is 'What it is';
comment on column kernel.evidence.file_hash is 'SHA-256 of the file';
comment on column kernel.evidence.file_name is 'Name under which it was given';
comment on column kernel.evidence.url is 'Public address, where it is not a file';
comment on column kernel.evidence.issued_on is 'Date of the document';
comment on column kernel.evidence.valid_until is 'Last day it is valid';
comment on column kernel.evidence.organisation_code is 'Agency that gave it';
comment on column kernel.evidence.author_id is 'Who gave it';
comment on column kernel.evidence.demo is 'A demonstration document';
comment on column kernel.evidence.created_at is 'When it was given';
create index evidence_file_idx on kernel.evidence (file_hash);
create index evidence_author_idx on kernel.evidence (author_id);
select platform.tenant_table('kernel.evidence', append_only => true);

create table kernel.observation_evidence (
  regency_code text not null,
  observation_id uuid not null,
  evidence_id uuid not null,
  constraint observation_evidence_pkey primary key (regency_code, observation_id, evidence_id),
  constraint observation_evidence_observation_fkey foreign key (regency_code, observation_id) references kernel.observations (regency_code, id),
  constraint observation_evidence_evidence_fkey foreign key (regency_code, evidence_id) references kernel.evidence (regency_code, id)
);
comment on table kernel.observation_evidence is 'Which document proves which figure';
comment on column kernel.observation_evidence.regency_code is 'Tenant';
comment on column kernel.observation_evidence.observation_id is 'The figure';
comment on column kernel.observation_evidence.evidence_id is 'The document';
create index observation_evidence_evidence_idx on kernel.observation_evidence (regency_code, evidence_id);
select platform.tenant_table('kernel.observation_evidence', append_only => true);
