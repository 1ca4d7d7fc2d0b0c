create schema masterplan;
comment on schema masterplan is 'The plan: vision, dimensions, objectives, weights, programmes, quick wins, readiness';

create table masterplan.dimensions (
  id text not null,
  position integer not null,
  name text not null,
  short_name text not null,
  subtitle_id text not null,
  subtitle_en text not null,
  constraint dimensions_pkey primary key (id)
);
comment on table masterplan.dimensions is 'The six smart dimensions of the national movement';
comment on column masterplan.dimensions.id is 'Stable word, also the name of its colour';
comment on column masterplan.dimensions.position is 'Place of its petal, clockwise from the top';
comment on column masterplan.dimensions.name is 'Name as used nationally';
comment on column masterplan.dimensions.short_name is 'Name without Smart';
comment on column masterplan.dimensions.subtitle_id is 'What it is about, Indonesian';
comment on column masterplan.dimensions.subtitle_en is 'What it is about, English';
select platform.shared_table('masterplan.dimensions', read_only => true);

create table masterplan.sub_dimensions (
  id text not null,
  dimension_id text not null,
  name_id text not null,
  name_en text not null,
  certainty text not null,
  constraint sub_dimensions_pkey primary key (id),
  constraint sub_dimensions_dimension_fkey foreign key (dimension_id) references masterplan.dimensions (id)
);
comment on table masterplan.sub_dimensions is 'The eighteen national sub-dimensions: the axis of content, not of scoring';
comment on column masterplan.sub_dimensions.id is 'Stable word';
comment on column masterplan.sub_dimensions.dimension_id is 'Its dimension';
comment on column masterplan.sub_dimensions.name_id is 'Name, Indonesian';
comment on column masterplan.sub_dimensions.name_en is 'Name, English';
comment on column masterplan.sub_dimensions.certainty is 'How sure the list is';
create index sub_dimensions_dimension_idx on masterplan.sub_dimensions (dimension_id);
select platform.shared_table('masterplan.sub_dimensions', read_only => true);

create table masterplan.plans (
  regency_code text not null,
  name_id text not null,
  name_en text not null,
  vision_id text not null,
  vision_en text not null,
  source text,
  certainty text,
  demo boolean not null,
  constraint plans_pkey primary key (regency_code),
  constraint plans_origin_told check (demo or (source is not null and certainty is not null)),
  constraint plans_certainty_known check (certainty in ('official', 'published', 'derived', 'unverified'))
);
comment on table masterplan.plans is 'The smart-regency plan of a regency and its vision';
comment on column masterplan.plans.regency_code is 'Tenant';
comment on column masterplan.plans.name_id is 'Name, Indonesian';
comment on column masterplan.plans.name_en is 'Name, English';
comment on column masterplan.plans.vision_id is 'Vision, Indonesian';
comment on column masterplan.plans.vision_en is 'Vision, English';
comment on column masterplan.plans.source is 'Where the fact is published; null for an example';
comment on column masterplan.plans.certainty is 'official, published, derived or unverified; null for an example';
comment on column masterplan.plans.demo is 'Our example, not the regency''s own';
select platform.tenant_table('masterplan.plans');

create table masterplan.statements (
  regency_code text not null,
  kind text not null,
  position integer not null,
  text_id text not null,
  text_en text not null,
  source text,
  certainty text,
  demo boolean not null,
  constraint statements_pkey primary key (regency_code, kind, position),
  constraint statements_kind_known check (kind in ('purpose', 'challenge', 'body')),
  constraint statements_origin_told check (demo or (source is not null and certainty is not null)),
  constraint statements_certainty_known check (certainty in ('official', 'published', 'derived', 'unverified'))
);
comment on table masterplan.statements is 'Purposes, challenges and bodies of the plan';
comment on column masterplan.statements.regency_code is 'Tenant';
comment on column masterplan.statements.kind is 'purpose, challenge or body';
comment on column masterplan.statements.position is 'Order';
comment on column masterplan.statements.text_id is 'The statement, Indonesian';
comment on column masterplan.statements.text_en is 'The statement, English';
comment on column masterplan.statements.source is 'Where the fact is published; null for an example';
comment on column masterplan.statements.certainty is 'official, published, derived or unverified; null for an example';
comment on column masterplan.statements.demo is 'Our example, not the regency''s own';
select platform.tenant_table('masterplan.statements');

