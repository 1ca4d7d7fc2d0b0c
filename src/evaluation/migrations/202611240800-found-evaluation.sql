create schema evaluation;
comment on schema evaluation is 'The national evaluation: editions, instruments, cycles, self-assessment, panels, marks, results, publication';

-- What everybody may read: editions, instruments, published results.

create table evaluation.editions (
  code text not null,
  name_id text not null,
  name_en text not null,
  weight_baseline numeric not null,
  weight_output numeric not null,
  weight_outcome numeric not null,
  weight_impact numeric not null,
  weight_quick_win numeric not null,
  scale_low integer not null,
  scale_high integer not null,
  scale_step numeric not null default 1,
  digits integer not null,
  tie_digits integer not null,
  combination text not null,
  trim integer not null default 0,
  min_marks integer not null,
  smart_from text,
  status text not null,
  source text not null,
  constraint editions_pkey primary key (code),
  constraint editions_weights_sum_to_100 check (weight_baseline + weight_output + weight_outcome + weight_impact + weight_quick_win = 100),
  constraint editions_weights_not_negative check (least(weight_baseline, weight_output, weight_outcome, weight_impact, weight_quick_win) >= 0),
  constraint editions_scale_ordered check (scale_low < scale_high),
  constraint editions_step_positive check (scale_step > 0),
  constraint editions_digits_sensible check (digits between 0 and 9 and tie_digits between 0 and 9),
  constraint editions_combination_known check (combination in ('mean', 'median', 'trimmed')),
  constraint editions_trim_not_negative check (trim >= 0),
  constraint editions_min_marks_positive check (min_marks > 0),
  constraint editions_smart_from_known check (smart_from in ('baseline', 'output', 'outcome', 'impact', 'quick_win')),
  constraint editions_status_known check (status in ('official', 'published', 'derived', 'unverified', 'ours'))
);
comment on table evaluation.editions is 'Weights, scale and rules of one edition of the evaluation; data, never code. Nothing in place: a new rule is a new edition';
comment on column evaluation.editions.code is 'Stable code, e.g. 2022';
comment on column evaluation.editions.name_id is 'Name, Indonesian';
comment on column evaluation.editions.name_en is 'Name, English';
comment on column evaluation.editions.weight_baseline is 'Weight of baseline, percent';
comment on column evaluation.editions.weight_output is 'Weight of output, percent';
comment on column evaluation.editions.weight_outcome is 'Weight of outcome, percent';
comment on column evaluation.editions.weight_impact is 'Weight of impact, percent';
comment on column evaluation.editions.weight_quick_win is 'Weight of quick wins, percent';
comment on column evaluation.editions.scale_low is 'Lowest mark of an item';
comment on column evaluation.editions.scale_high is 'Highest mark of an item';
comment on column evaluation.editions.digits is 'Decimals of the index as shown; full precision is kept';
comment on column evaluation.editions.scale_step is 'Marks go from lowest to highest in these steps';
comment on column evaluation.editions.tie_digits is 'Decimals to which two indexes must agree to share a rank';
comment on column evaluation.editions.combination is 'How the panel''s marks of an item become one: mean, median or trimmed';
comment on column evaluation.editions.trim is 'Marks left out at each end when trimmed';
comment on column evaluation.editions.min_marks is 'With fewer marks an item is not known';
comment on column evaluation.editions.smart_from is 'The evaluation dimension that is the mean of its six smart dimensions; null for none';
comment on column evaluation.editions.status is 'How sure the weights are: official, published, derived, unverified, or ours';
comment on column evaluation.editions.source is 'Where the weights were read';
select platform.shared_table('evaluation.editions', append_only => true);

create table evaluation.instruments (
  code text not null,
  name_id text not null,
  name_en text not null,
  ours boolean not null,
  source text not null,
  content_hash text not null,
  added_at timestamptz not null,
  constraint instruments_pkey primary key (code),
  constraint instruments_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$')
);
comment on table evaluation.instruments is 'A list of items with rubrics; the official one is not public, so ours stands in until another is imported';
comment on column evaluation.instruments.code is 'Stable code, e.g. serasan-1';
comment on column evaluation.instruments.name_id is 'Name, Indonesian';
comment on column evaluation.instruments.name_en is 'Name, English';
comment on column evaluation.instruments.ours is 'Our reference instrument, not the ministry''s';
comment on column evaluation.instruments.source is 'Who made it, where it was read';
comment on column evaluation.instruments.content_hash is 'SHA-256 of the instrument as canonical JSON';
comment on column evaluation.instruments.added_at is 'When it was added';
select platform.shared_table('evaluation.instruments', append_only => true);

