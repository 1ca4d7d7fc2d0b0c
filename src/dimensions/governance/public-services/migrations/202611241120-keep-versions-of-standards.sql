select set_config('serasan.regency', '0', true);

create table public_services.standards (
  regency_code text not null,
  service_code text not null,
  version integer not null,
  valid_from date not null,
  name_id text not null,
  name_en text not null,
  summary_id text not null,
  summary_en text not null,
  allowed_days integer not null,
  fee numeric,
  decree text,
  demo boolean not null,
  published_at timestamptz not null,
  person_id uuid,
  constraint standards_pkey primary key (regency_code, service_code, version),
  constraint standards_service_fkey foreign key (regency_code, service_code) references public_services.services (regency_code, code),
  constraint standards_person_fkey foreign key (person_id) references kernel.people (id),
  constraint standards_version_counts check (version > 0),
  constraint standards_allowed_days_positive check (allowed_days > 0),
  constraint standards_fee_not_negative check (fee >= 0)
);
comment on table public_services.standards is 'Each published version of a service standard, never changed; on a day the highest version holds whose validity has begun';
comment on column public_services.standards.regency_code is 'Tenant';
comment on column public_services.standards.service_code is 'The service';
comment on column public_services.standards.version is '1, 2, 3 …: no version begins before the one before it';
comment on column public_services.standards.valid_from is 'First day on which it holds, unless a later version has begun';
comment on column public_services.standards.name_id is 'Name of the service, Indonesian';
comment on column public_services.standards.name_en is 'Name of the service, English';
comment on column public_services.standards.summary_id is 'For whom and what, in a sentence, Indonesian';
comment on column public_services.standards.summary_en is 'For whom and what, in a sentence, English';
comment on column public_services.standards.allowed_days is 'Working days promised';
comment on column public_services.standards.fee is 'Rupiah; 0 is free, null is worked out for each application';
comment on column public_services.standards.decree is 'The decision by which the agency adopted it; null where none is named';
comment on column public_services.standards.demo is 'An example, published by a fictional person; applications under it are examples too';
comment on column public_services.standards.published_at is 'When it was published';
comment on column public_services.standards.person_id is 'Who published it';
create index standards_person_idx on public_services.standards (person_id);
select platform.tenant_table('public_services.standards', append_only => true);

insert into public_services.standards (
  regency_code, service_code, version, valid_from, name_id, name_en, summary_id, summary_en, allowed_days, fee, demo,
  published_at, person_id
)
select s.regency_code, s.code, 1, (coalesce(p.first_at, now()) at time zone 'Asia/Jakarta')::date, s.name_id, s.name_en,
  s.summary_id, s.summary_en, s.allowed_days, s.fee, s.demo, coalesce(p.last_at, now()), p.person_id
from public_services.services s
cross join lateral (
  select min(e.occurred_at) as first_at, max(e.occurred_at) as last_at,
    (array_agg(e.person_id order by e.id desc))[1] as person_id
  from kernel.audit_entries e
  where e.regency_code = s.regency_code
    and e.action = 'public-services.publish'
    and e.subject_id = s.code
) p;

alter table public_services.services
  drop column name_id,
  drop column name_en,
  drop column summary_id,
  drop column summary_en,
  drop column allowed_days,
  drop column fee,
  drop column demo,
  drop constraint services_code_is_path,
  add constraint services_code_is_path check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and code not in ('skm', 'angka', 'baru'));
comment on table public_services.services is 'Services that an agency offers; what each promises stands in its standards';
revoke update, delete on public_services.services from serasan_app;

alter table public_services.components
  add column version integer not null default 1,
  drop constraint components_pkey,
  drop constraint components_service_fkey,
  add constraint components_pkey primary key (regency_code, service_code, version, component),
  add constraint components_standard_fkey foreign key (regency_code, service_code, version) references public_services.standards (regency_code, service_code, version);
alter table public_services.components alter column version drop default;
comment on column public_services.components.version is 'Version of the standard';
comment on column public_services.components.text_en is 'What the standard says, English; empty where it is not translated';
revoke update, delete on public_services.components from serasan_app;

alter table public_services.requirements
  add column version integer not null default 1,
  drop constraint requirements_pkey,
  drop constraint requirements_service_fkey,
  add constraint requirements_pkey primary key (regency_code, service_code, version, code),
  add constraint requirements_standard_fkey foreign key (regency_code, service_code, version) references public_services.standards (regency_code, service_code, version);
alter table public_services.requirements alter column version drop default;
comment on column public_services.requirements.version is 'Version of the standard';
revoke update, delete on public_services.requirements from serasan_app;

alter table public_services.applications
  add column standard_version integer not null default 1,
  drop constraint applications_service_fkey,
  add constraint applications_standard_fkey foreign key (regency_code, service_code, standard_version) references public_services.standards (regency_code, service_code, version);
alter table public_services.applications alter column standard_version drop default;
comment on column public_services.applications.standard_version is 'Version of the standard that held when it was submitted';
drop index public_services.applications_service_idx;
create index applications_standard_idx on public_services.applications (regency_code, service_code, standard_version);

create table public_services.drafts (
  regency_code text not null,
  service_code text not null,
  organisation_code text not null,
  after integer not null,
  document jsonb not null,
  saved_at timestamptz not null,
  person_id uuid,
  constraint drafts_pkey primary key (regency_code, service_code),
  constraint drafts_organisation_fkey foreign key (regency_code, organisation_code) references kernel.organisations (regency_code, code),
  constraint drafts_person_fkey foreign key (person_id) references kernel.people (id),
  constraint drafts_after_counts check (after >= 0)
);
comment on table public_services.drafts is 'What an agency is writing: the next version of a standard, at most one a service, gone once it is published';
comment on column public_services.drafts.regency_code is 'Tenant';
comment on column public_services.drafts.service_code is 'The service; a new one until it is published';
comment on column public_services.drafts.organisation_code is 'Agency that serves';
comment on column public_services.drafts.after is 'Version it follows; 0 for a new service';
comment on column public_services.drafts.document is 'The text: name, summary, allowedDays, fee, decree, components, requirements';
comment on column public_services.drafts.saved_at is 'When it was saved last';
comment on column public_services.drafts.person_id is 'Who saved it last';
create index drafts_organisation_idx on public_services.drafts (regency_code, organisation_code);
create index drafts_person_idx on public_services.drafts (person_id);
select platform.tenant_table('public_services.drafts');