create table masterplan.facts (
  regency_code text not null,
  key text not null,
  position integer not null,
  value text not null,
  name_id text not null,
  name_en text not null,
  on_date date not null,
  dimension_id text,
  source text,
  certainty text,
  demo boolean not null,
  constraint facts_pkey primary key (regency_code, key, position),
  constraint facts_dimension_fkey foreign key (dimension_id) references masterplan.dimensions (id),
  constraint facts_origin_told check (demo or (source is not null and certainty is not null)),
  constraint facts_certainty_known check (certainty in ('official', 'published', 'derived', 'unverified'))
);
comment on table masterplan.facts is 'Figures of the regency as one source gives them; two sources may differ and both are kept';
comment on column masterplan.facts.regency_code is 'Tenant';
comment on column masterplan.facts.key is 'What it is a figure of';
comment on column masterplan.facts.position is 'Order among figures of one key';
comment on column masterplan.facts.value is 'The figure as the source prints it';
comment on column masterplan.facts.name_id is 'Name, Indonesian';
comment on column masterplan.facts.name_en is 'Name, English';
comment on column masterplan.facts.on_date is 'The date it holds for';
comment on column masterplan.facts.dimension_id is 'The dimension it belongs to';
comment on column masterplan.facts.source is 'Where the fact is published; null for an example';
comment on column masterplan.facts.certainty is 'official, published, derived or unverified; null for an example';
comment on column masterplan.facts.demo is 'Our example, not the regency''s own';
create index facts_dimension_idx on masterplan.facts (dimension_id);
select platform.tenant_table('masterplan.facts');

create table masterplan.sasaran (
  regency_code text not null,
  code text not null,
  slug text not null,
  dimension_id text not null,
  position integer not null,
  name_id text not null,
  name_en text not null,
  short_name_id text not null,
  short_name_en text not null,
  capability text not null,
  purpose_id text not null,
  purpose_en text not null,
  source text,
  certainty text,
  demo boolean not null,
  constraint sasaran_pkey primary key (regency_code, code),
  constraint sasaran_slug_unique unique (regency_code, slug),
  constraint sasaran_dimension_fkey foreign key (dimension_id) references masterplan.dimensions (id),
  constraint sasaran_origin_told check (demo or (source is not null and certainty is not null)),
  constraint sasaran_certainty_known check (certainty in ('official', 'published', 'derived', 'unverified'))
);
comment on table masterplan.sasaran is 'The objectives of the plan';
comment on column masterplan.sasaran.regency_code is 'Tenant';
comment on column masterplan.sasaran.code is 'Short code, e.g. G1';
comment on column masterplan.sasaran.slug is 'In page addresses';
comment on column masterplan.sasaran.dimension_id is 'Its dimension';
comment on column masterplan.sasaran.position is 'Order within the dimension';
comment on column masterplan.sasaran.name_id is 'Name as presented, Indonesian';
comment on column masterplan.sasaran.name_en is 'Name as presented, English';
comment on column masterplan.sasaran.short_name_id is 'Short label, Indonesian';
comment on column masterplan.sasaran.short_name_en is 'Short label, English';
comment on column masterplan.sasaran.capability is 'dimension/capability whose work it is';
comment on column masterplan.sasaran.purpose_id is 'What changes for residents, in our words, Indonesian';
comment on column masterplan.sasaran.purpose_en is 'What changes for residents, in our words, English';
comment on column masterplan.sasaran.source is 'Where the fact is published; null for an example';
comment on column masterplan.sasaran.certainty is 'official, published, derived or unverified; null for an example';
comment on column masterplan.sasaran.demo is 'Our example, not the regency''s own';
create index sasaran_dimension_idx on masterplan.sasaran (dimension_id);
select platform.tenant_table('masterplan.sasaran');