create table evaluation.instrument_items (
  instrument_code text not null,
  code text not null,
  position integer not null,
  evaluation_dimension text not null,
  smart_dimension text,
  sub_dimension text,
  sasaran text[] not null default '{}',
  indicators text[] not null default '{}',
  weight numeric not null default 1,
  responsible text not null,
  title_id text not null,
  title_en text not null,
  guidance_id text not null,
  guidance_en text not null,
  evidence_id text[] not null default '{}',
  evidence_en text[] not null default '{}',
  constraint instrument_items_pkey primary key (instrument_code, code),
  constraint instrument_items_instrument_fkey foreign key (instrument_code) references evaluation.instruments (code),
  constraint instrument_items_position_unique unique (instrument_code, position),
  constraint instrument_items_position_counts check (position > 0),
  constraint instrument_items_weight_positive check (weight > 0),
  constraint instrument_items_code_form check (code ~ '^[A-Z0-9][A-Z0-9-]{0,23}$'),
  constraint instrument_items_evaluation_dimension_known check (evaluation_dimension in ('baseline', 'output', 'outcome', 'impact', 'quick_win')),
  constraint instrument_items_smart_dimension_known check (smart_dimension in ('governance', 'branding', 'economy', 'living', 'society', 'environment'))
);
comment on table evaluation.instrument_items is 'What is asked: one statement that a regency answers and the panel marks';
comment on column evaluation.instrument_items.instrument_code is 'The instrument';
comment on column evaluation.instrument_items.code is 'Code inside the instrument, e.g. C14';
comment on column evaluation.instrument_items.position is 'Place in the questionnaire, from 1';
comment on column evaluation.instrument_items.evaluation_dimension is 'baseline, output, outcome, impact or quick_win: the axis that is weighed';
comment on column evaluation.instrument_items.smart_dimension is 'Smart dimension it belongs to; null for items about the regency as a whole';
comment on column evaluation.instrument_items.sub_dimension is 'One of the 18 national sub-dimensions, where it asks about one';
comment on column evaluation.instrument_items.sasaran is 'Codes of the masterplan''s sasaran it touches';
comment on column evaluation.instrument_items.indicators is 'Codes of indicators whose figures are shown beside and frozen with the answer';
comment on column evaluation.instrument_items.weight is 'Relative weight inside its evaluation dimension';
comment on column evaluation.instrument_items.responsible is 'Agency that usually answers, by organisation code, e.g. KOMINFO';
comment on column evaluation.instrument_items.title_id is 'The statement, Indonesian';
comment on column evaluation.instrument_items.title_en is 'The statement, English';
comment on column evaluation.instrument_items.guidance_id is 'What to consider, Indonesian';
comment on column evaluation.instrument_items.guidance_en is 'What to consider, English';
comment on column evaluation.instrument_items.evidence_id is 'Documents usually given as evidence, Indonesian';
comment on column evaluation.instrument_items.evidence_en is 'Documents usually given as evidence, English';
select platform.shared_table('evaluation.instrument_items', append_only => true);

create table evaluation.instrument_levels (
  instrument_code text not null,
  item_code text not null,
  level integer not null,
  title_id text not null,
  title_en text not null,
  text_id text not null,
  text_en text not null,
  constraint instrument_levels_pkey primary key (instrument_code, item_code, level),
  constraint instrument_levels_item_fkey foreign key (instrument_code, item_code) references evaluation.instrument_items (instrument_code, code),
  constraint instrument_levels_level_on_scale check (level between 1 and 4)
);
comment on table evaluation.instrument_levels is 'The rubric: what each level of an item means';
comment on column evaluation.instrument_levels.instrument_code is 'The instrument';
comment on column evaluation.instrument_levels.item_code is 'The item';
comment on column evaluation.instrument_levels.level is '1 to 4';
comment on column evaluation.instrument_levels.title_id is 'Name of the level, Indonesian';
comment on column evaluation.instrument_levels.title_en is 'Name of the level, English';
comment on column evaluation.instrument_levels.text_id is 'When it is reached, Indonesian';
comment on column evaluation.instrument_levels.text_en is 'When it is reached, English';
select platform.shared_table('evaluation.instrument_levels', append_only => true);

create table evaluation.published_results (
  year integer not null,
  area_code text not null,
  name text not null,
  edition_code text,
  index numeric not null,
  baseline numeric,
  output numeric,
  outcome numeric,
  impact numeric,
  quick_win numeric,
  rank integer,
  rank_within text,
  certainty text not null,
  source text not null,
  source_url text,
  constraint published_results_pkey primary key (year, area_code),
  constraint published_results_area_fkey foreign key (area_code) references kernel.areas (code),
  constraint published_results_edition_fkey foreign key (edition_code) references evaluation.editions (code),
  constraint published_results_within_fkey foreign key (rank_within) references kernel.areas (code),
  constraint published_results_index_on_scale check (index between 1 and 4),
  constraint published_results_rank_positive check (rank > 0),
  constraint published_results_rank_says_within check ((rank is null) = (rank_within is null)),
  constraint published_results_certainty_known check (certainty in ('official', 'published', 'derived', 'unverified'))
);
comment on table evaluation.published_results is 'Real results as press or ministry published them; never item marks, never a simulation';
comment on column evaluation.published_results.year is 'Year of the evaluation';
comment on column evaluation.published_results.area_code is 'The regency or city';
comment on column evaluation.published_results.name is 'Its name as published';
comment on column evaluation.published_results.edition_code is 'Edition it was computed by, where known';
comment on column evaluation.published_results.index is 'Smart-city index as published';
comment on column evaluation.published_results.baseline is 'Score of the evaluation dimension, where published';
comment on column evaluation.published_results.output is 'Score of the evaluation dimension, where published';
comment on column evaluation.published_results.outcome is 'Score of the evaluation dimension, where published';
comment on column evaluation.published_results.impact is 'Score of the evaluation dimension, where published';
comment on column evaluation.published_results.quick_win is 'Score of the evaluation dimension, where published';
comment on column evaluation.published_results.rank is 'Rank, where published';
comment on column evaluation.published_results.rank_within is 'Area among whose regencies the rank counts: 0 nationally, 16 within the province';
comment on column evaluation.published_results.certainty is 'official, published, derived or unverified';
comment on column evaluation.published_results.source is 'Where it was published';
comment on column evaluation.published_results.source_url is 'Its address';
create index published_results_area_idx on evaluation.published_results (area_code);
create index published_results_edition_idx on evaluation.published_results (edition_code);
create index published_results_within_idx on evaluation.published_results (rank_within);
select platform.shared_table('evaluation.published_results', read_only => true);

-- Cycles: the nation's, readable by every regency; written only by actions of the nation.

