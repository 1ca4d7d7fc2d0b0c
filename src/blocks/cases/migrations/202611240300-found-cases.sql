create schema cases;
comment on schema cases is 'Block: anything somebody asks for and an office must finish by a date';

create table cases.holidays (
  on_date date not null,
  name_id text not null,
  name_en text not null,
  kind text not null,
  source text not null,
  constraint holidays_pkey primary key (on_date, name_id),
  constraint holidays_kind_known check (kind in ('national', 'joint-leave'))
);
comment on table cases.holidays is 'Days on which offices are closed, by the joint decree of three ministers (SKB 3 Menteri)';
comment on column cases.holidays.on_date is 'The day';
comment on column cases.holidays.name_id is 'Name, Indonesian';
comment on column cases.holidays.name_en is 'Name, English';
comment on column cases.holidays.kind is 'national: public holiday; joint-leave: cuti bersama';
comment on column cases.holidays.source is 'The decree that sets it';
select platform.shared_table('cases.holidays', read_only => true);

create table cases.cases (
  regency_code text not null,
  id uuid not null,
  number text not null,
  kind text not null,
  subject_code text not null,
  title_id text not null,
  title_en text not null,
  organisation_code text not null,
  area_code text not null,
  state text not null,
  step integer not null,
  submitted_at timestamptz not null,
  submitted_on date not null,
  allowed_days integer not null,
  due_on date not null,
  paused_on date,
  closed_at timestamptz,
  closed_on date,
  outcome text,
  assignee_id uuid,
  demo boolean not null,
  constraint cases_pkey primary key (regency_code, id),
  constraint cases_number_unique unique (regency_code, number),
  constraint cases_organisation_fkey foreign key (regency_code, organisation_code) references kernel.organisations (regency_code, code),
  constraint cases_area_fkey foreign key (area_code) references kernel.areas (code),
  constraint cases_assignee_fkey foreign key (assignee_id) references kernel.people (id),
  constraint cases_allowed_days_positive check (allowed_days > 0),
  constraint cases_closed_whole check ((closed_at is null) = (closed_on is null) and (closed_at is null) = (outcome is null)),
  constraint cases_outcome_known check (outcome in ('granted', 'refused', 'withdrawn'))
);
comment on table cases.cases is 'Each case as it stands after its last event; kept in the event''s own transaction';
comment on column cases.cases.regency_code is 'Tenant';
comment on column cases.cases.id is 'Time-ordered UUID; what logs name it by, since the number is its holder''s secret';
comment on column cases.cases.number is 'Tracking number, unguessable: whoever knows it may follow the case';
comment on column cases.cases.kind is 'Code of the kind that a capability declares';
comment on column cases.cases.subject_code is 'What within the kind it is about, e.g. the code of a service';
comment on column cases.cases.title_id is 'What was asked for, Indonesian; no personal data';
comment on column cases.cases.title_en is 'What was asked for, English; no personal data';
comment on column cases.cases.organisation_code is 'The agency that must finish it';
comment on column cases.cases.area_code is 'Where the applicant lives or the matter lies, by its code at that time';
comment on column cases.cases.state is 'State after the last event, from the kind''s table';
comment on column cases.cases.step is 'Number of the last event';
comment on column cases.cases.submitted_at is 'When it was submitted';
comment on column cases.cases.submitted_on is 'The day it was submitted, on the regency''s clock';
comment on column cases.cases.allowed_days is 'Working days promised when it was submitted';
comment on column cases.cases.due_on is 'Last day promised; stands still while paused_on is set';
comment on column cases.cases.paused_on is 'The day the clock stopped to wait for the applicant; null while it runs';
comment on column cases.cases.closed_at is 'When it ended; null while open';
comment on column cases.cases.closed_on is 'The day it ended, on the regency''s clock';
comment on column cases.cases.outcome is 'granted, refused or withdrawn; null while open';
comment on column cases.cases.assignee_id is 'Who works on it; null while nobody took it';
comment on column cases.cases.demo is 'A demonstration case';
create index cases_open_idx on cases.cases (regency_code, kind, due_on) where outcome is null;
create index cases_closed_idx on cases.cases (regency_code, kind, closed_on);
create index cases_subject_idx on cases.cases (regency_code, kind, subject_code, submitted_on);
create index cases_organisation_idx on cases.cases (regency_code, organisation_code);
create index cases_area_idx on cases.cases (area_code);
create index cases_assignee_idx on cases.cases (assignee_id);
select platform.tenant_table('cases.cases');