create table masterplan.sasaran_sub_dimensions (
  regency_code text not null,
  sasaran_code text not null,
  sub_dimension_id text not null,
  constraint sasaran_sub_dimensions_pkey primary key (regency_code, sasaran_code, sub_dimension_id),
  constraint sasaran_sub_dimensions_sasaran_fkey foreign key (regency_code, sasaran_code) references masterplan.sasaran (regency_code, code),
  constraint sasaran_sub_dimensions_sub_dimension_fkey foreign key (sub_dimension_id) references masterplan.sub_dimensions (id)
);
comment on table masterplan.sasaran_sub_dimensions is 'Which national sub-dimensions an objective serves: none, one or several';
comment on column masterplan.sasaran_sub_dimensions.regency_code is 'Tenant';
comment on column masterplan.sasaran_sub_dimensions.sasaran_code is 'The objective';
comment on column masterplan.sasaran_sub_dimensions.sub_dimension_id is 'The sub-dimension';
create index sasaran_sub_dimensions_sub_dimension_idx on masterplan.sasaran_sub_dimensions (sub_dimension_id);
select platform.tenant_table('masterplan.sasaran_sub_dimensions');

create table masterplan.sasaran_indicators (
  regency_code text not null,
  sasaran_code text not null,
  indicator_code text not null,
  constraint sasaran_indicators_pkey primary key (regency_code, sasaran_code, indicator_code),
  constraint sasaran_indicators_sasaran_fkey foreign key (regency_code, sasaran_code) references masterplan.sasaran (regency_code, code),
  constraint sasaran_indicators_indicator_fkey foreign key (regency_code, indicator_code) references kernel.indicators (regency_code, code)
);
comment on table masterplan.sasaran_indicators is 'Which indicators measure an objective';
comment on column masterplan.sasaran_indicators.regency_code is 'Tenant';
comment on column masterplan.sasaran_indicators.sasaran_code is 'The objective';
comment on column masterplan.sasaran_indicators.indicator_code is 'The indicator';
create index sasaran_indicators_indicator_idx on masterplan.sasaran_indicators (regency_code, indicator_code);
select platform.tenant_table('masterplan.sasaran_indicators');

create table masterplan.weights (
  regency_code text not null,
  edition text not null,
  level text not null,
  code text not null,
  weight numeric not null,
  demo boolean not null,
  constraint weights_pkey primary key (regency_code, edition, level, code),
  constraint weights_level_known check (level in ('dimension', 'sasaran', 'indicator')),
  constraint weights_weight_not_negative check (weight >= 0)
);
comment on table masterplan.weights is 'How heavy dimensions, objectives and indicators weigh, by edition of the plan; relative among siblings';
comment on column masterplan.weights.regency_code is 'Tenant';
comment on column masterplan.weights.edition is 'Edition of the weights, e.g. 2022';
comment on column masterplan.weights.level is 'dimension, sasaran or indicator';
comment on column masterplan.weights.code is 'Which one';
comment on column masterplan.weights.weight is 'Relative weight';
comment on column masterplan.weights.demo is 'Our example, not the regency''s own';
select platform.tenant_table('masterplan.weights');