create table evaluation.cycles (
  id text not null,
  year integer not null,
  kind text not null,
  name_id text not null,
  name_en text not null,
  edition_code text not null,
  instrument_code text not null,
  state text not null,
  created_at timestamptz not null,
  frozen_rules text,
  frozen_hash text,
  constraint cycles_pkey primary key (id),
  constraint cycles_edition_fkey foreign key (edition_code) references evaluation.editions (code),
  constraint cycles_instrument_fkey foreign key (instrument_code) references evaluation.instruments (code),
  constraint cycles_id_form check (id ~ '^[a-z0-9][a-z0-9-]{2,40}$'),
  constraint cycles_year_sensible check (year between 2017 and 2100),
  constraint cycles_kind_known check (kind in ('simulation', 'official')),
  constraint cycles_state_known check (state in ('preparation', 'self-assessment', 'marking', 'combined', 'published')),
  constraint cycles_frozen_before_marks check ((state in ('preparation', 'self-assessment')) = (frozen_hash is null)),
  constraint cycles_frozen_with_hash check ((frozen_rules is null) = (frozen_hash is null))
);
comment on table evaluation.cycles is 'One run of the evaluation with its edition and instrument; a simulation never stands among published results';
comment on column evaluation.cycles.id is 'In addresses and log leaves, e.g. simulasi-2022';
comment on column evaluation.cycles.year is 'Year that is evaluated';
comment on column evaluation.cycles.kind is 'simulation or official';
comment on column evaluation.cycles.name_id is 'Name, Indonesian';
comment on column evaluation.cycles.name_en is 'Name, English';
comment on column evaluation.cycles.edition_code is 'Weights and rules';
comment on column evaluation.cycles.instrument_code is 'Items and rubrics';
comment on column evaluation.cycles.state is 'preparation, self-assessment, marking, combined, published; changes are in the audit log';
comment on column evaluation.cycles.created_at is 'When it was set up';
comment on column evaluation.cycles.frozen_rules is 'Weights, scale, items and participants (EvaluationRules) as canonical JSON, frozen before marking opened';
comment on column evaluation.cycles.frozen_hash is 'SHA-256 of that text as a line: edition_sha256 of the leaf evaluation.edition';
create index cycles_edition_idx on evaluation.cycles (edition_code);
create index cycles_instrument_idx on evaluation.cycles (instrument_code);
select platform.shared_table('evaluation.cycles');

create table evaluation.cycle_phases (
  cycle_id text not null,
  phase text not null,
  opens_on date not null,
  closes_on date not null,
  constraint cycle_phases_pkey primary key (cycle_id, phase),
  constraint cycle_phases_cycle_fkey foreign key (cycle_id) references evaluation.cycles (id),
  constraint cycle_phases_phase_known check (phase in ('invitation', 'self-assessment', 'review', 'survey', 'presentation', 'scoring', 'publication')),
  constraint cycle_phases_ordered check (opens_on < closes_on)
);
comment on table evaluation.cycle_phases is 'The calendar of a cycle: when each phase is due';
comment on column evaluation.cycle_phases.cycle_id is 'The cycle';
comment on column evaluation.cycle_phases.phase is 'invitation, self-assessment, review, survey, presentation, scoring or publication';
comment on column evaluation.cycle_phases.opens_on is 'First day';
comment on column evaluation.cycle_phases.closes_on is 'First day after it; the day before is the deadline shown in the workspace';
select platform.shared_table('evaluation.cycle_phases');

create table evaluation.publications (
  cycle_id text not null,
  checkpoint_size bigint not null,
  checkpoint_note text not null,
  bundle_hash text not null,
  report_hash text,
  published_by uuid not null,
  published_at timestamptz not null,
  constraint publications_pkey primary key (cycle_id),
  constraint publications_cycle_fkey foreign key (cycle_id) references evaluation.cycles (id),
  constraint publications_person_fkey foreign key (published_by) references kernel.people (id),
  constraint publications_bundle_fkey foreign key (bundle_hash) references platform.files (hash),
  constraint publications_report_fkey foreign key (report_hash) references platform.files (hash)
);
comment on table evaluation.publications is 'A cycle made public: the log''s head it rests on and the bundle that anyone can verify';
comment on column evaluation.publications.cycle_id is 'The cycle';
comment on column evaluation.publications.checkpoint_size is 'Leaves of the log at publication';
comment on column evaluation.publications.checkpoint_note is 'The signed checkpoint';
comment on column evaluation.publications.bundle_hash is 'SHA-256 of the verification bundle';
comment on column evaluation.publications.report_hash is 'SHA-256 of the report, where one was made';
comment on column evaluation.publications.published_by is 'Who published';
comment on column evaluation.publications.published_at is 'When';
create index publications_person_idx on evaluation.publications (published_by);
create index publications_bundle_idx on evaluation.publications (bundle_hash);
create index publications_report_idx on evaluation.publications (report_hash);
select platform.shared_table('evaluation.publications', append_only => true);

-- A regency's self-assessment.

create table evaluation.participants (
  regency_code text not null,
  cycle_id text not null,
  withdrawn_at timestamptz,
  withdrawal_reason text,
  constraint participants_pkey primary key (regency_code, cycle_id),
  constraint participants_cycle_fkey foreign key (cycle_id) references evaluation.cycles (id),
  constraint participants_withdrawal_has_reason check ((withdrawn_at is null) = (withdrawal_reason is null))
);
comment on table evaluation.participants is 'Which regencies take part in a cycle; its row is locked while an answer or the submission is written';
comment on column evaluation.participants.regency_code is 'Tenant';
comment on column evaluation.participants.cycle_id is 'The cycle';
comment on column evaluation.participants.withdrawn_at is 'When it withdrew; null while it takes part';
comment on column evaluation.participants.withdrawal_reason is 'Why it withdrew';
create index participants_cycle_idx on evaluation.participants (cycle_id);
select platform.tenant_table('evaluation.participants');