create table cases.events (
  regency_code text not null,
  case_id uuid not null,
  step integer not null,
  event text not null,
  state text not null,
  due_on date,
  note text,
  person_id uuid,
  happened_at timestamptz not null,
  happened_on date not null,
  constraint events_pkey primary key (regency_code, case_id, step),
  constraint events_case_fkey foreign key (regency_code, case_id) references cases.cases (regency_code, id),
  constraint events_person_fkey foreign key (person_id) references kernel.people (id),
  constraint events_step_counts check (step > 0)
);
comment on table cases.events is 'What happened to a case, step by step: the truth that cases.cases is kept from. Two people acting at once collide on the step';
comment on column cases.events.regency_code is 'Tenant';
comment on column cases.events.case_id is 'The case';
comment on column cases.events.step is '1, 2, 3 …: order never rests on the clock';
comment on column cases.events.event is 'submitted, received, needs-completion, completed-by-applicant, processed, finished, rejected, withdrawn';
comment on column cases.events.state is 'State it led to';
comment on column cases.events.due_on is 'Day promised after it; null while the clock is paused';
comment on column cases.events.note is 'What was asked, answered or decided, shown to whoever holds the number';
comment on column cases.events.person_id is 'The officer; null for the applicant';
comment on column cases.events.happened_at is 'When';
comment on column cases.events.happened_on is 'The day, on the regency''s clock';
create index events_person_idx on cases.events (person_id);
select platform.tenant_table('cases.events', append_only => true);

create table cases.applicants (
  regency_code text not null,
  case_id uuid not null,
  name text,
  contact text,
  keep_until date not null,
  constraint applicants_pkey primary key (regency_code, case_id),
  constraint applicants_case_fkey foreign key (regency_code, case_id) references cases.cases (regency_code, id),
  constraint applicants_erased_whole check ((name is null) = (contact is null))
);
comment on table cases.applicants is 'Who asked: apart from the case, so that it can be erased and the case stays';
comment on column cases.applicants.regency_code is 'Tenant';
comment on column cases.applicants.case_id is 'The case';
comment on column cases.applicants.name is 'Personal data: purpose handling the case; kept until keep_until, then null';
comment on column cases.applicants.contact is 'Personal data: telephone or e-mail, purpose notices about the case; kept until keep_until, then null';
comment on column cases.applicants.keep_until is 'Last day the personal data is kept, told to the applicant beforehand (UU 27/2022)';
create index applicants_keep_idx on cases.applicants (regency_code, keep_until) where name is not null;
select platform.tenant_table('cases.applicants');

create table cases.messages (
  regency_code text not null,
  case_id uuid not null,
  id uuid not null,
  audience text not null,
  body text not null,
  person_id uuid,
  sent_at timestamptz not null,
  constraint messages_pkey primary key (regency_code, case_id, id),
  constraint messages_case_fkey foreign key (regency_code, case_id) references cases.cases (regency_code, id),
  constraint messages_person_fkey foreign key (person_id) references kernel.people (id),
  constraint messages_audience_known check (audience in ('public', 'internal'))
);
comment on table cases.messages is 'What applicant and office write to each other, and the office''s own notes';
comment on column cases.messages.regency_code is 'Tenant';
comment on column cases.messages.case_id is 'The case';
comment on column cases.messages.id is 'Time-ordered UUID';
comment on column cases.messages.audience is 'public: whoever holds the number; internal: the office only';
comment on column cases.messages.body is 'What was written; may hold personal data';
comment on column cases.messages.person_id is 'The officer; null for the applicant';
comment on column cases.messages.sent_at is 'When';
create index messages_person_idx on cases.messages (person_id);
select platform.tenant_table('cases.messages', append_only => true);

create table cases.attachments (
  regency_code text not null,
  case_id uuid not null,
  id uuid not null,
  step integer not null,
  file_hash text not null,
  file_name text not null,
  constraint attachments_pkey primary key (regency_code, case_id, id),
  constraint attachments_event_fkey foreign key (regency_code, case_id, step) references cases.events (regency_code, case_id, step),
  constraint attachments_file_fkey foreign key (file_hash) references platform.files (hash)
);
comment on table cases.attachments is 'Files that came with an event; only the office that handles the case opens them. Deleted when the applicant''s data is to be forgotten';
comment on column cases.attachments.regency_code is 'Tenant';
comment on column cases.attachments.case_id is 'The case';
comment on column cases.attachments.id is 'Time-ordered UUID';
comment on column cases.attachments.step is 'The event they came with';
comment on column cases.attachments.file_hash is 'SHA-256 of the content';
comment on column cases.attachments.file_name is 'Personal data: name the sender gave the file; purpose handling the case';
create index attachments_event_idx on cases.attachments (regency_code, case_id, step);
create index attachments_file_idx on cases.attachments (file_hash);
select platform.tenant_table('cases.attachments');