create table masterplan.programmes (
  regency_code text not null,
  code text not null,
  name_id text not null,
  name_en text not null,
  summary_id text not null,
  summary_en text not null,
  sasaran_code text not null,
  sub_dimension_id text not null,
  organisation_code text not null,
  starts_on date not null,
  ends_on date not null,
  budget numeric not null,
  spent numeric not null,
  spent_on date not null,
  status text not null,
  source text,
  certainty text,
  demo boolean not null,
  constraint programmes_pkey primary key (regency_code, code),
  constraint programmes_sasaran_fkey foreign key (regency_code, sasaran_code) references masterplan.sasaran (regency_code, code),
  constraint programmes_sub_dimension_fkey foreign key (sub_dimension_id) references masterplan.sub_dimensions (id),
  constraint programmes_organisation_fkey foreign key (regency_code, organisation_code) references kernel.organisations (regency_code, code),
  constraint programmes_status_known check (status in ('planned', 'running', 'late', 'done', 'stopped')),
  constraint programmes_run_ordered check (starts_on <= ends_on),
  constraint programmes_money_not_negative check (budget >= 0 and spent >= 0),
  constraint programmes_origin_told check (demo or (source is not null and certainty is not null)),
  constraint programmes_certainty_known check (certainty in ('official', 'published', 'derived', 'unverified'))
);
comment on table masterplan.programmes is 'Programmes of the plan: who does what by when for how much';
comment on column masterplan.programmes.regency_code is 'Tenant';
comment on column masterplan.programmes.code is 'Short code';
comment on column masterplan.programmes.name_id is 'Name, Indonesian';
comment on column masterplan.programmes.name_en is 'Name, English';
comment on column masterplan.programmes.summary_id is 'What it does, Indonesian';
comment on column masterplan.programmes.summary_en is 'What it does, English';
comment on column masterplan.programmes.sasaran_code is 'The objective it serves';
comment on column masterplan.programmes.sub_dimension_id is 'The national sub-dimension';
comment on column masterplan.programmes.organisation_code is 'Agency that owns it';
comment on column masterplan.programmes.starts_on is 'First day';
comment on column masterplan.programmes.ends_on is 'Last day';
comment on column masterplan.programmes.budget is 'Rupiah over the whole run';
comment on column masterplan.programmes.spent is 'Rupiah spent';
comment on column masterplan.programmes.spent_on is 'The date the spending is counted to';
comment on column masterplan.programmes.status is 'planned, running, late, done or stopped';
comment on column masterplan.programmes.source is 'Where the fact is published; null for an example';
comment on column masterplan.programmes.certainty is 'official, published, derived or unverified; null for an example';
comment on column masterplan.programmes.demo is 'Our example, not the regency''s own';
create index programmes_sasaran_idx on masterplan.programmes (regency_code, sasaran_code);
create index programmes_organisation_idx on masterplan.programmes (regency_code, organisation_code);
create index programmes_sub_dimension_idx on masterplan.programmes (sub_dimension_id);
select platform.tenant_table('masterplan.programmes');

create table masterplan.milestones (
  regency_code text not null,
  programme_code text not null,
  position integer not null,
  name_id text not null,
  name_en text not null,
  due_on date not null,
  done_on date,
  constraint milestones_pkey primary key (regency_code, programme_code, position),
  constraint milestones_programme_fkey foreign key (regency_code, programme_code) references masterplan.programmes (regency_code, code)
);
comment on table masterplan.milestones is 'Steps of a programme with their dates';
comment on column masterplan.milestones.regency_code is 'Tenant';
comment on column masterplan.milestones.programme_code is 'The programme';
comment on column masterplan.milestones.position is 'Order';
comment on column masterplan.milestones.name_id is 'What is reached, Indonesian';
comment on column masterplan.milestones.name_en is 'What is reached, English';
comment on column masterplan.milestones.due_on is 'When it is to be reached';
comment on column masterplan.milestones.done_on is 'When it was reached';
select platform.tenant_table('masterplan.milestones');