create table evaluation.responsibilities (
  regency_code text not null,
  cycle_id text not null,
  item_code text not null,
  organisation_code text not null,
  constraint responsibilities_pkey primary key (regency_code, cycle_id, item_code),
  constraint responsibilities_participant_fkey foreign key (regency_code, cycle_id) references evaluation.participants (regency_code, cycle_id),
  constraint responsibilities_organisation_fkey foreign key (regency_code, organisation_code) references kernel.organisations (regency_code, code)
);
comment on table evaluation.responsibilities is 'Which agency answers which item';
comment on column evaluation.responsibilities.regency_code is 'Tenant';
comment on column evaluation.responsibilities.cycle_id is 'The cycle';
comment on column evaluation.responsibilities.item_code is 'Item of the cycle''s instrument';
comment on column evaluation.responsibilities.organisation_code is 'The agency';
create index responsibilities_organisation_idx on evaluation.responsibilities (regency_code, organisation_code);
select platform.tenant_table('evaluation.responsibilities');

create table evaluation.answer_versions (
  regency_code text not null,
  cycle_id text not null,
  item_code text not null,
  version integer not null,
  level integer,
  statement text not null,
  organisation_code text not null,
  author_id uuid not null,
  written_at timestamptz not null,
  constraint answer_versions_pkey primary key (regency_code, cycle_id, item_code, version),
  constraint answer_versions_responsibility_fkey foreign key (regency_code, cycle_id, item_code) references evaluation.responsibilities (regency_code, cycle_id, item_code),
  constraint answer_versions_organisation_fkey foreign key (regency_code, organisation_code) references kernel.organisations (regency_code, code),
  constraint answer_versions_author_fkey foreign key (author_id) references kernel.people (id),
  constraint answer_versions_version_counts check (version > 0),
  constraint answer_versions_level_on_scale check (level between 1 and 4)
);
comment on table evaluation.answer_versions is 'What a regency answered to an item; every saving is a new version, nothing is changed in place';
comment on column evaluation.answer_versions.regency_code is 'Tenant';
comment on column evaluation.answer_versions.cycle_id is 'The cycle';
comment on column evaluation.answer_versions.item_code is 'The item';
comment on column evaluation.answer_versions.version is '1, 2, 3 …; two people saving at once collide here';
comment on column evaluation.answer_versions.level is 'Level the regency claims, 1 to 4; null while a draft leaves it open';
comment on column evaluation.answer_versions.statement is 'Why, in the agency''s words; may be empty in a draft';
comment on column evaluation.answer_versions.organisation_code is 'Agency that answered';
comment on column evaluation.answer_versions.author_id is 'Who wrote it';
comment on column evaluation.answer_versions.written_at is 'When';
create index answer_versions_organisation_idx on evaluation.answer_versions (regency_code, organisation_code);
create index answer_versions_author_idx on evaluation.answer_versions (author_id);
select platform.tenant_table('evaluation.answer_versions', append_only => true);

create table evaluation.answer_evidence (
  regency_code text not null,
  cycle_id text not null,
  item_code text not null,
  version integer not null,
  evidence_id uuid not null,
  constraint answer_evidence_pkey primary key (regency_code, cycle_id, item_code, version, evidence_id),
  constraint answer_evidence_version_fkey foreign key (regency_code, cycle_id, item_code, version) references evaluation.answer_versions (regency_code, cycle_id, item_code, version),
  constraint answer_evidence_evidence_fkey foreign key (regency_code, evidence_id) references kernel.evidence (regency_code, id)
);
comment on table evaluation.answer_evidence is 'Which documents back a version of an answer';
comment on column evaluation.answer_evidence.regency_code is 'Tenant';
comment on column evaluation.answer_evidence.cycle_id is 'The cycle';
comment on column evaluation.answer_evidence.item_code is 'The item';
comment on column evaluation.answer_evidence.version is 'The version of the answer';
comment on column evaluation.answer_evidence.evidence_id is 'The document';
create index answer_evidence_evidence_idx on evaluation.answer_evidence (regency_code, evidence_id);
select platform.tenant_table('evaluation.answer_evidence', append_only => true);

create table evaluation.answer_decisions (
  regency_code text not null,
  cycle_id text not null,
  item_code text not null,
  step integer not null,
  version integer not null,
  decision text not null,
  reason text,
  person_id uuid not null,
  decided_at timestamptz not null,
  constraint answer_decisions_pkey primary key (regency_code, cycle_id, item_code, step),
  constraint answer_decisions_version_fkey foreign key (regency_code, cycle_id, item_code, version) references evaluation.answer_versions (regency_code, cycle_id, item_code, version),
  constraint answer_decisions_person_fkey foreign key (person_id) references kernel.people (id),
  constraint answer_decisions_step_counts check (step > 0),
  constraint answer_decisions_known check (decision in ('drafted', 'proposed', 'approved', 'returned', 'verified')),
  constraint answer_decisions_returned_with_reason check (decision <> 'returned' or length(trim(reason)) > 0)
);
comment on table evaluation.answer_decisions is 'What people did with an answer, step by step; the last step is its state. Two people deciding at once collide on the step';
comment on column evaluation.answer_decisions.regency_code is 'Tenant';
comment on column evaluation.answer_decisions.cycle_id is 'The cycle';
comment on column evaluation.answer_decisions.item_code is 'The item';
comment on column evaluation.answer_decisions.step is '1, 2, 3 …: order never rests on the clock';
comment on column evaluation.answer_decisions.version is 'The version that was in view';
comment on column evaluation.answer_decisions.decision is 'drafted and proposed by the officer, approved by the agency''s head, verified by Kominfo, returned by either';
comment on column evaluation.answer_decisions.reason is 'Why; required when returned';
comment on column evaluation.answer_decisions.person_id is 'Who decided';
comment on column evaluation.answer_decisions.decided_at is 'When';
create index answer_decisions_version_idx on evaluation.answer_decisions (regency_code, cycle_id, item_code, version);
create index answer_decisions_person_idx on evaluation.answer_decisions (person_id);
select platform.tenant_table('evaluation.answer_decisions', append_only => true);

