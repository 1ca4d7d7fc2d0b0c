create schema kernel;
comment on schema kernel is 'The common language: areas, organisations, people, indicators, observations, evidence, audit';

create table kernel.areas (
  code text not null,
  name text not null,
  level text not null,
  parent_code text,
  valid_from date not null,
  valid_to date,
  constraint areas_pkey primary key (code),
  constraint areas_parent_fkey foreign key (parent_code) references kernel.areas (code),
  constraint areas_level_known check (level in ('nation', 'province', 'regency', 'district', 'village')),
  constraint areas_validity_ordered check (valid_to is null or valid_from < valid_to)
);
comment on table kernel.areas is 'Administrative areas of Indonesia by the Ministry of Home Affairs'' code, each with its validity';
comment on column kernel.areas.code is 'Dotted code, province.regency.district.village; 0 is the nation';
comment on column kernel.areas.name is 'Official name at its latest date';
comment on column kernel.areas.level is 'nation, province, regency, district or village';
comment on column kernel.areas.parent_code is 'The area directly above';
comment on column kernel.areas.valid_from is 'First day it exists';
comment on column kernel.areas.valid_to is 'First day it no longer exists; null while it does';
create index areas_parent_idx on kernel.areas (parent_code);
create index areas_code_pattern_idx on kernel.areas (code text_pattern_ops);
select platform.shared_table('kernel.areas', read_only => true);

create table kernel.area_successions (
  from_code text not null,
  to_code text not null,
  on_date date not null,
  constraint area_successions_pkey primary key (from_code, to_code),
  constraint area_successions_from_fkey foreign key (from_code) references kernel.areas (code),
  constraint area_successions_to_fkey foreign key (to_code) references kernel.areas (code)
);
comment on table kernel.area_successions is 'Which area another one continues, so that a series crosses a re-coding unbroken';
comment on column kernel.area_successions.from_code is 'The predecessor';
comment on column kernel.area_successions.to_code is 'The successor';
comment on column kernel.area_successions.on_date is 'First day of the successor';
create index area_successions_to_idx on kernel.area_successions (to_code);
select platform.shared_table('kernel.area_successions', read_only => true);

create table kernel.area_aliases (
  code text not null,
  name text not null,
  constraint area_aliases_pkey primary key (code, name),
  constraint area_aliases_area_fkey foreign key (code) references kernel.areas (code)
);
comment on table kernel.area_aliases is 'Other spellings and former names under which an area is found';
comment on column kernel.area_aliases.code is 'The area';
comment on column kernel.area_aliases.name is 'The other name';
select platform.shared_table('kernel.area_aliases', read_only => true);

create table kernel.boundaries (
  code text not null,
  geometry jsonb not null,
  source text not null,
  constraint boundaries_pkey primary key (code),
  constraint boundaries_area_fkey foreign key (code) references kernel.areas (code)
);
comment on table kernel.boundaries is 'Outline of an area as GeoJSON geometry, longitude before latitude, WGS 84';
comment on column kernel.boundaries.code is 'The area';
comment on column kernel.boundaries.geometry is 'GeoJSON Polygon or MultiPolygon';
comment on column kernel.boundaries.source is 'Where the outline comes from';
select platform.shared_table('kernel.boundaries', read_only => true);

create table kernel.area_facts (
  code text not null,
  fact text not null,
  on_date date not null,
  value numeric not null,
  unit text not null,
  source text not null,
  constraint area_facts_pkey primary key (code, fact, on_date, source),
  constraint area_facts_area_fkey foreign key (code) references kernel.areas (code)
);
comment on table kernel.area_facts is 'Dated, sourced facts of an area such as population and size; never constants';
comment on column kernel.area_facts.code is 'The area';
comment on column kernel.area_facts.fact is 'population, population_male, population_female, area_km2';
comment on column kernel.area_facts.on_date is 'The date the fact holds for';
comment on column kernel.area_facts.value is 'The figure in its unit';
comment on column kernel.area_facts.unit is 'person or km2';
comment on column kernel.area_facts.source is 'Where it was published';
select platform.shared_table('kernel.area_facts', read_only => true);

create table kernel.organisations (
  regency_code text not null,
  code text not null,
  name text not null,
  short_name text not null,
  kind text not null,
  valid_from date not null,
  valid_to date,
  source text,
  constraint organisations_pkey primary key (regency_code, code),
  constraint organisations_validity_ordered check (valid_to is null or valid_from < valid_to)
);
comment on table kernel.organisations is 'Agencies of a regency (perangkat daerah) and, under 0, institutions of the nation';
comment on column kernel.organisations.regency_code is 'Tenant; 0 for national institutions';
comment on column kernel.organisations.code is 'Short stable code, e.g. DISDUKCAPIL';
comment on column kernel.organisations.name is 'Official name';
comment on column kernel.organisations.short_name is 'Name in daily use';
comment on column kernel.organisations.kind is 'Kind of agency, e.g. dinas, badan, kecamatan';
comment on column kernel.organisations.valid_from is 'First day it exists';
comment on column kernel.organisations.valid_to is 'First day it no longer exists; null while it does';
comment on column kernel.organisations.source is 'Where this is published; null while unverified';
select platform.tenant_table('kernel.organisations');

create table kernel.organisation_successions (
  regency_code text not null,
  from_code text not null,
  to_code text not null,
  on_date date not null,
  constraint organisation_successions_pkey primary key (regency_code, from_code, to_code),
  constraint organisation_successions_from_fkey foreign key (regency_code, from_code) references kernel.organisations (regency_code, code),
  constraint organisation_successions_to_fkey foreign key (regency_code, to_code) references kernel.organisations (regency_code, code)
);
comment on table kernel.organisation_successions is 'Which agency continues another after a renaming, split or merger';
comment on column kernel.organisation_successions.regency_code is 'Tenant';
comment on column kernel.organisation_successions.from_code is 'The predecessor';
comment on column kernel.organisation_successions.to_code is 'The successor';
comment on column kernel.organisation_successions.on_date is 'First day of the successor';
create index organisation_successions_to_idx on kernel.organisation_successions (regency_code, to_code);
select platform.tenant_table('kernel.organisation_successions');