create table masterplan.quick_wins (
  regency_code text not null,
  code text not null,
  year integer not null,
  dimension_id text not null,
  sasaran_code text not null,
  name text not null,
  organisation_code text not null,
  summary_id text not null,
  summary_en text not null,
  source text,
  certainty text,
  demo boolean not null,
  constraint quick_wins_pkey primary key (regency_code, code, year),
  constraint quick_wins_dimension_fkey foreign key (dimension_id) references masterplan.dimensions (id),
  constraint quick_wins_sasaran_fkey foreign key (regency_code, sasaran_code) references masterplan.sasaran (regency_code, code),
  constraint quick_wins_organisation_fkey foreign key (regency_code, organisation_code) references kernel.organisations (regency_code, code),
  constraint quick_wins_origin_told check (demo or (source is not null and certainty is not null)),
  constraint quick_wins_certainty_known check (certainty in ('official', 'published', 'derived', 'unverified'))
);
comment on table masterplan.quick_wins is 'Programmes of acceleration, about one a dimension and year';
comment on column masterplan.quick_wins.regency_code is 'Tenant';
comment on column masterplan.quick_wins.code is 'Short code';
comment on column masterplan.quick_wins.year is 'Year';
comment on column masterplan.quick_wins.dimension_id is 'The dimension';
comment on column masterplan.quick_wins.sasaran_code is 'The objective it serves';
comment on column masterplan.quick_wins.name is 'Name';
comment on column masterplan.quick_wins.organisation_code is 'Agency that owns it';
comment on column masterplan.quick_wins.summary_id is 'What it does, in our words, Indonesian';
comment on column masterplan.quick_wins.summary_en is 'What it does, in our words, English';
comment on column masterplan.quick_wins.source is 'Where the fact is published; null for an example';
comment on column masterplan.quick_wins.certainty is 'official, published, derived or unverified; null for an example';
comment on column masterplan.quick_wins.demo is 'Our example, not the regency''s own';
create index quick_wins_dimension_idx on masterplan.quick_wins (dimension_id);
create index quick_wins_sasaran_idx on masterplan.quick_wins (regency_code, sasaran_code);
create index quick_wins_organisation_idx on masterplan.quick_wins (regency_code, organisation_code);
select platform.tenant_table('masterplan.quick_wins');

create table masterplan.readiness (
  regency_code text not null,
  code text not null,
  pillar text not null,
  position integer not null,
  name_id text not null,
  name_en text not null,
  description_id text not null,
  description_en text not null,
  level integer not null,
  level_demo boolean not null,
  source text,
  certainty text,
  demo boolean not null,
  constraint readiness_pkey primary key (regency_code, code),
  constraint readiness_pillar_known check (pillar in ('struktur', 'infrastruktur', 'suprastruktur')),
  constraint readiness_level_in_scale check (level between 1 and 4),
  constraint readiness_origin_told check (demo or (source is not null and certainty is not null)),
  constraint readiness_certainty_known check (certainty in ('official', 'published', 'derived', 'unverified'))
);
comment on table masterplan.readiness is 'Nine elements of readiness in three pillars, each with its level';
comment on column masterplan.readiness.regency_code is 'Tenant';
comment on column masterplan.readiness.code is 'Short code';
comment on column masterplan.readiness.pillar is 'struktur, infrastruktur or suprastruktur';
comment on column masterplan.readiness.position is 'Order';
comment on column masterplan.readiness.name_id is 'Name, Indonesian';
comment on column masterplan.readiness.name_en is 'Name, English';
comment on column masterplan.readiness.description_id is 'What it means, Indonesian';
comment on column masterplan.readiness.description_en is 'What it means, English';
comment on column masterplan.readiness.level is '1 to 4';
comment on column masterplan.readiness.level_demo is 'The level is our example';
comment on column masterplan.readiness.source is 'Where the fact is published; null for an example';
comment on column masterplan.readiness.certainty is 'official, published, derived or unverified; null for an example';
comment on column masterplan.readiness.demo is 'Our example, not the regency''s own';
select platform.tenant_table('masterplan.readiness');
