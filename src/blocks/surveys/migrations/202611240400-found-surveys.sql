create schema surveys;
comment on schema surveys is 'Block: questionnaires with editions and one answer a respondent; scoring is left to the methods';

create table surveys.editions (
  questionnaire text not null,
  edition text not null,
  name_id text not null,
  name_en text not null,
  source text not null,
  constraint editions_pkey primary key (questionnaire, edition)
);
comment on table surveys.editions is 'A questionnaire in one wording; a changed wording is another edition, so that answers keep the question they answered';
comment on column surveys.editions.questionnaire is 'Code, e.g. skm';
comment on column surveys.editions.edition is 'Edition, e.g. 2017';
comment on column surveys.editions.name_id is 'Name, Indonesian';
comment on column surveys.editions.name_en is 'Name, English';
comment on column surveys.editions.source is 'Decree or standard it follows';
select platform.shared_table('surveys.editions', read_only => true);

create table surveys.questions (
  questionnaire text not null,
  edition text not null,
  code text not null,
  position integer not null,
  title_id text not null,
  title_en text not null,
  text_id text not null,
  text_en text not null,
  answers_id text[] not null,
  answers_en text[] not null,
  constraint questions_pkey primary key (questionnaire, edition, code),
  constraint questions_position_unique unique (questionnaire, edition, position),
  constraint questions_edition_fkey foreign key (questionnaire, edition) references surveys.editions (questionnaire, edition),
  constraint questions_answers_paired check (cardinality(answers_id) = cardinality(answers_en) and cardinality(answers_id) > 1)
);
comment on table surveys.questions is 'Questions of an edition with their answers from 1 up';
comment on column surveys.questions.questionnaire is 'The questionnaire';
comment on column surveys.questions.edition is 'Its edition';
comment on column surveys.questions.code is 'Code of the question, e.g. U1';
comment on column surveys.questions.position is 'Order in which it is asked';
comment on column surveys.questions.title_id is 'What it is about, Indonesian';
comment on column surveys.questions.title_en is 'What it is about, English';
comment on column surveys.questions.text_id is 'The question, Indonesian';
comment on column surveys.questions.text_en is 'The question, English';
comment on column surveys.questions.answers_id is 'Its answers, mark 1 first, Indonesian';
comment on column surveys.questions.answers_en is 'Its answers, mark 1 first, English';
select platform.shared_table('surveys.questions', read_only => true);

create table surveys.responses (
  regency_code text not null,
  id uuid not null,
  questionnaire text not null,
  edition text not null,
  subject_code text not null,
  organisation_code text not null,
  district_code text not null,
  token_hash text not null,
  comment text,
  answered_on date not null,
  demo boolean not null,
  constraint responses_pkey primary key (regency_code, id),
  constraint responses_token_once unique (regency_code, questionnaire, token_hash),
  constraint responses_edition_fkey foreign key (questionnaire, edition) references surveys.editions (questionnaire, edition),
  constraint responses_organisation_fkey foreign key (regency_code, organisation_code) references kernel.organisations (regency_code, code),
  constraint responses_district_fkey foreign key (district_code) references kernel.areas (code),
  constraint responses_token_is_hash check (token_hash ~ '^[0-9a-f]{64}$')
);
comment on table surveys.responses is 'One answer a respondent: no name, no village, no hour, and of the invitation only its hash';
comment on column surveys.responses.regency_code is 'Tenant';
comment on column surveys.responses.id is 'Random UUID: it gives away no order';
comment on column surveys.responses.questionnaire is 'The questionnaire';
comment on column surveys.responses.edition is 'Edition that was answered';
comment on column surveys.responses.subject_code is 'What was judged, e.g. the code of a service';
comment on column surveys.responses.organisation_code is 'Agency that was judged';
comment on column surveys.responses.district_code is 'District of the respondent, by its code at that time';
comment on column surveys.responses.token_hash is 'SHA-256 of the invitation: makes the second answer impossible';
comment on column surveys.responses.comment is 'Free text; may hold personal data and is never published';
comment on column surveys.responses.answered_on is 'The day, on the regency''s clock';
comment on column surveys.responses.demo is 'A demonstration answer';
create index responses_edition_idx on surveys.responses (questionnaire, edition);
create index responses_when_idx on surveys.responses (regency_code, questionnaire, answered_on);
create index responses_organisation_idx on surveys.responses (regency_code, organisation_code);
create index responses_district_idx on surveys.responses (district_code);
select platform.tenant_table('surveys.responses', append_only => true);

create table surveys.marks (
  regency_code text not null,
  response_id uuid not null,
  questionnaire text not null,
  edition text not null,
  question_code text not null,
  mark integer not null,
  constraint marks_pkey primary key (regency_code, response_id, question_code),
  constraint marks_response_fkey foreign key (regency_code, response_id) references surveys.responses (regency_code, id),
  constraint marks_question_fkey foreign key (questionnaire, edition, question_code) references surveys.questions (questionnaire, edition, code),
  constraint marks_positive check (mark > 0)
);
comment on table surveys.marks is 'The mark given to each question';
comment on column surveys.marks.regency_code is 'Tenant';
comment on column surveys.marks.response_id is 'The answer it belongs to';
comment on column surveys.marks.questionnaire is 'The questionnaire';
comment on column surveys.marks.edition is 'Its edition';
comment on column surveys.marks.question_code is 'The question';
comment on column surveys.marks.mark is 'From 1 to the number of answers the question has';
create index marks_question_idx on surveys.marks (questionnaire, edition, question_code);
select platform.tenant_table('surveys.marks', append_only => true);
