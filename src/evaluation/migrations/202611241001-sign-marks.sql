-- Evaluators sign their sheets with a key that never leaves their browser (trust T5). A sheet without a signature is kept
-- and shown as such.
create table evaluation.evaluator_keys (
  regency_code text not null,
  cycle_id text not null,
  person_id uuid not null,
  step integer not null,
  public_key text,
  reason text,
  recorded_by uuid not null,
  recorded_at timestamptz not null,
  constraint evaluator_keys_pkey primary key (regency_code, cycle_id, person_id, step),
  constraint evaluator_keys_member_fkey foreign key (regency_code, cycle_id, person_id) references evaluation.panel_members (regency_code, cycle_id, person_id),
  constraint evaluator_keys_recorder_fkey foreign key (recorded_by) references kernel.people (id),
  constraint evaluator_keys_step_counts check (step > 0),
  constraint evaluator_keys_is_ed25519 check (public_key ~ '^[A-Za-z0-9+/]{43}=$'),
  constraint evaluator_keys_reset_has_reason check ((public_key is null) = (reason is not null)),
  constraint evaluator_keys_are_national check (regency_code = '0')
);
comment on table evaluation.evaluator_keys is 'The key with which an evaluator signs in a cycle; the last step counts';
comment on column evaluation.evaluator_keys.regency_code is '0: the panel is the nation''s';
comment on column evaluation.evaluator_keys.cycle_id is 'The cycle';
comment on column evaluation.evaluator_keys.person_id is 'The evaluator';
comment on column evaluation.evaluator_keys.step is '1, 2, 3 …';
comment on column evaluation.evaluator_keys.public_key is 'Ed25519 public key, 32 bytes in base64; null where the organiser took the key back';
comment on column evaluation.evaluator_keys.reason is 'Why it was taken back';
comment on column evaluation.evaluator_keys.recorded_by is 'The evaluator who registered it, or the organiser who took it back';
comment on column evaluation.evaluator_keys.recorded_at is 'When';
create index evaluator_keys_recorder_idx on evaluation.evaluator_keys (recorded_by);
select platform.tenant_table('evaluation.evaluator_keys', append_only => true);

alter table evaluation.mark_submissions add column public_key text;
alter table evaluation.mark_submissions add column signature text;
alter table evaluation.mark_submissions add constraint mark_submissions_signed_by_a_key check ((public_key is null) = (signature is null));
alter table evaluation.mark_submissions add constraint mark_submissions_signature_form check (signature ~ '^[A-Za-z0-9+/]{86}==$');
comment on column evaluation.mark_submissions.public_key is 'Key with which the evaluator signed; null without a signature';
comment on column evaluation.mark_submissions.signature is 'Ed25519 over content_hash as the verifier''s README says, base64; null for a sheet without the evaluator''s signature';