create view evaluation.answers with (security_invoker) as
select r.regency_code,
       r.cycle_id,
       r.item_code,
       r.organisation_code,
       coalesce(d.decision, 'missing') as state,
       coalesce(d.step, 0) as step,
       d.reason,
       d.person_id as decided_by,
       d.decided_at,
       coalesce(v.version, 0) as version,
       v.level,
       v.statement,
       v.author_id,
       v.written_at
from evaluation.responsibilities r
left join lateral (
  select step, decision, version, reason, person_id, decided_at
  from evaluation.answer_decisions d
  where d.regency_code = r.regency_code
    and d.cycle_id = r.cycle_id
    and d.item_code = r.item_code
  order by d.step desc
  limit 1
) d on true
left join evaluation.answer_versions v
  on v.regency_code = r.regency_code
 and v.cycle_id = r.cycle_id
 and v.item_code = r.item_code
 and v.version = d.version;
comment on view evaluation.answers is 'Every item of a participant with its current answer and state; missing before the first draft';
grant select on evaluation.answers to serasan_app;

create table evaluation.submissions (
  regency_code text not null,
  cycle_id text not null,
  content text not null,
  content_hash text not null,
  submitted_by uuid not null,
  submitted_at timestamptz not null,
  constraint submissions_pkey primary key (regency_code, cycle_id),
  constraint submissions_participant_fkey foreign key (regency_code, cycle_id) references evaluation.participants (regency_code, cycle_id),
  constraint submissions_person_fkey foreign key (submitted_by) references kernel.people (id),
  constraint submissions_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$')
);
comment on table evaluation.submissions is 'A self-assessment handed in and frozen; while there is no row it is open, once there is one nothing of it changes';
comment on column evaluation.submissions.regency_code is 'Tenant';
comment on column evaluation.submissions.cycle_id is 'The cycle';
comment on column evaluation.submissions.content is 'Answers, evidence hashes and figures as canonical JSON: what was hashed';
comment on column evaluation.submissions.content_hash is 'SHA-256 of the content; stands in the log';
comment on column evaluation.submissions.submitted_by is 'Who submitted';
comment on column evaluation.submissions.submitted_at is 'When';
create index submissions_person_idx on evaluation.submissions (submitted_by);
select platform.tenant_table('evaluation.submissions', append_only => true);

create table evaluation.answer_figures (
  regency_code text not null,
  cycle_id text not null,
  item_code text not null,
  indicator_code text not null,
  period text not null,
  numerator numeric,
  denominator numeric,
  value numeric,
  coverage numeric,
  observation_ids uuid[] not null,
  demo boolean not null,
  constraint answer_figures_pkey primary key (regency_code, cycle_id, item_code, indicator_code),
  constraint answer_figures_submission_fkey foreign key (regency_code, cycle_id) references evaluation.submissions (regency_code, cycle_id),
  constraint answer_figures_indicator_fkey foreign key (regency_code, indicator_code) references kernel.indicators (regency_code, code)
);
comment on table evaluation.answer_figures is 'The figures beside an answer as they stood when it was submitted, with the observations behind them';
comment on column evaluation.answer_figures.regency_code is 'Tenant';
comment on column evaluation.answer_figures.cycle_id is 'The cycle';
comment on column evaluation.answer_figures.item_code is 'The item';
comment on column evaluation.answer_figures.indicator_code is 'The indicator';
comment on column evaluation.answer_figures.period is 'The cycle''s year';
comment on column evaluation.answer_figures.numerator is 'Summed over observations; null when there was no figure';
comment on column evaluation.answer_figures.denominator is 'Summed over observations';
comment on column evaluation.answer_figures.value is 'In the indicator''s unit; null when there was no figure, never zero';
comment on column evaluation.answer_figures.coverage is 'Share of expected figures that were there, 0 to 1';
comment on column evaluation.answer_figures.observation_ids is 'The observations summed, in order of id';
comment on column evaluation.answer_figures.demo is 'A demonstration figure was among them';
create index answer_figures_indicator_idx on evaluation.answer_figures (regency_code, indicator_code);
select platform.tenant_table('evaluation.answer_figures', append_only => true);

create table evaluation.recommendations (
  regency_code text not null,
  id uuid not null,
  year integer not null,
  cycle_id text,
  item_code text,
  text_id text not null,
  text_en text not null,
  source text not null,
  demo boolean not null,
  given_by uuid,
  given_at timestamptz not null,
  constraint recommendations_pkey primary key (regency_code, id),
  constraint recommendations_participant_fkey foreign key (regency_code, cycle_id) references evaluation.participants (regency_code, cycle_id),
  constraint recommendations_person_fkey foreign key (given_by) references kernel.people (id)
);
comment on table evaluation.recommendations is 'What an evaluation advised a regency to do; shown beside next year''s item';
comment on column evaluation.recommendations.regency_code is 'Tenant';
comment on column evaluation.recommendations.id is 'Time-ordered UUID';
comment on column evaluation.recommendations.year is 'Year of the evaluation that gave it';
comment on column evaluation.recommendations.cycle_id is 'The cycle, where it was run here';
comment on column evaluation.recommendations.item_code is 'The item it is about; null for the whole';
comment on column evaluation.recommendations.text_id is 'The advice, Indonesian';
comment on column evaluation.recommendations.text_en is 'The advice, English';
comment on column evaluation.recommendations.source is 'Result letter or panel';
comment on column evaluation.recommendations.demo is 'A demonstration row';
comment on column evaluation.recommendations.given_by is 'Who gave it, where a person here did';
comment on column evaluation.recommendations.given_at is 'When';
create index recommendations_item_idx on evaluation.recommendations (regency_code, year, item_code);
create index recommendations_participant_idx on evaluation.recommendations (regency_code, cycle_id);
create index recommendations_person_idx on evaluation.recommendations (given_by);
select platform.tenant_table('evaluation.recommendations', append_only => true);

