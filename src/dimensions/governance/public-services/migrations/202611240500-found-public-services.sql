create schema public_services;
comment on schema public_services is 'Capability governance/public-services: service standards, applications and their satisfaction survey';

create table public_services.services (
  regency_code text not null,
  code text not null,
  organisation_code text not null,
  name_id text not null,
  name_en text not null,
  summary_id text not null,
  summary_en text not null,
  allowed_days integer not null,
  fee numeric,
  demo boolean not null,
  constraint services_pkey primary key (regency_code, code),
  constraint services_organisation_fkey foreign key (regency_code, organisation_code) references kernel.organisations (regency_code, code),
  constraint services_code_is_path check (code ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and code not in ('skm', 'angka')),
  constraint services_allowed_days_positive check (allowed_days > 0),
  constraint services_fee_not_negative check (fee >= 0)
);
comment on table public_services.services is 'Services that an agency offers, each with its published standard';
comment on column public_services.services.regency_code is 'Tenant';
comment on column public_services.services.code is 'Name in the address, e.g. ktp-el';
comment on column public_services.services.organisation_code is 'Agency that serves';
comment on column public_services.services.name_id is 'Name, Indonesian';
comment on column public_services.services.name_en is 'Name, English';
comment on column public_services.services.summary_id is 'For whom and what, in a sentence, Indonesian';
comment on column public_services.services.summary_en is 'For whom and what, in a sentence, English';
comment on column public_services.services.allowed_days is 'Working days promised';
comment on column public_services.services.fee is 'Rupiah; 0 is free, null is worked out for each application';
comment on column public_services.services.demo is 'An example; applications to it are examples too';
create index services_organisation_idx on public_services.services (regency_code, organisation_code);
select platform.tenant_table('public_services.services');

create table public_services.components (
  regency_code text not null,
  service_code text not null,
  component text not null,
  position integer not null,
  text_id text not null,
  text_en text not null,
  source text,
  certainty text,
  constraint components_pkey primary key (regency_code, service_code, component),
  constraint components_service_fkey foreign key (regency_code, service_code) references public_services.services (regency_code, code),
  constraint components_known check (component in (
    'requirements', 'procedure', 'time', 'fee', 'product', 'complaints', 'legal-basis', 'facilities', 'competence',
    'internal-control', 'staff', 'service-guarantee', 'safety-guarantee', 'evaluation'
  )),
  constraint components_position_in_list check (position between 1 and 14),
  constraint components_certainty_known check (certainty in ('official', 'published', 'derived', 'unverified')),
  constraint components_certain_of_source check ((source is null) = (certainty is null))
);
comment on table public_services.components is 'The fourteen components of a service standard (UU 25/2009 article 21, PermenPANRB 15/2014)';
comment on column public_services.components.regency_code is 'Tenant';
comment on column public_services.components.service_code is 'The service';
comment on column public_services.components.component is 'Which of the fourteen';
comment on column public_services.components.position is 'Order in the regulation, 1 to 14; 1 to 6 must be shown to whoever is served';
comment on column public_services.components.text_id is 'What the standard says, Indonesian';
comment on column public_services.components.text_en is 'What the standard says, English';
comment on column public_services.components.source is 'Where it was read; null for an example';
comment on column public_services.components.certainty is 'official, published, derived or unverified; null for an example';
select platform.tenant_table('public_services.components');

create table public_services.requirements (
  regency_code text not null,
  service_code text not null,
  code text not null,
  position integer not null,
  name_id text not null,
  name_en text not null,
  mandatory boolean not null,
  constraint requirements_pkey primary key (regency_code, service_code, code),
  constraint requirements_service_fkey foreign key (regency_code, service_code) references public_services.services (regency_code, code)
);
comment on table public_services.requirements is 'What an applicant must bring, as a list to tick';
comment on column public_services.requirements.regency_code is 'Tenant';
comment on column public_services.requirements.service_code is 'The service';
comment on column public_services.requirements.code is 'Short code of the requirement';
comment on column public_services.requirements.position is 'Order in the list';
comment on column public_services.requirements.name_id is 'What it is, Indonesian';
comment on column public_services.requirements.name_en is 'What it is, English';
comment on column public_services.requirements.mandatory is 'Whether nobody can do without it';
select platform.tenant_table('public_services.requirements');

create table public_services.applications (
  regency_code text not null,
  case_id uuid not null,
  service_code text not null,
  requirements text[] not null,
  consent_version text not null,
  constraint applications_pkey primary key (regency_code, case_id),
  constraint applications_case_fkey foreign key (regency_code, case_id) references cases.cases (regency_code, id),
  constraint applications_service_fkey foreign key (regency_code, service_code) references public_services.services (regency_code, code)
);
comment on table public_services.applications is 'What an application has besides its case: what the applicant had at hand and agreed to';
comment on column public_services.applications.regency_code is 'Tenant';
comment on column public_services.applications.case_id is 'The case';
comment on column public_services.applications.service_code is 'The service applied for';
comment on column public_services.applications.requirements is 'Codes of the requirements ticked';
comment on column public_services.applications.consent_version is 'Which wording of the consent was agreed to (UU 27/2022 articles 20 to 22)';
create index applications_service_idx on public_services.applications (regency_code, service_code);
select platform.tenant_table('public_services.applications', append_only => true);