create table evaluation.recommendation_steps (
  regency_code text not null,
  recommendation_id uuid not null,
  step integer not null,
  status text not null,
  note text not null,
  person_id uuid not null,
  taken_at timestamptz not null,
  constraint recommendation_steps_pkey primary key (regency_code, recommendation_id, step),
  constraint recommendation_steps_recommendation_fkey foreign key (regency_code, recommendation_id) references evaluation.recommendations (regency_code, id),
  constraint recommendation_steps_person_fkey foreign key (person_id) references kernel.people (id),
  constraint recommendation_steps_status_known check (status in ('started', 'followed-up', 'not-possible'))
);
comment on table evaluation.recommendation_steps is 'What a regency did about a recommendation, step by step';
comment on column evaluation.recommendation_steps.regency_code is 'Tenant';
comment on column evaluation.recommendation_steps.recommendation_id is 'The recommendation';
comment on column evaluation.recommendation_steps.step is '1, 2, 3 …';
comment on column evaluation.recommendation_steps.status is 'started, followed-up or not-possible';
comment on column evaluation.recommendation_steps.note is 'What was done';
comment on column evaluation.recommendation_steps.person_id is 'Who says so';
comment on column evaluation.recommendation_steps.taken_at is 'When';
create index recommendation_steps_person_idx on evaluation.recommendation_steps (person_id);
select platform.tenant_table('evaluation.recommendation_steps', append_only => true);

-- The panel. Rows stand under the regency they are about, but what is confidential opens only in the nation's scope.

create table evaluation.panel_members (
  regency_code text not null,
  cycle_id text not null,
  person_id uuid not null,
  institution_code text not null,
  invited_by uuid not null,
  invited_at timestamptz not null,
  constraint panel_members_pkey primary key (regency_code, cycle_id, person_id),
  constraint panel_members_cycle_fkey foreign key (cycle_id) references evaluation.cycles (id),
  constraint panel_members_person_fkey foreign key (person_id) references kernel.people (id),
  constraint panel_members_institution_fkey foreign key (regency_code, institution_code) references kernel.organisations (regency_code, code),
  constraint panel_members_inviter_fkey foreign key (invited_by) references kernel.people (id),
  constraint panel_members_are_national check (regency_code = '0')
);
comment on table evaluation.panel_members is 'Evaluators invited to a cycle and the institution they come from';
comment on column evaluation.panel_members.regency_code is '0: the panel is the nation''s';
comment on column evaluation.panel_members.cycle_id is 'The cycle';
comment on column evaluation.panel_members.person_id is 'The evaluator';
comment on column evaluation.panel_members.institution_code is 'IASII, ITB, BRIN, KEMENKO-PEREKONOMIAN …';
comment on column evaluation.panel_members.invited_by is 'The organiser who invited';
comment on column evaluation.panel_members.invited_at is 'When';
create index panel_members_cycle_idx on evaluation.panel_members (cycle_id);
create index panel_members_person_idx on evaluation.panel_members (person_id);
create index panel_members_institution_idx on evaluation.panel_members (regency_code, institution_code);
create index panel_members_inviter_idx on evaluation.panel_members (invited_by);
select platform.tenant_table('evaluation.panel_members', append_only => true);

create table evaluation.interest_declarations (
  regency_code text not null,
  cycle_id text not null,
  person_id uuid not null,
  step integer not null,
  declared_at timestamptz not null,
  constraint interest_declarations_pkey primary key (regency_code, cycle_id, person_id, step),
  constraint interest_declarations_member_fkey foreign key (regency_code, cycle_id, person_id) references evaluation.panel_members (regency_code, cycle_id, person_id),
  constraint interest_declarations_step_counts check (step > 0)
);
comment on table evaluation.interest_declarations is 'An evaluator declared the interests held (perhaps none); the last step counts. Without one nobody is seated';
comment on column evaluation.interest_declarations.regency_code is '0: the panel is the nation''s';
comment on column evaluation.interest_declarations.cycle_id is 'The cycle';
comment on column evaluation.interest_declarations.person_id is 'The evaluator';
comment on column evaluation.interest_declarations.step is '1, 2, 3 …';
comment on column evaluation.interest_declarations.declared_at is 'When';
select platform.tenant_table('evaluation.interest_declarations', append_only => true);

create table evaluation.interests (
  regency_code text not null,
  cycle_id text not null,
  person_id uuid not null,
  step integer not null,
  number integer not null,
  kind text not null,
  area_code text not null,
  organisation text not null,
  since date,
  until date,
  note text not null,
  constraint interests_pkey primary key (regency_code, cycle_id, person_id, step, number),
  constraint interests_declaration_fkey foreign key (regency_code, cycle_id, person_id, step) references evaluation.interest_declarations (regency_code, cycle_id, person_id, step),
  constraint interests_area_fkey foreign key (area_code) references kernel.areas (code),
  constraint interests_kind_known check (kind in ('employer', 'home', 'consultancy', 'honorarium', 'family')),
  constraint interests_validity_ordered check (until is null or since is null or since < until)
);
comment on table evaluation.interests is 'A declared tie to a regency as a structured fact, so that a rule can refuse the seat';
comment on column evaluation.interests.regency_code is '0: the panel is the nation''s';
comment on column evaluation.interests.cycle_id is 'The cycle';
comment on column evaluation.interests.person_id is 'The evaluator; personal data: purpose independence of the panel, kept with the cycle';
comment on column evaluation.interests.step is 'The declaration';
comment on column evaluation.interests.number is '1, 2, 3 … inside the declaration';
comment on column evaluation.interests.kind is 'employer, home, consultancy, honorarium or family';
comment on column evaluation.interests.area_code is 'The regency it ties to, or an area above it';
comment on column evaluation.interests.organisation is 'With whom; empty for home';
comment on column evaluation.interests.since is 'From when, where known';
comment on column evaluation.interests.until is 'Until when; null while it lasts';
comment on column evaluation.interests.note is 'In the evaluator''s words';
create index interests_area_idx on evaluation.interests (area_code);
select platform.tenant_table('evaluation.interests', append_only => true);

create table evaluation.panel_seats (
  regency_code text not null,
  cycle_id text not null,
  person_id uuid not null,
  seated_by uuid not null,
  seated_at timestamptz not null,
  constraint panel_seats_pkey primary key (regency_code, cycle_id, person_id),
  constraint panel_seats_participant_fkey foreign key (regency_code, cycle_id) references evaluation.participants (regency_code, cycle_id),
  constraint panel_seats_person_fkey foreign key (person_id) references kernel.people (id),
  constraint panel_seats_seater_fkey foreign key (seated_by) references kernel.people (id)
);
comment on table evaluation.panel_seats is 'Which evaluator marks which regency; refused where a tie was declared';
comment on column evaluation.panel_seats.regency_code is 'Tenant: the regency that is marked';
comment on column evaluation.panel_seats.cycle_id is 'The cycle';
comment on column evaluation.panel_seats.person_id is 'The evaluator';
comment on column evaluation.panel_seats.seated_by is 'The organiser who assigned';
comment on column evaluation.panel_seats.seated_at is 'When';
create index panel_seats_person_idx on evaluation.panel_seats (person_id);
create index panel_seats_seater_idx on evaluation.panel_seats (seated_by);
select platform.tenant_table('evaluation.panel_seats', append_only => true);

create table evaluation.recusals (
  regency_code text not null,
  cycle_id text not null,
  person_id uuid not null,
  reason text not null,
  recorded_by uuid not null,
  recused_at timestamptz not null,
  constraint recusals_pkey primary key (regency_code, cycle_id, person_id),
  constraint recusals_seat_fkey foreign key (regency_code, cycle_id, person_id) references evaluation.panel_seats (regency_code, cycle_id, person_id),
  constraint recusals_recorder_fkey foreign key (recorded_by) references kernel.people (id),
  constraint recusals_have_a_reason check (length(trim(reason)) > 0)
);
comment on table evaluation.recusals is 'An evaluator steps back from a seat; marks given before no longer count';
comment on column evaluation.recusals.regency_code is 'Tenant: the regency that is marked';
comment on column evaluation.recusals.cycle_id is 'The cycle';
comment on column evaluation.recusals.person_id is 'The evaluator';
comment on column evaluation.recusals.reason is 'Why';
comment on column evaluation.recusals.recorded_by is 'The evaluator or the organiser';
comment on column evaluation.recusals.recused_at is 'When';
create index recusals_recorder_idx on evaluation.recusals (recorded_by);
select platform.tenant_table('evaluation.recusals', append_only => true);

create table evaluation.marks (
  regency_code text not null,
  cycle_id text not null,
  item_code text not null,
  person_id uuid not null,
  step integer not null,
  mark integer not null,
  reason text not null,
  key_fingerprint text,
  signature text,
  marked_at timestamptz not null,
  constraint marks_pkey primary key (regency_code, cycle_id, item_code, person_id, step),
  constraint marks_seat_fkey foreign key (regency_code, cycle_id, person_id) references evaluation.panel_seats (regency_code, cycle_id, person_id),
  constraint marks_step_counts check (step > 0),
  constraint marks_on_scale check (mark between 1 and 4),
  constraint marks_have_a_reason check (length(trim(reason)) > 0)
);
comment on table evaluation.marks is 'Marks with their reasons, append-only: an evaluator''s last step on an item counts until submitted. Blind until all have submitted';
comment on column evaluation.marks.regency_code is 'Tenant: the regency that is marked';
comment on column evaluation.marks.cycle_id is 'The cycle';
comment on column evaluation.marks.item_code is 'The item';
comment on column evaluation.marks.person_id is 'The evaluator';
comment on column evaluation.marks.step is '1, 2, 3 …';
comment on column evaluation.marks.mark is '1 to 4';
comment on column evaluation.marks.reason is 'Why; read by the regency after publication';
comment on column evaluation.marks.key_fingerprint is 'Key that signed it, where the evaluator has one';
comment on column evaluation.marks.signature is 'Ed25519 signature, base64';
comment on column evaluation.marks.marked_at is 'When';
create index marks_seat_idx on evaluation.marks (regency_code, cycle_id, person_id);
select platform.tenant_table('evaluation.marks', append_only => true);

create view evaluation.current_marks with (security_invoker) as
select m.*
from evaluation.marks m
where m.step = (
    select max(later.step)
    from evaluation.marks later
    where later.regency_code = m.regency_code
      and later.cycle_id = m.cycle_id
      and later.item_code = m.item_code
      and later.person_id = m.person_id
  );
comment on view evaluation.current_marks is 'Each evaluator''s last mark on each item, recused evaluators included';
grant select on evaluation.current_marks to serasan_app;

create table evaluation.mark_submissions (
  regency_code text not null,
  cycle_id text not null,
  person_id uuid not null,
  content_hash text not null,
  submitted_at timestamptz not null,
  constraint mark_submissions_pkey primary key (regency_code, cycle_id, person_id),
  constraint mark_submissions_seat_fkey foreign key (regency_code, cycle_id, person_id) references evaluation.panel_seats (regency_code, cycle_id, person_id),
  constraint mark_submissions_hash_is_sha256 check (content_hash ~ '^[0-9a-f]{64}$')
);
comment on table evaluation.mark_submissions is 'An evaluator handed in all marks of a regency; nothing of them changes afterwards';
comment on column evaluation.mark_submissions.regency_code is 'Tenant: the regency that is marked';
comment on column evaluation.mark_submissions.cycle_id is 'The cycle';
comment on column evaluation.mark_submissions.person_id is 'The evaluator';
comment on column evaluation.mark_submissions.content_hash is 'SHA-256 of the marks as canonical JSON; stands in the log';
comment on column evaluation.mark_submissions.submitted_at is 'When';
select platform.tenant_table('evaluation.mark_submissions', append_only => true);

create table evaluation.results (
  regency_code text not null,
  cycle_id text not null,
  baseline numeric,
  output numeric,
  outcome numeric,
  impact numeric,
  quick_win numeric,
  governance numeric,
  branding numeric,
  economy numeric,
  living numeric,
  society numeric,
  environment numeric,
  index numeric,
  shown text,
  previous_index numeric,
  improvement numeric,
  coverage numeric not null,
  rank integer,
  edition_code text not null,
  method_version text not null,
  inputs_hash text not null,
  combined_by uuid not null,
  combined_at timestamptz not null,
  constraint results_pkey primary key (regency_code, cycle_id),
  constraint results_participant_fkey foreign key (regency_code, cycle_id) references evaluation.participants (regency_code, cycle_id),
  constraint results_edition_fkey foreign key (edition_code) references evaluation.editions (code),
  constraint results_person_fkey foreign key (combined_by) references kernel.people (id),
  constraint results_index_on_scale check (index between 1 and 4),
  constraint results_rank_positive check (rank > 0),
  constraint results_hash_is_sha256 check (inputs_hash ~ '^[0-9a-f]{64}$')
);
comment on table evaluation.results is 'What the panel''s marks came to, full precision kept; secret until the cycle is published';
comment on column evaluation.results.regency_code is 'Tenant: the regency that was marked';
comment on column evaluation.results.cycle_id is 'The cycle';
comment on column evaluation.results.baseline is 'Score of the evaluation dimension, 1 to 4';
comment on column evaluation.results.output is 'Score of the evaluation dimension, 1 to 4';
comment on column evaluation.results.outcome is 'Score of the evaluation dimension, 1 to 4';
comment on column evaluation.results.impact is 'Score of the evaluation dimension, 1 to 4';
comment on column evaluation.results.quick_win is 'Score of the evaluation dimension, 1 to 4';
comment on column evaluation.results.governance is 'Score of the smart dimension, 1 to 4';
comment on column evaluation.results.branding is 'Score of the smart dimension, 1 to 4';
comment on column evaluation.results.economy is 'Score of the smart dimension, 1 to 4';
comment on column evaluation.results.living is 'Score of the smart dimension, 1 to 4';
comment on column evaluation.results.society is 'Score of the smart dimension, 1 to 4';
comment on column evaluation.results.environment is 'Score of the smart dimension, 1 to 4';
comment on column evaluation.results.index is 'Weighed index, full precision; null while a dimension that weighs is not known';
comment on column evaluation.results.shown is 'The index rounded once, half up, to the edition''s digits';
comment on column evaluation.results.previous_index is 'Index of the year before, where published';
comment on column evaluation.results.improvement is 'Index minus the previous one';
comment on column evaluation.results.coverage is 'Share of the weight that was marked, 0 to 1';
comment on column evaluation.results.rank is 'Rank in the cycle; equal indexes share it; null without an index';
comment on column evaluation.results.edition_code is 'Weights and rules used';
comment on column evaluation.results.method_version is 'Version of the computation';
comment on column evaluation.results.inputs_hash is 'SHA-256 of the marks that went in, as canonical JSON';
comment on column evaluation.results.combined_by is 'Who combined';
comment on column evaluation.results.combined_at is 'When';
create index results_edition_idx on evaluation.results (edition_code);
create index results_person_idx on evaluation.results (combined_by);
select platform.tenant_table('evaluation.results', append_only => true);

create table evaluation.combined_items (
  regency_code text not null,
  cycle_id text not null,
  item_code text not null,
  mark numeric,
  evaluators integer not null,
  lowest integer,
  highest integer,
  constraint combined_items_pkey primary key (regency_code, cycle_id, item_code),
  constraint combined_items_result_fkey foreign key (regency_code, cycle_id) references evaluation.results (regency_code, cycle_id),
  constraint combined_items_on_scale check (mark between 1 and 4),
  constraint combined_items_evaluators_count check (evaluators >= 0)
);
comment on table evaluation.combined_items is 'One item''s marks combined by the edition''s rule';
comment on column evaluation.combined_items.regency_code is 'Tenant: the regency that was marked';
comment on column evaluation.combined_items.cycle_id is 'The cycle';
comment on column evaluation.combined_items.item_code is 'The item';
comment on column evaluation.combined_items.mark is 'Combined mark, full precision; null with too few marks, never zero';
comment on column evaluation.combined_items.evaluators is 'How many marks went in';
comment on column evaluation.combined_items.lowest is 'Lowest of them';
comment on column evaluation.combined_items.highest is 'Highest of them';
select platform.tenant_table('evaluation.combined_items', append_only => true);

-- A regency's own people must not see marks or results before publication, whatever a page forgets: these rows open
-- only where permission was asked over the nation. After publication public pages read them in that scope.
create policy national on evaluation.marks as restrictive using (current_setting('serasan.regency', true) = '0');
create policy national on evaluation.mark_submissions as restrictive using (current_setting('serasan.regency', true) = '0');
create policy national on evaluation.results as restrictive using (current_setting('serasan.regency', true) = '0');
create policy national on evaluation.combined_items as restrictive using (current_setting('serasan.regency', true) = '0');
